import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord } from '../../src/reading/words/topic.ts';
import { WordParts } from '../../src/reading/words/word-parts.ts';

test('the parts of a compound are the known words that it begins or ends with, and itself', () => {
  const parts = new WordParts(new Set(['migratie', 'datamigratie', 'plan', 'datamigratieplan']));
  expect(parts.partsOf('datamigratie').toSorted()).toEqual(['datamigratie', 'migratie']);
  expect(parts.partsOf('datamigratieplan').toSorted()).toEqual(['datamigratie', 'datamigratieplan']);
  expect(parts.partsOf('migratie')).toEqual(['migratie']);
  expect(parts.partsOf('onbekend')).toEqual(['onbekend']);
});

test('two words are part of one another just when one is among the parts of the other', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, word, (first, second) => {
      const parts = new WordParts(new Set([first, second]));
      const isPart = parts.partsOf(first).includes(second) || parts.partsOf(second).includes(first);
      expect(isPart).toBe(hasWord(new Set([first]), second));
    }),
    { seed: 2, numRuns: 2000 },
  );
});
