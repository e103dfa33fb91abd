import { dropProperty, setProperty } from './element-order.ts';
import { defaultStyle, type StyleMatch } from './match-styles.ts';
import { attributeOf, child, elementsOf, makeElement, valueIn, type XmlElement } from './xml-tree.ts';

/** The new ids of emvi's styles, by kind and old id: `paragraph Heading1`. */
export type StyleIds = ReadonlyMap<string, string>;

/** The styles of the house and of emvi in one part. */
export interface MergedStyles {
  readonly tree: XmlElement;
  readonly ids: StyleIds;
}

/** Which elements name a style, by the kind of style that they name. */
export const styleReferences: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

/**
 * Adds to the styles of a house those of emvi that it does not have. They stand on the house's own ordinary text.
 * @param used the styles that the text of emvi names: `paragraph Heading1`
 */
export function mergeStyles(
  house: XmlElement,
  own: XmlElement,
  matches: readonly StyleMatch[],
  used: ReadonlySet<string>,
): MergedStyles {
  const taken = new Set(elementsOf(house).map(({ attributes }) => attributes.get('w:styleId')));
  const defaults = new Map(
    ['paragraph', 'character', 'table', 'numbering'].map((type) => [
      type,
      defaultStyle(house, type)?.attributes.get('w:styleId'),
    ]),
  );
  const ids = new Map<string, string>();
  for (const { own: id, rule, house: found } of matches)
    if (found !== undefined) ids.set(`${rule.type} ${id}`, found.id);
  const wanted = wantedStyles(own, ids, used);
  for (const style of wanted) {
    const id = attributeOf(style, 'w:styleId');
    ids.set(keyOf(style), taken.has(id) ? freeId(`Emvi${id}`, taken) : id);
  }
  const names = new Set(elementsOf(house).map((style) => valueIn(style, 'w:name')?.toLowerCase()));
  const hasOwnTables = matches.some(({ own: id, house: found }) => id === 'BidTable' && found !== undefined);
  const added = wanted.map((style) => {
    adopt(style, ids, defaults);
    const name = child(style, 'w:name');
    if (names.has(name?.attributes.get('w:val')?.toLowerCase())) {
      name?.attributes.set('w:val', `emvi ${attributeOf(name, 'w:val')}`);
    }
    // The ground behind it is the house's; so is the ink that can be read on it.
    const run = child(style, 'w:rPr');
    if (hasOwnTables && style.attributes.get('w:styleId') === ids.get('paragraph TableHeader') && run !== undefined) {
      dropProperty(run, 'w:color');
    }
    return style;
  });
  return { tree: { ...house, children: [...house.children, ...added] }, ids };
}

function keyOf(style: XmlElement): string {
  return `${attributeOf(style, 'w:type')} ${attributeOf(style, 'w:styleId')}`;
}

/** The styles of emvi that are written and that the house does not have, with those on which they stand. */
function wantedStyles(own: XmlElement, ids: StyleIds, used: ReadonlySet<string>): XmlElement[] {
  const styles = new Map(
    elementsOf(own).flatMap((one) => (one.name === 'w:style' ? [[keyOf(one), one] as const] : [])),
  );
  const wanted = new Set<string>();
  const want = (key: string): void => {
    const style = styles.get(key);
    if (style === undefined || wanted.has(key) || ids.has(key) || isPlain(key)) return;
    wanted.add(key);
    want(`${attributeOf(style, 'w:type')} ${valueIn(style, 'w:basedOn') ?? ''}`);
  };
  for (const key of used) want(key);
  return [...styles].flatMap(([key, style]) => (wanted.has(key) ? [style] : []));
}

/** Whether a style is what Word takes for text, letters and tables without a style. */
function isPlain(key: string): boolean {
  return ['paragraph Normal', 'character DefaultParagraphFont', 'table TableNormal'].includes(key);
}

/** Gives a style of emvi its place among those of the house. */
function adopt(style: XmlElement, ids: StyleIds, defaults: ReadonlyMap<string, string | undefined>): void {
  const type = attributeOf(style, 'w:type');
  style.attributes.set('w:styleId', ids.get(keyOf(style)) ?? '');
  style.attributes.delete('w:default');
  const base = valueIn(style, 'w:basedOn');
  const next = valueIn(style, 'w:next');
  dropProperty(style, 'w:link');
  const isOnText = base === undefined || isPlain(`${type} ${base}`);
  renew(style, 'w:basedOn', isOnText ? defaults.get(type) : ids.get(`${type} ${base}`));
  if (next !== undefined) renew(style, 'w:next', ids.get(`paragraph ${next}`) ?? defaults.get('paragraph'));
  if (type === 'paragraph' && isOnText) settle(style);
}

function renew(style: XmlElement, name: string, id: string | undefined): void {
  const reference = child(style, name);
  if (id === undefined) dropProperty(style, name);
  else if (reference !== undefined) reference.attributes.set('w:val', id);
  else {
    const at = style.children.findIndex((one) => typeof one === 'object' && one.name === 'w:name') + 1;
    style.children.splice(at, 0, makeElement(name, { 'w:val': id }));
  }
}

/** What ordinary text of the house may have (space, an indent, straight edges) is not meant for emvi's own styles. */
function settle(style: XmlElement): void {
  let form = child(style, 'w:pPr');
  if (form === undefined) {
    form = makeElement('w:pPr');
    const at = style.children.findIndex(
      (one) => typeof one === 'object' && /^w:(?:rPr|tblPr|trPr|tcPr)$/u.test(one.name),
    );
    style.children.splice(at === -1 ? style.children.length : at, 0, form);
  }
  const spacing = child(form, 'w:spacing')?.attributes ?? new Map<string, string>();
  const usual = {
    'w:before': '0',
    'w:after': '0',
    ...(spacing.has('w:line') ? {} : { 'w:line': '259', 'w:lineRule': 'auto' }),
  };
  setProperty(form, makeElement('w:spacing', { ...usual, ...Object.fromEntries(spacing) }), 'paragraph');
  if (child(form, 'w:ind') === undefined) {
    setProperty(form, makeElement('w:ind', { 'w:left': '0', 'w:firstLine': '0' }), 'paragraph');
  }
  if (child(form, 'w:jc') === undefined) setProperty(form, makeElement('w:jc', { 'w:val': 'left' }), 'paragraph');
}

function freeId(wanted: string, taken: ReadonlySet<string | undefined>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}${count}`;
    if (!taken.has(id)) return id;
  }
}
