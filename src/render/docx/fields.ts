import type { FileChild } from 'docx';
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
export function pageReference(bookmark: string, page: number): FileChild[] {
  return [...fieldStart(`PAGEREF ${bookmark} \\h`), ...textRuns(String(page), {}), fieldEnd()];
}

/** What stands after that result. */
export function fieldEnd(): FileChild {
  return runOf(element('w:fldChar', { 'w:fldCharType': 'end' }));
}
