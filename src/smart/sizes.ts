import { isDuration } from '../quantity/durations.ts';
import type { Quantity } from '../quantity/quantity.ts';
import {
  add,
  areWithin,
  divide,
  isBelow,
  isSame,
  multiply,
  negate,
  type Rational,
  rational,
  rationalKey,
} from '../quantity/rational.ts';
import type { Dimension } from '../quantity/units.ts';

/** What a number must be to stand beside another: times of all calendars, grades and scores, counts and frequencies. */
function kindOf(dimension: Dimension | undefined): string {
  if (dimension === undefined || dimension === 'grade' || dimension === 'score') return 'score';
  if (dimension === 'frequency') return 'count';
  return isDuration(dimension) ? 'duration' : dimension;
}

/** Whether two quantities measure the same kind of thing. */
export function areOneKind(first: Quantity, second: Quantity): boolean {
  return kindOf(first.unit?.dimension) === kindOf(second.unit?.dimension);
}

/** Whether two quantities may be the same rate: per the same thing, and over the same period where both name one. */
export function isSameRate(first: Quantity, second: Quantity): boolean {
  const [thing, otherThing] = [thingOf(first), thingOf(second)];
  const [period, otherPeriod] = [periodOf(first), periodOf(second)];
  if (period !== '' && otherPeriod !== '' && period !== otherPeriod) return false;
  return thing === '' || otherThing === '' || thing === otherThing;
}

function thingOf({ per }: Quantity): string {
  return per.flatMap((one) => (one.kind === 'thing' ? [one.noun.toLowerCase()] : [])).join();
}

function periodOf({ per }: Quantity): string {
  return per.flatMap((one) => (one.kind === 'period' ? [`${rationalKey(one.count)} ${one.unit.name}`] : [])).join();
}

/** Whether the same number is written, whatever its unit. */
export function isSameNumber(first: Quantity, second: Quantity): boolean {
  return (
    first.value.kind === 'exact' && second.value.kind === 'exact' && isSame(first.value.number, second.value.number)
  );
}

/** A number in the base unit of its dimension, divided by what it is counted per. */
export function sizeOf({ value, unit }: Quantity, denominator?: Quantity): Rational | undefined {
  if (value.kind !== 'exact') return undefined;
  const size = multiply(value.number, unit?.factor ?? rational(1));
  if (denominator === undefined) return size;
  const below = denominator.value.kind === 'exact' ? denominator.value.number : rational(0);
  return below.numerator === 0n ? undefined : divide(size, below);
}

const secondsADay = rational(86_400);
/** A month has about 30.4 days; five working days take a week. */
const usualSeconds: ReadonlyMap<Dimension, Rational> = new Map<Dimension, Rational>([
  ['time', rational(1)],
  ['calendar-time', multiply(secondsADay, rational(304, 10))],
  ['working-day', multiply(secondsADay, rational(7, 5))],
]);
/** So much apart, no calendar makes two times the same. */
const surelyApart = rational(3, 2);

/**
 * Which of two quantities of one kind is larger: below zero the first is the smaller one. Undefined when that is not
 * sure, as with 30 days and a month.
 */
export function compareSizes(
  first: Quantity,
  second: Quantity,
  denominator?: Quantity,
  otherDenominator?: Quantity,
): number | undefined {
  if ((denominator === undefined) !== (otherDenominator === undefined)) return undefined;
  const [one, other] = [sizeOf(first, denominator), sizeOf(second, otherDenominator)];
  if (one === undefined || other === undefined) return undefined;
  const [dimension, otherDimension] = [first.unit?.dimension, second.unit?.dimension];
  if (dimension === otherDimension || kindOf(dimension) !== 'duration') return signOf(add(one, negate(other)));
  const [usual, otherUsual] = [usualSeconds.get(dimension ?? 'time'), usualSeconds.get(otherDimension ?? 'time')];
  if (usual === undefined || otherUsual === undefined) return undefined;
  const [length, otherLength] = [multiply(one, usual), multiply(other, otherUsual)];
  if (isBelow(multiply(length, surelyApart), otherLength)) return -1;
  return isBelow(multiply(otherLength, surelyApart), length) ? 1 : undefined;
}

function signOf({ numerator }: Rational): number {
  return numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
}

/** `≤ 79%` beside `≥ 80%` is meant as its complement, and so is `≥ 13` beside `≤ 12`. */
export function isNextTo(first: Quantity, second: Quantity): boolean {
  const [one, other] = [sizeOf(first), sizeOf(second)];
  if (one === undefined || other === undefined || first.unit?.dimension !== second.unit?.dimension) return false;
  const step = first.unit?.dimension === 'ratio' ? rational(1, 100) : (first.unit?.factor ?? rational(1));
  return areWithin(one, other, step);
}
