import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSmallLetters } from '../../src/text/small-letters.ts';

test.each([
  ['Bij SPOED', 'bij spoed'],
  ['Één', 'één'],
  ['İstanbul', 'istanbul'],
])('%s in small letters is %s', (text, small) => {
  expect(inSmallLetters(text)).toBe(small);
});

test('every sign of a text in small letters stands where it stood', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('İ', 'ẞ', 'Σ', 'Ǆ', 'Å')),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const lengths = parts.map((part) => inSmallLetters(part).length);
      expect(lengths).toEqual(parts.map(({ length }) => length));
    }),
    { seed: 1, numRuns: 500 },
  );
});
