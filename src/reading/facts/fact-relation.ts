import { inSignOf } from '../../quantity/asked-sign.ts';
import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import { compareQuantities, haveOneSubject } from '../../quantity/compare-quantities.ts';
import type { Comparison } from '../../quantity/comparison.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { ComparatorSign, Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { isDenominator, isOfOtherYear } from '../claims/claim-kinds.ts';
import { isOfEscalation } from '../claims/escalation-terms.ts';
import { isLasting, isLeadTime } from '../claims/promise-coverage.ts';
import { parts, without, withoutClass } from '../claims/quantity-parts.ts';
import { groupOf, valueKey } from '../claims/value-key.ts';
import { clockTimesIn, isOnClock } from '../days/clock-times.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { hasWord, stemOf } from '../words/topic.ts';
import {
  areBothSaid,
  areComplements,
  areSaidOfOne,
  areWindowAndMoment,
  isOverOtherPeriod,
  isRoundedShare,
  isSameDay,
  isUnitOther,
  readAlike,
} from './amounts-alike.ts';
import { hasBase, haveEqualNeighbour, haveSharedBase, isNamedBy } from './fact-base.ts';
import { areGiven, traitsOf } from './fact-traits.ts';
import type { Fact } from './facts.ts';
import { areApart } from './facts-apart.ts';

/**
 * How the values of two statements relate: `sign` is the same number with a minimum against a maximum, `number` the same
 * number where one does not say whether it is the one or the other; `unrelated` is about other things, so that nothing
 * can be said.
 */
export type FactRelation = 'same' | 'number' | 'other' | 'sign' | 'unrelated';

/** Says whether two statements about one thing give one value. */
export function relateFacts(first: Fact, second: Fact): FactRelation {
  const relation = relateValues(first, second);
  if (relation === 'same' || relation === 'number' || relation === 'unrelated') return relation;
  return haveSharedBase(first, second) && !areApart(first, second) ? relation : 'unrelated';
}

/**
 * Whether the two cannot give one value of one thing, by their numbers and what they are worth: the cheap part of
 * `relateFacts`, which holds for a quarter of all pairs.
 */
export function areSurelyUnrelated(first: Fact, second: Fact): boolean {
  if (first.role === second.role) return false;
  const one = traitsOf(first);
  const other = traitsOf(second);
  if (
    one.size === other.size ||
    isRoundedShare(first.quantity, second.quantity) ||
    first.quantity.value.kind === 'date' ||
    (one.given !== undefined && other.given !== undefined)
  )
    return false;
  if ((first.role === 'history') !== (second.role === 'history')) return !one.isProof && !other.isProof;
  if ((first.role === 'trigger') === (second.role === 'trigger')) return false;
  if (one.isThreshold || other.isThreshold) return false;
  return !isUnitOther(first.quantity, second.quantity) && !areComplements(first.quantity, second.quantity);
}

function relateValues(first: Fact, second: Fact): FactRelation {
  const isOfThreshold = traitsOf(first).isThreshold || traitsOf(second).isThreshold;
  const [given, found] = withoutLabels(first, second);
  const [one, other] = alike(
    given,
    found,
    isOfThreshold || haveEqualNeighbour(first, second),
    saysThings(first, second) || saysThings(second, first),
  );
  const isSameValue = valueKey(one) === valueKey(other) || isSameDay(one, other) || isRoundedShare(one, other);
  if (areGiven(first, second) && areSaidOfOne(one, other)) {
    if (isSameValue) return 'same';
    return isWithinRequired(first, second) || isWithinRequired(second, first) ? 'unrelated' : 'other';
  }
  if ((first.role === 'history') !== (second.role === 'history')) {
    if (isSameValue) return isOpposite(first, second) ? 'unrelated' : 'same';
    return isProvedToBeLess(first, second) || isProvedToBeLess(second, first) ? 'other' : 'unrelated';
  }
  if (!haveOneSubject(one, other)) return 'unrelated';
  if (isUnitOther(one, other)) return 'other';
  if (isOverOtherPeriod(one, other) || areWindowAndMoment(one, other)) return 'unrelated';
  // A day is the same day in a condition: `haalt een locatie de controle op 26 februari niet, dan …`.
  if ((first.role === 'trigger') !== (second.role === 'trigger') && one.value.kind !== 'date') {
    if (isSameValue || areComplements(one, other)) return 'number';
    // What a proof shows is no echo of the limit of a risk.
    if (isProof(first) || isProof(second)) return 'unrelated';
    if (!isOfThreshold || first.role === 'asked' || second.role === 'asked') return 'unrelated';
    const relation = relateAmounts(one, other);
    return relation === 'equal' ? 'same' : relation;
  }
  // The risk is that our own norm is missed, not what the buyer would settle for.
  if (isOfThreshold && (first.role === 'asked' || second.role === 'asked')) return isSameValue ? 'number' : 'unrelated';
  // `Niet binnen 10 dagen` at a risk is the trigger `> 10 dagen` of a KPI.
  const areOpposite = isOpposite(first, second) && first.role !== 'trigger';
  if (isSameValue) return areOpposite ? 'sign' : areBothSaid(one, other) ? 'same' : 'number';
  const relation = relateAmounts(...readAlike(one, other));
  if (relation === 'equal') return 'same';
  if (isMomentWithin(first, second) || isMomentWithin(second, first)) return 'unrelated';
  if (isMoreThanAsked(first, second) || isProvedToBeMore(first, second)) return 'unrelated';
  return areOpposite ? 'unrelated' : relation;
}

/** Who names a wish by its id (`within 15 minutes (W-01)`) need not say for which class its number holds. */
function withoutLabels(first: Fact, second: Fact): readonly [Quantity, Quantity] {
  const one = first.quantity;
  const other = second.quantity;
  if ((one.labels.length === 0) === (other.labels.length === 0)) return [one, other];
  if (!isNamedBy(first, second) && !isNamedBy(second, first)) return [one, other];
  return [withoutClass(one), withoutClass(other)];
}

/** `2.160 medewerkers per fte bij de start` as a baseline, where the buyer requires at most 2.500. */
function isWithinRequired(required: Fact, baseline: Fact): boolean {
  if (traitsOf(required).given !== 'required' || traitsOf(baseline).given !== 'baseline') return false;
  return isBeyond(baseline.quantity, required.quantity, false);
}

/** `Na 20 seconden heeft hij iemand aan de lijn`, `om 2.41 uur, 25 minuten na de oproep`: what a story tells lies within the limit. */
function isMomentWithin(told: Fact, limit: Fact): boolean {
  const { quantity: one } = told;
  const { quantity: other } = limit;
  if (told.role !== 'text' || one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  if (one.unit === undefined || one.unit.dimension !== other.unit?.dimension || !isDuration(one.unit.dimension))
    return false;
  if (other.comparator?.isExplicit !== true) return false;
  const isOfStory = one.comparator?.isExplicit !== true && clockTimesIn(told.claim.sentence.text).some(isOnClock);
  if (!isOfStory && !momentAlone.test(wordsOf(told))) return false;
  const isMost = isAtMost(other.comparator.sign);
  const [mine, theirs] = [multiply(one.value.number, one.unit.factor), multiply(other.value.number, other.unit.factor)];
  return isMost && isBelow(mine, theirs);
}

const momentAlone = /^(?:na|after)\s+(?:[0-9]|[a-zà-ɏ]+\s)/iu;

/** Who gives more than the buyer asks contradicts nobody. */
function isMoreThanAsked(first: Fact, second: Fact): boolean {
  if ((first.role === 'asked') === (second.role === 'asked')) return false;
  const [asked, given] = first.role === 'asked' ? [first, second] : [second, first];
  // One guard for every 60 visitors is more than one for every 75.
  if (isDenominator(asked.claim) && isDenominator(given.claim)) return true;
  if (isOfOtherYear(asked.claim, given.claim)) return true;
  if (areBetterLonger(asked, given)) return isShorter(asked.quantity, given.quantity);
  const isThingSaid = saysThings(asked, given) || saysThings(given, asked);
  const pair = alike(asked.quantity, inSignOf(asked.quantity, given.quantity), false, isThingSaid);
  return compareQuantities(...pair).relation === 'stricter';
}

/** Ten years of guarantee are more than five, and so is a room that is ready ten working days ahead. */
function areBetterLonger({ quantity: asked, claim }: Fact, { quantity: given, claim: own }: Fact): boolean {
  if (asked.unit?.dimension !== given.unit?.dimension) return false;
  return (isLasting(claim) && isLasting(own)) || (isLeadTime(claim) && isLeadTime(own));
}

function isShorter({ unit, value: one }: Quantity, { unit: otherUnit, value: other }: Quantity): boolean {
  if (unit === undefined || otherUnit === undefined || one.kind !== 'exact' || other.kind !== 'exact') return false;
  return isBelow(multiply(one.number, unit.factor), multiply(other.number, otherUnit.factor));
}

/** Evidence that we did better than the norm asks contradicts nothing. */
export function isProvedToBeMore(first: Fact, second: Fact): boolean {
  const [proof, norm] = isProof(first) ? [first, second] : [second, first];
  if (!isProof(proof) || isProof(norm)) return false;
  if (isBeyond(proof.quantity, norm.quantity, norm.role === 'trigger')) return true;
  return compareQuantities(...alike(norm.quantity, proof.quantity)).relation === 'stricter';
}

/** Whether a number lies on the good side of a limit in the same unit, whatever its noun: `96.4% connected`, `≥95% of calls`. */
function isBeyond(shown: Quantity, limit: Quantity, isTrigger: boolean): boolean {
  if (shown.value.kind !== 'exact' || limit.value.kind !== 'exact' || shown.unit?.name !== limit.unit?.name)
    return false;
  const sign = limit.comparator?.sign ?? '=';
  const isLeast = isTrigger ? isAtMost(sign) : isAtLeast(sign);
  const isMost = isTrigger ? isAtLeast(sign) : isAtMost(sign);
  const [one, other] = [shown.value.number, limit.value.number];
  return (isLeast && isBelow(other, one)) || (isMost && isBelow(one, other));
}

/** A test that shows less than the norm that it should prove: `Exittest: overdracht binnen 38 dagen`. */
function isProvedToBeLess(proof: Fact, norm: Fact): boolean {
  if (proof.role !== 'history' || norm.role !== 'norm' || !isProof(proof)) return false;
  if (proof.claim.passage.field !== 'proves' || !areBothSaid(proof.quantity, norm.quantity)) return false;
  return compareQuantities(...alike(norm.quantity, proof.quantity)).relation === 'weaker';
}

function isProof(fact: Fact): boolean {
  return traitsOf(fact).isProof;
}

/** How two amounts of one subject relate that have not one value. */
function relateAmounts(one: Quantity, other: Quantity): FactRelation | 'equal' {
  // Most pairs differ in their number alone, and need no common scale.
  if (isPlain(one) && isPlain(other) && one.unit?.dimension === other.unit?.dimension) return 'other';
  const comparison = compareQuantities(one, other);
  return comparison.relation === 'equal' ? 'equal' : byReasons(comparison);
}

function isPlain({ value, per, labels, percentile, isAmbiguous, isConditional }: Quantity): boolean {
  if (value.kind !== 'exact' || per.length > 0 || labels.length > 0) return false;
  return percentile === undefined && !isAmbiguous && !isConditional;
}

function byReasons({ reason, differences, relation }: Comparison): FactRelation {
  const reasons = new Set([reason, ...differences.map((difference) => difference.reason)]);
  if (reasons.has('calendar') || reasons.has('ambiguous')) return 'same';
  if (
    ['per-thing', 'dimension', 'period', 'percentile', 'condition', 'labels'].some((name) => reasons.has(name as never))
  )
    return 'unrelated';
  if (reasons.has('value') || reasons.has('opposite-signs') || reasons.has('unspecified')) return 'other';
  return relation === 'not-comparable' ? 'unrelated' : 'same';
}

/** Two quantities without what only one of them says: of what the share is, per what it is measured, in which percentile. */
function alike(
  first: Quantity,
  second: Quantity,
  isBaseKnown = false,
  isThingSaid = false,
): readonly [Quantity, Quantity] {
  const isShare = first.unit?.dimension === 'ratio';
  const withoutBase = isShare && (isBaseKnown || !(hasBase(first) && hasBase(second)));
  // After `50 meter` stands what is measured there, not what the metres are of.
  const isOfThings = isShare || groupOf(first) === 'count' || groupOf(first) === 'rate';
  const isAmount = groupOf(first) !== 'rate' && groupOf(second) !== 'rate';
  const withoutPer =
    (isShare && (first.per.length === 0 || second.per.length === 0)) ||
    (isAmount && areBothSaid(first, second) && isPer('period', first) !== isPer('period', second));
  // `40 containers per wijk` are no 62.000 containers.
  const withoutThings = (isThingSaid || groupOf(first) !== 'count') && isPer('thing', first) !== isPer('thing', second);
  const withoutPercentile = first.percentile === undefined || second.percentile === undefined;
  const dropped =
    (withoutBase ? parts.direction : 0) |
    (withoutBase || !isOfThings ? parts.noun : 0) |
    (withoutPer ? parts.per : 0) |
    (withoutThings ? parts.things : 0) |
    (withoutPercentile ? parts.percentile : 0);
  return [without(first, dropped), without(second, dropped)];
}

function isPer(name: Quantity['per'][number]['kind'], { per }: Quantity): boolean {
  return per.some(({ kind }) => kind === name);
}

/** `120 meetvakken per ronde` and `een schouwronde langs 120 meetvakken` count per the same. */
function saysThings({ quantity: { per } }: Fact, { near, around, claim: { passage } }: Fact): boolean {
  if (per.length === 0) return false;
  const nouns = per.flatMap((each) => (each.kind === 'thing' ? [each.noun.toLowerCase()] : []));
  if (nouns.length === 0) return false;
  // A word that many numbers share (`per levering`) is no word of one of them, but it stands in their text.
  const said = inSmallLetters(passage.kind === 'cell' ? cellsOf(passage).join(' ') : passage.text);
  if (nouns.every((noun) => said.includes(noun))) return true;
  const things = nouns.map(stemOf);
  const isSaid = (word: string): boolean => hasWord(near, word) || hasWord(around, word);
  // `Ronde` is too short to be looked for in any word, but a `schouwronde` is one.
  const isEnd = (word: string): boolean => word.length > 3 && [...near].some((one) => one.endsWith(word));
  return things.length > 0 && things.every((word) => isSaid(word) || isEnd(word));
}

const upwards: ReadonlySet<ComparatorSign> = new Set(['≥', '>']);
const downwards: ReadonlySet<ComparatorSign> = new Set(['≤', '<']);

/** Whether both texts say so, and one asks for more and the other for less. */
function isOpposite(first: Fact, second: Fact): boolean {
  const one = first.quantity.comparator;
  const other = second.quantity.comparator;
  if (one?.isExplicit !== true || other?.isExplicit !== true) return false;
  const [up, down] = upwards.has(one.sign) ? [first, second] : [second, first];
  if (!upwards.has(up.quantity.comparator?.sign ?? '=') || !downwards.has(down.quantity.comparator?.sign ?? '=')) {
    return false;
  }
  // `Laat de strooiers met een afwijking van meer dan 10% ijken`: in an escalation that is what misses the norm.
  if (isMissOf(up, down) || isMissOf(down, up)) return false;
  // `Na twaalf maanden` and `binnen twaalf maanden` both name the moment at which it is so.
  if (momentWords.test(wordsOf(up)) || isCaseLeftOut(up, down) || isCaseLeftOut(down, up)) return false;
  return !(leastWords.test(wordsOf(up)) && latestWords.test(wordsOf(down)) && (isAhead(up) || isAhead(down)));
}

function isMissOf({ quantity, role, claim: { passage, sentence } }: Fact, limit: Fact): boolean {
  const signs = `${quantity.comparator?.sign ?? ''}${limit.quantity.comparator?.sign ?? ''}`;
  if (signs !== '<≥' && signs !== '>≤') return false;
  if (isOfEscalation(passage) || role === 'history') return true;
  // `| KPI-08 | drukproef later dan 2 werkdagen | € 250 |`, `van de 24 mag er één later dan 60 minuten komen`.
  const told = passage.kind === 'cell' ? cellsOf(passage).join(' | ') : sentence.text;
  return toldAsMiss.test(told);
}

const toldAsMiss =
  /€|(?<![a-zà-ɏ])(?:KPI-\d+|mag|mogen|may|might|kost(?:en)?|costs?|boete|malus|korting|penalty|credit|discount|te laat|too late|zakken|missen|gemist|missed|in 20\d\d)(?![a-zà-ɏ])/iu;

/** `A booking made less than three days ahead is not part of it`: the case that lies outside the limit, left out. */
function isCaseLeftOut({ quantity, claim }: Fact, limit: Fact): boolean {
  const signs = `${quantity.comparator?.sign ?? ''}${limit.quantity.comparator?.sign ?? ''}`;
  if (signs !== '<≥' && signs !== '>≤') return false;
  const { text } = claim.passage;
  if (denied.test(text.slice(claim.quantity.end, claim.sentence.end))) return true;
  // `Wij drukken geen reserve boven de 105%`.
  return none.test(text.slice(claim.sentence.start, claim.quantity.start));
}

const denied = /(?<![a-zà-ɏ])(?:niet|geen|not|no|never|nooit)(?![a-zà-ɏ])/iu;
const none = /(?<![a-zà-ɏ])(?:geen|no)\s(?:[a-zà-ɏ]+\s){1,4}$/iu;

/** `Uiterlijk 10 dagen vooraf` is at least ten days: the later the day, the smaller the number. */
function isAhead({ claim: { passage, quantity } }: Fact): boolean {
  return aheadWords.test(passage.text.slice(quantity.start, quantity.end + 16));
}

function wordsOf({ claim: { passage, quantity } }: Fact): string {
  return passage.text.slice(quantity.start, quantity.end);
}

const aheadWords =
  /(?<![a-zà-ɏ])(?:vooraf|vóór|voor|van tevoren|tevoren|voordat|before|prior|in advance|ahead|beforehand)(?![a-zà-ɏ])/iu;
const momentWords =
  /^(?:na|vanaf|after|from)\s(?!minimaal|minstens|ten minste|op zijn vroegst|at least|no less|at the earliest)/iu;
const leastWords = /^(?:minimaal|minstens|ten minste|tenminste|minimum|at least|no less|not less|≥)/iu;
const latestWords = /^(?:uiterlijk|tot|op zijn laatst|no later|until|by|at the latest)/iu;
