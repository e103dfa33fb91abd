import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankWords, wordList, wordListPattern } from '../../src/reading/texts/word-list.ts';

describe('a list of words', () => {
  const list = wordList(['zo snel mogelijk', 'snel', 'passend*', 'één', 'Teamleider']);

  test('finds whole words and phrases, capitals or not, the longest first', () => {
    const text = 'ZO SNEL  MOGELIJK, snel en Één teamleider; sneller niet.';
    expect(list.findIn(text).map((piece) => piece.text)).toEqual(['ZO SNEL  MOGELIJK', 'snel', 'Één', 'teamleider']);
    for (const { text: words, start, end } of list.findIn(text)) expect(text.slice(start, end)).toBe(words);
  });

  test('a star stands for up to eight letters more', () => {
    expect(list.findIn('passende passend passendeoplossing')).toEqual([
      { text: 'passende', start: 0, end: 8 },
      { text: 'passend', start: 9, end: 16 },
    ]);
  });

  test('says the same each time it is asked, whatever it was asked before', () => {
    for (const answer of [true, true]) expect(list.isIn('heel snel')).toBe(answer);
    expect(list.isIn('sneller')).toBe(false);
    expect(list.isIn('')).toBe(false);
    expect(list.findIn('')).toEqual([]);
  });

  test('keeps its places behind a sign that grows when it is made small', () => {
    expect(list.findIn('İİİ snel')).toEqual([{ text: 'snel', start: 4, end: 8 }]);
  });

  test('signs with a meaning in patterns are only signs', () => {
    const signs = wordList(['n.v.t', 'a+b', '(x)']);
    expect(signs.isIn('n.v.t')).toBe(true);
    expect(signs.isIn('nxvxt')).toBe(false);
    expect(signs.isIn('A+B')).toBe(true);
    expect(signs.isIn('aab')).toBe(false);
  });

  test('finds what a pattern that ignores case finds', () => {
    const words = ['zo snel mogelijk', 'snel', 'passend*', 'één', 'Teamleider'];
    const pattern = wordListPattern(words);
    const piece = fc.constantFrom(...words, 'SNEL', 'Passende', 'ÉÉN', ' ', '-', 'x', '3', '\n', '–');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index }));
        expect(list.findIn(text).map(({ text: words, start }) => ({ text: words, start }))).toEqual(found);
        expect(list.isIn(text)).toBe(found.length > 0);
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});

test('blanks take the place of the words of a list, and nothing else moves', () => {
  const list = wordList(['zonder voorbehoud', 'nooit']);
  expect(blankWords('Wij doen dit Zonder Voorbehoud, nooit laat', list)).toBe(
    `Wij doen dit ${' '.repeat(17)}, ${' '.repeat(5)} laat`,
  );
  expect(blankWords('Wij doen dit', list)).toBe('Wij doen dit');
});
