import { expect, test } from 'vitest';
import { smallBid } from './base-bids.ts';
import { brokenLaws } from './broken-laws.ts';
import { Random } from './random.ts';
import { type Target, targets } from './targets.ts';

/** How many cases of each in every run of the tests; `npm run fuzz` tries as many as there is time for. */
const cases: Readonly<Record<Target, number>> = {
  sources: 5,
  manifest: 3,
  templates: 10,
  sections: 5,
  'long-texts': 2,
  pictures: 4,
  'house-style': 3,
  'word-file': 5,
  'pdf-file': 6,
  redline: 2,
  'command-line': 25,
};

test.each(Object.entries(cases) as [Target, number][])('no damage to %s breaks a law', async (target, count) => {
  for (let seed = 1; seed <= count; seed += 1) {
    const found = await brokenLaws(await targets[target](new Random(seed)));
    expect(found, `npm run fuzz -- ${target} --seed ${seed} --cases 1`).toEqual([]);
  }
});

test('a file beside the output folder is seen', async () => {
  const words = ['build', '--draft', '--format', 'md', '--out', '/elders'];
  expect(await brokenLaws({ files: smallBid, words })).toContain('/elders/plan.md was written');
});
