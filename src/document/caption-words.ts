import type { InBoth } from '../text/language.ts';

/** What the things are called that a document counts, as they stand in the middle of a sentence. */
export interface CaptionWords {
  readonly table: string;
  readonly figure: string;
  readonly chapter: string;
  readonly section: string;
}

export const captionWords: InBoth<CaptionWords> = {
  nl: { table: 'tabel', figure: 'figuur', chapter: 'hoofdstuk', section: 'paragraaf' },
  en: { table: 'table', figure: 'figure', chapter: 'chapter', section: 'section' },
};

/** What stands between the number of a table or figure and its caption. */
export const captionDash = ' – ';

/** A word as it starts a sentence. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
