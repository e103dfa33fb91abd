import { likelyValue } from '../schema/value-synonyms.ts';
import type { InBoth } from '../text/language.ts';

/** The end of a message about an unknown word: `; bedoelde u …?` when a known word is near or means the same, else nothing. */
export function hintFor(word: string, known: readonly string[]): InBoth<string> {
  const near = likelyValue(word, known);
  return near === undefined ? { nl: '', en: '' } : { nl: `; bedoelde u ${near}?`, en: `; did you mean ${near}?` };
}
