import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import { quantity } from './generated-quantities.ts';

describe('printing a quantity', () => {
  test.each(['nl', 'en'] as const)('and reading it gives the same quantity (%s)', (language) => {
    fc.assert(
      fc.property(quantity, (given) => {
        const text = formatQuantity(given, language);
        const found = parseQuantities(text).map((each) => ({ ...each, start: 0, end: 0 }));
        expect(found, text).toEqual([given]);
      }),
      { seed: 20_261, numRuns: 1000 },
    );
  });
});
