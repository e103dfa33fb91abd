/** What says that a promise and a norm of one kind are about two things, whatever words they have in common. */

import { isDuration } from '../../quantity/durations.ts';
import { averages } from '../../quantity/narrowing-words.ts';
import { shareWord } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asNumber, isBelow, multiply, rational } from '../../quantity/rational.ts';
import { isSpent } from '../claims/claim-kinds.ts';
import { familyOf, haveSameNumber, isLeadTime } from '../claims/promise-coverage.ts';
import type { Claim } from '../texts/claim.ts';
import { sharedWords, topicOf } from '../words/topic.ts';
import type { NormClaim } from './norm-claim.ts';
import { isAsked, type PromiseClaim } from './promise-claim.ts';

/**
 * Whether a promise and a norm are about two things.
 *
 * @param shared how many words of the promise are in the norm
 * @param inTitle how many are in the title of the KPI
 */
export function areOfTwoThings(promise: PromiseClaim, norm: NormClaim, shared: number, inTitle: number): boolean {
  const [asked, given] = [promise.claim, norm.claim];
  if (isSpentBefore(asked, given)) return true;
  if (shared === 0 && inTitle === 0 && isOtherThing(promise, norm)) return true;
  if (areOtherCounts(promise, norm)) return true;
  if (isCountedPer(asked, given) || isCountedPer(given, asked)) return true;
  if (areOtherDays(promise, norm, shared, inTitle) || isWholeOfRate(promise, norm)) return true;
  if (isAsked(promise) || haveSameNumber(asked, given)) return false;
  if (asked.passage.kind === 'cell' && asked.quantity.value.kind === 'range') return true;
  return isPartBesideWhole(asked, given) || isAverageOnly(asked, given) || areOtherTerms(asked, given);
}

/** Whether a minimum and a maximum are no two signs of one limit. */
export function areOppositeOfTwoThings(asked: Claim, given: Claim, shared: number): boolean {
  // The same number the other way round, and no word in common.
  if (shared === 0) return true;
  // `Aanvragen die ten minste een etmaal voor aanvang binnen zijn` and `binnen 24 uur een naam`.
  if (familyOf(asked.quantity) === 'duration') return isLeadTime(asked) !== isLeadTime(given);
  const [mine, theirs] = [topicOf(asked.quantity.noun ?? ''), topicOf(given.quantity.noun ?? '')];
  return mine.size > 0 && theirs.size > 0 && sharedWords(mine, theirs) === 0 && !haveSameNumber(asked, given);
}

/** `Half a day of training` is no term within which people are trained. */
function isSpentBefore(asked: Claim, given: Claim): boolean {
  const isTerm = given.quantity.comparator?.isExplicit === true && /[<≤]/u.test(given.quantity.comparator.sign);
  return isTerm && asked.quantity.comparator?.isExplicit !== true && isSpent(asked) && !isSpent(given);
}

/** A percentage of another thing, or another counted thing: `25% CO2` against `25% autokilometers`. */
function isOtherThing({ claim }: PromiseClaim, norm: NormClaim): boolean {
  const [one, other] = [claim.quantity, norm.claim.quantity];
  if (one.unit?.dimension === 'count' && other.unit?.dimension === 'count' && one.per.length === 0) return true;
  return one.noun !== undefined && other.noun !== undefined;
}

/** Two officers and one test are no two values, even when both are of a site. */
function areOtherCounts({ claim, voice }: PromiseClaim, norm: NormClaim): boolean {
  const [one, other] = [claim.quantity, norm.claim.quantity];
  if (voice === 'buyer' || one.unit?.dimension !== 'count' || other.unit?.dimension !== 'count') return false;
  const [mine, theirs] = [topicOf(one.noun ?? ''), topicOf(other.noun ?? '')];
  if (mine.size === 0 || theirs.size === 0 || haveSameNumber(claim, norm.claim)) return false;
  // `Met één hulpverlener` counts none.
  if (isOne(other) && (sharedWords(mine, theirs) === 0 || hasShare(norm.claim))) return true;
  if (isKindOf(one.noun, other.noun) || isMoreOf(one.noun) !== isMoreOf(other.noun)) return true;
  const title = topicOf(norm.kpi.data.title ?? '');
  const inTitle = sharedWords(mine, title);
  return inTitle + sharedWords(mine, norm.subject) + sharedWords(theirs, claim.topic) === 0;
}

/** `120 meetvakken` is how many there are of what `10 soorten per meetvak` are counted in. */
function isCountedPer({ quantity: { noun = '', unit, per } }: Claim, { quantity: rate }: Claim): boolean {
  if (unit?.dimension !== 'count' || per.length > 0 || noun === '' || shareWord(noun, rate.noun ?? '')) return false;
  return rate.per.some((each) => each.kind === 'thing' && shareWord(noun, each.noun));
}

/** `Ten extra agents` come on top of those who are there. */
function isMoreOf(noun: string | undefined): boolean {
  return /^(?:extra|additional|aanvullende?)\s/iu.test(noun ?? '');
}

function isOne({ value }: Quantity): boolean {
  return value.kind === 'exact' && value.number.numerator === 1n && value.number.denominator === 1n;
}

/** `90% van de dossiers met één vaste bedrijfsarts`: the share is measured, and the one only described. */
function hasShare({ clause }: Claim): boolean {
  return clause.quantities.some(({ unit }) => unit?.dimension === 'ratio');
}

/** `44 sleutelgebruikers` are some of the `620 gebruikers`. */
function isKindOf(noun: string | undefined, other: string | undefined): boolean {
  const [one, two] = [noun, other].map((words) => words?.toLowerCase().split(/\s/u)[0] ?? '');
  if (one === undefined || two === undefined || one.length === two.length) return false;
  const [longer, shorter] = one.length > two.length ? [one, two] : [two, one];
  return shorter.length >= shortestHead && longer.length > shorter.length + 2 && longer.endsWith(shorter);
}

const shortestHead = 5;

/** `A reserve of 10% of the posts` where ≥98% of the posts are filled: a small part is no low value of nearly all. */
function isPartBesideWhole({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (one.unit?.name !== 'percent' || other.unit?.name !== 'percent' || one.comparator?.isExplicit === true)
    return false;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  return isBelow(one.value.number, rational(25)) && isBelow(rational(75), other.value.number);
}

/** What takes five working days, a report or an answer, is not what is done within 45 minutes. */
function areOtherTerms({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  return one.unit?.dimension !== other.unit?.dimension && areFarApart(one, other, 100);
}

/** Whether one term is so many times as long as the other. */
export function areFarApart(one: Quantity, other: Quantity, times: number): boolean {
  const [first, second] = [secondsIn(one), secondsIn(other)];
  return first !== undefined && second !== undefined && Math.max(first, second) > times * Math.min(first, second);
}

function secondsIn({ value, unit }: Quantity): number | undefined {
  if (value.kind !== 'exact' || unit === undefined || !isDuration(unit.dimension)) return undefined;
  return asNumber(multiply(value.number, unit.factor)) * (/^working-/u.test(unit.dimension) ? 86_400 : 1);
}

/** `Het gemiddelde over alle groepen komt op 94,5%` adds up what the norm asks of each. */
function isAverageOnly(asked: Claim, given: Claim): boolean {
  return asked.passage.kind !== 'cell' && isAverage(asked) && !isAverage(given);
}

function isAverage({ passage, sentence, quantity }: Claim): boolean {
  const words =
    passage.text
      .slice(sentence.start, quantity.end)
      .toLowerCase()
      .match(/[a-zà-ɏ]+/gu) ?? [];
  return words.some((word) => averages.has(word));
}

/**
 * `60 meter` in all is no answer to `≥ 75 meter per maand`, nor `who live within 25 kilometres` to `≤44 kilometres per
 * assignment`, unless both give one number.
 */
function isWholeOfRate(promise: PromiseClaim, norm: NormClaim): boolean {
  const [one, other] = [promise.claim.quantity, norm.claim.quantity];
  if (isAsked(promise) || !amounts.has(one.unit?.dimension ?? '') || haveSameNumber(promise.claim, norm.claim))
    return false;
  if (one.comparator?.isExplicit === true && other.per.length > 0 && one.per.length === 0) return true;
  const hasPeriod = ({ per }: Quantity): boolean => per.some(({ kind }) => kind === 'period');
  return hasPeriod(other) && !hasPeriod(one);
}

const amounts: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'energy']);

/**
 * A plan has many days: one word in common does not make two of them one deadline, and a beginning is none. Our own
 * sentence about a day is mostly about what the norm is about: `de stuurgroep besluit op 1 december over de ingebruikname`.
 */
function areOtherDays({ claim, voice }: PromiseClaim, norm: NormClaim, shared: number, inTitle: number): boolean {
  if (norm.claim.quantity.value.kind !== 'date' || claim.quantity.value.kind !== 'date') return false;
  if (shared + inTitle < 2 || begins.test(claim.passage.text.slice(claim.sentence.start, claim.quantity.start)))
    return true;
  if (voice === 'buyer' || haveSameNumber(claim, norm.claim)) return false;
  const known = new Set([...norm.subject, ...topicOf(norm.kpi.data.title ?? '')]);
  const words = topicOf(partAround(claim));
  return 2 * sharedWords(words, known) < words.size;
}

/** The words around a number between two commas. */
function partAround({ passage, clause, quantity }: Claim): string {
  const before =
    passage.text
      .slice(clause.start, quantity.start)
      .split(/[,;:(]/u)
      .at(-1) ?? '';
  const after = passage.text.slice(quantity.end, clause.end).split(/[,;:)]/u)[0] ?? '';
  return `${before} ${after}`;
}

const begins =
  /(?<![a-zà-ɏ])(?:starts?|begint|beginnen|starten|begins?|vanaf|from|as of|opens?|openen)\s[^,;]{0,12}$/iu;
