import { isAtMost, isStrict } from './comparator-signs.ts';
import { impliedComparator } from './comparators.ts';
import type { ComparatorSign, Quantity, Value } from './quantity.ts';
import { isSame, type Rational, rational } from './rational.ts';
import type { Dimension } from './units.ts';

/** One end of the real values that a quantity allows, in the unit of the quantity. */
export interface End {
  readonly number: Rational;
  /** Whether the number itself is left out (`<`, `>`). */
  readonly isOpen: boolean;
}

/** Which real values satisfy a quantity: all between the ends; an end that is missing is no limit. */
export interface AllowedValues {
  readonly lower?: End;
  readonly upper?: End;
}

/** Scores that nobody promises as a maximum. */
const higherIsBetter: ReadonlySet<Dimension> = new Set([
  'net-promoter-score',
  'customer-satisfaction-score',
  'grade',
  'stars',
]);

/** The comparator of a quantity for comparing; undefined when a bare amount says nothing (`€ 5.000`, `45 dB`). */
function signOf(quantity: Quantity): ComparatorSign | undefined {
  const { comparator, unit, value } = quantity;
  const isRange = value.kind === 'range';
  if (isRange && comparator?.isExplicit !== true && unit !== undefined) {
    // Who says `2-6 weken` promises six weeks; who says `80-90%` promises eighty.
    const implied = impliedComparator({ ...quantity, value: { kind: 'exact', number: value.low } });
    return implied?.sign ?? '=';
  }
  if (comparator !== undefined) return comparator.sign;
  return unit !== undefined && higherIsBetter.has(unit.dimension) ? '≥' : undefined;
}

/** Days in a row: a month is counted as 31 so that the order of the calendar is kept. */
function dayNumber(date: Extract<Value, { kind: 'date' }>): Rational {
  return rational(((date.year ?? 0) * 12 + date.month) * 31 + date.day);
}

function closed(number: Rational): End {
  return { number, isOpen: false };
}

/** A share cannot be above the whole, and nothing can be less than none: there `exactly` and a limit are the same. */
function isAtLimit(quantity: Quantity, number: Rational): '≥' | '≤' | undefined {
  const dimension = quantity.unit?.dimension;
  if (quantity.direction !== undefined || (dimension !== 'ratio' && dimension !== 'count')) return undefined;
  if (number.numerator === 0n) return '≤';
  const isWhole = dimension === 'ratio' && isSame(number, wholeOf(quantity));
  return isWhole ? '≥' : undefined;
}

function wholeOf(quantity: Quantity): Rational {
  const factor = quantity.unit?.factor ?? rational(1);
  return rational(factor.denominator, factor.numerator);
}

/** The values that satisfy a quantity; undefined when it has no number or nothing says how to compare it. */
export function allowedValues(quantity: Quantity): AllowedValues | undefined {
  const { value } = quantity;
  const sign = signOf(quantity);
  if (sign === undefined || value.kind === 'unspecified') return undefined;
  if (value.kind === 'range') {
    if (sign === '=') return { lower: closed(value.low), upper: closed(value.high) };
    return isAtMost(sign) ? oneSided(sign, value.high) : oneSided(sign, value.low);
  }
  const number = value.kind === 'date' ? dayNumber(value) : value.number;
  if (sign !== '=') return oneSided(sign, number);
  const limit = isAtLimit(quantity, number);
  return limit === undefined ? { lower: closed(number), upper: closed(number) } : oneSided(limit, number);
}

function oneSided(sign: Exclude<ComparatorSign, '='>, number: Rational): AllowedValues {
  const end: End = { number, isOpen: isStrict(sign) };
  return isAtMost(sign) ? { upper: end } : { lower: end };
}
