import { contentsNumberWidth } from '../docx/styles.ts';
import { dropProperty, setProperty } from './element-order.ts';
import type { StyleMatch } from './match-styles.ts';
import type { MergedNumbering } from './merge-numbering.ts';
import { type StyleIds, styleReferences } from './merge-styles.ts';
import type { StyleReader } from './style-facts.ts';
import { attributeOf, child, elementsOf, everyElement, makeElement, valueIn, type XmlElement } from './xml-tree.ts';

/** What the text of emvi has to know of the house in which it comes. */
export interface TextRules {
  readonly ids: StyleIds;
  readonly numbering: MergedNumbering;
  readonly matches: readonly StyleMatch[];
  readonly reader: StyleReader;
}

const relationshipIds = /^r:/u;

/** The styles that a part names: `paragraph Heading1`. */
export function usedStyles(root: XmlElement): string[] {
  return [...everyElement(root)].flatMap((element) => {
    const type = styleReferences[element.name];
    return type === undefined ? [] : [`${type} ${attributeOf(element, 'w:val')}`];
  });
}

/** The relationship of emvi's document under its new name. */
export function ownRelationship(id: string): string {
  return `emvi${id}`;
}

/** Gives a part of emvi the styles, lists and relationships of the merged document. */
export function adoptText(root: XmlElement, rules: TextRules, hasOwnRelationships: boolean): void {
  for (const element of everyElement(root)) {
    if (element.name === 'w:pPr') adoptParagraph(element, rules);
    if (element.name === 'w:tblPr') adoptTable(element, rules);
    const type = styleReferences[element.name];
    const id = element.attributes.get('w:val');
    if (type !== undefined && id !== undefined) element.attributes.set('w:val', rules.ids.get(`${type} ${id}`) ?? id);
    if (!hasOwnRelationships) continue;
    for (const [key, value] of element.attributes) {
      if (relationshipIds.test(key)) element.attributes.set(key, ownRelationship(value));
    }
  }
}

/** The numbers of the house go before those of emvi: of its headings, and of the bullets in its lists. */
function adoptParagraph(form: XmlElement, { matches, numbering, reader }: TextRules): void {
  const own = valueIn(form, 'w:pStyle');
  const house = matches.find((match) => match.own === own)?.house;
  const contentsLevel = contentsLevelOf(own);
  if (contentsLevel > 0 && house !== undefined) adoptContents(form, reader.firstLineOf(house.id), contentsLevel);
  const houseList = house === undefined ? undefined : reader.factsOf(house.id).numbering;
  const direct = child(form, 'w:numPr');
  const list = valueIn(direct, 'w:numId');
  const isHeading = /^Heading[1-6]$/u.test(own ?? '');
  if (isHeading && houseList !== undefined) {
    if (direct === undefined) setProperty(form, numbers('0', undefined), 'paragraph');
    else dropProperty(form, 'w:numPr', 'w:ind');
    return;
  }
  if (direct === undefined || list === undefined) return;
  const level = valueIn(direct, 'w:ilvl') ?? '0';
  const isHouseBullet =
    own === 'ListBullet' &&
    houseList !== undefined &&
    numbering.isBulleted(list) &&
    numbering.hasHouseBullet(houseList.id, level);
  setProperty(form, numbers(isHouseBullet ? houseList.id : numbering.numberOf(list), level), 'paragraph');
}

function contentsLevelOf(style: string | undefined): number {
  return Number(/^TOC([1-3])$/u.exec(style ?? '')?.[1] ?? 0);
}

/** The lines of the list of contents start where the house wants them, and so does the text behind their numbers. */
function adoptContents(form: XmlElement, start: number, level: number): void {
  const [left] = elementsOf(child(form, 'w:tabs')).filter(({ attributes }) => attributes.get('w:val') === 'left');
  left?.attributes.set('w:pos', String(Math.max(start, 0) + contentsNumberWidth(level)));
}

function numbers(list: string, level: string | undefined): XmlElement {
  return makeElement('w:numPr', {}, [
    ...(level === undefined ? [] : [makeElement('w:ilvl', { 'w:val': level })]),
    makeElement('w:numId', { 'w:val': list }),
  ]);
}

/** A table style of the house may band its rows; emvi's own does not. */
function adoptTable(form: XmlElement, { matches }: TextRules): void {
  const style = valueIn(form, 'w:tblStyle');
  const look = child(form, 'w:tblLook')?.attributes;
  if (matches.find((match) => match.own === style)?.house === undefined || look === undefined) return;
  look.set('w:noHBand', '0');
  look.set('w:val', look.get('w:firstRow') === '1' ? '0420' : '0400');
}
