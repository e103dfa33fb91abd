/** The same number of the same things in another period: `48.000 opdrachten per jaar` in one text, per month in the other. */

import { append } from '../../model/item-index.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { amountKey } from '../claims/value-key.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sharedWords, stemOf } from '../words/topic.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** Everything comes in twos and fives: `vier avonden per week`, `vier keer per jaar`. */
const fewest = rational(5);
/** So large a number of one thing is told of one period. */
const many = rational(20);

/** The amounts per period of our own texts of which another text gives another period, each with that other one. */
export const rateSlipsOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const alike = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) if (isRate(fact)) append(alike, thingOf(fact), fact);
  return [...alike.values()].flatMap((facts): ToldOtherwise[] => {
    const periods = new Map<string, Fact[]>();
    for (const fact of facts) append(periods, periodOf(fact), fact);
    const [most, ...others] = [...periods.values()].sort((a, b) => placesOf(b) - placesOf(a));
    if (most === undefined || others.length === 0 || areBothGiven(periods)) return [];
    return others.flat().flatMap((fact) => {
      const meant = most.find((other) => areOfOneThing(fact, other));
      return meant === undefined || fact.claim.passage.voice !== 'ours'
        ? []
        : [{ told: fact.claim, other: meant.claim }];
    });
  });
});

function isRate({ quantity: { value, unit, per, noun } }: Fact): boolean {
  if (value.kind !== 'exact' || isBelow(value.number, fewest) || !per.some(({ kind }) => kind === 'period'))
    return false;
  return unit?.dimension === 'count' ? noun !== undefined : sizes.has(unit?.dimension ?? '');
}

/** Terms and shares are compared with their period by rules of their own. */
const sizes: ReadonlySet<string> = new Set(['money', 'mass', 'length', 'volume', 'area']);

/** The number with what is counted, whatever the period. */
function thingOf({ quantity }: Fact): string {
  return `${amountKey(quantity)} ${stemOf(inSmallLetters(quantity.noun ?? '').split(/\s/u)[0] ?? '')}`;
}

function periodOf({ quantity: { per } }: Fact): string {
  return per.flatMap((each) => (each.kind === 'period' ? [each.unit.name] : [])).join(' ');
}

function placesOf(facts: readonly Fact[]): number {
  return new Set(facts.map(({ claim }) => claim.passage)).size;
}

/** Who gives both in one text tells two things apart. */
function areBothGiven(periods: ReadonlyMap<string, readonly Fact[]>): boolean {
  const seen = new Map<Passage, string>();
  for (const [period, facts] of periods) {
    for (const { claim } of facts) {
      if (seen.has(claim.passage) && seen.get(claim.passage) !== period) return true;
      seen.set(claim.passage, period);
    }
  }
  return false;
}

function areOfOneThing(fact: Fact, other: Fact): boolean {
  const { value } = fact.quantity;
  if (value.kind === 'exact' && !isBelow(value.number, many)) return true;
  return sharedWords(fact.near, other.near) > 1;
}
