import { remembering } from '../text/remembering.ts';
import { adverbs, conditions, everyWords, onceWords, periodStems } from './frequency-words.ts';
import { isMonth } from './moments.ts';
import { numberWords, shareWords } from './number-words.ts';
import { vulgarFractions } from './numerals.ts';

/** The first words of the phrases that a quantity can begin with. */
const openers = new Set(
  [
    'per',
    ...numberWords(),
    ...shareWords.keys(),
    ...vulgarFractions.keys(),
    ...adverbs.keys(),
    ...everyWords,
    ...onceWords.keys(),
    ...conditions,
  ].map((phrase) => phrase.split(/[ -]/u, 1)[0] ?? phrase),
);

/**
 * Whether a quantity can begin with a word or a sign, given by its look-up key. Most of a text cannot, and needs none of
 * the questions that are asked about the rest.
 */
export const opensQuantity: (key: string) => boolean = remembering(
  (key) =>
    openers.has(key) ||
    isMonth(key) ||
    // An adjective (`maandelijkse`) and a compound (`kwartaalreview`) are in no table as they are written.
    key.endsWith('se') ||
    key.endsWith('ke') ||
    periodStems.some(([stem]) => key.startsWith(stem)),
);
