import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignSequences } from '../../src/text/align-sequences.ts';

const letters = (text: string): string[] => [...text];

/** What of a text stays in another, as text. */
function kept(one: string, other: string): string {
  return alignSequences(letters(one), letters(other))
    .map(([at]) => one[at])
    .join('');
}

test('what stayed is found between what came and went', () => {
  expect(kept('abcdef', 'abxdef')).toBe('abdef');
  expect(kept('abc', 'abc')).toBe('abc');
  expect(kept('', 'abc')).toBe('');
  expect(kept('xaya', 'zaza')).toBe('aa');
});

test('what moved stays only once', () => {
  expect(kept('12345', '51234')).toBe('1234');
});

test('members that are not equal pair by their likeness', () => {
  const one = ['rood', 'groen', 'blauw'];
  const other = ['ROOD', 'geel', 'BLAUW'];
  const isAlike = (at: number, otherAt: number): number => (one[at]?.toUpperCase() === other[otherAt] ? 1 : 0);
  expect(alignSequences(one, other, isAlike)).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

test('long sequences in which nothing is unique are aligned along their diagonal', () => {
  const one = Array.from({ length: 3000 }, (_none, at) => `${at % 2}`);
  const other = ['x', ...one.map((key, at) => (at % 500 === 250 ? 'y' : key)), 'x'];
  expect(alignSequences(one, other).length).toBeGreaterThan(2900);
  const few = ['0', 'z', '0'];
  expect(alignSequences(few, [...other, 'v'])).toHaveLength(2);
  expect(alignSequences([...other, 'v'], few)).toHaveLength(2);
});

test('pairs are equal and ascend on both sides', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const pairs = alignSequences(letters(one), letters(other));
      for (const [index, [at, otherAt]] of pairs.entries()) {
        expect(one[at]).toBe(other[otherAt]);
        const [next = one.length, otherNext = other.length] = pairs[index + 1] ?? [];
        expect(next).toBeGreaterThan(at);
        expect(otherNext).toBeGreaterThan(otherAt);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
