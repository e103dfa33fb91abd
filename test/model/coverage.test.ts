import { expect, test } from 'vitest';
import { coverageOf, gapsOf } from '../../src/model/coverage.ts';
import { check, cleanBid } from '../support/bid.ts';

test('questions and wishes stand with their KPIs, risks and evidence, listed or not', async () => {
  const { bid } = await check({
    ...cleanBid,
    'criteria.yaml':
      'criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "a"\n        kpis: [KPI-01, kpi 1]\n        proof: ["b"]\n',
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "a"\n    risks: [R-01]\n    evidence: [B02, B02]\n',
  });
  const rows = bid === undefined ? [] : coverageOf(bid);
  expect(rows.map(({ item, kpis, risks, evidence, hasProof }) => [item.id, kpis, risks, evidence, hasProof])).toEqual([
    ['V1', ['KPI-01'], [], [], true],
    ['W-01', [], ['R-01'], ['B02'], false],
  ]);
  expect(rows.map(gapsOf)).toEqual([['risks'], ['kpis']]);
});

test('proof in words stands in for evidence, and nothing at all is a gap', async () => {
  const { bid } = await check({
    ...cleanBid,
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "a"\n  - id: W-02\n    text: "b"\n    proof: ["test"]\n',
  });
  const rows = bid === undefined ? [] : coverageOf(bid);
  expect(rows.map(gapsOf)).toEqual([
    ['kpis', 'risks', 'evidence'],
    ['kpis', 'risks'],
  ]);
});
