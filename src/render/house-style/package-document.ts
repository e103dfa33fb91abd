import type { Document, IXmlableObject } from 'docx';
import type { Parts } from '../docx/package.ts';
import { defaultStyle } from './match-styles.ts';
import { usedStyles } from './merge-text.ts';
import { readRelationships } from './relationships.ts';
import { StyleReader } from './style-facts.ts';
import { attributeOf, child, everyElement, makeElement, parsePart, type XmlElement } from './xml-tree.ts';

/** A part as the `docx` package holds it before it is written. */
interface Written {
  readonly prepForXml: () => IXmlableObject;
}

/** All that the layout engine asks of a document. */
interface LayableFile {
  readonly Document: { readonly View: { readonly Body: Written } };
  readonly Styles: Written;
  readonly Theme: Written;
  readonly Settings: Written;
  readonly Numbering: Written & {
    readonly ConcreteNumbering: readonly never[];
    readonly createConcreteNumberingInstance: () => void;
  };
  readonly Headers: readonly Margin[];
  readonly Footers: readonly Margin[];
  readonly FootNotes: { readonly View: Written };
  readonly Endnotes: { readonly View: Written };
  readonly FontTable: { readonly files: readonly never[] };
}

interface Margin {
  readonly View: Written & { readonly ReferenceId: number };
}

/** A finished package as a document that can be laid out, with the names of the fonts in it. */
interface PackageDocument {
  readonly document: Document;
  readonly body: () => IXmlableObject;
  readonly fonts: readonly string[];
  readonly hasDividedWords: boolean;
}

/** Three times the longest page of Word. */
const mostTwips = 99_999;

const textParts = /^word\/(?:document|footnotes|endnotes|header[^/]*|footer[^/]*)\.xml$/u;

/**
 * Reads the parts of a finished Word document as the layout engine reads one that is being written: it knows only the
 * objects of the `docx` package, and asks them for no more than is given here.
 */
export function readPackageDocument(parts: Parts): PackageDocument {
  const trees = new Map<string, XmlElement>();
  for (const [path, data] of parts) {
    if (!/^word\/[^/]+\.xml$|\.rels$|^word\/theme\//u.test(path)) continue;
    const tree = parsePart(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    if (typeof tree === 'string') throw new Error(`emvi wrote a ${path} that it cannot read`);
    trees.set(path, tree);
  }
  const need = (path: string, name: string): XmlElement => trees.get(path) ?? makeElement(name);
  const body = child(trees.get('word/document.xml'), 'w:body') ?? makeElement('w:body');
  const styles = need('word/styles.xml', 'w:styles');
  const theme = need('word/theme/theme1.xml', 'a:theme');
  const texts = [...trees].filter(([path]) => textParts.test(path)).map(([, tree]) => tree);
  const settings = need('word/settings.xml', 'w:settings');
  const numbering = need('word/numbering.xml', 'w:numbering');
  plainBullets(numbering);
  const file: LayableFile = {
    Document: { View: { Body: written(body) } },
    Styles: written(styles),
    Theme: written(theme),
    Settings: written(settings),
    Numbering: { ...written(numbering), ConcreteNumbering: [], createConcreteNumberingInstance: () => undefined },
    ...marginsOf(body, trees),
    FootNotes: { View: written(need('word/footnotes.xml', 'w:footnotes')) },
    Endnotes: { View: written(need('word/endnotes.xml', 'w:endnotes')) },
    FontTable: { files: [] },
  };
  return {
    document: file as unknown as Document,
    body: () => formatted(body),
    fonts: fontsIn(texts, new StyleReader(styles, theme), styles),
    hasDividedWords: child(settings, 'w:autoHyphenation') !== undefined,
  };
}

function written(tree: XmlElement): Written {
  return { prepForXml: () => formatted(tree) };
}

/** As the `docx` package writes elements: their attributes before their content. */
function formatted({ name, attributes, children }: XmlElement): IXmlableObject {
  const content = children
    .filter((one) => typeof one === 'string' || !isBeyondLists(one))
    .map((one) => (typeof one === 'string' ? one : formatted(one)));
  const sound = [...attributes].filter(([key, value]) => key === 'w:id' || !isBeyondMeasure(name, value));
  return { [name]: sound.length === 0 ? content : [{ _attr: Object.fromEntries(sound) }, ...content] };
}

/** Word has nine levels of lists; the engine makes as many as it is told of. */
function isBeyondLists({ name, attributes }: XmlElement): boolean {
  const level = attributes.get(name === 'w:ilvl' ? 'w:val' : 'w:ilvl');
  return level !== undefined && !/^[0-8]$/u.test(level);
}

/** No number of Word's own is so large; the engine would count to it. */
function isBeyondMeasure(name: string, value: string): boolean {
  return name.startsWith('w:') && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/iu.test(value) && Math.abs(Number(value)) > mostTwips;
}

/** The headers and footers under numbers of their own, by which the sections of the body then name them. */
function marginsOf(body: XmlElement, trees: ReadonlyMap<string, XmlElement>): Pick<LayableFile, 'Headers' | 'Footers'> {
  const relationships = readRelationships(trees.get('word/_rels/document.xml.rels'), 'word/document.xml');
  const numbers = new Map<string, number>();
  const margins = { header: [] as Margin[], footer: [] as Margin[] };
  for (const [id, { kind, target }] of relationships) {
    const tree = trees.get(target);
    if (tree === undefined || (kind !== 'header' && kind !== 'footer')) continue;
    numbers.set(id, numbers.size + 1);
    margins[kind].push({ View: { ...written(tree), ReferenceId: numbers.size } });
  }
  for (const element of everyElement(body)) {
    if (element.name !== 'w:headerReference' && element.name !== 'w:footerReference') continue;
    element.attributes.set('r:id', `rId${numbers.get(attributeOf(element, 'r:id')) ?? 0}`);
  }
  return { Headers: margins.header, Footers: margins.footer };
}

/**
 * The bullets of Word stand in fonts of signs, without known widths. They are narrower than the room before the text;
 * of their height only that of Symbol counts, which is that of Calibri.
 */
function plainBullets(numbering: XmlElement): void {
  for (const level of everyElement(numbering)) {
    const font = level.name === 'w:lvl' ? child(child(level, 'w:rPr'), 'w:rFonts') : undefined;
    if (font === undefined || !/^(?:symbol|wingdings(?: [23])?|webdings)$/iu.test(attributeOf(font, 'w:ascii')))
      continue;
    for (const side of ['w:ascii', 'w:hAnsi']) font.attributes.set(side, 'Calibri');
    child(level, 'w:lvlText')?.attributes.set('w:val', '•');
  }
}

/** The fonts of the text: those of its styles, and those that it names itself. */
function fontsIn(texts: readonly XmlElement[], reader: StyleReader, styles: XmlElement): string[] {
  const own = texts.flatMap((text) => [...everyElement(text)]).filter(({ name }) => name === 'w:rFonts');
  const ids = texts.flatMap(usedStyles).map((use) => use.slice(use.indexOf(' ') + 1));
  const usual = defaultStyle(styles, 'paragraph')?.attributes.get('w:styleId');
  return [
    ...own.map(({ attributes }) => attributes.get('w:ascii')),
    ...[usual, ...ids].map((id) => reader.factsOf(id).font),
  ].filter((font) => font !== undefined);
}
