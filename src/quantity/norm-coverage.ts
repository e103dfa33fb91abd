import { compareQuantities } from './compare-quantities.ts';
import type { Comparison, ComparisonReason, Relation } from './comparison.ts';
import { isDuration } from './durations.ts';
import { findNarrowing, isSaidIn } from './narrowing.ts';
import type { NormClause } from './norm-clause.ts';
import { contentWords, haveSameWords } from './noun-words.ts';
import type { Quantity } from './quantity.ts';
import { pairQuantities, type QuantityPair, withAttainmentApart } from './quantity-pairs.ts';

/** Half-open UTF-16 offsets in the text that a clause was read from. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * In which respect a norm promises less than the promise: its number; its comparator at the same number; the classes it
 * holds for; a condition or time window; the share of cases; the period it is measured over; the event its term starts
 * at; a word such as `circa`; the percentile; a unit of another calendar (30 dagen, 1 maand).
 */
export type GapKind =
  | 'value'
  | 'operator'
  | 'labels'
  | 'condition'
  | 'attainment'
  | 'period'
  | 'start-event'
  | 'approximate'
  | 'percentile'
  | 'calendar';

/** One respect in which a norm does not imply a promise. */
export interface CoverageGap {
  readonly kind: GapKind;
  /** In the text of the norm. */
  readonly norm: Extent;
  /** In the text of the promise. */
  readonly promise: Extent;
  /** Whether the texts leave room for another reading: report it as a guess. */
  readonly isPresumed: boolean;
}

/** How a norm clause covers a promise clause. */
export interface Coverage {
  /** `equal` and `stricter` cover; `weaker` has gaps; the others say that the two do not speak of the same thing. */
  readonly relation: Relation;
  /** What decides the relation of their quantities. */
  readonly reason: ComparisonReason;
  readonly gaps: readonly CoverageGap[];
  /** The quantities that were compared, the main one first. */
  readonly pairs: readonly QuantityPair[];
  /** Whether one names the event at which a term starts and the other does not. */
  readonly isStartEventOneSided: boolean;
}

/**
 * Says whether a norm implies a promise: whoever meets the norm has kept the promise. The quantities are compared two by
 * two, then the share of cases in which the norm must be met, its conditions and its start event.
 */
export function coverPromise(promise: NormClause, norm: NormClause): Coverage {
  const [asked, given] = withAttainmentApart(promise, norm);
  const pairs = pairQuantities(asked, given);
  const [main] = pairs;
  if (main === undefined) {
    return { relation: 'not-comparable', reason: 'unspecified', gaps: [], pairs, isStartEventOneSided: false };
  }
  const { relation, reason } = main.comparison;
  const isStartEventOneSided = (main.promise.startEvent === undefined) !== (main.norm.startEvent === undefined);
  const outcome = { reason, pairs, isStartEventOneSided };
  if (relation === 'different-subject') return { ...outcome, relation, gaps: [] };
  const gaps = [
    ...pairs.flatMap(gapsOfPair),
    ...attainmentGaps(asked, given),
    ...conditionGaps(asked, given, isDuration(main.norm.unit?.dimension ?? 'count')),
    ...pairs.flatMap(startEventGaps),
  ];
  if (gaps.length > 0) return { ...outcome, relation: relation === 'not-comparable' ? relation : 'weaker', gaps };
  return { ...outcome, relation, gaps };
}

const gapKinds: ReadonlyMap<ComparisonReason, GapKind> = new Map<ComparisonReason, GapKind>([
  ['value', 'value'],
  ['strict-sign', 'operator'],
  ['exact-sign', 'operator'],
  ['labels', 'labels'],
  ['percentile', 'percentile'],
  ['period', 'period'],
  ['approximate', 'approximate'],
  ['condition', 'condition'],
]);

function extent(part: Extent): Extent {
  return { start: part.start, end: part.end };
}

function gapsOfPair(pair: QuantityPair): CoverageGap[] {
  const { comparison } = pair;
  const places = { norm: extent(pair.norm), promise: extent(pair.promise) };
  if (comparison.relation === 'not-comparable' && comparison.differences.length === 0) {
    // Near, but not surely as strict: worth a word, no more.
    if (comparison.reason === 'calendar') return [{ kind: 'calendar', ...places, isPresumed: true }];
    return comparison.reason === 'value' ? [{ kind: 'value', ...places, isPresumed: true }] : [];
  }
  return comparison.differences.flatMap(({ reason, relation }) => {
    const kind = relation === 'weaker' ? gapKinds.get(reason) : undefined;
    return kind === undefined ? [] : [{ kind, ...places, isPresumed: !pair.isCertain }];
  });
}

function attainmentGaps(promise: NormClause, norm: NormClause): CoverageGap[] {
  const { attainment } = norm;
  if (attainment === undefined || isAlways(attainment)) return [];
  const places = { norm: extent(attainment), promise: extent(promise.attainment ?? promise) };
  if (promise.attainment === undefined) return [{ kind: 'attainment', ...places, isPresumed: false }];
  const comparison: Comparison = compareQuantities(withoutSubject(promise.attainment), withoutSubject(attainment));
  const isWeaker = comparison.differences.some(({ relation }) => relation === 'weaker');
  return isWeaker ? [{ kind: 'attainment', ...places, isPresumed: false }] : [];
}

/** The words after a share of cases say what was counted, and vary: `90% gehaald`, `90% van de gevallen`. */
function withoutSubject(quantity: Quantity): Quantity {
  const { noun: _noun, ...rest } = quantity;
  return { ...rest, labels: [] };
}

function isAlways({ value, unit }: Quantity): boolean {
  if (value.kind !== 'exact' || unit === undefined) return false;
  return value.number.numerator * unit.factor.numerator >= value.number.denominator * unit.factor.denominator;
}

function conditionGaps(promise: NormClause, norm: NormClause, isTerm: boolean): CoverageGap[] {
  const said = contentWords([promise.subject, ...promise.qualifiers.map(({ text }) => text)].join(' '));
  return norm.qualifiers.flatMap((qualifier) => {
    const narrowing = isSaidIn(qualifier, said) ? undefined : findNarrowing(qualifier, isTerm);
    if (narrowing === undefined) return [];
    return [
      { kind: 'condition', norm: extent(qualifier), promise: extent(promise), isPresumed: narrowing === 'presumed' },
    ];
  });
}

function startEventGaps(pair: QuantityPair): CoverageGap[] {
  const [asked, given] = [pair.promise.startEvent, pair.norm.startEvent];
  if (asked === undefined || given === undefined || haveSameWords(asked, given)) return [];
  return [{ kind: 'start-event', norm: extent(pair.norm), promise: extent(pair.promise), isPresumed: false }];
}
