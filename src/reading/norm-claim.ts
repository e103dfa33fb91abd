import type { Item } from '../model/item.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { type Claim, labelsOf } from './claim.ts';
import { isMomentOfOther, isPeriodOfOther, yearOf } from './claim-kinds.ts';
import type { Passage } from './passage.ts';
import { familyOf } from './promise-coverage.ts';
import type { Reading } from './reading.ts';
import { restrictionPatterns } from './restriction-words.ts';
import { structuredNorms } from './structured-norms.ts';
import { type Topic, topicOf } from './topic.ts';

/** One number that a KPI is measured by. */
export interface NormClaim {
  readonly kpi: Item<'kpi'>;
  readonly claim: Claim;
  /** What the number is about; taken from the clause before it when its own says nothing (`<300 ms; <400 ms (piek)`). */
  readonly subject: Topic;
  /** The norm of which this one only varies the condition. */
  readonly head: NormClaim | undefined;
  /** The year for which it holds, where the norm is laid down year by year. */
  readonly year: number | undefined;
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
  const claims = reading.claims(passage);
  for (const claim of claims) {
    if (isMomentOfOther(claim) || isPeriodOfOther(claim, claims)) continue;
    if (claim.quantity.value.kind === 'unspecified' || familyOf(claim.quantity) === undefined) continue;
    const last = norms.at(-1);
    const year = yearOf(claim);
    const isVariant =
      last !== undefined &&
      year === last.year &&
      last.claim.clause.start !== claim.clause.start &&
      last.claim.quantity.unit?.dimension === claim.quantity.unit?.dimension &&
      last.claim.quantity.direction === claim.quantity.direction &&
      isSameList(labelsOf(last.claim), labelsOf(claim)) &&
      topicOf(`${claim.clause.subject} ${claim.quantity.noun ?? ''}`).size === 0;
    const head = isVariant ? (last.head ?? last) : undefined;
    norms.push({ kpi, claim, subject: head?.subject ?? subjectOf(claim), head, year });
  }
  return norms;
}

/** `100% of reports on working day 6`: the day is of the reports. */
function subjectOf(claim: Claim): Topic {
  const own = withoutRemarks(claim);
  const { clause, quantity } = claim;
  if (!/(?:-number|^date)$/u.test(quantity.unit?.dimension ?? '')) return own;
  const share = clause.quantities.find(({ unit, end }) => unit?.dimension === 'ratio' && end <= quantity.start);
  return share?.noun === undefined ? own : new Set([...own, ...topicOf(share.noun)]);
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
