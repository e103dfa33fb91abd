import { type AllowedValues, allowedValues, type End } from './allowed-values.ts';
import { type CommonScale, findCommonScale } from './common-scale.ts';
import type { ComparisonReason } from './comparison.ts';
import type { Bounds } from './durations.ts';
import type { Quantity } from './quantity.ts';
import { isBelow, isSame, rational } from './rational.ts';

/** How the numbers of two quantities relate, with their comparators and units, apart from all that surrounds them. */
export interface ValueComparison {
  readonly relation: 'equal' | 'stricter' | 'weaker' | 'not-comparable';
  readonly reason: ComparisonReason;
  readonly isConverted: boolean;
}

function incomparable(reason: ComparisonReason): ValueComparison {
  return { relation: 'not-comparable', reason, isConverted: false };
}

/** Compares the allowed values of a norm with those of a promise. */
export function compareValues(promise: Quantity, norm: Quantity): ValueComparison {
  const windows = compareWindows(promise, norm);
  if (windows !== undefined) return windows;
  const scale = findCommonScale(promise, norm);
  if (typeof scale === 'string') return incomparable(scale);
  if (promise.value.kind === 'unspecified' && norm.value.kind === 'unspecified') return same(scale);
  if (isYearMissing(promise) !== isYearMissing(norm)) return incomparable('unspecified');
  const asked = allowedValues(promise);
  const given = allowedValues(norm);
  if (asked === undefined || given === undefined) return compareBare(promise, norm, scale);
  const isKept = isInside(given, scale.second, asked, scale.first);
  const isAsStrict = isInside(asked, scale.first, given, scale.second);
  if (isKept && isAsStrict) return same(scale);
  if (!isKept && !isAsStrict) return incomparable(whyUnordered(asked, given, scale));
  const reason = reasonOf(asked, given, scale);
  return { relation: isKept ? 'stricter' : 'weaker', reason, isConverted: scale.isConverted };
}

function same(scale: CommonScale): ValueComparison {
  const reason = scale.isSpreadOtherwise ? 'spread' : 'same';
  return { relation: 'equal', reason, isConverted: scale.isConverted };
}

function isYearMissing(quantity: Quantity): boolean {
  return quantity.value.kind === 'date' && quantity.value.year === undefined;
}

/** Amounts of which at least one has no comparator: alike, or different without an order. */
function compareBare(promise: Quantity, norm: Quantity, scale: CommonScale): ValueComparison {
  const asked = endsOf(promise);
  const given = endsOf(norm);
  if (asked === undefined || given === undefined) return incomparable('unspecified');
  const isAlike = isSameEnd(asked.lower, given.lower, scale) && isSameEnd(asked.upper, given.upper, scale);
  const areBothBare = allowedValues(promise) === undefined && allowedValues(norm) === undefined;
  if (isAlike && areBothBare) return same(scale);
  return incomparable(isAlike ? 'unspecified' : 'value');
}

function endsOf(quantity: Quantity): AllowedValues | undefined {
  return allowedValues({ ...quantity, comparator: { sign: '=', isExplicit: true }, direction: 'reduction' });
}

function isSameEnd(first: End | undefined, second: End | undefined, scale: CommonScale): boolean {
  if (first === undefined || second === undefined) return first === second;
  const one = scale.first(first.number);
  const other = scale.second(second.number);
  return isSame(one.low, other.low) && scale.isExact;
}

/** A wider service window promises more, whatever the comparator: `24/7`, then `8:00–18:00`, then `9:00–17:00`. */
function compareWindows(promise: Quantity, norm: Quantity): ValueComparison | undefined {
  const asked = dailyWindow(promise);
  const given = dailyWindow(norm);
  if (asked === undefined || given === undefined || (isAllDay(promise) && isAllDay(norm))) return undefined;
  const unbounded = { isExact: true, isConverted: false, isSpreadOtherwise: false, first: exact, second: exact };
  const holdsNorm = isInside(given, exact, asked, exact);
  const holdsPromise = isInside(asked, exact, given, exact);
  if (holdsNorm && holdsPromise) return same(unbounded);
  if (!holdsNorm && !holdsPromise) return incomparable('value');
  return { relation: holdsNorm ? 'weaker' : 'stricter', reason: 'value', isConverted: false };
}

function exact(number: End['number']): Bounds {
  return { low: number, high: number };
}

function isAllDay(quantity: Quantity): boolean {
  return quantity.unit?.name === 'service-window';
}

function dailyWindow(quantity: Quantity): AllowedValues | undefined {
  if (isAllDay(quantity))
    return { lower: { number: rational(0), isOpen: false }, upper: { number: rational(1440), isOpen: false } };
  if (quantity.unit?.name !== 'time-of-day' || quantity.value.kind !== 'range') return undefined;
  if (quantity.comparator !== undefined && quantity.comparator.sign !== '=') return undefined;
  const { low, high } = quantity.value;
  return { lower: { number: low, isOpen: false }, upper: { number: high, isOpen: false } };
}

type Measure = (number: End['number']) => Bounds;

/** Whether every value of the inner set surely lies in the outer one. */
function isInside(inner: AllowedValues, ofInner: Measure, outer: AllowedValues, ofOuter: Measure): boolean {
  return isUnder(inner.upper, ofInner, outer.upper, ofOuter) && isOver(inner.lower, ofInner, outer.lower, ofOuter);
}

function isUnder(inner: End | undefined, ofInner: Measure, outer: End | undefined, ofOuter: Measure): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const [{ high }, { low }] = [ofInner(inner.number), ofOuter(outer.number)];
  if (high === undefined) return false;
  return isBelow(high, low) || (isSame(high, low) && (!outer.isOpen || inner.isOpen));
}

function isOver(inner: End | undefined, ofInner: Measure, outer: End | undefined, ofOuter: Measure): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const [{ low }, { high }] = [ofInner(inner.number), ofOuter(outer.number)];
  if (high === undefined) return false;
  return isBelow(high, low) || (isSame(high, low) && (!outer.isOpen || inner.isOpen));
}

/** Why neither set lies in the other. */
function whyUnordered(asked: AllowedValues, given: AllowedValues, scale: CommonScale): ComparisonReason {
  const isOpposite =
    (asked.lower === undefined && given.upper === undefined) ||
    (asked.upper === undefined && given.lower === undefined);
  if (isOpposite) return 'opposite-signs';
  return scale.isExact ? 'value' : 'calendar';
}

/** In what two ordered sets differ: their numbers, or at the same numbers only their comparators. */
function reasonOf(asked: AllowedValues, given: AllowedValues, scale: CommonScale): ComparisonReason {
  if (!scale.isExact) return 'value';
  const isAlike = (one: End | undefined, other: End | undefined): boolean =>
    one === undefined || other === undefined || isSameEnd(one, other, scale);
  const lower = isAlike(asked.lower, given.lower);
  const upper = isAlike(asked.upper, given.upper);
  if (!lower || !upper) return 'value';
  const isPoint = (values: AllowedValues): boolean => values.lower !== undefined && values.upper !== undefined;
  return isPoint(asked) === isPoint(given) ? 'strict-sign' : 'exact-sign';
}
