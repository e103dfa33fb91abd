import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestLines } from '../../../src/render/tables/fewest-lines.ts';

/** Texts of so many letters, in columns of so many letters. */
function search(rows: readonly (readonly number[])[], start: readonly number[], least: readonly number[]): number[] {
  return fewestLines(rows.length, start, least, (column, width) => ({
    lines: rows.map((cells) => Math.max(1, Math.ceil((cells[column] ?? 0) / Math.max(width, 1)))),
    penalty: 0,
  }));
}

test('room goes to the column whose lines it takes away', () => {
  const [short = 0, long = 0] = search([[5, 100]], [32, 32], [5, 5]);
  expect(Math.ceil(100 / long)).toBe(2);
  expect(short + long).toBe(64);
});

test('what is ugly weighs as much as lines of a row', () => {
  const widths = fewestLines(1, [10, 10], [2, 2], (column, width) => ({
    lines: [column === 1 ? Math.ceil(30 / width) : 1],
    penalty: column === 0 && width < 8 ? 9 : 0,
  }));
  expect(widths).toEqual([10, 10]);
});

test('no room is lost and no column falls below its least', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90)), { maxLength: 8 }),
      fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
      (rows, extra) => {
        const least = [6, 8, 10];
        const start = least.map((width, column) => width + (extra[column] ?? 0));
        const widths = search(rows, start, least);
        expect(widths.reduce((sum, width) => sum + width)).toBe(start.reduce((sum, width) => sum + width));
        expect(widths.every((width, column) => width >= (least[column] ?? 0))).toBe(true);
      },
    ),
    { seed: 7, numRuns: 100 },
  );
});
