import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { multiply } from '../../quantity/rational.ts';
import { countOtherThings } from '../../reading/amounts-alike.ts';
import { labelsOf } from '../../reading/claim.ts';
import { isAsked, type PromiseClaim } from '../../reading/promise-claim.ts';
import { areOfOneKind, coverSameSubject, isLeadTime } from '../../reading/promise-coverage.ts';
import { sharedWords } from '../../reading/topic.ts';
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
    if (other === undefined) return [];
    return [{ offered, other, isSure: haveSameLabels(offered, other) && isAsked(other) }];
  });
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
  const { relation, reason } = coverSameSubject(asked.claim, offered.claim, asked.claim.passage.text);
  if (relation === 'equal') return 'same';
  if (reason !== 'value') return 'unclear';
  return relation === 'weaker' || relation === 'stricter' ? relation : 'unclear';
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
  if (areFarApart(offered, other) || !areAlike(near, otherNear)) return false;
  return isAsked(other) || near.size + otherNear.size === 2 || sharedWords(near, otherNear) > 1;
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
function areFarApart(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [one, two] = [offered, other].map(({ claim }) => baseSize(claim.quantity));
  if (one === undefined || two === undefined) return false;
  return one > farthest * two || two > farthest * one;
}

const farthest = 500;

function baseSize({ value, unit }: Quantity): number | undefined {
  if (value.kind !== 'exact' || unit === undefined || !isDuration(unit.dimension)) return undefined;
  const { numerator, denominator } = multiply(value.number, unit.factor);
  const seconds = /^working-/u.test(unit.dimension) ? 86_400 : 1;
  return (Number(numerator) / Number(denominator)) * seconds;
}

function haveSameLabels(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [ones, others] = [labelsOf(offered.claim), labelsOf(other.claim)];
  return ones.length > 0 && ones.length === others.length && ones.every((label) => others.includes(label));
}

/** `6 nachten minder`, `zes nachten minder`: the first word is what is counted. */
function haveSameNoun(offered: PromiseClaim, other: PromiseClaim): boolean {
  const [one, two] = [offered, other].map(({ claim }) => claim.quantity.noun?.toLowerCase().split(/\s/u)[0]);
  return one !== undefined && one === two;
}
