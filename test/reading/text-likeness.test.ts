import { expect, test } from 'vitest';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { factsOf } from '../../src/reading/facts/facts.ts';
import { TextLikeness } from '../../src/reading/facts/text-likeness.ts';
import { readingOf } from '../../src/reading/texts/reading.ts';
import { bidFolder, cleanBid, hostWith } from '../support/bid.ts';

const sentences = [
  'De noodkast met 300 stuks staat bij de balie.',
  'Bij de balie staat de noodkast, met 400 stuks.',
  'Het magazijn telt 500 pallets.',
  'De noodkasten worden na 12 weken gevuld.',
];

function likenesses(): (one: number, other: number) => number {
  const host = hostWith({ ...cleanBid, 'sections/kast.md': `${sentences.join('\n\n')}\n` });
  const { bid } = loadBidFrom(host, bidFolder);
  if (bid === undefined) throw new Error('the bid could not be read');
  const facts = factsOf(readingOf(bid));
  const texts = new TextLikeness(facts);
  const factIn = (number: number) => {
    const fact = facts.find(({ claim }) => claim.sentence.text.trim() === sentences[number]);
    if (fact === undefined) throw new Error(`no number in ${sentences[number]}`);
    return fact;
  };
  return (one, other) => texts.of(factIn(one), factIn(other));
}

test('the same words are alike, whatever their order', () => {
  expect(likenesses()(0, 1)).toBeGreaterThan(0.9);
});

test('sentences without a word in common are not', () => {
  expect(likenesses()(0, 2)).toBe(0);
});

test('a word among others is a little, and as much from both sides', () => {
  const likeness = likenesses();
  expect(likeness(0, 3)).toBeGreaterThan(0);
  expect(likeness(0, 3)).toBeLessThan(likeness(0, 1));
  expect(likeness(3, 0)).toBeCloseTo(likeness(0, 3), 12);
});
