import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalId } from '../../src/model/ids.ts';

test.each([
  ['B11', 'B-11'],
  ['KPI 01', 'KPI-01'],
  ['kpi-1', 'KPI-01'],
  ['W\u201101', 'W-01'],
  ['W\u00a001', 'W-1'],
  ['Eis 8.1.4', 'eis-8.1.4'],
])('%s and %s are one id', (a, b) => {
  expect(normalId(a)).toBe(normalId(b));
});

test.each([
  ['W-1', 'W-10'],
  ['Eis 8.1.4', 'Eis 81.4'],
  ['G2.3', 'G2.30'],
  ['K1', 'V1'],
  ['R-0', 'R-'],
])('%s and %s are two ids', (a, b) => {
  expect(normalId(a)).not.toBe(normalId(b));
});

test('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      expect(normalId(normalId(id))).toBe(normalId(id));
    }),
    { seed: 1 },
  );
});
