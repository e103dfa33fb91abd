import stringWidth from 'string-width';

/** Grapheme clusters do not differ by language; naming one keeps the machine's own out of it. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as one character, and how many columns of a terminal it takes (0, 1 or 2). */
export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

/** How many columns a text takes in a terminal: an emoji two, a combining mark none. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text, { countAnsiEscapeCodes: true });
}

/** A text as the characters that a reader sees. */
export function graphemesOf(text: string): Grapheme[] {
  if (isPlain(text)) return [...text].map((character) => ({ text: character, width: 1 }));
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: displayWidth(segment) }));
}

/** Printable ASCII needs no tables; nearly every line of a bid is that. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/u.test(text);
}
