import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literally } from '../../src/text/literal-pattern.ts';

test('a text as a pattern finds that text and no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
      const whole = new RegExp(`^(?:${literally(text)})$`, 'u');
      expect(whole.test(text)).toBe(true);
      expect(whole.test(other)).toBe(text === other);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each(['B.V.', 'C++ (nieuw)', 'a|b', 'in/uit', '[x]{2}^$*?'])('%s has no signs of a pattern left', (text) => {
  expect(new RegExp(literally(text), 'u').exec(`- ${text} -`)?.[0]).toBe(text);
});
