import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareQuantities } from '../../src/quantity/compare-quantities.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { areSurelyUnrelated, relateFacts } from '../../src/reading/fact-relation.ts';
import { factsOf } from '../../src/reading/facts.ts';
import { isSlipOfNumber } from '../../src/reading/number-slips.ts';
import { growth, nearSquare } from '../support/cpu-time.ts';
import { readExample } from '../support/examples.ts';
import { readingOf } from '../support/reading.ts';

const exampleFacts = factsOf(
  readingOf(
    Object.fromEntries(
      [...readExample('digitale-dienstverlening')]
        .filter(([file]) => /\.(?:ya?ml|md)$/u.test(file))
        .map(([file, content]) => [file, new TextDecoder().decode(content)]),
    ),
  ),
);

test('the cheap question never calls two facts unrelated that the whole comparison relates', () => {
  const unrelated = exampleFacts.flatMap((first) =>
    exampleFacts.filter((second) => areSurelyUnrelated(first, second)).map((second) => [first, second] as const),
  );
  expect(unrelated.length).toBeGreaterThan(100);
  expect(unrelated.filter(([first, second]) => relateFacts(first, second) !== 'unrelated')).toEqual([]);
});

const quantity = (text: string): Quantity => {
  const [found] = parseQuantities(text);
  if (found === undefined) throw new Error(`no quantity in "${text}"`);
  return found;
};

test('amounts of one dimension that differ in their number alone differ in value', () => {
  const sign = fc.constantFrom('', '≥ ', '≤ ', '> ', '< ', 'precies ');
  const unit = fc.constantFrom('%', ' uur', ' minuten', ' werkdagen', ' meldingen', ' dB');
  const number = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(sign, sign, unit, number, number, (one, other, of, first, second) => {
      fc.pre(first !== second);
      const { relation, reason } = compareQuantities(
        quantity(`${one}${first}${of}`),
        quantity(`${other}${second}${of}`),
      );
      expect(relation).not.toBe('equal');
      expect(['value', 'opposite-signs']).toContain(reason);
    }),
    { seed: 41, numRuns: 300 },
  );
});

test.each([
  ['81', '18', true],
  ['18', '18', false],
  ['128', '182', true],
  ['128', '821', false],
  ['14', '140', true],
  ['5', '50', false],
  ['1', '7', false],
])('%s and %s may be a slip: %s', (first, second, isSlip) => {
  const [fact] = exampleFacts;
  if (fact === undefined) throw new Error('the example states nothing');
  const counting = (text: string) => ({ ...fact, quantity: quantity(`${text} meldingen`) });
  expect(isSlipOfNumber(counting(first), counting(second))).toBe(isSlip);
});

test('eight times as many numbers in one sentence take about eight times as long', () => {
  let first = 2;
  const workOf = (numbers: number) => {
    // What was read before is remembered, so it is another text each time.
    first += 1;
    const sentence = Array.from({ length: numbers }, (_, index) => `${index + first} uur`).join(' ');
    const reading = readingOf({ 'sections/summary.md': `Wij leveren ${sentence} aan hulp.` });
    return () => {
      expect(factsOf(reading).length).toBeGreaterThan(numbers);
    };
  };
  expect(growth(workOf, [1_000, 8_000])).toBeLessThan(nearSquare);
});
