import { expect, test } from 'vitest';
import { singleAmount } from '../../src/quantity/single-amount.ts';

test.each([
  ['40%', 40n, 'percent'],
  ['30 punten', 30n, 'point'],
  ['€ 250.000', 250_000n, 'euro'],
  ['7', 7n, ''],
])('%s is one amount', (text, numerator, unit) => {
  expect(singleAmount(text)).toEqual({ number: { numerator, denominator: 1n }, unit });
});

test.each(['', 'veel', '30 punten of 40%', '20-30%'])('%j is not', (text) => {
  expect(singleAmount(text)).toBeUndefined();
});
