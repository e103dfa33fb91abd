import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideWidth, toWholeTwips } from '../../../src/render/tables/divide-width.ts';

const divide = (total: number, shares: readonly number[], needs: readonly number[]): number[] =>
  toWholeTwips(total, divideWidth(total, shares, needs));

test('the shares are followed where every word fits', () => {
  expect(divide(10_000, [0.1, 0.6, 0.3], [500, 500, 500])).toEqual([1_000, 6_000, 3_000]);
});

test('a narrow column gets what its longest word needs', () => {
  expect(divide(10_000, [0.05, 0.65, 0.3], [900, 500, 500])).toEqual([900, 6_226, 2_874]);
});

test('the neediest column gives way where the words do not fit together', () => {
  expect(divide(9_000, [0.1, 0.1, 0.8], [1_000, 2_000, 99_999])).toEqual([1_000, 2_000, 6_000]);
});

test('widths add up exactly and are never nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2_000, max: 15_000 }),
      fc.array(fc.tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.nat({ max: 20_000 })), {
        minLength: 1,
        maxLength: 12,
      }),
      (total, columns) => {
        const widths = divide(
          total,
          columns.map(([share]) => share),
          columns.map(([, need]) => need),
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});
