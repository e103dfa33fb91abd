import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestLines } from '../../../src/document/markup/fewest-lines.ts';

const words = (count: number, length = 5): number[] => Array.from({ length: count }, () => length);

test('room goes to the column whose lines it takes away', () => {
  const rows = [[[words(1)], [words(10)]]];
  expect(fewestLines(rows, [32, 32], [5, 5])).toEqual([5, 59]);
});

test('a column keeps what it needs at least', () => {
  const rows = [[[words(1)], [words(40)]]];
  expect(fewestLines(rows, [30, 30], [20, 5])[0]).toBeGreaterThanOrEqual(20);
});

test('lines as written are counted too', () => {
  const rows = [[[words(2), words(2)], [words(3)]]];
  expect(fewestLines(rows, [15, 14], [5, 5])).toEqual([11, 18]);
});

test('a word that is longer than its column is broken over lines', () => {
  expect(fewestLines([[[[30]], [[5]]]], [20, 20], [5, 5])).toEqual([35, 5]);
});

test('no room is lost and no column falls below its least', () => {
  const cell = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
      fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
      (rows, extra) => {
        const least = [6, 8, 10];
        const start = least.map((width, column) => width + (extra[column] ?? 0));
        const widths = fewestLines(rows, start, least);
        expect(widths.reduce((sum, width) => sum + width)).toBe(start.reduce((sum, width) => sum + width));
        expect(widths.every((width, column) => width >= (least[column] ?? 0))).toBe(true);
      },
    ),
    { seed: 7, numRuns: 100 },
  );
});
