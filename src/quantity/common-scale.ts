import { type Bounds, isDuration, periodSeconds, secondsOf } from './durations.ts';
import { haveSameWords } from './noun-words.ts';
import type { Per, Quantity } from './quantity.ts';
import { divide, isBelow, isSame, multiply, type Rational, rational } from './rational.ts';
import type { Unit } from './units.ts';

type Period = Extract<Per, { kind: 'period' }>;

/** How the numbers of two quantities are put on one scale. */
export interface CommonScale {
  /** Whether equal numbers on the scale are the same amount; otherwise the order is sure only outside the bounds. */
  readonly isExact: boolean;
  /** Whether a unit or period had to be converted, and could be exactly. */
  readonly isConverted: boolean;
  /** Whether the same rate is spread otherwise: `4 per jaar` and `1 per kwartaal`. */
  readonly isSpreadOtherwise: boolean;
  readonly first: (number: Rational) => Bounds;
  readonly second: (number: Rational) => Bounds;
}

/** Why two quantities have no common scale. */
export type ScaleFault = 'dimension' | 'per-thing' | 'period';

function exactly(number: Rational): Bounds {
  return { low: number, high: number };
}

function periodsOf(quantity: Quantity): readonly Period[] {
  // A share per month is measured over a month: it is no rate.
  return quantity.unit?.dimension === 'ratio' ? [] : quantity.per.filter((per) => per.kind === 'period');
}

function thingsOf(quantity: Quantity): readonly string[] {
  return quantity.per.flatMap((per) => (per.kind === 'thing' ? [per.noun] : []));
}

function haveSameThings(first: Quantity, second: Quantity): boolean {
  const ones = thingsOf(first);
  const others = thingsOf(second);
  if (ones.length !== others.length) return false;
  return ones.every((noun, index) => haveSameWords(noun, others[index] ?? ''));
}

/** A count in a period (`4 audits per jaar`) and a frequency (`4x per jaar`) are both a rate. */
function isRateOfEvents(quantity: Quantity): boolean {
  const dimension = quantity.unit?.dimension;
  return (dimension === 'count' || dimension === 'frequency') && periodsOf(quantity).length === 1;
}

/** The scale on which both can be compared, or why there is none. */
export function findCommonScale(first: Quantity, second: Quantity): CommonScale | ScaleFault {
  const one = first.unit;
  const other = second.unit;
  if (one?.dimension !== other?.dimension) {
    const areDurations =
      one !== undefined && other !== undefined && isDuration(one.dimension) && isDuration(other.dimension);
    const areRates = isRateOfEvents(first) && isRateOfEvents(second);
    if (!areDurations && !areRates) return 'dimension';
  }
  if (!haveSameThings(first, second)) return 'per-thing';
  const periods = periodsOf(first);
  const otherPeriods = periodsOf(second);
  if (periods.length !== otherPeriods.length || periods.length > 1) return 'period';
  return scaleOf(one, other, periods[0], otherPeriods[0]);
}

function scaleOf(
  one: Unit | undefined,
  other: Unit | undefined,
  over: Period | undefined,
  otherOver: Period | undefined,
): CommonScale {
  const isSameKind = one?.dimension === other?.dimension || !isDuration(one?.dimension ?? 'count');
  const isSameCalendar = over?.unit.dimension === otherOver?.unit.dimension;
  const scale =
    (unit: Unit | undefined, period: Period | undefined) =>
    (number: Rational): Bounds => {
      const amount =
        unit === undefined
          ? exactly(number)
          : isSameKind
            ? exactly(multiply(number, unit.factor))
            : secondsOf(number, unit);
      if (period === undefined) return amount;
      const length = isSameCalendar
        ? exactly(multiply(period.count, period.unit.factor))
        : periodSeconds(period.count, period.unit);
      return rateOf(amount, length);
    };
  const isSpreadOtherwise = over !== undefined && otherOver !== undefined && !isSamePeriod(over, otherOver);
  const isExact = isSameKind && isSameCalendar;
  return {
    isExact,
    isConverted: isExact && (one?.name !== other?.name || isSpreadOtherwise),
    isSpreadOtherwise,
    first: scale(one, over),
    second: scale(other, otherOver),
  };
}

/** Whether two periods last exactly equally long. */
export function isSamePeriod(first: Period, second: Period): boolean {
  const [one, other] = [first, second].map((period) => multiply(period.count, period.unit.factor));
  return (
    first.unit.dimension === second.unit.dimension && one !== undefined && other !== undefined && isSame(one, other)
  );
}

function rateOf(amount: Bounds, length: Bounds): Bounds {
  const isNegative = isBelow(amount.low, rational(0));
  const low = length.high === undefined ? rational(0) : divide(amount.low, isNegative ? length.low : length.high);
  if (amount.high === undefined) return { low };
  return { low, high: divide(amount.high, isNegative ? (length.high ?? length.low) : length.low) };
}
