import type { InBoth } from '../text/language.ts';
import { suggest } from '../text/suggest.ts';

/** The end of a message about an unknown word: `; bedoelde u …?` when a known word is near, else nothing. */
export function hintFor(word: string, known: readonly string[]): InBoth<string> {
  const near = suggest(word, known);
  return near === undefined ? { nl: '', en: '' } : { nl: `; bedoelde u ${near}?`, en: `; did you mean ${near}?` };
}
