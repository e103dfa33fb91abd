import { attributeOf, child, elementsOf, makeElement, valueIn, type XmlElement } from '../house-style/xml-tree.ts';
import type { ComparedDocument } from './compared-document.ts';

/** One level of a kind of list. */
interface ListLevel {
  readonly sign: string;
  readonly isBullet: boolean;
  readonly indent: XmlElement | undefined;
}

/** What a deleted paragraph has in the place of its list. */
export interface ListForm {
  readonly numbering: XmlElement;
  readonly indent: XmlElement | undefined;
}

/**
 * Makes deleted items of lists look like items without counting: a number that they would take would shift those of all
 * that follow, so that the new text could not be referred to. Bullets stay, where the new file has the same.
 */
export class EarlierLists {
  readonly #earlier: ReadonlyMap<string, ListLevel>;
  readonly #bullets = new Map<string, string>();

  constructor(earlier: ComparedDocument, now: ComparedDocument) {
    this.#earlier = levelsOf(earlier.numbering);
    for (const [place, { isBullet, sign }] of levelsOf(now.numbering)) {
      const [list = '', level = ''] = place.split(' ');
      if (isBullet && !this.#bullets.has(`${level} ${sign}`)) this.#bullets.set(`${level} ${sign}`, list);
    }
  }

  /** The form for the `w:numPr` of an earlier paragraph. */
  formOf(numbering: XmlElement): ListForm {
    const level = valueIn(numbering, 'w:ilvl') ?? '0';
    const found = this.#earlier.get(`${valueIn(numbering, 'w:numId') ?? ''} ${level}`);
    const bullet = found?.isBullet === true ? this.#bullets.get(`${level} ${found.sign}`) : undefined;
    if (bullet !== undefined) return { numbering: numberingOf(level, bullet), indent: undefined };
    return { numbering: numberingOf(level, '0'), indent: found?.indent };
  }
}

/** What takes a paragraph out of any list, whatever its style says. */
export function numberingOf(level: string, list: string): XmlElement {
  return makeElement('w:numPr', {}, [
    makeElement('w:ilvl', { 'w:val': level }),
    makeElement('w:numId', { 'w:val': list }),
  ]);
}

/** The levels by the number of a list and of the level in it. */
function levelsOf(numbering: XmlElement | undefined): Map<string, ListLevel> {
  const kinds = new Map<string, XmlElement>();
  const levels = new Map<string, ListLevel>();
  for (const element of elementsOf(numbering)) {
    if (element.name === 'w:abstractNum') kinds.set(attributeOf(element, 'w:abstractNumId'), element);
  }
  for (const list of elementsOf(numbering)) {
    if (list.name !== 'w:num') continue;
    for (const level of elementsOf(kinds.get(valueIn(list, 'w:abstractNumId') ?? ''))) {
      if (level.name !== 'w:lvl') continue;
      levels.set(`${attributeOf(list, 'w:numId')} ${attributeOf(level, 'w:ilvl')}`, {
        sign: valueIn(level, 'w:lvlText') ?? '',
        isBullet: valueIn(level, 'w:numFmt') === 'bullet',
        indent: child(child(level, 'w:pPr'), 'w:ind'),
      });
    }
  }
  return levels;
}
