import { openPackage, type PackageProblem } from '../../word-file/open-package.ts';
import { BrokenXml } from '../../word-file/read-xml.ts';
import { WordStyles } from '../../word-file/styles.ts';
import { fingerprint } from '../docx/fingerprint.ts';
import { readRelationships, relationshipsPath } from '../house-style/relationships.ts';
import { attributeOf, child, elementsOf, everyElement, parsePart, type XmlElement } from '../house-style/xml-tree.ts';
import { visibleText } from './visible-text.ts';

const documentPath = 'word/document.xml';
const footnotesPath = 'word/footnotes.xml';
const longestTarget = 80;

/** A Word file that is compared with another: its text, and what is needed to understand it. */
export interface ComparedDocument {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly document: XmlElement;
  readonly body: XmlElement;
  /** Undefined when the file has none. */
  readonly footnotes: XmlElement | undefined;
  /** The footnotes that it had when it was read, by their numbers. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly numbering: XmlElement | undefined;
  readonly styles: WordStyles;
  readonly styleIds: ReadonlySet<string>;
  /** The paragraph to which a bookmark leads, as text; by the name of the bookmark. */
  readonly targets: ReadonlyMap<string, string>;
  /** The width of the text on the page of each paragraph and table that stands in the body itself, in twips. */
  readonly widths: ReadonlyMap<XmlElement, number>;
  /** The picture behind a relationship, in a few characters. */
  pictureOf(relationship: string): string;
}

/** A file that can be compared, or why it cannot. */
export type ReadDocument =
  | { readonly compared: ComparedDocument; readonly problem?: undefined }
  | { readonly compared?: undefined; readonly problem: PackageProblem };

/** Opens a Word file to compare it; a strange one is refused and never half read. */
export function readCompared(bytes: Uint8Array): ReadDocument {
  const { parts, problem } = openPackage(bytes);
  if (problem !== undefined) return { problem };
  const read = (path: string): XmlElement | undefined => {
    const part = parts.get(path);
    const tree = part === undefined ? undefined : parsePart(part);
    return typeof tree === 'object' ? tree : undefined;
  };
  if (!parts.has(documentPath)) return { problem: 'no-document' };
  const document = read(documentPath);
  const body = child(document, 'w:body');
  const styles = readStyles(parts.get('word/styles.xml'));
  if (document === undefined || body === undefined || styles === undefined) return { problem: 'broken-xml' };
  const relationships = readRelationships(read(relationshipsPath(documentPath)), documentPath);
  const footnotes = read(footnotesPath);
  const pictures = new Map<string, string>();
  return {
    compared: {
      parts,
      document,
      body,
      footnotes,
      notes: new Map(elementsOf(footnotes).map((note) => [attributeOf(note, 'w:id'), note])),
      numbering: read('word/numbering.xml'),
      styles,
      styleIds: styleIdsIn(read('word/styles.xml')),
      targets: targetsIn(document),
      widths: widthsIn(body),
      pictureOf: (relationship) => {
        const path = relationships.get(relationship)?.target ?? '';
        const known = pictures.get(path) ?? fingerprint(new TextDecoder('latin1').decode(parts.get(path)));
        pictures.set(path, known);
        return known;
      },
    },
  };
}

function readStyles(part: Uint8Array | undefined): WordStyles | undefined {
  try {
    return new WordStyles(part);
  } catch (error) {
    if (error instanceof BrokenXml) return undefined;
    throw error;
  }
}

function styleIdsIn(styles: XmlElement | undefined): ReadonlySet<string> {
  return new Set(
    elementsOf(styles)
      .filter(({ name }) => name === 'w:style')
      .map((style) => attributeOf(style, 'w:styleId')),
  );
}

function targetsIn(document: XmlElement): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const paragraph of everyElement(document)) {
    if (paragraph.name !== 'w:p') continue;
    let text: string | undefined;
    for (const element of everyElement(paragraph)) {
      if (element.name !== 'w:bookmarkStart') continue;
      text ??= visibleText(paragraph).slice(0, longestTarget);
      targets.set(attributeOf(element, 'w:name'), text);
    }
  }
  return targets;
}

function widthsIn(body: XmlElement): ReadonlyMap<XmlElement, number> {
  const widths = new Map<XmlElement, number>();
  let open: XmlElement[] = [];
  for (const block of elementsOf(body)) {
    open.push(block);
    const section = block.name === 'w:sectPr' ? block : child(child(block, 'w:pPr'), 'w:sectPr');
    if (section === undefined) continue;
    const margins = child(section, 'w:pgMar')?.attributes;
    const sides = Number(margins?.get('w:left') ?? 0) + Number(margins?.get('w:right') ?? 0);
    const width = Number(child(section, 'w:pgSz')?.attributes.get('w:w') ?? 0) - sides;
    if (width > 0) for (const one of open) widths.set(one, width);
    open = [];
  }
  return widths;
}
