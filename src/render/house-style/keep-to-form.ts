import {
  type FormLimits,
  isAllowedFont,
  pageSides,
  type SizedPart,
  sheetOf,
  sheets,
  twipsOf,
} from '../../word-file/form-limits.ts';
import { setProperty } from './element-order.ts';
import { defaultStyle } from './match-styles.ts';
import type { StyleIds } from './merge-styles.ts';
import { StyleReader } from './style-facts.ts';
import { attributeOf, child, elementsOf, makeElement, type XmlElement } from './xml-tree.ts';

/** The parts of a document in which emvi's styles stand; the others stand in the text. */
const partOf: Readonly<Record<string, SizedPart>> = {
  TableText: 'tables',
  TableHeader: 'tables',
  Caption: 'captions',
  Header: 'margins',
  Footer: 'margins',
  FootnoteText: 'notes',
};

/** Styles of running text, for which the buyer sets a spacing of lines. */
const runningText = ['BodyText', 'ListBullet', 'ListNumber', 'ListContinue', 'CalloutText', 'Quote'];

/**
 * Raises what is too small for the buyer in the styles in which emvi writes its text, and changes fonts that are not
 * allowed. What the house wrote itself (its cover, its headers) keeps its own form, and is reported by a check.
 */
export function keepStylesToForm(
  styles: XmlElement,
  theme: XmlElement | undefined,
  ids: StyleIds,
  used: ReadonlySet<string>,
  limits: FormLimits,
): void {
  const byId = new Map(elementsOf(styles).map((style) => [attributeOf(style, 'w:styleId'), style]));
  const usual = defaultStyle(styles, 'paragraph')?.attributes.get('w:styleId');
  const ofText: [string, string][] = usual === undefined ? [] : [['BodyText', usual]];
  const ofUse = [...used].flatMap((use): [string, string][] => {
    const [type, own = ''] = use.split(' ');
    const id = ids.get(use);
    return type !== 'paragraph' || id === undefined ? [] : [[own, id]];
  });
  for (const [own, id] of [...ofText, ...ofUse]) {
    const style = byId.get(id);
    if (style !== undefined) keepToForm(style, own, new StyleReader(styles, theme), limits);
  }
  for (const [use, id] of ids) {
    const style = byId.get(id);
    if (use.startsWith('character ') && style !== undefined) keepFont(style, new StyleReader(styles, theme), limits);
  }
}

function keepToForm(style: XmlElement, own: string, reader: StyleReader, limits: FormLimits): void {
  keepFont(style, reader, limits);
  const facts = reader.factsOf(style.attributes.get('w:styleId'));
  const least = limits.sizes[partOf[own] ?? 'text'];
  if (least !== undefined && (facts.size ?? usualSize) < least.points * 2) {
    const size = String(Math.ceil(least.points * 2));
    const run = formOf(style, 'w:rPr');
    setProperty(run, makeElement('w:sz', { 'w:val': size }), 'run');
    setProperty(run, makeElement('w:szCs', { 'w:val': size }), 'run');
  }
  if (limits.lineSpacing !== undefined && runningText.includes(own)) keepSpacing(style, reader, limits.lineSpacing);
}

/** Half points: what Word takes where nothing is said (ISO/IEC 29500-1, 17.3.2.38). */
const usualSize = 20;

function keepFont(style: XmlElement, reader: StyleReader, limits: FormLimits): void {
  const [replacement] = limits.fonts;
  const { font } = reader.factsOf(style.attributes.get('w:styleId'));
  const isText = style.attributes.get('w:type') === 'paragraph';
  // Letters take over the font of their paragraph, unless their own style names one.
  const named = isText ? font : child(child(style, 'w:rPr'), 'w:rFonts') && font;
  if (replacement === undefined || named === undefined || isAllowedFont(named, limits)) return;
  const names = { 'w:ascii': replacement, 'w:hAnsi': replacement, 'w:cs': replacement };
  setProperty(formOf(style, 'w:rPr'), makeElement('w:rFonts', names), 'run');
}

function keepSpacing(style: XmlElement, reader: StyleReader, lines: number): void {
  const spacing = reader.spacingOf(style.attributes.get('w:styleId'));
  const isCounted = (spacing.get('w:lineRule') ?? 'auto') === 'auto';
  const least = Math.ceil(lines * 240);
  if (isCounted && Number(spacing.get('w:line') ?? 240) >= least) return;
  const kept = Object.fromEntries(child(child(style, 'w:pPr'), 'w:spacing')?.attributes ?? []);
  const form = formOf(style, 'w:pPr');
  setProperty(form, makeElement('w:spacing', { ...kept, 'w:line': String(least), 'w:lineRule': 'auto' }), 'paragraph');
}

/** The properties of a style of one kind, which it gets where it has none. */
function formOf(style: XmlElement, name: 'w:pPr' | 'w:rPr'): XmlElement {
  const known = child(style, name);
  if (known !== undefined) return known;
  const form = makeElement(name);
  const after = name === 'w:pPr' ? /^w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)$/u : /^w:(?:tblPr|trPr|tcPr|tblStylePr)$/u;
  const at = style.children.findIndex((one) => typeof one === 'object' && after.test(one.name));
  style.children.splice(at === -1 ? style.children.length : at, 0, form);
  return form;
}

/** Gives the pages for emvi's text the margins and the paper that the buyer allows. */
export function keepPageToForm(section: XmlElement, { margins, paper }: FormLimits): void {
  const given = child(section, 'w:pgMar');
  for (const side of pageSides) {
    const least = twipsOf(margins[side] ?? 0);
    const own = Number(given?.attributes.get(`w:${side}`) ?? 0);
    // A margin below zero holds even where the header needs more room.
    if (Math.abs(own) < least) given?.attributes.set(`w:${side}`, String(own < 0 ? -least : least));
  }
  const size = child(section, 'w:pgSz')?.attributes;
  if (size === undefined || paper === undefined) return;
  const [width, height] = [Number(size.get('w:w')), Number(size.get('w:h'))];
  const sheet = sheetOf(width, height);
  if (sheet === 'A4' || sheet === paper) return;
  const [short, long] = sheets.A4;
  size.set('w:w', String(width > height ? long : short));
  size.set('w:h', String(width > height ? short : long));
}
