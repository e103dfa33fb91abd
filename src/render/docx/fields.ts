import { FileChild, type IXmlableObject } from 'docx';
import { runOf, textRuns } from './runs.ts';
import { element } from './xml-element.ts';

/** A field with the result that it has now; Word renews it when its reader asks for that. */
export function simpleField(instruction: string, result: string): FileChild {
  return element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, textRuns(result, {}));
}

/** What stands before the result of a field that runs over several paragraphs. */
export function fieldStart(instruction: string): FileChild[] {
  return [
    runOf(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    runOf(element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])),
    runOf(element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ];
}

/** The number of the page on which a bookmark stands, as Word writes it: a field that leads to that page. */
export function pageReference(bookmark: string, page: number | HeldNumber): FileChild[] {
  const result = typeof page === 'number' ? textRuns(String(page), {}) : [runOf(page)];
  return [...fieldStart(`PAGEREF ${bookmark} \\h`), ...result, fieldEnd()];
}

/** What holds the place of a number that is still to be measured: as wide as most. */
const unmeasuredPage = 88;

/** The text of a page number that is filled in when it is known, also where it was prepared for writing before. */
export class HeldNumber extends FileChild {
  readonly #content: unknown[] = [{ _attr: { 'xml:space': 'preserve' } }, String(unmeasuredPage)];

  constructor(readonly bookmark: string) {
    super('w:t');
  }

  fill(page: number): void {
    this.#content[1] = String(page);
  }

  override prepForXml(): IXmlableObject {
    return { [this.rootKey]: this.#content } as IXmlableObject;
  }
}

/** What stands after that result. */
export function fieldEnd(): FileChild {
  return runOf(element('w:fldChar', { 'w:fldCharType': 'end' }));
}
