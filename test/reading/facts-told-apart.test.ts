import { expect, test } from 'vitest';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { isSlipOfMonth } from '../../src/reading/facts/day-slips.ts';
import { isOfOtherColumn } from '../../src/reading/facts/fact-pairs.ts';
import { type Fact, factsOf } from '../../src/reading/facts/facts.ts';
import { areApart } from '../../src/reading/facts/facts-apart.ts';
import { isSizeOfThing } from '../../src/reading/words/size-of-thing.ts';
import { readingOf } from '../support/reading.ts';

function quantityIn(text: string): Quantity {
  const [found] = parseQuantities(text);
  if (found === undefined) throw new Error(`no quantity in "${text}"`);
  return found;
}

test.each([
  ['20 maart 2028', '20 april 2028', true],
  ['20 maart 2028', '20 juni 2028', false],
  ['20 december 2028', '20 januari 2029', true],
  ['1 december', '1 januari', true],
  ['20 maart 2028', '20 maart 2029', true],
  ['20 maart 2028', '20 juni 2029', false],
  ['20 maart 2028', '21 april 2028', false],
  ['1 maart 2028', '1 april 2028', true],
  ['1 maart 2028', '1 juni 2028', false],
  ['15 maart 2028', '15 juni 2028', false],
  ['28 maart 2028', '28 juni 2028', false],
  ['31 maart 2028', '30 april 2028', true],
  ['31 december 2028', '28 januari 2029', true],
  ['31 maart 2028', '30 juni 2028', false],
  ['31 maart 2028', '31 maart 2029', true],
])('%s and %s look like a slip of one day: %s', (one, other, isSlip) => {
  expect(isSlipOfMonth(quantityIn(one), quantityIn(other))).toBe(isSlip);
  expect(isSlipOfMonth(quantityIn(other), quantityIn(one))).toBe(isSlip);
});

test('a number of things and a day are no slip of each other', () => {
  expect(isSlipOfMonth(quantityIn('20 mensen'), quantityIn('20 maart 2028'))).toBe(false);
});

function factsIn(text: string): readonly [Fact, Fact] {
  const facts = factsOf(readingOf({ 'sections/a.md': `${text}\n` }));
  const [first, second] = facts.filter(({ claim: { passage } }) => passage.file.path === 'sections/a.md');
  if (first === undefined || second === undefined) throw new Error(`fewer than two facts in "${text}"`);
  return [first, second];
}

test.each([
  [
    'a distance between two moments and a term',
    'Wij zijn twee uur eerder dan geëist klaar. De beheerder belt binnen twee weken.',
    true,
  ],
  ['two terms', 'Wij zijn binnen twee uur klaar. De beheerder is binnen twee weken klaar.', false],
  [
    'the points of a list and those of an evaluation',
    'Wij lopen een lijst van 38 punten na. De evaluatie geeft minimaal vijf punten.',
    true,
  ],
  [
    'the points of a list that both name',
    'De lijst van 38 punten is compleet. De lijst telt minimaal vijf punten.',
    false,
  ],
])('%s stand apart as they should', (_, text, isApart) => {
  const [first, second] = factsIn(text);
  expect(areApart(first, second)).toBe(isApart);
});

test.each([
  ['het tijdvak van 2 uur', true],
  ['traineeships of 40 hours', true],
  ['een termijn van 2 uur', false],
  ['een responstijd van 2 uur', false],
  ['een tijdvak van ten hoogste 2 uur', false],
  ['binnen 2 uur', false],
])('in “%s” the hours are the size of a thing: %s', (text, isSize) => {
  expect(isSizeOfThing(text, quantityIn(text))).toBe(isSize);
});

test.each([
  ['of something else, by its head', 'Handling time', 'E-mails are answered within one working day.', true],
  ['of what the text says too', 'Handling time', 'The handling time of an e-mail is 8 minutes.', false],
  ['of values', 'Onze norm', 'E-mails are answered within one working day.', false],
])('a cell %s', (_, head, text, isOther) => {
  const [cell, said] = factsIn(`| Channel | ${head} |\n| --- | --- |\n| E-mail | 7 min |\n\n${text}`);
  expect(isOfOtherColumn(cell, said)).toBe(isOther);
  expect(isOfOtherColumn(said, cell)).toBe(false);
  expect(isOfOtherColumn(cell, cell)).toBe(false);
});
