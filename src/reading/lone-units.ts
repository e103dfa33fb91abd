/**
 * Terms and amounts that stand nowhere else in the bid, and that look like one which does, with the unit next to it. Chance rarely
 * makes two such numbers in sentences with words in common.
 */

import { append } from '../model/item-index.ts';
import { momentDimensions } from '../quantity/moment-dimensions.ts';
import { isBelow, rational, rationalKey } from '../quantity/rational.ts';
import { isUnitOther } from './amounts-alike.ts';
import { isMomentAfter } from './claim-kinds.ts';
import { tellingWords } from './fact-words.ts';
import { type Fact, factsOf } from './facts.ts';
import { isQuoted } from './quotations.ts';
import type { Reading } from './reading.ts';
import { textsWith } from './texts-with.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import type { Topic } from './topic.ts';
import { amountKey, groupOf } from './value-key.ts';

/** The words that two sentences must have in common; with one word the number that is meant must be no rare one either. */
const fewestWords = 2;
const fewestPlaces = 2;
/** Short words go with anything. */
const shortestWord = 4;
/** Everything comes in twos and fives: of smaller numbers it takes two words. */
const smallest = rational(8);
/** A numeral in more texts than this says nothing. */
const mostAlike = 60;

/** The lone numbers of our own texts that stand elsewhere with the unit next to theirs, each with that other one. */
export function loneUnitsOf(reading: Reading): readonly ToldOtherwise[] {
  const facts = factsOf(reading).filter(isMeasured);
  const places = textsWith(reading, amountKey);
  const alike = new Map<string, Fact[]>();
  for (const fact of facts) append(alike, numberKey(fact), fact);
  const said = new Set<Fact>();
  return facts.flatMap((fact): ToldOtherwise[] => {
    if (fact.claim.passage.voice !== 'ours' || isQuoted(fact.claim) || placesOf(places, fact) > 1) return [];
    const others = alike.get(numberKey(fact)) ?? [];
    const [best] = (others.length > mostAlike ? [] : others)
      .flatMap((other) => {
        const shared = wordsOfBoth(fact, other);
        return isSlip(fact, other, shared, placesOf(places, other)) ? [{ other, shared }] : [];
      })
      .sort((a, b) => b.shared - a.shared);
    // Of two that both stand once, the first is said.
    if (best === undefined || said.has(best.other)) return [];
    said.add(fact);
    return [{ told: fact.claim, other: best.other.claim }];
  });
}

/** Days and rhythms have rules of their own, and a bare number may be of anything. */
const notMeasured: ReadonlySet<string> = new Set(['count', ...momentDimensions, 'frequency', 'score', 'grade']);

function isMeasured({ quantity: { unit, value } }: Fact): boolean {
  return unit !== undefined && value.kind === 'exact' && !notMeasured.has(unit.dimension);
}

function isSlip(fact: Fact, other: Fact, shared: number, places: number): boolean {
  const { passage } = fact.claim;
  if (shared === 0 || passage === other.claim.passage || areOfTwoKpis(fact, other)) return false;
  if (mean(fact) !== mean(other) || !isUnitOther(fact.quantity, other.quantity)) return false;
  const isFrequent = places >= fewestPlaces && passage.file !== other.claim.passage.file;
  return shared >= fewestWords || (isFrequent && !isSmall(fact));
}

/** The terms and amounts of two KPIs are each for itself, those of their escalations too. */
function areOfTwoKpis(fact: Fact, other: Fact): boolean {
  const [one, two] = [fact.claim.passage.item, other.claim.passage.item];
  return one !== two && one?.kind === 'kpi' && two?.kind === 'kpi';
}

/** What a number says: `na 20 minuten` is a moment, `binnen 20 seconden` a limit, `ten minste 2 dagen` a limit at the other end. */
function mean({ quantity: { comparator }, claim }: Fact): string {
  if (isMomentAfter(claim)) return 'moment';
  const sign = comparator?.sign ?? '=';
  // What lies beyond the limit is the other way round: `>90 minuten tot aankomst`.
  return sign === '>' ? '≤' : sign === '<' ? '≥' : sign;
}

function isSmall({ quantity: { value } }: Fact): boolean {
  return value.kind === 'exact' && isBelow(value.number, smallest);
}

function placesOf(places: ReadonlyMap<string, number>, fact: Fact): number {
  return places.get(amountKey(fact.claim.quantity)) ?? 0;
}

/** The same for one number in two units. */
function numberKey({ quantity: { unit, value } }: Fact): string {
  return `${groupOf({ unit, per: [] })} ${value.kind === 'exact' ? rationalKey(value.number) : ''}`;
}

function wordsOfBoth(fact: Fact, other: Fact): number {
  const words = wordsBeside(other);
  return [...wordsBeside(fact)].filter((word) => word.length >= shortestWord && words.has(word)).length;
}

/** The words beside a number, in its sentence or row; those of its unit (`een half uur`) say nothing about it, its noun does. */
function wordsBeside({ near, around, claim: { passage }, quantity }: Fact): Topic {
  const own = tellingWords(passage.text.slice(quantity.start, quantity.end));
  const noun = tellingWords(`${quantity.noun ?? ''} ${quantity.startEvent ?? ''}`);
  return new Set([...near, ...around].filter((word) => noun.has(word) || !own.has(word)));
}
