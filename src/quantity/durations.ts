import { add, isBelow, multiply, type Rational, rational } from './rational.ts';
import { type Dimension, type Unit, unitNamed } from './units.ts';

/** Between which two numbers something surely lies, both included; without `high` there is no safe upper end. */
export interface Bounds {
  readonly low: Rational;
  readonly high?: Rational;
}

/** Dimensions of time: they convert into each other only between bounds. */
const durations: ReadonlySet<Dimension> = new Set(['time', 'calendar-time', 'working-day', 'working-hour']);

/** Whether a dimension measures how long something takes. */
export function isDuration(dimension: Dimension): boolean {
  return durations.has(dimension);
}

/** The fewest and most days that so many consecutive calendar months can have. */
const fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

const secondsADay = rational(86_400);

function inSeconds(low: Rational, high: Rational): Bounds {
  return { low: multiply(low, secondsADay), high: multiply(high, secondsADay) };
}

/** Periods of up to ten years come again and again in a bid. */
const wholeMonths: Bounds[] = [];
const mostKept = 120;

function lengthOfMonths(months: Rational): Bounds {
  const whole = Number(months.numerator);
  if (months.denominator !== 1n || whole > mostKept) return daysOfMonths(months);
  const known = wholeMonths[whole] ?? daysOfMonths(months);
  wholeMonths[whole] = known;
  return known;
}

/** A run of years has at most one leap day for every four of them begun; centuries without one make it no longer. */
function daysOfMonths(months: Rational): Bounds {
  const whole = months.numerator / months.denominator;
  const part = add(months, rational(-whole));
  const [years, rest] = [whole / 12n, Number(whole % 12n)];
  const low = rational(years * 365n + BigInt(fewestDays[rest] ?? 0));
  const high = rational(years * 365n + (years + 3n) / 4n + BigInt(mostDays[rest] ?? 0));
  return inSeconds(add(low, multiply(part, rational(28))), add(high, multiply(part, rational(31))));
}

/**
 * Holidays that can fall in a run of so many working days, kept high: seven between Good Friday and Whit Monday, eleven
 * a year. The bound only has to be safe: what it leaves open is reported as not convertible.
 */
function mostHolidays(workingDays: bigint): bigint {
  return workingDays <= 40n ? 7n : (workingDays / 200n + 1n) * 11n;
}

/** Five working days are five days when they start after a weekend; a run in which holidays fall crosses more weekends. */
function daysOfWorkingDays(count: Rational): Bounds {
  const whole = (count.numerator + count.denominator - 1n) / count.denominator;
  const all = whole > 0n ? (whole - 1n) / 5n : 0n;
  // Over more than two weeks one weekend is within what may be called the same: 22 werkdagen, 30 dagen.
  const weekends = whole > 10n ? all - 1n : all;
  const withHolidays = whole + mostHolidays(whole);
  const low = add(count, rational(2n * weekends));
  return inSeconds(low, rational(withHolidays + 2n * ((withHolidays + 4n) / 5n)));
}

/** How many seconds a duration surely lasts, whenever it starts. */
export function secondsOf(count: Rational, unit: Unit): Bounds {
  const inBase = multiply(count, unit.factor);
  if (isBelow(count, rational(0))) return { low: inBase };
  if (unit.dimension === 'calendar-time') return lengthOfMonths(inBase);
  if (unit.dimension === 'working-day') return daysOfWorkingDays(inBase);
  // An hour of work takes at least an hour; how long the office is closed in between is not known.
  if (unit.dimension === 'working-hour') return { low: multiply(inBase, unitNamed('hour').factor) };
  return { low: inBase, high: inBase };
}

/**
 * How many seconds a period of a frequency surely has. A year is also spoken of as 52 weeks or 365 days, so it is taken
 * so wide that `wekelijks` and `52 per jaar` cannot be told apart. A working day comes back after one to three days.
 */
export function periodSeconds(count: Rational, unit: Unit): Bounds {
  if (unit.dimension === 'working-day') return inSeconds(count, multiply(count, rational(3)));
  const bounds = secondsOf(count, unit);
  const years =
    unit.dimension === 'calendar-time' ? multiply(count, multiply(unit.factor, rational(1, 12))) : undefined;
  if (years === undefined || isBelow(years, rational(1))) return bounds;
  return { ...bounds, low: multiply(years, multiply(secondsADay, rational(363))) };
}
