/**
 * Terms and measures that stand nowhere else in the bid, beside the same number in the unit next to theirs: `binnen 45 uur` where
 * other texts say `binnen 45 minuten`. Small numbers meet by chance in any two units, large ones seldom; what the two sentences have
 * in common says the rest.
 */
import { append } from '../../model/item-index.ts';
import { isAtLeast, isAtMost, isStrict } from '../../quantity/comparator-signs.ts';
import { isBelow, rational, rationalKey } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { isMomentAfter } from '../claims/claim-kinds.ts';
import { isOfEscalation } from '../claims/escalation-terms.ts';
import { amountKey, groupOf } from '../claims/value-key.ts';
import { isUnitOther } from '../facts/amounts-alike.ts';
import { isCountWindow } from '../facts/count-window.ts';
import type { Claim } from '../texts/claim.ts';
import { isQuoted } from '../texts/quotations.ts';
import type { Reading } from '../texts/reading.ts';
import { textsWith } from '../texts/texts-with.ts';
import { givesNumber, ruledApart } from './given-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { areSiblings, tieOf, wordedClaimsOf } from './worded-claims.ts';

/**
 * What speaks for a unit that was typed wrong: a logistic regression over 406 units changed in 48 bids and over the lone terms and
 * measures of those bids as they are, with its weights rounded; see docs/decisions.
 */
const perScore = 2.25;
const perShared = 0.95;
const mostShared = 4;
const bothLimits = 1.8;
const ofLargeNumber = 1.2;
const ofSmallNumber = -2.5;
const perOtherNumber = -0.5;
const mostOtherNumbers = 5;
const inSeveralTexts = 0.65;
/** Pairs worth less are two things; one consistent bid in sixteen has a pair that is worth more. */
const least = 4;
const large = rational(12);
const small = rational(3);
/** A number in more texts than this says nothing; leaving it out also keeps the work linear. */
const mostAlike = 60;

/** Days, rhythms and shares have rules of their own, and a bare number may be of anything. */
const otherDimensions: ReadonlySet<string> = new Set(['count', 'ratio', ...ruledApart]);

/** The lone terms and measures of our own texts that stand elsewhere with the unit next to theirs, each with that other one. */
export const loneUnitsOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const claims = reading.passages().flatMap((passage) => reading.claims(passage).filter(isMeasured));
  const places = textsWith(reading, amountKey);
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) append(alike, numberKey(claim), claim);
  const said = new Set<Claim>();
  return claims.flatMap((claim): ToldOtherwise[] => {
    if (claim.passage.voice !== 'ours' || placesOf(places, claim) > 1) return [];
    const others = alike.get(numberKey(claim)) ?? [];
    const isCommon = others.length > mostAlike;
    const other = isCommon ? undefined : (meantBy(claim, others, reading, places) ?? meantInSteps(claim, others));
    // Of two that both stand once, the first is said.
    if (other === undefined || said.has(other)) return [];
    said.add(claim);
    return [{ told: claim, other }];
  });
});

function isMeasured(claim: Claim): boolean {
  const { unit, value } = claim.quantity;
  if (unit === undefined || value.kind !== 'exact' || otherDimensions.has(unit.dimension)) return false;
  return !isQuoted(claim);
}

/** The number that was meant by a lone one, if the two are alike enough. */
function meantBy(
  claim: Claim,
  others: readonly Claim[],
  reading: Reading,
  places: ReadonlyMap<string, number>,
): Claim | undefined {
  const worded = wordedClaimsOf(reading);
  const mine = worded(claim);
  let best: { readonly other: Claim; readonly score: number; readonly shared: number } | undefined;
  for (const other of others) {
    if (!canBeMeant(claim, other)) continue;
    const theirs = worded(other);
    if (areSiblings(mine, theirs)) continue;
    const { score, shared } = tieOf(mine, theirs, reading);
    if (shared > 0 && score > (best?.score ?? 0)) best = { other, score, shared };
  }
  // A text that gives both values tells two things apart.
  if (best === undefined || givesNumber(claim.passage, best.other, reading)) return undefined;
  const worth =
    perScore * best.score +
    perShared * Math.min(mostShared, best.shared) +
    perOtherNumber * Math.min(mostOtherNumbers, mine.numbers.size) +
    (isLimit(claim) && isLimit(best.other) ? bothLimits : 0) +
    sizeOf(claim) +
    (placesOf(places, best.other) > 1 ? inSeveralTexts : 0);
  return worth >= least ? best.other : undefined;
}

/**
 * The term of the steps of other KPIs that have this number in the unit next to its own: `analyse binnen 5 weken` where two other
 * escalations give 5 working days. Of 48 consistent bids none has such a step.
 */
function meantInSteps(claim: Claim, others: readonly Claim[]): Claim | undefined {
  if (!isStep(claim)) return undefined;
  const { item } = claim.passage;
  const steps = others.filter(
    (other) => isStep(other) && other.passage.item !== item && isNextUnit(claim, other) && !areOpposite(claim, other),
  );
  const [first] = steps;
  const areAlike = steps.every(({ quantity }) => quantity.unit?.name === first?.quantity.unit?.name);
  return areAlike && new Set(steps.map(({ passage }) => passage.item)).size >= fewestSteps ? first : undefined;
}

const fewestSteps = 2;
const fewestInSteps = rational(5);

function isStep(claim: Claim): boolean {
  const { value } = claim.quantity;
  if (value.kind !== 'exact' || isBelow(value.number, fewestInSteps)) return false;
  return isOfEscalation(claim.passage) && !isWindow(claim);
}

function isNextUnit(claim: Claim, other: Claim): boolean {
  return isUnitOther(claim.quantity, other.quantity) && calendarless(claim) !== calendarless(other);
}

function canBeMeant(claim: Claim, other: Claim): boolean {
  const { item } = claim.passage;
  if (claim.passage === other.passage || (item !== undefined && item === other.passage.item)) return false;
  if (!isNextUnit(claim, other) || areOpposite(claim, other)) return false;
  return isMomentAfter(claim) === isMomentAfter(other) && isWindow(claim) === isWindow(other);
}

/** `Binnen 3 werkdagen` is done after something, `ten minste 3 weken` before it. */
function areOpposite({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  const [sign, otherSign] = [one, other].map(({ comparator }) =>
    comparator?.isExplicit === true ? comparator.sign : '=',
  );
  if (isStrict(sign) || isStrict(otherSign)) return false;
  return (isAtLeast(sign) && isAtMost(otherSign)) || (isAtMost(sign) && isAtLeast(otherSign));
}

/** Days and working days are one unit in two calendars, for which other rules are. */
function calendarless({ quantity: { unit } }: Claim): string {
  return unit?.name.replace(/^working-/u, '') ?? '';
}

function isWindow(claim: Claim): boolean {
  return isCountWindow({ claim, quantity: claim.quantity });
}

function isLimit({ quantity: { comparator } }: Claim): boolean {
  return comparator?.isExplicit === true;
}

function sizeOf({ quantity: { value } }: Claim): number {
  if (value.kind !== 'exact') return 0;
  if (isBelow(large, value.number)) return ofLargeNumber;
  return isBelow(value.number, small) ? ofSmallNumber : 0;
}

function placesOf(places: ReadonlyMap<string, number>, { quantity }: Claim): number {
  return places.get(amountKey(quantity)) ?? 0;
}

/** The same for one number in two units. */
function numberKey({ quantity: { unit, value } }: Claim): string {
  return `${groupOf({ unit, per: [] })} ${value.kind === 'exact' ? rationalKey(value.number) : ''}`;
}
