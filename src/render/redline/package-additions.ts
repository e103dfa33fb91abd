import { pictureExtension } from '../house-style/read-house-style.ts';
import { readRelationships, relationshipsPath } from '../house-style/relationships.ts';
import {
  elementsOf,
  everyElement,
  makeElement,
  parsePart,
  writePart,
  type XmlElement,
} from '../house-style/xml-tree.ts';
import type { ComparedDocument } from './compared-document.ts';

const documentPath = 'word/document.xml';
const typesPath = '[Content_Types].xml';
const pictureType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Puts pictures that were deleted back into the new file, so that a reviewer still sees them. */
export class PackageAdditions {
  readonly #added = new Map<string, Uint8Array>();
  readonly #ids = new Map<string, string>();
  readonly #relationships: XmlElement[] = [];
  readonly #earlier: ReturnType<typeof readRelationships>;
  #lastPicture: number;

  constructor(
    readonly earlier: ComparedDocument,
    readonly now: ComparedDocument,
  ) {
    this.#earlier = readRelationships(treeOf(earlier, relationshipsPath(documentPath)), documentPath);
    this.#lastPicture = 0;
    for (const { name, attributes } of everyElement(now.document)) {
      if (name === 'wp:docPr') this.#lastPicture = Math.max(this.#lastPicture, Number(attributes.get('id')) || 0);
    }
  }

  /** A copy of an earlier picture for the new file; undefined for one that is not simply a picture of its own. */
  copyPicture(picture: XmlElement): XmlElement | undefined {
    if (picture.name !== 'w:drawing') return undefined;
    const copy = structuredClone(picture);
    for (const element of everyElement(copy)) {
      // The second form of a picture, for programs that draw it sharper, and what a click on it opens.
      element.children = element.children.filter(
        (one) => typeof one === 'string' || !['a:extLst', 'a:hlinkClick', 'a:hlinkHover'].includes(one.name),
      );
      if (element.name === 'wp:docPr') {
        this.#lastPicture += 1;
        element.attributes.set('id', String(this.#lastPicture));
      }
    }
    for (const { attributes } of everyElement(copy)) {
      for (const [name, value] of attributes) {
        if (!name.startsWith('r:')) continue;
        const id = name === 'r:embed' ? this.#idFor(value) : undefined;
        if (id === undefined) return undefined;
        attributes.set(name, id);
      }
    }
    return copy;
  }

  /** The parts that are new or changed by the pictures. */
  parts(): Map<string, Uint8Array | string> {
    const parts = new Map<string, Uint8Array | string>(this.#added);
    if (this.#relationships.length === 0) return parts;
    const relationships = treeOf(this.now, relationshipsPath(documentPath)) ?? makeElement('Relationships');
    relationships.children.push(...this.#relationships);
    parts.set(relationshipsPath(documentPath), writePart(relationships));
    const types = treeOf(this.now, typesPath) ?? makeElement('Types');
    const known = new Set(elementsOf(types).map(({ attributes }) => attributes.get('Extension')));
    const extensions = new Set([...this.#added.values()].flatMap((bytes) => pictureExtension(bytes) ?? []));
    for (const extension of extensions) {
      if (known.has(extension)) continue;
      const kind = { emf: 'x-emf', wmf: 'x-wmf' }[extension] ?? extension;
      types.children.unshift(makeElement('Default', { Extension: extension, ContentType: `image/${kind}` }));
    }
    parts.set(typesPath, writePart(types));
    return parts;
  }

  #idFor(relationship: string): string | undefined {
    const { target = '', isExternal = true } = this.#earlier.get(relationship) ?? {};
    const bytes = isExternal ? undefined : this.earlier.parts.get(target);
    const extension = bytes === undefined ? undefined : pictureExtension(bytes);
    if (bytes === undefined || extension === undefined) return undefined;
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    const number = this.#ids.size + 1;
    const id = `rIdEarlier${number}`;
    this.#ids.set(target, id);
    this.#added.set(`word/media/earlier${number}.${extension}`, bytes);
    this.#relationships.push(
      makeElement('Relationship', { Id: id, Type: pictureType, Target: `media/earlier${number}.${extension}` }),
    );
    return id;
  }
}

function treeOf({ parts }: ComparedDocument, path: string): XmlElement | undefined {
  const part = parts.get(path);
  const tree = part === undefined ? undefined : parsePart(part);
  return typeof tree === 'object' ? tree : undefined;
}
