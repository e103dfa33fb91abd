/**
 * Limits that one text gives the other way round than the rest of the bid: `ten hoogste 97%` of the rounds, where the KPI and the
 * summary say `≥ 97%`. That a number is a minimum here and a maximum there happens by chance with small and common numbers only; so
 * words, links and what the other texts say are weighed together.
 */
import { append } from '../../model/item-index.ts';
import { isAtLeast, isAtMost, isStrict } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { placeKey } from '../../text/source-file.ts';
import { isMomentAfter, isSpent } from '../claims/claim-kinds.ts';
import { isOfEscalation } from '../claims/escalation-terms.ts';
import { isLeadTime, leadSign } from '../claims/promise-coverage.ts';
import { amountKey } from '../claims/value-key.ts';
import { countOtherThings } from '../facts/amounts-alike.ts';
import { isCountWindow } from '../facts/count-window.ts';
import { relateFacts } from '../facts/fact-relation.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import { placesOfOpposites } from '../facts/promise-facts.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { ruledApart } from './given-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { areSiblings, tieOf, wordedClaimsOf } from './worded-claims.ts';

/**
 * What speaks for a sign that was typed wrong: a logistic regression over some 700 signs turned round in 48 bids and over the 60 pairs of
 * opposite signs of those bids as they are, with its weights rounded; see docs/decisions.
 */
const perScore = 1.5;
const isTiedToo = 0.6;
const ofOneSubject = 1.75;
const inOneUnit = 1.75;
/** A day, an hour and a week are a limit of many things. */
const isTerm = -1.5;
/** Another text that gives the number the same way backs it, the more so the more alike the two are. */
const perBacking = -1.5;
const mostBacking = 4;
const perScoreOfBacking = -1;
/** Pairs worth less are two limits; about one consistent bid in fourteen has a pair that is worth more. */
const least = 1;
/** A number in more texts than this says nothing; leaving it out also keeps the work linear. */
const mostAlike = 60;
/** From here on a share without a sign is a minimum: `97,5% beschikbaar`. */
const half = rational(1, 2);

/** Days, times of day, rhythms and scores have rules of their own. */
const otherDimensions: ReadonlySet<string> = new Set(ruledApart);

type Direction = 'least' | 'most';

/** A number with the side on which it is a limit. */
interface Limit {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly fact: Fact | undefined;
  readonly direction: Direction;
  readonly isTrigger: boolean;
}

interface Turned extends ToldOtherwise {
  readonly worth: number;
}

/** The limits of our own texts that another text gives the other way round, each with that other one, what is surest first. */
export const loneSignsOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const byAmount = new Map<string, Limit[]>();
  for (const limit of limitsOf(reading)) append(byAmount, amountKey(limit.quantity), limit);
  const found = [...byAmount.values()].flatMap((limits) => {
    if (limits.length > mostAlike || new Set(limits.map(({ direction }) => direction)).size === 1) return [];
    return limits.flatMap((limit) => turnedIn(limit, limits, reading) ?? []);
  });
  if (found.length === 0) return [];
  // Of a promise and its norm another rule says that they are opposite, and each number is said once.
  const said = new Set(placesOfOpposites(reading));
  return found
    .sort((a, b) => b.worth - a.worth)
    .filter(({ told, other }) => {
      const [one, two] = [placeKey(told.span), placeKey(other.span)];
      if (said.has(one) || said.has(two)) return false;
      said.add(one).add(two);
      return true;
    });
});

function limitsOf(reading: Reading): Limit[] {
  const facts = new Map(factsOf(reading).map((fact) => [placeKey(fact.claim.span), fact]));
  return reading
    .passages()
    .flatMap((passage) => reading.claims(passage))
    .flatMap((claim): Limit[] => {
      const fact = facts.get(placeKey(claim.span));
      const quantity = fact?.quantity ?? claim.quantity;
      const direction = directionOf(claim, quantity, fact);
      if (direction === undefined) return [];
      const isTrigger = fact?.role === 'trigger' || isOfEscalation(claim.passage);
      return [{ claim, quantity, fact, direction, isTrigger }];
    });
}

/** On which side a number is a limit; undefined where it is none, or where the words leave it open. */
function directionOf(claim: Claim, quantity: Quantity, fact: Fact | undefined): Direction | undefined {
  const { comparator, value, unit, isApproximate } = quantity;
  if (value.kind !== 'exact' || unit === undefined || isApproximate || otherDimensions.has(unit.dimension))
    return undefined;
  if (isDenied(claim)) return undefined;
  if (comparator === undefined || isMomentAfter(claim) || isCountWindow({ claim, quantity }) || isCondition(claim))
    return undefined;
  const sign = leadSign(claim) ?? comparator.sign;
  if (!isAtLeast(sign) && !isAtMost(sign)) return undefined;
  // `Onder 97%` is what misses `≥ 97%`; in other texts `meer dan 5%` may be told of a miss or of a promise.
  const isMiss = isStrict(sign) && (fact?.role === 'trigger' || isOfEscalation(claim.passage));
  // `Later dan 10 minuten vooraf` is fewer minutes, `korter dan 10 minuten vooraf` too.
  if (isStrict(sign) && (!isMiss || isLeadTime(claim))) return undefined;
  return isAtLeast(sign) === isMiss ? 'most' : 'least';
}

/** `Als er tien of meer deelnemers zijn`: from there on something follows, whatever is promised. */
const conditionBefore = /(?<![a-zà-ɏ])(?:als|indien|wanneer|zodra|if|when|once|where)\s[^,;:.]{0,60}$/iu;
const orBeyond =
  /\s(?:of|or)\s(?:meer|minder|langer|korter|hoger|lager|more|less|fewer|longer|shorter|higher|lower)(?![a-zà-ɏ])/iu;

/** `Wij drukken geen reserve boven de 105%`. */
function isDenied({ passage: { text }, sentence, quantity }: Claim): boolean {
  return /(?<![a-zà-ɏ])(?:geen|no)\s(?:[a-zà-ɏ]+\s){1,4}$/iu.test(text.slice(sentence.start, quantity.start));
}

/** `Ook als het ziekenhuis als geheel boven de 70% zit`: what goes well is set aside. */
const inSpite = /(?<![a-zà-ɏ])(?:ook|zelfs|even)\s(?:als|wanneer|indien|if|when|where)\s[^.;:]{0,80}$/iu;

function isCondition({ passage: { text }, sentence, quantity }: Claim): boolean {
  const before = text.slice(sentence.start, quantity.start);
  return (
    inSpite.test(before) || (orBeyond.test(text.slice(quantity.start, quantity.end)) && conditionBefore.test(before))
  );
}

function turnedIn(limit: Limit, alike: readonly Limit[], reading: Reading): Turned | undefined {
  if (!isHeldAgainst(limit)) return undefined;
  const worded = wordedClaimsOf(reading);
  const mine = worded(limit.claim);
  let meant: { readonly other: Limit; readonly score: number; readonly isTied: boolean } | undefined;
  let [backing, nearest] = [0, 0];
  for (const other of alike) {
    if (isOfOneItem(limit, other)) {
      // What a KPI asks and what misses it stand together: neither is wrong by itself.
      if (other.claim.passage !== limit.claim.passage && other.direction === limit.direction) return undefined;
      continue;
    }
    if (!canBeOne(limit, other)) continue;
    const theirs = worded(other.claim);
    if (areSiblings(mine, theirs)) continue;
    const { score, shared, isTied } = tieOf(mine, theirs, reading);
    if (other.direction === limit.direction) {
      backing += 1;
      nearest = Math.max(nearest, score);
    } else if (isMeant(limit, other) && shared > 0 && score > (meant?.score ?? 0)) meant = { other, score, isTied };
  }
  if (meant === undefined) return undefined;
  const { other, score, isTied } = meant;
  const worth =
    perScore * score +
    (isTied ? isTiedToo : 0) +
    (areOfOneSubject(limit, other) ? ofOneSubject : 0) +
    (limit.quantity.unit?.name === other.quantity.unit?.name ? inOneUnit : 0) +
    (isTermOf(limit) ? isTerm : 0) +
    perBacking * Math.min(mostBacking, backing) +
    perScoreOfBacking * nearest;
  return worth >= least ? { told: limit.claim, other: other.claim, worth } : undefined;
}

/** `Vanaf € 3.000` and `tot € 3.000` are the two sides of one border, and no slips of each other. */
const ofBorder = /^(?:tot|vanaf|from|until|till|before|vóór|voor|up to|by)\s/iu;

function isHeldAgainst({ claim: { passage, quantity: written }, quantity: { comparator } }: Limit): boolean {
  if (passage.voice !== 'ours' || comparator?.isExplicit !== true) return false;
  return !ofBorder.test(passage.text.slice(written.start, written.end));
}

function isOfOneItem({ claim: { passage: one } }: Limit, { claim: { passage: other } }: Limit): boolean {
  return one === other || (one.item !== undefined && one.item === other.item);
}

/** `Uiterlijk vijf werkdagen vooraf` is a limit at the other end, and `24 uur scholing` is spent where `binnen 24 uur` is waited. */
function canBeOne({ claim: one }: Limit, { claim: other }: Limit): boolean {
  if (isLeadTime(one) !== isLeadTime(other) || isSpent(one) !== isSpent(other)) return false;
  return !countOtherThings(one.quantity, other.quantity);
}

function isMeant(limit: Limit, { quantity: { comparator, value, unit }, isTrigger }: Limit): boolean {
  if (limit.isTrigger && isTrigger) return false;
  if (comparator?.isExplicit === true) return true;
  // A share without a sign is a minimum; a term without one can also be how long something lasts.
  if (unit?.dimension !== 'ratio' || value.kind !== 'exact') return false;
  return !isBelow(multiply(value.number, unit.factor), half);
}

function areOfOneSubject({ fact }: Limit, { fact: other }: Limit): boolean {
  return fact !== undefined && other !== undefined && relateFacts(fact, other) === 'sign';
}

function isTermOf({ quantity: { unit } }: Limit): boolean {
  return unit !== undefined && isDuration(unit.dimension);
}
