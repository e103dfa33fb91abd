import { isDisjoint } from '../../quantity/label-order.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, isSame, rational } from '../../quantity/rational.ts';
import { areOfOneKind, coverSameSubject, familyOf, isLeadTime } from '../../reading/claims/promise-coverage.ts';
import { valueKey } from '../../reading/claims/value-key.ts';
import { countOtherThings } from '../../reading/facts/amounts-alike.ts';
import { areFarApart } from '../../reading/promises/pair-differences.ts';
import { isAsked, type PromiseClaim } from '../../reading/promises/promise-claim.ts';
import { type Claim, labelsOf } from '../../reading/texts/claim.ts';
import { sharedWords } from '../../reading/words/topic.ts';
import { areAlike, nearWords } from './near-words.ts';

/** A number in our own answer that does not agree with another one about the same thing. */
export interface Contradiction {
  readonly offered: PromiseClaim;
  readonly other: PromiseClaim;
  readonly isSure: boolean;
}

/** How a number of our answer relates to another about the same thing. */
type Verdict = 'same' | 'weaker' | 'stricter' | 'unclear';

/** The numbers of our answer that fall behind what is asked, or differ from what the answer says elsewhere. */
export function findContradictions(promises: readonly PromiseClaim[]): Contradiction[] {
  return promises.flatMap((offered, index) => {
    if (isAsked(offered)) return [];
    const earlier = promises.slice(0, index).filter((other) => isComparable(offered, other));
    // A number that agrees with one place is not held against another.
    if (earlier.some((other) => verdictOn(other, offered) === 'same')) return [];
    const other = earlier.find((candidate) => contradicts(offered, candidate));
    if (other === undefined || isSecondNotice(offered, other, promises)) return [];
    return [{ offered, other, isSure: haveSameLabels(offered, other) && isAsked(other) }];
  });
}

/**
 * Whether a lead time is that of a second notice: the answer gives the first one in another place too, in the same sentence
 * (`8 weeks before a main event and 3 weeks before a smaller one`) or of another act (`de brief`, `een deurhanger`).
 */
function isSecondNotice(offered: PromiseClaim, other: PromiseClaim, promises: readonly PromiseClaim[]): boolean {
  if (isAsked(other) || !isLeadTime(offered.claim)) return false;
  return promises.some(
    (third) =>
      third !== offered &&
      third !== other &&
      !isAsked(third) &&
      third.claim.passage !== other.claim.passage &&
      areOfOneKind(third.claim.quantity, other.claim.quantity) &&
      verdictOn(other, third) === 'same' &&
      (third.claim.sentence === offered.claim.sentence || third.claim.passage !== offered.claim.passage),
  );
}

/** The numbers of our answer that promise more than the buyer asks. */
export function findStricter(promises: readonly PromiseClaim[]): Contradiction[] {
  return promises.flatMap((offered) => {
    if (isAsked(offered)) return [];
    const asked = promises.filter(isAsked);
    // `Binnen 4 uur en overige binnen 5 dagen`: what answers the one number is no offer for the other.
    if (asked.some((other) => verdictOn(other, offered) === 'same')) return [];
    const other = asked.find((one) => isComparable(offered, one) && verdictOn(one, offered) === 'stricter');
    return other === undefined ? [] : [{ offered, other, isSure: false }];
  });
}

function contradicts(offered: PromiseClaim, other: PromiseClaim): boolean {
  const verdict = verdictOn(other, offered);
  if (isAsked(other)) return verdict === 'weaker';
  return verdict === 'weaker' || verdict === 'stricter';
}

function verdictOn(asked: PromiseClaim, offered: PromiseClaim): Verdict {
  const { relation, reason, gaps } = coverSameSubject(asked.claim, offered.claim, asked.claim.passage.text);
  if (relation === 'equal') return 'same';
  if (reason !== 'value') return 'unclear';
  if (relation === 'stricter') return 'stricter';
  // `Ten minste 99,8%, ook buiten kantoortijd` where 99,5% is asked: only its hours fall short, if anything does.
  return relation === 'weaker' && gaps.some(({ kind }) => kind === 'value') ? 'weaker' : 'unclear';
}

function isComparable(offered: PromiseClaim, other: PromiseClaim): boolean {
  if (other.role !== offered.role || other.claim.passage === offered.claim.passage) return false;
  // What a cell is about stands in another cell.
  if (other.claim.passage.kind === 'cell' || offered.claim.passage.kind === 'cell') return false;
  if (
    !areOfOneKind(other.claim.quantity, offered.claim.quantity) ||
    countOtherThings(offered.claim.quantity, other.claim.quantity)
  )
    return false;
  if (isCountedApart(offered.claim.quantity, other.claim.quantity) || areBothRough(offered, other)) return false;
  if (isOneOfMany(offered.claim.quantity, other.claim.quantity)) return false;
  if (areSteps(offered.claim, other.claim)) return false;
  const [ones, others] = [labelsOf(other.claim), labelsOf(offered.claim)];
  if (ones.length !== others.length || areOfOtherClasses(offered, other)) return false;
  const [near, otherNear] = [nearWords(offered.claim), nearWords(other.claim)];
  if (ones.length > 0) {
    return (
      haveSameLabels(offered, other) && (near.size === 0 || otherNear.size === 0 || sharedWords(near, otherNear) > 0)
    );
  }
  if (offered.role === 'difference') return haveSameNoun(offered, other);
  // Two notices in one answer are nearly always the same notice.
  if (isLeadTime(offered.claim) && isLeadTime(other.claim)) {
    return offered.claim.quantity.unit?.name === other.claim.quantity.unit?.name;
  }
  if (areFarApart(offered.claim.quantity, other.claim.quantity, farthest) || !areAlike(near, otherNear)) return false;
  const shared = sharedWords(near, otherNear);
  if (isAsked(other)) return true;
  return shared > 1 || (near.size + otherNear.size === 2 && !isTermBesideSpan(offered.claim, other.claim));
}

/** `255 open dossiers` in all and `95 open dossiers per fte`. */
function isCountedApart(one: Quantity, other: Quantity): boolean {
  if (one.unit?.dimension !== 'count') return false;
  const [ofOne, ofOther] = [one, other].map(({ per }) => per.some(({ kind }) => kind === 'thing'));
  return ofOne !== ofOther;
}

/** `Eén vaste invaller` for each route, and `14 vaste invallers` in all. */
function isOneOfMany(one: Quantity, other: Quantity): boolean {
  if (one.unit?.dimension !== 'count' || one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  const [first, second] = [one.value.number, other.value.number];
  const single = rational(1);
  return (isSame(first, single) && isBelow(many, second)) || (isSame(second, single) && isBelow(many, first));
}

const many = rational(5);

/** `Rond de 630 per week`, `bijna 600 per week`: whoever rounds tells how much there is, and promises nothing. */
function areBothRough({ claim: one }: PromiseClaim, { claim: other, voice }: PromiseClaim): boolean {
  return voice === 'ours' && isRough(one) && isRough(other);
}

function isRough({ quantity, passage }: Claim): boolean {
  if (quantity.isApproximate) return true;
  return rough.test(passage.text.slice(Math.max(0, quantity.start - 12), quantity.end));
}

const rough = /(?<![a-zà-ɏ])(?:bijna|ruim|rond de|rond|nearly|almost|around|roughly|some)\s+[0-9]/iu;

/** `Vanaf 2027 ten minste 80%`, `vanaf 2030 100%`: two days with a value each are two steps. */
function areSteps(one: Claim, other: Claim): boolean {
  const [first, second] = [one, other].map(({ clause: { quantities } }) => ({
    days: quantities.filter(({ value }) => value.kind === 'date').map((day) => valueKey(day)),
    shares: quantities.filter(({ unit }) => unit?.dimension === 'ratio').map((share) => valueKey(share)),
  }));
  return (
    first !== undefined &&
    second !== undefined &&
    isDisjoint(first.days, second.days) &&
    isDisjoint(first.shares, second.shares)
  );
}

/** `Drie weken gesprekken` lasts three weeks; `een gesprek binnen vijf werkdagen` begins by then. */
function isTermBesideSpan({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (familyOf(one) !== 'duration') return false;
  const [isTerm, isOtherTerm] = [one, other].map(
    ({ comparator, startEvent }) => comparator?.isExplicit === true || startEvent !== undefined,
  );
  return isTerm !== isOtherTerm;
}

/** `Is het de enige lift (prioriteit 1), dan binnen twee uur` and `een tweede lift (prioriteit 2) … binnen acht uur`. */
function areOfOtherClasses(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [ones, others] = [classesIn(offered), classesIn(other)];
  return ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
}

function classesIn({ claim: { sentence } }: PromiseClaim): string[] {
  return [...sentence.text.matchAll(classNamed)].map(([, number = '']) => number);
}

const classNamed =
  /(?<![a-zà-ɏ])(?:prioriteit|prio|priority|categorie|category|klasse|class|niveau|level|P)\s?(\d)(?![\d.,])/giu;

/** Seconds and days are not two values of one term: the phone is answered in 30 seconds, a letter in 1 working day. */
const farthest = 500;

function haveSameLabels(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [ones, others] = [labelsOf(offered.claim), labelsOf(other.claim)];
  return ones.length > 0 && ones.length === others.length && ones.every((label) => others.includes(label));
}

/** `6 nachten minder`, `zes nachten minder`: the first word is what is counted. */
function haveSameNoun(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [one, two] = [offered, other].map(({ claim }) => claim.quantity.noun?.toLowerCase().split(/\s/u)[0]);
  return one !== undefined && one === two;
}
