import type { FileChild } from 'docx';
import { cleanText } from '../xml-text.ts';
import { splitByDirection } from './direction.ts';
import { division } from './divide-words.ts';
import { styles } from './styles.ts';
import { element, valueElement } from './xml-element.ts';

/** How a run of text looks. */
export interface RunForm {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  /** A character style. */
  readonly style?: string;
}

/** The text as runs: one for each stretch that is read in one direction. */
export function textRuns(text: string, form: RunForm): FileChild[] {
  return splitByDirection(cleanText(text)).map((part) =>
    element('w:r', undefined, [...runProperties(form, part.isRightToLeft), ...textElements(part.text)]),
  );
}

export function codeRuns(text: string, form: RunForm): FileChild[] {
  return textRuns(text, { ...form, style: styles.inlineCode });
}

export function lineBreak(form: RunForm): FileChild {
  return element('w:r', undefined, [...runProperties(form, false), element('w:br')]);
}

/** A run that holds something else than text. */
export function runOf(child: FileChild): FileChild {
  return element('w:r', undefined, [child]);
}

/** The order of the elements is that of the schema. */
function runProperties(form: RunForm, isRightToLeft: boolean): FileChild[] {
  const properties: FileChild[] = [];
  if (form.style !== undefined) properties.push(valueElement('w:rStyle', form.style));
  if (form.isBold === true) properties.push(element('w:b'), element('w:bCs'));
  if (form.isItalic === true) properties.push(element('w:i'), element('w:iCs'));
  if (form.isStruck === true) properties.push(element('w:strike'));
  if (isRightToLeft) properties.push(element('w:rtl'));
  return properties.length === 0 ? [] : [element('w:rPr', undefined, properties)];
}

/**
 * The `docx` package writes `{name-0}` where the number of a list comes, and looks for that in the whole finished XML,
 * the text of the bid included. An opening brace therefore never stands in one element with what follows it.
 */
function textElements(text: string): FileChild[] {
  return text
    .split(/(?<=\{)|(\t|\ufdd0)/)
    .filter((part) => part !== undefined && part !== '')
    .map((part) => signs.get(part)?.() ?? element('w:t', { 'xml:space': 'preserve' }, [part]));
}

/** The characters that are an element of their own in Word. */
const signs: ReadonlyMap<string, () => FileChild> = new Map([
  ['\t', () => element('w:tab')],
  [division, () => element('w:softHyphen')],
]);
