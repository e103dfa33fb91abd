import { sheetOf } from '../../word-file/form-limits.ts';
import { isBodyPlace } from './cover-fields.ts';
import { dropProperty, setProperty } from './element-order.ts';
import { child, elementsOf, everyElement, makeElement, type XmlElement } from './xml-tree.ts';

/** Where in the body of the house the text comes. */
export interface BodyPlace {
  /** What stands before it in the same section. */
  readonly before: readonly XmlElement[];
  /** What stands after it in the same section. */
  readonly after: readonly XmlElement[];
  /** The sections before it, with their last paragraphs. */
  readonly earlier: readonly XmlElement[];
  /** The rest of the body. */
  readonly later: readonly XmlElement[];
  /** The properties of the section in which it comes. */
  readonly section: XmlElement;
  /** Whether the house says where it comes. */
  readonly isMarked: boolean;
}

/** Finds the paragraph `{{emvi}}`, else the end of the document. */
export function findPlace(document: XmlElement): BodyPlace {
  const { blocks, flow, marked, at, broken, closing, section } = locate(document);
  const start = flow.slice(0, at).findLastIndex((block) => sectionOf(block) !== undefined) + 1;
  const end = broken === -1 ? flow.length : broken;
  const last = closing === undefined || broken === marked || isBlank(closing) ? [] : [withoutSection(closing)];
  return {
    earlier: flow.slice(0, start),
    before: flow.slice(start, at),
    after: [...flow.slice(at + (marked === -1 ? 0 : 1), end), ...last],
    later: broken === -1 ? [] : blocks.slice(broken + 1),
    section,
    isMarked: marked !== -1,
  };
}

/** The properties of the section in which the text comes, as they stand in the document. */
export function sectionOfText(document: XmlElement): XmlElement {
  return locate(document).section;
}

function locate(document: XmlElement) {
  const blocks = elementsOf(child(document, 'w:body'));
  const own = blocks.at(-1)?.name === 'w:sectPr' ? blocks.at(-1) : undefined;
  const flow = own === undefined ? blocks : blocks.slice(0, -1);
  const marked = flow.findIndex(isBodyPlace);
  const at = marked === -1 ? flow.length : marked;
  // A break of sections in the marked paragraph itself is that of the section in which the text comes.
  const broken = flow.findIndex((block, index) => index >= at && sectionOf(block) !== undefined);
  const closing = broken === -1 ? undefined : flow[broken];
  return { blocks, flow, marked, at, broken, closing, section: sectionOf(closing) ?? own ?? makeElement('w:sectPr') };
}

/** The properties of the section that a paragraph closes. */
function sectionOf(block: XmlElement | undefined): XmlElement | undefined {
  return block?.name === 'w:p' ? child(child(block, 'w:pPr'), 'w:sectPr') : undefined;
}

/** Puts the text of emvi, with its sections, in its place; gives the new body. */
export function mergeBody(place: BodyPlace, own: XmlElement): XmlElement {
  const blocks = elementsOf(child(own, 'w:body'));
  const closing = blocks.at(-1);
  const text = blocks.slice(0, -1);
  const first = text.map(sectionOf).find((section) => section !== undefined) ?? closing;
  const result = [...place.earlier];
  let isFirst = true;
  const make = (section: XmlElement | undefined): XmlElement => {
    const made = placed(place.section, section, isFirst);
    isFirst = false;
    return made;
  };
  const hasBefore = place.before.some((block) => !isBlank(block));
  if (hasBefore && turns(place.section, first)) result.push(...place.before, breakAfter(make(place.section)));
  else if (hasBefore) result.push(...place.before);
  for (const block of text) {
    const section = sectionOf(block);
    const form = child(block, 'w:pPr');
    if (section !== undefined && form !== undefined) setProperty(form, make(section), 'paragraph');
    result.push(block);
  }
  const isTurnedBack = place.after.some((block) => !isBlank(block)) && turns(place.section, closing);
  if (isTurnedBack) result.push(breakAfter(make(closing)));
  result.push(...place.after);
  const end = make(isTurnedBack ? place.section : closing);
  if (place.later.length === 0) result.push(end);
  else result.push(breakAfter(end), ...place.later);
  return makeElement('w:body', {}, result);
}

/** The section of the house with the paper of emvi's; after the first one, what opens a document is left out. */
function placed(house: XmlElement, own: XmlElement | undefined, isFirst: boolean): XmlElement {
  const made = copy(house);
  const size = child(own, 'w:pgSz');
  if (size !== undefined) setProperty(made, copy(size), 'section');
  if (isFirst) return made;
  dropProperty(made, 'w:headerReference', 'w:footerReference', 'w:titlePg');
  child(made, 'w:pgNumType')?.attributes.delete('w:start');
  const type = child(made, 'w:type');
  if (type !== undefined) dropProperty(made, 'w:type');
  return made;
}

/** Whether the pages of emvi's text lie otherwise than those of the house, or are of larger paper. */
function turns(house: XmlElement, own: XmlElement | undefined): boolean {
  const sides = (section: XmlElement | undefined): [number, number] => {
    const size = child(section, 'w:pgSz')?.attributes;
    return [Number(size?.get('w:w') ?? 0), Number(size?.get('w:h') ?? 1)];
  };
  const [[width, height], [ownWidth, ownHeight]] = [sides(house), sides(own)];
  const isLarger = sheetOf(ownWidth, ownHeight) === 'A3' && sheetOf(width, height) !== 'A3';
  return isLarger || width > height !== ownWidth > ownHeight;
}

function breakAfter(section: XmlElement): XmlElement {
  return makeElement('w:p', {}, [
    makeElement('w:pPr', {}, [
      makeElement('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '1', 'w:lineRule': 'exact' }),
      section,
    ]),
  ]);
}

/** Whether a block shows nothing: what Word leaves at the end of a template. */
function isBlank(block: XmlElement): boolean {
  return (
    block.name === 'w:p' &&
    ![...everyElement(block)].some(({ name }) => /^w:(?:t|drawing|pict|br|tab|sym)$/u.test(name))
  );
}

function withoutSection(paragraph: XmlElement): XmlElement {
  const form = child(paragraph, 'w:pPr');
  if (form !== undefined) dropProperty(form, 'w:sectPr');
  return paragraph;
}

function copy({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: new Map(attributes),
    children: children.map((one) => (typeof one === 'string' ? one : copy(one))),
  };
}
