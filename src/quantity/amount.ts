import type { ComparatorSign, Per, Quantity, Value } from './quantity.ts';
import type { Rational } from './rational.ts';
import type { Unit } from './units.ts';

/** A number with all that belongs to it except what says how to compare it. */
export interface Amount {
  readonly value: Value;
  readonly unit?: Unit;
  readonly noun?: { readonly from: number; readonly next: number };
  readonly per: readonly Per[];
  readonly direction?: NonNullable<Quantity['direction']>;
  /** `tussen` says how to compare a range. */
  readonly sign?: ComparatorSign;
  readonly isMoment: boolean;
  readonly isAmbiguous: boolean;
  readonly isApproximate: boolean;
  /** Tokens that belong to it, half-open. */
  readonly from: number;
  readonly next: number;
}

/** What holds for an amount unless its reader finds otherwise. */
export const plain = { per: [], isMoment: false, isAmbiguous: false, isApproximate: false };

/** One exact number as a value. */
export function exactly(number: Rational): Value {
  return { kind: 'exact', number };
}
