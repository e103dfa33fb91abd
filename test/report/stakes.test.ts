import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { stakesIn } from '../../src/report/stakes.ts';
import { check, cleanBid } from '../support/bid.ts';
import { looserNormFound } from './example-findings.ts';

const bidFiles = {
  ...cleanBid,
  'criteria.yaml':
    'criteria:\n  - id: K1\n    weight: "€ 300.000"\n    subCriteria:\n      - id: K1.1\n        weight: "40%"\n      - id: K1.2\n        weight: "60%"\n  - id: K2\n    weight: "€ 100.000"\n',
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "a"\n    criterion: K1.1\n    kpis: [KPI-01]\n    risks: [R-01]\n  - id: W-02\n    text: "b"\n    criterion: K2\n    kpis: [KPI-01]\n',
  'risks.yaml': 'risks:\n  - id: R-01\n    text: "x"\n  - id: R-02\n    text: "y"\n',
};

/** The stake of a finding at the id of an item. */
async function stakeAt(id: string, files: Readonly<Record<string, string>> = bidFiles): Promise<number> {
  const { bid } = await check(files);
  const item = bid?.findMentioned(id) ?? bid?.find('criterion', id);
  if (item === undefined) throw new Error(`the bid lacks ${id}`);
  const finding: Diagnostic = { ...looserNormFound, span: item.span() };
  return stakesIn(bid)(finding);
}

test.each([
  ['W-01', 0.3],
  ['W-02', 0.25],
  ['K1', 0.75],
  ['R-01', 0.3],
  ['R-02', 0],
])('on %s hangs %d of the points', async (id, stake) => {
  expect(await stakeAt(id)).toBeCloseTo(stake);
});

test('a KPI of several wishes counts for the heaviest', async () => {
  expect(await stakeAt('KPI-01')).toBeCloseTo(0.3);
});

test('values that cannot be set against each other say nothing', async () => {
  const mixed = {
    ...bidFiles,
    'criteria.yaml': 'criteria:\n  - id: K1\n    weight: "40%"\n  - id: K2\n    weight: "€ 100"\n',
  };
  expect(await stakeAt('W-02', mixed)).toBe(0);
});

test.each([
  ['no criterion has a value', 0, '  - id: K1\n  - id: K2\n'],
  ['every value is nought', 0, '  - {id: K1, weight: "0%"}\n  - {id: K2, weight: "0%"}\n'],
  ['it has no value and another has', 0, '  - {id: K1, weight: "40%"}\n  - {id: K2}\n'],
  [
    'a part has the id of its whole',
    0,
    '  - id: K2\n    weight: "100%"\n    subCriteria:\n      - {id: K2, weight: "50%"}\n',
  ],
])('where %s, W-02 has %d of the points', async (_, stake, criteria) => {
  const files = { ...bidFiles, 'criteria.yaml': `criteria:\n${criteria}` };
  expect(await stakeAt('W-02', files)).toBeCloseTo(stake);
});

test('a finding without a place, or at a place that is no item, has no stake', async () => {
  const { bid } = await check(bidFiles);
  const { span: _, ...nowhere } = looserNormFound;
  const manifest = bid?.items('criterion')[0]?.file.span(0, 3);
  expect(stakesIn(bid)(nowhere)).toBe(0);
  expect(stakesIn(bid)({ ...looserNormFound, ...(manifest && { span: manifest }) })).toBe(0);
});

test('an item that names a criterion that is not there counts for whoever names it', async () => {
  const files = { ...bidFiles, 'wishes.yaml': bidFiles['wishes.yaml'].replace('criterion: K2', 'criterion: K99') };
  expect(await stakeAt('W-02', files)).toBe(0);
});

test('without a bid nothing is at stake', () => {
  expect(stakesIn(undefined)(looserNormFound)).toBe(0);
});
