/** How much a word of a bid tells: one that stands in two texts ties them, one that stands everywhere ties nothing. */
import { oncePer } from '../../text/remembering.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';

/** Fewer texts do not tell how rare a word is. */
const fewTexts = 60;
/** A word in so large a part of the texts is of the whole bid; in a bid of a few texts that is every word that two have. */
const mostOfTexts = 1 / 12;

/**
 * What each telling word of a bid is worth, from 0 to 1: the inverse document frequency over its texts (Spärck Jones, "A
 * statistical interpretation of term specificity", 1972), 0 for a word that every twelfth text has.
 */
export const wordWeights: (reading: Reading) => ReadonlyMap<string, number> = oncePer((reading) => {
  const texts = new Map<string, number>();
  const passages = reading.passages();
  for (const { text } of passages) for (const word of tellingWords(text)) texts.set(word, (texts.get(word) ?? 0) + 1);
  const all = Math.max(passages.length, fewTexts);
  return new Map(
    [...texts].map(([word, count]) => [
      word,
      count > passages.length * mostOfTexts ? 0 : Math.max(0, 1 - Math.log(count) / Math.log(all)),
    ]),
  );
});
