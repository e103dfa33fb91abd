import type { Item } from '../../model/item.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { isMomentOfOther, isPeriodOfOther, yearOf } from '../claims/claim-kinds.ts';
import { isBaseOfShare } from '../claims/counted-whole.ts';
import { familyOf } from '../claims/promise-coverage.ts';
import { type Claim, labelsOf } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { restrictionPatterns } from '../words/restriction-words.ts';
import { type Topic, topicOf } from '../words/topic.ts';
import { type ClassNames, classNames } from './norm-classes.ts';
import { structuredNorms } from './structured-norms.ts';

/** One number that a KPI is measured by. */
export interface NormClaim {
  readonly kpi: Item<'kpi'>;
  readonly claim: Claim;
  /** What the number is about; taken from the clause before it when its own says nothing (`<300 ms; <400 ms (piek)`). */
  readonly subject: Topic;
  /** The same with the things whose share is counted, where the number is their term. */
  readonly about: Topic;
  /** The same with the cases that it names: `for main events` answers a demand for main events first. */
  readonly inFull: Topic;
  /** The norm of which this one only varies the condition. */
  readonly head: NormClaim | undefined;
  /** The year for which it holds, where the norm is laid down year by year. */
  readonly year: number | undefined;
  /** What the classes of the bid are called in words. */
  readonly names: ClassNames;
}

/** The norms of a KPI: those in structured form, else those in its target. */
export function normClaims(reading: Reading, kpi: Item<'kpi'>): readonly NormClaim[] {
  const known = byKpi.get(kpi);
  if (known !== undefined) return known;
  const structured = structuredNorms(reading, kpi);
  const passages = structured.length > 0 ? structured : targetPassages(reading, kpi);
  const claims = passages.flatMap((passage) => normsIn(reading, kpi, passage));
  byKpi.set(kpi, claims);
  return claims;
}

/** The passages in which the target of a KPI is printed. */
export function targetPassages(reading: Reading, kpi: Item<'kpi'>): readonly Passage[] {
  return reading.passagesOf(kpi).filter(({ field }) => field === 'target');
}

const byKpi = new WeakMap<Item<'kpi'>, readonly NormClaim[]>();

function normsIn(reading: Reading, kpi: Item<'kpi'>, passage: Passage): NormClaim[] {
  const norms: NormClaim[] = [];
  const claims = reading.claims(passage).map(withoutPeriodOfShare);
  let things: Claim | undefined;
  for (const claim of claims) {
    if (isMomentOfOther(claim) || isPeriodOfOther(claim, claims)) continue;
    if (claim.quantity.value.kind === 'unspecified' || familyOf(claim.quantity) === undefined || isWhole(claim, claims))
      continue;
    if (isHeadOfNorm(claim)) {
      things = claim;
      continue;
    }
    const of = things?.clause.start === claim.clause.start ? things.quantity.noun : '';
    const last = norms.at(-1);
    const year = yearOf(claim);
    const isVariant =
      last !== undefined &&
      year === last.year &&
      last.claim.clause.start !== claim.clause.start &&
      last.claim.quantity.unit?.dimension === claim.quantity.unit?.dimension &&
      last.claim.quantity.direction === claim.quantity.direction &&
      isSameList(labelsOf(last.claim), labelsOf(claim)) &&
      topicOf(`${claim.clause.subject} ${claim.quantity.noun ?? ''} ${of}`).size === 0;
    const head = isVariant ? (last.head ?? last) : undefined;
    const subject = head?.subject ?? new Set([...subjectOf(claim), ...topicOf(of ?? '')]);
    const about = familyOf(claim.quantity) === 'duration' ? new Set([...subject, ...thingsOf(claim)]) : subject;
    const inFull = new Set([...about, ...claim.topic]);
    norms.push({ kpi, claim, subject, about, inFull, head, year, names: classNames(reading) });
  }
  return norms;
}

/** `≥90% of requests for 84 languages per month`: the month is that of the share, and so many languages there always are. */
function withoutPeriodOfShare(claim: Claim): Claim {
  const { clause, quantity } = claim;
  const { unit, comparator, per } = quantity;
  if (unit?.dimension !== 'count' || comparator?.isExplicit === true || per.length === 0) return claim;
  const isOfShare = [...clause.quantities, clause.attainment].some(
    (one) => one?.unit?.dimension === 'ratio' && one.end <= quantity.start,
  );
  return isOfShare ? { ...claim, quantity: { ...quantity, per: per.filter(({ kind }) => kind !== 'period') } } : claim;
}

/** `Alle 23 bruggen: ≤ 120 minuten`: so many are what the norm is of. */
function isHeadOfNorm({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'count' || quantity.comparator?.isExplicit === true) return false;
  return /^\s?:\s?[^\s]/u.test(passage.text.slice(quantity.end, quantity.end + 4));
}

/**
 * `≥99,7% per maand, gemiddeld over de 142 installaties`, `verliestijd op de 20 kruispunten ≤ 32 seconden`: so many are
 * what the limit is of, and no limit themselves.
 */
function isWhole(claim: Claim, claims: readonly Claim[]): boolean {
  const { passage, quantity } = claim;
  if (quantity.unit?.dimension === 'money' && isBaseOfShare(claim)) return true;
  if (quantity.unit?.dimension !== 'count' || quantity.comparator?.isExplicit === true) return false;
  return (
    theseMany.test(passage.text.slice(Math.max(0, quantity.start - 12), quantity.start)) &&
    claims.some((other) => other.quantity.comparator?.isExplicit === true)
  );
}

const theseMany = /(?<![a-zà-ɏ])(?:over|op|at|on|across) (?:de|the|alle|all) $/iu;

/** `100% of reports on working day 6`: the day is of the reports. */
function subjectOf(claim: Claim): Topic {
  const own = withoutRemarks(claim);
  if (!/(?:-number|^date)$/u.test(claim.quantity.unit?.dimension ?? '')) return own;
  return new Set([...own, ...thingsOf(claim)]);
}

/** `95% van de spoedorders binnen 5 werkdagen`: the term is of the things that are counted before it. */
function thingsOf({ clause, quantity }: Claim): Topic {
  const share = clause.quantities.findLast(({ unit, end }) => unit?.dimension === 'ratio' && end <= quantity.start);
  return topicOf(share?.noun ?? '');
}

/** What a norm is about, without what stands between parentheses and other words that say when it holds. */
function withoutRemarks({ topic, clause, passage }: Claim): Topic {
  const remarks = clause.qualifiers
    .filter(({ start }) => passage.text.charAt(start - 1) === '(')
    .map(({ text }) => text);
  const text = inSmallLetters(passage.text.slice(clause.start, clause.end));
  for (const { findIn } of restrictionPatterns) remarks.push(findIn(text)?.[0] ?? '');
  const words = topicOf(remarks.join(' '));
  return words.size === 0 ? topic : new Set([...topic].filter((word) => !words.has(word)));
}

function isSameList(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((label) => second.includes(label));
}
