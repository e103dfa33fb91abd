import type { Parts } from '../docx/package.ts';
import { ownRelationship } from './merge-text.ts';
import { type HousePart, type HouseStyle, pictureExtension } from './read-house-style.ts';
import { relationshipsPath } from './relationships.ts';
import {
  attributeOf,
  elementsOf,
  everyElement,
  makeElement,
  parsePart,
  writePart,
  type XmlElement,
} from './xml-tree.ts';

/** A header or footer that emvi wrote. */
export interface OwnMargin {
  /** Its relationship in emvi's document. */
  readonly id: string;
  readonly path: string;
  readonly tree: XmlElement;
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const typesPath = '[Content_Types].xml';
const documentPath = 'word/document.xml';

/** The package that emvi wrote, while it becomes one in the style of a house. */
export class PackageWriter {
  readonly document: XmlElement;
  readonly #parts: Map<string, string | Uint8Array>;
  readonly #types: XmlElement;
  readonly #relationships: XmlElement;

  constructor(parts: Parts) {
    this.#parts = new Map(parts);
    this.document = this.need(documentPath);
    this.#types = this.need(typesPath);
    this.#relationships = this.need(relationshipsPath(documentPath));
    for (const relationship of elementsOf(this.#relationships)) {
      relationship.attributes.set('Id', ownRelationship(attributeOf(relationship, 'Id')));
    }
  }

  /** A part that emvi always writes. */
  need(path: string): XmlElement {
    const [tree] = this.read(path).values();
    if (tree === undefined) throw new Error(`emvi wrote no ${path}`);
    return tree;
  }

  /** The parts of these that there are. */
  read(...paths: readonly string[]): Map<string, XmlElement> {
    const found = new Map<string, XmlElement>();
    for (const path of paths) {
      const content = this.#parts.get(path);
      if (content === undefined) continue;
      const tree = parsePart(typeof content === 'string' ? new TextEncoder().encode(content) : content);
      if (typeof tree === 'object') found.set(path, tree);
    }
    return found;
  }

  /** The headers and footers that emvi wrote, by side and kind of page: `header default`. */
  margins(): Map<string, OwnMargin> {
    const found = new Map<string, OwnMargin>();
    for (const element of everyElement(this.document)) {
      const side = /^w:(header|footer)Reference$/u.exec(element.name)?.[1];
      const id = element.attributes.get('r:id');
      if (side === undefined || id === undefined) continue;
      const target = this.#targetOf(ownRelationship(id));
      const path = `word/${target ?? ''}`;
      const [tree] = this.read(path).values();
      if (tree !== undefined) found.set(`${side} ${attributeOf(element, 'w:type')}`, { id, path, tree });
    }
    return found;
  }

  write(path: string, tree: XmlElement): void {
    this.#parts.set(path, writePart(tree));
  }

  /** Adds the headers, footers and pictures of the house that its pages show. */
  takeOver(style: HouseStyle): void {
    const pictures = new Map([...style.pictures.keys()].sort().map((path, index) => [path, index + 1]));
    const usedIn = (part: HousePart): XmlElement[] => {
      const ids = new Set([...everyElement(part.tree)].flatMap(({ attributes }) => referencesOf(attributes)));
      return [...part.relationships].flatMap(([id, { kind, target }]) => {
        const content = style.pictures.get(target);
        if (kind !== 'image' || !ids.has(id) || content === undefined) return [];
        const extension = pictureExtension(content) ?? 'png';
        const name = `media/house${pictures.get(target) ?? 0}.${extension}`;
        this.#parts.set(`word/${name}`, content);
        this.#addDefault(extension);
        return [relationship(id, 'image', name)];
      });
    };
    this.#relationships.children.push(...usedIn(style.document));
    const known = [...style.document.relationships];
    let count = 0;
    for (const [path, part] of style.margins) {
      const side = part.tree.name === 'w:hdr' ? 'header' : 'footer';
      count += 1;
      const name = `house-${side}${count}.xml`;
      this.write(`word/${name}`, part.tree);
      this.write(relationshipsPath(`word/${name}`), makeElement('Relationships', {}, usedIn(part)));
      this.#types.children.push(
        makeElement('Override', { PartName: `/word/${name}`, ContentType: `${wordType}${side}+xml` }),
      );
      for (const [id, { kind, target, isExternal }] of known) {
        if (target === path && kind === side && !isExternal)
          this.#relationships.children.push(relationship(id, side, name));
      }
    }
  }

  /** All parts; the headers and footers of emvi that no page shows are left out. */
  finish(body: XmlElement, margins: ReadonlyMap<string, OwnMargin>): Parts {
    const shown = new Set([...everyElement(body)].flatMap(({ attributes }) => referencesOf(attributes)));
    for (const { id, path, tree } of margins.values()) {
      if (shown.has(ownRelationship(id))) this.write(path, tree);
      else this.#drop(path, ownRelationship(id));
    }
    this.write(relationshipsPath(documentPath), this.#relationships);
    this.write(typesPath, this.#types);
    return this.#parts;
  }

  #drop(path: string, id: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationshipsPath(path));
    const keep = (tree: XmlElement, attribute: string, value: string): void => {
      tree.children = elementsOf(tree).filter(({ attributes }) => attributes.get(attribute) !== value);
    };
    keep(this.#types, 'PartName', `/${path}`);
    keep(this.#relationships, 'Id', id);
  }

  #targetOf(id: string): string | undefined {
    return elementsOf(this.#relationships)
      .find(({ attributes }) => attributes.get('Id') === id)
      ?.attributes.get('Target');
  }

  #addDefault(extension: string): void {
    const isKnown = elementsOf(this.#types).some(({ attributes }) => attributes.get('Extension') === extension);
    if (isKnown) return;
    const type = { emf: 'x-emf', wmf: 'x-wmf' }[extension] ?? extension;
    this.#types.children.unshift(makeElement('Default', { Extension: extension, ContentType: `image/${type}` }));
  }
}

function referencesOf(attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes].flatMap(([key, value]) => (key.startsWith('r:') ? [value] : []));
}

function relationship(id: string, kind: string, target: string): XmlElement {
  return makeElement('Relationship', { Id: id, Type: `${relationType}${kind}`, Target: target });
}
