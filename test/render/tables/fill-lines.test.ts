import { expect, test } from 'vitest';
import type { CellLine } from '../../../src/render/tables/cell-lines.ts';
import { fillLines } from '../../../src/render/tables/fill-lines.ts';

/** A word of a hundred twips that can be divided in the middle, and between syllables at every quarter. */
const word: CellLine = {
  words: [
    [
      {
        width: 100,
        ways: () => [
          [50, 50],
          [50, 50],
          [25, 25, 25, 25],
        ],
      },
    ],
  ],
  indent: 0,
};

test('a word that fits costs nothing', () => {
  expect(fillLines([word], 100, 5)).toMatchObject({ lines: 1, penalty: 0 });
});

test('each end of a line in a word has its price', () => {
  expect(fillLines([word], 60, 5)).toMatchObject({ lines: 2, penalty: 1 });
  expect(fillLines([word], 49, 5)).toMatchObject({ lines: 4, penalty: 3 * 4 });
});

test('parts that stand on one line are not paid for', () => {
  const syllables: CellLine = { words: [[{ width: 100, ways: () => [[25, 25, 25, 25]] }]], indent: 0 };
  expect(fillLines([syllables], 50, 5)).toMatchObject({ lines: 2, penalty: 1 });
});

test('a word that cannot be divided is cut, at a price', () => {
  const address: CellLine = { words: [[{ width: 100, ways: () => [] }]], indent: 0 };
  expect(fillLines([address], 40, 5)).toMatchObject({ lines: 3, penalty: 25 });
});
