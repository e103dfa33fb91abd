import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyMutant, classes, type Mutant, mutantsOf, zonesIn } from '../tools/mutate/index.mjs';
import { readBid } from '../tools/mutate/text-map.mjs';

const folders = [
  'examples/wegonderhoud',
  'examples/digitale-dienstverlening-compleet',
  ...readdirSync('test/mutation/bids').map((name) => `test/mutation/bids/${name}`),
];

/** A bid of one wish and one KPI that say the same. */
const small = new Map([
  ['emvi.yaml', 'emvi: 1\ntitle: Proef\n'],
  [
    'wishes.yaml',
    'wishes:\n  - id: W-01\n    text: "Storingen snel hersteld"\n    measures:\n      - "De monteur herstelt een storing binnen 4 uur"\n    kpis: [KPI-01]\n',
  ],
  [
    'kpis.yaml',
    'kpis:\n  - id: KPI-01\n    title: "Hersteltijd storing"\n    target: "≤240 min"\n    measurement: "30 metingen per week"\n    owner: "Monteur"\n',
  ],
]);

function harmfulOf(name: string): readonly Mutant[] {
  return mutantsOf(name, small).filter(({ isHarmful }) => isHarmful);
}

test('a value that stands elsewhere in another unit is a counterpart', () => {
  const [mutant] = harmfulOf('number').filter(({ file }) => file === 'kpis.yaml');
  expect(mutant?.zones).toEqual([{ file: 'wishes.yaml', first: 5, last: 5 }]);
});

test('a value that stands nowhere else is left out with the reason', () => {
  const mutants = mutantsOf('number', small).filter(({ file, line }) => file === 'kpis.yaml' && line === 5);
  expect(new Set(mutants.map(({ reason }) => reason))).toEqual(new Set(['the value stands nowhere else']));
});

test('taking the only KPI from a wish harms', () => {
  const [mutant] = harmfulOf('KPI link');
  expect(mutant && applyMutant(small, mutant).get('wishes.yaml')).toContain('kpis: []');
});

test('where lines go, the places behind them move along', () => {
  const [mutant] = harmfulOf('owner');
  expect(mutant && zonesIn(mutant, small)[0]).toEqual({ file: 'kpis.yaml', first: 6, last: 6 });
});

describe.each(folders)('%s', (folder) => {
  const files = readBid(folder);

  test('every mutant changes its text, and every one left out says why', () => {
    for (const mutant of Object.keys(classes).flatMap((name) => mutantsOf(name, files))) {
      expect(applyMutant(files, mutant).get(mutant.file), mutant.how).not.toBe(files.get(mutant.file));
      expect(mutant.isHarmful || mutant.isHarmless || mutant.reason, mutant.how).toBeTruthy();
    }
  });

  test('the same bid gives the same mutants', () => {
    expect(mutantsOf('number', files)).toEqual(mutantsOf('number', readBid(folder)));
  });
});
