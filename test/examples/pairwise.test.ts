import { expect, test } from 'vitest';
import { everyCombination, pairsOf, pairwiseChoice } from '../tools/validate-all/pairwise.ts';

const factors = { look: ['a', 'b', 'c', 'd'], language: ['nl', 'en'], option: ['final', 'draft', 'anonymous'] };

test('a pairwise choice has every two values together, in few combinations', () => {
  const all = everyCombination(factors);
  const chosen = pairwiseChoice(all);
  expect(all.length).toBe(24);
  expect(chosen.length).toBeLessThanOrEqual(14);
  expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(all.flatMap(pairsOf)));
});
