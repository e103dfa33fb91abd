/** How the second of two quantities relates to the first: `weaker` means that it promises less. */
export type Relation = 'equal' | 'stricter' | 'weaker' | 'different-subject' | 'not-comparable';

/**
 * In what two quantities differ.
 *
 * - `same`: in nothing
 * - `value`: another number, or another set of allowed values
 * - `strict-sign`: the same number, `>` against `≥`
 * - `exact-sign`: the same number, `=` against `≥`
 * - `opposite-signs`: a minimum against a maximum
 * - `spread`: the same rate, spread otherwise (`4 per jaar`, `1 per kwartaal`)
 * - `calendar`: too near to tell without a calendar (30 dagen, 1 maand, 22 werkdagen)
 * - `direction`: a decrease against an increase
 * - `dimension`: units that measure different things
 * - `labels`: other classes (`P1`, `P2`)
 * - `percentile`: `p95` against `p99`, or against all cases
 * - `base`: a percentage of another thing, another counted thing, or a change against another baseline
 * - `per-thing`: per user against per team
 * - `period`: measured over a longer or shorter period
 * - `condition`: holds only when something happens
 * - `approximate`: `circa`
 * - `unspecified`: a number, a unit or a comparator is missing
 * - `ambiguous`: one of them has two readings
 */
export type ComparisonReason =
  | 'same'
  | 'value'
  | 'strict-sign'
  | 'exact-sign'
  | 'opposite-signs'
  | 'spread'
  | 'calendar'
  | 'direction'
  | 'dimension'
  | 'labels'
  | 'percentile'
  | 'base'
  | 'per-thing'
  | 'period'
  | 'condition'
  | 'approximate'
  | 'unspecified'
  | 'ambiguous';

/** How the second relates to the first in one respect. */
export interface Difference {
  readonly reason: ComparisonReason;
  readonly relation: 'stricter' | 'weaker' | 'not-comparable';
}

/** The outcome of comparing two quantities. */
export interface Comparison {
  readonly relation: Relation;
  /** What decides the relation; when several differences do, the first of them. */
  readonly reason: ComparisonReason;
  /** Every respect in which the two differ; a norm that is stricter in one and weaker in another is `not-comparable`. */
  readonly differences: readonly Difference[];
  /** Whether one had to be converted, exactly, into the unit or period of the other (60 minuten, 1 uur). */
  readonly isExactlyConverted: boolean;
}
