import type { TextPiece } from './sentences.ts';

/**
 * One pattern for a list of words and phrases, whole words only, capitals or not. A `*` at the end of a phrase stands
 * for up to eight letters more.
 */
export function wordListPattern(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const sources = longestFirst.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/ /gu, '\\s+')
      .replace(/\*$/u, '[a-zà-ɏ]{0,8}'),
  );
  return new RegExp(`(?<![a-zà-ɏ0-9])(?:${sources.join('|')})(?![a-zà-ɏ0-9])`, 'giu');
}

/** Where the words of a pattern stand in a text; what lies inside an exempt phrase does not count. */
export function findWords(text: string, pattern: RegExp, exempt: RegExp): TextPiece[] {
  const masked = text.replace(exempt, (found) => ' '.repeat(found.length));
  return [...masked.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
