import { append } from '../../model/item-index.ts';
import { remembering } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { TextPiece } from './sentences.ts';

/** A list of words and phrases, whole words only, capitals or not. */
export interface WordList {
  /** Whether one of them stands in a text. */
  isIn(text: string): boolean;
  /** Where they stand in a text, from the left. */
  findIn(text: string): TextPiece[];
}

/** A list of words and phrases. A `*` at the end of a phrase stands for up to eight letters more. */
export function wordList(phrases: readonly string[]): WordList {
  // Texts in small letters: a pattern that ignores case takes four times as long to make. And made when first needed.
  let made: RegExp | undefined;
  const pattern = (): RegExp => (made ??= patternOf(phrases.map(inSmallLetters), 'gu'));
  const telling = byLongestWord(phrases);
  const canStandIn = (text: string): boolean => {
    for (const [longest, others] of telling)
      if (text.includes(longest) && others.some((words) => words.every((word) => text.includes(word)))) return true;
    return false;
  };
  return {
    isIn: (text) => canStandIn(small(text)) && small(text).search(pattern()) !== -1,
    findIn: (text) => {
      if (!canStandIn(small(text))) return [];
      return [...small(text).matchAll(pattern())].map(({ 0: { length }, index: start }) => {
        const end = start + length;
        return { text: text.slice(start, end), start, end };
      });
    },
  };
}

/**
 * The longest words of phrases, each with the other words of the phrases it is the longest of. A phrase can only stand
 * where all its words do. Most lists stand nowhere in a bid: their pattern is never made.
 */
function byLongestWord(phrases: readonly string[]): readonly (readonly [string, readonly string[][]])[] {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = inSmallLetters(phrase).replace(/\*$/u, '').split(' ');
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    append(
      found,
      longest,
      words.filter((word) => word !== longest),
    );
  }
  return [...found];
}

/** Several lists are looked for in the same sentence. */
const small = remembering(inSmallLetters);

/** One pattern for a list of words and phrases that is used on texts as they are. */
export function wordListPattern(phrases: readonly string[]): RegExp {
  return patternOf(phrases, 'giu');
}

function patternOf(phrases: readonly string[], flags: string): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const sources = longestFirst.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/ /gu, '\\s+')
      .replace(/\*$/u, '[a-zà-ɏ]{0,8}'),
  );
  return new RegExp(`(?<![a-zà-ɏ0-9])(?:${sources.join('|')})(?![a-zà-ɏ0-9])`, flags);
}

/** A text with blanks where the words of a list stand, so that nothing else moves. */
export function blankWords(text: string, list: WordList): string {
  let rest = text;
  for (const { start, end } of list.findIn(text))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
