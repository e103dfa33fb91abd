import { setProperty } from '../house-style/element-order.ts';
import { child, elementsOf, makeElement, type XmlElement } from '../house-style/xml-tree.ts';

/** What a tracked change says of text, of a paragraph's end or of a row. */
export type Change = 'ins' | 'del';

/** Who made the changes, as Word shows it. */
const author = 'emvi';

/**
 * Makes the marks of tracked changes (ISO/IEC 29500-1, 17.13.5), each with a number of its own. They carry no date: it
 * may be left out, no true one is known, and the same two files must always give the same bytes.
 */
export class ChangeMarks {
  #lastId: number;

  /** @param lastId the highest number that the document gives to its bookmarks */
  constructor(lastId: number) {
    this.#lastId = lastId;
  }

  /** A mark, around what was inserted or deleted; empty inside the properties of a paragraph's end or a row. */
  mark(change: Change, children: readonly XmlElement[] = []): XmlElement {
    this.#lastId += 1;
    return makeElement(`w:${change}`, { 'w:id': String(this.#lastId), 'w:author': author }, [...children]);
  }

  /** Marks the end of a paragraph: without the change it runs on into the next. */
  markEnd(paragraph: XmlElement, change: Change): void {
    const properties = propertiesOf(paragraph, 'w:pPr');
    const known = child(properties, 'w:rPr');
    const form = known ?? makeElement('w:rPr');
    form.children = [this.mark(change), ...form.children];
    if (known === undefined) setProperty(properties, form, 'paragraph');
  }

  /** Takes the mark off the end of a paragraph that cannot run on: there is no other after it. */
  unmarkEnd(paragraph: XmlElement, change: Change): void {
    const form = child(child(paragraph, 'w:pPr'), 'w:rPr');
    if (form !== undefined) form.children = elementsOf(form).filter(({ name }) => name !== `w:${change}`);
  }

  /**
   * Lets the ends of paragraphs at the end of a text or a cell be marked one earlier: the very last cannot be taken
   * away, so the one before them runs on into it instead.
   * @param previous the paragraph that stays, in front of those that came or went
   */
  shiftEnds(previous: XmlElement, ends: readonly XmlElement[], change: Change): void {
    const last = ends.at(-1);
    const properties = child(previous, 'w:pPr');
    if (last === undefined || child(properties, 'w:sectPr') !== undefined) return;
    this.unmarkEnd(last, change);
    if (change === 'del') {
      // What runs on takes the looks of the paragraph into which it runs.
      last.children = elementsOf(last).filter(({ name }) => name !== 'w:pPr');
      if (properties !== undefined) last.children.unshift(structuredClone(properties));
    }
    this.markEnd(previous, change);
  }

  /** Marks a row of a table. */
  markRow(row: XmlElement, change: Change): void {
    propertiesOf(row, 'w:trPr').children.push(this.mark(change));
  }

  /** A paragraph that is there neither before nor after: it keeps two tables apart while both are shown. */
  makeSeparator(): XmlElement {
    const paragraph = makeElement('w:p');
    this.markEnd(paragraph, 'del');
    this.markEnd(paragraph, 'ins');
    return paragraph;
  }
}

/** The properties of an element, made where it has none. */
function propertiesOf(element: XmlElement, name: 'w:pPr' | 'w:trPr'): XmlElement {
  const known = child(element, name);
  if (known !== undefined) return known;
  const made = makeElement(name);
  // Only a row has something that goes before: the exceptions to the properties of its table.
  const after = elementsOf(element).findIndex((one) => one.name === 'w:tblPrEx') + 1;
  element.children.splice(after, 0, made);
  return made;
}
