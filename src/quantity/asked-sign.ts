import type { Quantity } from './quantity.ts';

/** What is given, in the direction of what is asked: beside `ten minste 5 jaar`, a bare `12 jaar` is no maximum. */
export function inSignOf({ comparator }: Quantity, given: Quantity): Quantity {
  if (comparator?.isExplicit !== true || given.comparator?.isExplicit === true) return given;
  return { ...given, comparator: { ...comparator, isExplicit: false } };
}
