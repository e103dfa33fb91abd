import { describe, expect, test } from 'vitest';
import { compareQuantities } from '../../src/quantity/compare-quantities.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { read } from './read.ts';

function amount(text: string): Quantity {
  const [found] = parseQuantities(text);
  if (found === undefined) throw new Error(`no quantity in: ${text}`);
  return found;
}

const open = (text: string): Quantity => ({ ...amount(text), value: { kind: 'unspecified' } });

describe('amounts without a comparator', () => {
  test.each([
    ['€ 5.000', '€ 5.000', 'equal', 'same'],
    ['€ 5.000', 'EUR 5k', 'equal', 'same'],
    ['€ 5.000', '€ 6.000', 'not-comparable', 'value'],
    ['45 dB', '45-50 dB', 'not-comparable', 'value'],
    ['45 dB', '40-45 dB', 'not-comparable', 'value'],
    ['€ 5.000', 'maximaal € 6.000', 'not-comparable', 'value'],
    ['maximaal € 5.000', '€ 5.000', 'not-comparable', 'unspecified'],
  ])('%s beside %s: %s, %s', (first, second, relation, reason) => {
    expect(compareQuantities(amount(first), amount(second))).toMatchObject({ relation, reason });
  });

  test('an amount that is left open is not comparable with one that is not, and equal to another', () => {
    const left = { relation: 'not-comparable', reason: 'unspecified' };
    expect(compareQuantities(open('45 dB'), amount('45 dB'))).toMatchObject(left);
    expect(compareQuantities(amount('45 dB'), open('45 dB'))).toMatchObject(left);
    expect(compareQuantities(open('45 dB'), open('45 dB'))).toMatchObject({ relation: 'equal' });
  });
});

describe('a bare number', () => {
  test.each([
    ['≥ 8.2 van alle klanten', ['≥ 8,2 -']],
    ['versie 8.2', []],
    ['In februari 2028 geleverd', []],
    ['In 2028 geleverd', []],
    ['4 verbeteringen/jr', ['(≥) 4 count "verbeteringen" /year']],
    ['minimaal 4 per jaar', ['≥ 4 times /year']],
    ['minimaal 4 per locatie', ['≥ 4 count /locatie']],
    ['minimaal 7,5 per locatie', ['≥ 7,5 - /locatie']],
    ['minimaal 7,5 per jaar', ['≥ 7,5 - /year']],
    ['minimaal 12,5 per jaar', ['≥ 12,5 times /year']],
    ['minimaal 8,0 per jaar', ['≥ 8 - /year']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
