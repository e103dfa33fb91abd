/** A stretch of text that is read in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const rightToLeft = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Right-to-left letters, with the blanks and marks between them. */
const rightToLeftStretch = new RegExp(
  `([${rightToLeft}](?:[${rightToLeft}\\p{M}\\p{Nd}\\s.,:;!?'"-]*[${rightToLeft}\\p{M}])?)`,
  'u',
);
const firstLetter = /\p{L}/u;
const rightToLeftLetter = new RegExp(`[${rightToLeft}]`, 'u');

/** Word sets right-to-left script only right in runs that are marked so; the stretches add up to the text. */
export function splitByDirection(text: string): DirectedText[] {
  if (!rightToLeftLetter.test(text)) return text === '' ? [] : [{ text, isRightToLeft: false }];
  return text
    .split(rightToLeftStretch)
    .map((part, index) => ({ text: part, isRightToLeft: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Whether a paragraph with this text is read from right to left: its first letter decides. */
export function startsRightToLeft(text: string): boolean {
  const first = firstLetter.exec(text)?.[0];
  return first !== undefined && rightToLeftLetter.test(first);
}
