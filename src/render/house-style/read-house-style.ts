import { cleanPart } from './clean-part.ts';
import { dropProperty } from './element-order.ts';
import { Leftovers } from './leftovers.ts';
import { sectionOfText } from './merge-body.ts';
import { openPackage, type PackageFault } from './open-package.ts';
import { type Relationship, readRelationships, relationshipsPath } from './relationships.ts';
import {
  attributeOf,
  child,
  elementsOf,
  everyElement,
  makeElement,
  parsePart,
  valueIn,
  type XmlElement,
  type XmlFault,
} from './xml-tree.ts';

/** Why a file cannot serve as a house style. */
export type HouseStyleFault = PackageFault | XmlFault | 'macros' | 'strict' | 'no-text';

/** A part of the house style with what it refers to. */
export interface HousePart {
  readonly tree: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** The Word file of a company, without anything that must not come along. */
export interface HouseStyle {
  /** The document with its body. */
  readonly document: HousePart;
  /** The headers and footers by their path. */
  readonly margins: ReadonlyMap<string, HousePart>;
  /** Undefined when the file brings no styles. */
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  /** Whether pages at the left have headers of their own. */
  readonly hasEvenPages: boolean;
  readonly hasMirroredMargins: boolean;
  /** Pictures by their path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly leftovers: Leftovers;
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The first bytes of the pictures that Word shows without help, by the extension of their files. */
const pictureMarks: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  emf: [0x01, 0x00, 0x00, 0x00],
  wmf: [0xd7, 0xcd, 0xc6, 0x9a],
};

/** The extension of a picture by what it holds; undefined when it is no picture that Word shows without help. */
export function pictureExtension(bytes: Uint8Array): string | undefined {
  return Object.keys(pictureMarks).find((name) => pictureMarks[name]?.every((sign, at) => bytes[at] === sign));
}

/** Reads the Word file or template of a company. Only what shows its style is taken; nothing else comes along. */
export function readHouseStyle(bytes: Uint8Array): HouseStyle | HouseStyleFault {
  const files = openPackage(bytes);
  if (typeof files === 'string') return files;
  return new Reader(files).read();
}

class Reader {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #leftovers = new Leftovers();
  #fault: HouseStyleFault | undefined;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  read(): HouseStyle | HouseStyleFault {
    const types = this.#parse('[Content_Types].xml');
    const root = readRelationships(this.#parse('_rels/.rels'), '');
    if (this.#fault !== undefined) return this.#fault;
    const path = targetOf(root, 'officeDocument');
    if (types === undefined || path === undefined) return 'not-word';
    const declared = elementsOf(types).map((type) => attributeOf(type, 'ContentType'));
    const isMacro = (text: string): boolean => /macroEnabled|vbaProject|vbaData/iu.test(text);
    if (declared.some(isMacro) || [...this.#files.keys()].some(isMacro)) return 'macros';
    if (!declared.some((type) => type.startsWith(wordTypes))) return 'not-word';

    const document = this.#part(path);
    if (this.#fault !== undefined) return this.#fault;
    const body = child(document?.tree, 'w:body');
    if (document === undefined || body === undefined) return this.#isStrict(path) ? 'strict' : 'no-text';
    const { relationships } = document;
    const margins = new Map<string, HousePart>();
    for (const target of marginTargets(document)) {
      const part = this.#part(target);
      if (part !== undefined) margins.set(target, part);
    }
    dropLostMargins(document, margins);
    const styles = this.#parse(targetOf(relationships, 'styles'));
    const numbering = this.#parse(targetOf(relationships, 'numbering'));
    const theme = this.#parse(targetOf(relationships, 'theme'));
    const settings = this.#settings(targetOf(relationships, 'settings'));
    if ([...relationships.values()].some(({ kind }) => kind === 'comments')) this.#leftovers.add('comments');
    if (this.#fault !== undefined) return this.#fault;
    for (const tree of [styles, numbering, theme])
      if (tree !== undefined) this.#clean({ tree, relationships: new Map() });
    if (numbering !== undefined) dropPictureBullets(numbering);
    for (const part of [document, ...margins.values()]) this.#clean(part);
    if (dropColumns(sectionOfText(document.tree))) this.#leftovers.add('columns');
    return {
      document,
      margins,
      styles: elementsOf(styles).some(({ name }) => name === 'w:style') ? styles : undefined,
      numbering,
      theme,
      hasEvenPages: isOn(settings, 'w:evenAndOddHeaders'),
      hasMirroredMargins: isOn(settings, 'w:mirrorMargins'),
      pictures: new Map([...this.#files].filter(([, content]) => pictureExtension(content) !== undefined)),
      leftovers: this.#leftovers,
    };
  }

  #parse(path: string | undefined): XmlElement | undefined {
    const bytes = path === undefined ? undefined : this.#files.get(path);
    if (bytes === undefined) return undefined;
    const tree = parsePart(bytes);
    if (typeof tree === 'object') return tree;
    // A root in a namespace that is not ours leaves nothing; whether that is a fault depends on the part.
    if (tree === 'entities' || !this.#isStrict(path ?? '')) this.#fault ??= tree;
    return undefined;
  }

  #part(path: string): HousePart | undefined {
    const tree = this.#parse(path);
    if (tree === undefined) return undefined;
    return { tree, relationships: readRelationships(this.#parse(relationshipsPath(path)), path) };
  }

  #settings(path: string | undefined): XmlElement | undefined {
    if (path === undefined) return undefined;
    const part = this.#part(path);
    const outside = [...(part?.relationships.values() ?? [])].filter(({ isExternal }) => isExternal);
    for (const _ of outside) this.#leftovers.add('remote-template');
    return part?.tree;
  }

  #clean({ tree, relationships }: HousePart): void {
    const isPicture = (path: string): boolean =>
      pictureExtension(this.#files.get(path) ?? new Uint8Array()) !== undefined;
    cleanPart(tree, { relationships, isPicture, leftovers: this.#leftovers });
  }

  #isStrict(path: string): boolean {
    const bytes = this.#files.get(path);
    return (
      bytes !== undefined && new TextDecoder().decode(bytes.subarray(0, 4_000)).includes('http://purl.oclc.org/ooxml/')
    );
  }
}

function targetOf(relationships: ReadonlyMap<string, Relationship>, kind: string): string | undefined {
  return [...relationships.values()].find((one) => one.kind === kind && !one.isExternal)?.target;
}

/**
 * Makes one column of the pages on which the text comes, for a table of a bid is as wide as its page; whether there were
 * more.
 */
function dropColumns(section: XmlElement): boolean {
  const columns = child(section, 'w:cols');
  if (columns === undefined) return false;
  const hasSeveral = Number(attributeOf(columns, 'w:num')) > 1 || elementsOf(columns).length > 1;
  if (hasSeveral) dropProperty(section, 'w:cols');
  return hasSeveral;
}

/** The headers and footers that a section shows. */
function marginTargets({ tree, relationships }: HousePart): Set<string> {
  const references = [...everyElement(tree)].filter(({ name }) => /^w:(?:header|footer)Reference$/u.test(name));
  const found = references.map((reference) => relationships.get(attributeOf(reference, 'r:id')));
  return new Set(found.flatMap((one) => (one === undefined || one.isExternal ? [] : [one.target])));
}

/** Takes out the references to headers and footers that are not in the file. */
function dropLostMargins({ tree, relationships }: HousePart, margins: ReadonlyMap<string, HousePart>): void {
  for (const section of everyElement(tree)) {
    if (section.name !== 'w:sectPr') continue;
    section.children = elementsOf(section).filter((element) => {
      const target = relationships.get(attributeOf(element, 'r:id'))?.target ?? '';
      return !/^w:(?:header|footer)Reference$/u.test(element.name) || margins.has(target);
    });
  }
}

function isOn(settings: XmlElement | undefined, name: string): boolean {
  const element = child(settings, name);
  return element !== undefined && !['0', 'false', 'off'].includes(attributeOf(element, 'w:val'));
}

/** A bullet that is a picture becomes the sign that stands in for it. */
function dropPictureBullets(numbering: XmlElement): void {
  numbering.children = elementsOf(numbering).filter(({ name }) => name !== 'w:numPicBullet');
  for (const element of everyElement(numbering)) {
    element.children = element.children.filter((one) => typeof one === 'string' || one.name !== 'w:lvlPicBulletId');
    if (element.name === 'w:lvl' && valueIn(element, 'w:lvlText') === undefined) {
      element.children.push(makeElement('w:lvlText', { 'w:val': '•' }));
    }
  }
}
