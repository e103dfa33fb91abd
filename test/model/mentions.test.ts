import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../src/model/item.ts';
import { idsIn } from '../../src/model/mentions.ts';

const prefixes = new Set(['W', 'KPI', 'B', 'K', 'V', 'R']);
const declared = new Map(['V1', 'G2.3', 'Eis 8.1.4'].map((id) => [id.toUpperCase(), { id } as Item]));
const find = (id: string): Item | undefined => declared.get(id.toUpperCase());
const ids = (text: string): string[] => idsIn(text, prefixes, find).map(({ id }) => id);

test.each([
  ['W-01', ['W-01']],
  ['KPI-02, testrapporten, B11.', ['KPI-02', 'B11']],
  ['KPI 03', ['KPI 03']],
  ['B02/B06', ['B02', 'B06']],
  ['B02/06', ['B02', 'B06']],
  ['KPI-03, KPI-04, KPI-10 en KPI-12', ['KPI-03', 'KPI-04', 'KPI-10', 'KPI-12']],
  ['Elke wens (W-01 t/m W-04) is', ['W-01', 'W-02', 'W-03', 'W-04']],
  ['W-01 tot en met 03', ['W-01', 'W-02', 'W-03']],
  ['W-08 – W-10', ['W-08', 'W-09', 'W-10']],
  ['KPI-01 through KPI-02', ['KPI-01', 'KPI-02']],
  ['W-03 t/m W-01', ['W-03', 'W-01']],
  ['zie V1 en G2.3 en Eis 8.1.4', ['V1', 'G2.3', 'Eis 8.1.4']],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  'ISO 9001/14001/27001 en NEN-EN 15221',
  'P1 15 min, P2 1 uur',
  'CO2-reductie, OAuth2, OpenAPI 3.0, p95, B2B, A4, Q4 2026',
  'versie v1 en V2',
  'W 3 of B 12 is geen nummer',
  'xW-01 en KPI-03b',
])('%s holds no id', (text) => {
  expect(ids(text)).toEqual([]);
});

test('ids inside a range point at the whole range, its ends at themselves', () => {
  const text = 'van W-01 t/m W-03.';
  const places = idsIn(text, prefixes, find).map(({ id, start, end }) => [id, text.slice(start, end)]);
  expect(places).toEqual([
    ['W-01', 'W-01'],
    ['W-02', 'W-01 t/m W-03'],
    ['W-03', 'W-03'],
  ]);
});

test('a range of absurd length is not unfolded', () => {
  expect(ids('W-1 t/m W-999999')).toEqual(['W-1', 'W-999999']);
  expect(ids('W-1 t/m W-900, '.repeat(200)).length).toBeLessThan(15_000);
});

test('no text makes it throw, and every place lies in the text', () => {
  const piece = fc.constantFrom('W-0', '1', ' t/m ', 'KPI', '-', '/', ' ', '12', 'B', '–', 'é', '.', '\n', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of idsIn(text, prefixes, find)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
    { seed: 2, numRuns: 300 },
  );
});
