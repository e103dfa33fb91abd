import { nameInFile } from './dutch-names.ts';
import { type StyleName, styleNames } from './style-names.ts';
import { attributeOf, child, elementsOf, valueIn, type XmlElement } from './xml-tree.ts';

/** A style of the house style. */
export interface FoundStyle {
  readonly id: string;
  /** As Word shows it. */
  readonly name: string;
  readonly type: string;
}

/** Which style of emvi is written in which one of the house. */
export interface StyleMatch {
  /** The id of emvi's style. */
  readonly own: string;
  readonly rule: StyleName;
  /** Undefined where the house has no such style, and emvi derives one. */
  readonly house: FoundStyle | undefined;
}

/** A style that the manifest names for a use: `heading1` → `Kop hoofdstuk`. */
export interface NamedStyle {
  readonly style: string;
  readonly name: string;
}

/** Looks up the styles that emvi writes: what the manifest names, else by the names of Word in Dutch and English. */
export function matchStyles(styles: XmlElement | undefined, named: readonly NamedStyle[]): StyleMatch[] {
  const found = findStyles(styles);
  return Object.entries(styleNames).map(([own, rule]) => {
    const wanted = named.findLast(({ style }) => style === rule.key);
    const candidates = found.filter(({ type }) => type === rule.type);
    const chosen = wanted === undefined ? undefined : byName(candidates, wanted.name);
    const house =
      chosen ?? firstOf(rule.names.map((name) => byName(candidates, name))) ?? usual(own, styles, candidates);
    return { own, rule, house };
  });
}

/** The names in the manifest that lead to no style of the house. */
export function unknownNames(styles: XmlElement | undefined, named: readonly NamedStyle[]): NamedStyle[] {
  const found = findStyles(styles);
  return named.filter(({ style, name }) => {
    const rule = Object.values(styleNames).find(({ key }) => key === style);
    return (
      byName(
        found.filter(({ type }) => type === rule?.type),
        name,
      ) === undefined
    );
  });
}

/** The styles of a house, each under its name and its other names. */
export function findStyles(styles: XmlElement | undefined): FoundStyle[] {
  return elementsOf(styles)
    .filter(({ name }) => name === 'w:style')
    .flatMap((style) => {
      const id = attributeOf(style, 'w:styleId');
      const type = attributeOf(style, 'w:type');
      const names = [valueIn(style, 'w:name') ?? id, ...(valueIn(style, 'w:aliases')?.split(',') ?? [])];
      return names.map((name) => ({ id, type, name: name.trim() }));
    });
}

/** The style of paragraphs, characters or tables that name none. */
export function defaultStyle(styles: XmlElement | undefined, type: string): XmlElement | undefined {
  return elementsOf(styles).find(
    (style) =>
      style.name === 'w:style' &&
      attributeOf(style, 'w:type') === type &&
      /^(?:1|true|on)$/u.test(attributeOf(style, 'w:default')),
  );
}

/** Ordinary text has the style of text without one; the only table style that a company made is the one for tables. */
function usual(own: string, styles: XmlElement | undefined, candidates: readonly FoundStyle[]): FoundStyle | undefined {
  if (own === 'BodyText') {
    const id = defaultStyle(styles, 'paragraph')?.attributes.get('w:styleId');
    return candidates.find((one) => one.id === id);
  }
  if (own !== 'BidTable') return undefined;
  const made = elementsOf(styles).filter(
    (style) =>
      style.attributes.get('w:type') === 'table' &&
      /^(?:1|true|on)$/u.test(attributeOf(style, 'w:customStyle')) &&
      child(style, 'w:tblPr') !== undefined,
  );
  const [only] = made;
  return made.length === 1 ? candidates.find(({ id }) => id === only?.attributes.get('w:styleId')) : undefined;
}

function byName(styles: readonly FoundStyle[], name: string): FoundStyle | undefined {
  const wanted = name.trim().toLowerCase();
  const called = (one: string | undefined): FoundStyle | undefined =>
    styles.find((style) => style.name.toLowerCase() === one);
  return called(wanted) ?? called(nameInFile(name)) ?? styles.find(({ id }) => id.toLowerCase() === wanted);
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
