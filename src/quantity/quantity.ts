import type { Rational } from './rational.ts';
import type { Unit } from './units.ts';

export type ComparatorSign = '<' | '≤' | '=' | '≥' | '>';

/** How the real value must relate to the written one. */
export interface Comparator {
  /** For a range `=` means: lies inside it, both ends included. */
  readonly sign: ComparatorSign;
  /** Whether the text says so (`≤`, `maximaal`); otherwise it follows from the kind of quantity. */
  readonly isExplicit: boolean;
}

/** The size of a quantity, exact. */
export type Value =
  | { readonly kind: 'exact'; readonly number: Rational }
  /** Both ends included; low is below high. */
  | { readonly kind: 'range'; readonly low: Rational; readonly high: Rational }
  /** A day on the calendar; `31 december` has no year. */
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  /** A frequency without a number: `indien nodig`, `op aanvraag`. */
  | { readonly kind: 'unspecified' };

/** What a quantity is divided by: `per 2 maanden` or `/FTE`. */
export type Per =
  | { readonly kind: 'period'; readonly count: Rational; readonly unit: Unit }
  | { readonly kind: 'thing'; readonly noun: string };

/** One number with its meaning, as a text states it. */
export interface Quantity {
  /** Half-open UTF-16 offsets in the text, from the comparator to the unit, the noun and the period. */
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  /** Absent for a bare number that counts nothing. */
  readonly unit?: Unit;
  /** Absent when the text has none and the kind of quantity implies none. */
  readonly comparator?: Comparator;
  /** As written: what is counted (`verbeteringen`), or what a percentage is of (`loonsom`, `gebruikers`). */
  readonly noun?: string;
  /** In the order written; empty when the quantity is not a rate. */
  readonly per: readonly Per[];
  /** 95 for `p95`. */
  readonly percentile?: Rational;
  /** Whether a percentage is a change, and which way: `-25% CO2`, `35% reductie`. The value itself is never negative then. */
  readonly direction?: 'reduction' | 'increase';
  /** As written: what a change is measured against (`baseline`). */
  readonly relativeTo?: string;
  /** As written: the event at which a term starts (`gunning` in `binnen 24 uur na gunning`). */
  readonly startEvent?: string;
  /** The classes it holds for, written out: `P2-P3` gives `P2` and `P3`. */
  readonly labels: readonly string[];
  /** `circa`, `ongeveer`, `ruim`. */
  readonly isApproximate: boolean;
  /** Whether another reading is as good: English `bi-weekly`, `1,000`. */
  readonly isAmbiguous: boolean;
  /** Whether it only holds when something happens (`per sprint`, `op aanvraag`): never satisfies a numeric minimum. */
  readonly isConditional: boolean;
}
