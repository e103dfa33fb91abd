/** A sum that a text tells, beside what its parts give. */

import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { add, areWithin, divide, isBelow, multiply, negate, type Rational, rational } from '../../quantity/rational.ts';
import type { Span } from '../../text/source-file.ts';

/** A told total with its parts, of which it is not the sum or the product. */
export interface SumOff {
  /** Where the total stands. */
  readonly span: Span;
  /** The total as it is written. */
  readonly total: string;
  /** How the parts go together, as a reader works it out: `8 + 6 + 5`. */
  readonly working: string;
  /** What they give. */
  readonly right: Rational;
  readonly parts: readonly Span[];
  /** Whether the text leaves no doubt that the parts make the total. */
  readonly isCertain: boolean;
}

/** How a finding points at the parts of a sum. */
export const partLabel: RelatedPlace['label'] = { nl: 'dit telt mee', en: 'this counts in it' };

/**
 * Whether a sum is so near to the number told that both are about one thing: off by one or by at most so large a share of
 * it. A list that leaves something out is further off.
 */
export function isNear(sum: Rational, told: Rational, share: Rational): boolean {
  if (areWithin(sum, told, rational(1))) return true;
  const most = multiply(isBelow(told, rational(0)) ? negate(told) : told, share);
  return areWithin(sum, told, most);
}

/** The sum of numbers. */
export function sumOf(numbers: readonly Rational[]): Rational {
  return numbers.reduce(add, rational(0));
}

/** An eighth: what a slip in one part changes, and what no part of a list makes. */
export const anEighth = divide(rational(1), rational(8));
