import { adverbs, conditions, everyWords, onceWords, periodStems } from './frequency-words.ts';
import { isMonth } from './moments.ts';
import { numberWords, shareWords } from './number-words.ts';

/** The first words of the phrases that a quantity can begin with. */
const openers = new Set(
  [
    'per',
    ...numberWords(),
    ...shareWords.keys(),
    ...adverbs.keys(),
    ...everyWords,
    ...onceWords.keys(),
    ...conditions,
  ].map((phrase) => phrase.split(/[ -]/u, 1)[0] ?? phrase),
);

/**
 * Whether a quantity can begin with a word, given by its look-up key. Most words of a text cannot, and need none of the
 * questions that are asked about the others.
 */
export function opensQuantity(key: string): boolean {
  if (openers.has(key) || isMonth(key)) return true;
  // An adjective (`maandelijkse`) and a compound (`kwartaalreview`) are in no table as they are written.
  return key.endsWith('se') || key.endsWith('ke') || periodStems.some(([stem]) => key.startsWith(stem));
}
