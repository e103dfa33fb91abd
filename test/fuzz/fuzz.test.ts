import { expect, test } from 'vitest';
import { brokenLaws } from './broken-laws.ts';
import { Random } from './random.ts';
import { type Target, targets } from './targets.ts';

/** How many cases of each in every run of the tests; `npm run fuzz` tries as many as there is time for. */
const cases: Readonly<Record<Target, number>> = {
  sources: 20,
  manifest: 15,
  templates: 20,
  sections: 15,
  'house-style': 6,
  'word-file': 15,
  'pdf-file': 15,
  redline: 4,
  'command-line': 25,
};

test.each(Object.entries(cases) as [Target, number][])('no damage to %s breaks a law', async (target, count) => {
  for (let seed = 1; seed <= count; seed += 1) {
    const found = await brokenLaws(await targets[target](new Random(seed)));
    expect(found, `npm run fuzz -- ${target} --seed ${seed} --cases 1`).toEqual([]);
  }
});
