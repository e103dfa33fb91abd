/**
 * Amounts that give themselves away. A value that is changed by mistake stands nowhere else in the bid, and its twin is
 * near: the same number with another unit, two digits in the other order, a nought too many, or the same limit the other
 * way round. In consistent bids that hardly occurs by chance, so that such a pair needs fewer words in common than others:
 * a few beside the numbers, or sentences that are alike as a whole.
 */
import { isAtLeast } from '../../quantity/comparator-signs.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { rational } from '../../quantity/rational.ts';
import { isSpent } from '../claims/claim-kinds.ts';
import { groupOf } from '../claims/value-key.ts';
import { areNear, isUnitOther } from './amounts-alike.ts';
import { isSlipOfMonth } from './day-slips.ts';
import { yearTold } from './fact-history.ts';
import type { FactIndex } from './fact-index.ts';
import type { Likeness } from './fact-likeness.ts';
import type { FactRelation } from './fact-relation.ts';
import { traitsOf } from './fact-traits.ts';
import type { Fact } from './facts.ts';
import { isSlipOfDigits } from './number-slips.ts';

/** What a pair must have in common when the values themselves say that the one is a slip of the other. */
const leastForSlip = 1.5;
/** The same for a number below six, which many texts have by chance, and for a limit that is turned round. */
const leastForFew = 2.5;
const leastForTurned = 2;
/** What must be common beside the numbers, and how alike the sentences must be, when these as a whole say the same. */
const leastForAlike = 1;
const alike = 0.2;
const alikeForFew = 0.25;
/** Two amounts of one thing hardly ever differ by so much, unless a digit or the unit went wrong. */
const otherSize = rational(2);

/** Whether the values of two facts, and where else they stand, say that the first is the second gone wrong. */
export function areTwinsGoneWrong(
  first: Fact,
  second: Fact,
  relation: FactRelation,
  likeness: Likeness,
  index: FactIndex,
): boolean {
  const { score } = likeness;
  if (relation === 'sign') {
    if (areOfOtherKinds(first, second)) return false;
    return score >= leastForTurned || index.textLikeness(first, second) > alike;
  }
  if (relation !== 'other' || !index.isAlone(first)) return false;
  if (traitsOf(first).isDate) return score >= leastForSlip && isSlipOfMonth(first.quantity, second.quantity);
  const isSlip = areNeighbours(first.quantity, second.quantity) || isSlipOfDigits(first.quantity, second.quantity);
  const isKnown = isSlip && score >= (traitsOf(first).isTelling ? leastForSlip : leastForFew);
  if (!isKnown && !(isSlip || areNear(first.quantity, second.quantity, otherSize))) return false;
  if (areOfOtherKinds(first, second) || arePointedApart(first, second)) return false;
  return isKnown || areAlike(first, second, likeness, index);
}

/** Whether the sentences of two of our own statements say the same as a whole. */
function areAlike(first: Fact, second: Fact, { score, shared, isTied }: Likeness, index: FactIndex): boolean {
  if (score < leastForAlike || !areOfOneTime(first, second) || !isCompared(first) || !isCompared(second)) return false;
  if ((first.role === 'trigger') !== (second.role === 'trigger')) return false;
  // Many texts count addresses; only what is said of them tells which.
  if (traitsOf(first).isCount && shared === 0 && !isTied) return false;
  if (isOfAnother(first) !== isOfAnother(second)) return false;
  const isOfUnit = first.quantity.unit?.name !== second.quantity.unit?.name;
  // What was done elsewhere has numbers of its own.
  if (!isOfUnit && first.role !== 'history' && (traitsOf(first).isProof || traitsOf(second).isProof)) return false;
  return index.textLikeness(first, second) > (isOfUnit && !traitsOf(first).isTelling ? alikeForFew : alike);
}

/** `A third engineer logs in within 20 minutes` is of another than the engineer who is there in 15. */
function isOfAnother({ claim: { sentence } }: Fact): boolean {
  return another.test(sentence.text);
}

const another =
  /(?<![a-zà-ɏ])(?:extra|tweede|derde|vierde|reserve|aanvullende?|second|third|fourth|additional|another|spare)(?![a-zà-ɏ])/iu;

/** Two texts of what we do, or of what was in one and the same year: a baseline, a proof and the text that repeats them. */
function areOfOneTime(first: Fact, second: Fact): boolean {
  if (first.role === 'asked' || second.role === 'asked') return false;
  if (first.role !== 'history' || second.role !== 'history')
    return first.role !== 'history' && second.role !== 'history';
  const year = yearTold(first.claim);
  return year !== undefined && year === yearTold(second.claim);
}

/** Rhythms and the moments of a plan are told in sentences that are alike and say another thing. */
function isCompared({ quantity }: Fact): boolean {
  if (groupOf(quantity) === 'rate') return false;
  return !momentUnits.has(quantity.unit?.name ?? '');
}

const momentUnits: ReadonlySet<string> = new Set(['time-of-day', 'day-number', 'week-number', 'month-number']);

function areOfOtherKinds(first: Fact, second: Fact): boolean {
  return isOfOtherKind(first, second) || isOfOtherKind(second, first);
}

/** `Ten minste vijf werkdagen vooraf` and `24 uur scholing per jaar` are no terms within which something is done. */
function isOfOtherKind({ quantity, claim }: Fact, { quantity: other, claim: otherClaim }: Fact): boolean {
  if ((quantity.per.length > 0 && other.per.length === 0) || (isSpent(claim) && !isSpent(otherClaim))) return true;
  // `24 uur scholing` is so much of it.
  if (groupOf(quantity) === 'time' && quantity.noun !== undefined && other.noun === undefined) return true;
  return ahead.test(claim.passage.text.slice(quantity.end, quantity.end + 24));
}

const ahead =
  /^\s(?:[a-zà-ɏ]+\s)?(?:vooraf|vóór|voordat|van tevoren|tevoren|before|prior|in advance|ahead|beforehand)(?![a-zà-ɏ])/iu;

/** A limit at which something follows, or one that points the other way, is another number: `binnen 20 seconden`, `na 20 minuten`. */
function arePointedApart(first: Fact, second: Fact): boolean {
  const isOfOneItem = first.claim.passage.item !== undefined && first.claim.passage.item === second.claim.passage.item;
  if ((first.role === 'trigger') !== (second.role === 'trigger')) return !isOfOneItem;
  const [one, other] = [first.quantity.comparator, second.quantity.comparator];
  if (one?.isExplicit !== true || other?.isExplicit !== true) return false;
  return isAtLeast(one.sign) !== isAtLeast(other.sign);
}

/** Who writes a wrong unit takes the next one: weeks for days, and not minutes for working days. */
function areNeighbours(one: Quantity, other: Quantity): boolean {
  if (!isUnitOther(one, other)) return false;
  const [first, second] = [one, other].map(({ unit }) => steps.findIndex((step) => step.includes(unit?.name ?? '')));
  if (first === undefined || second === undefined || first === -1 || second === -1) return groupOf(one) !== 'time';
  return Math.abs(first - second) === 1;
}

const steps: readonly (readonly string[])[] = [
  ['millisecond'],
  ['second'],
  ['minute'],
  ['hour', 'working-hour'],
  ['day', 'working-day'],
  ['week'],
  ['month'],
  ['quarter', 'half-year'],
  ['year'],
];
