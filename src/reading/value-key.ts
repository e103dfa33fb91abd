/** What a quantity measures and how much of it, as texts that are the same for the same amount. */
import type { Quantity } from '../quantity/quantity.ts';
import { multiply, type Rational } from '../quantity/rational.ts';

/** Facts of one group can state one thing: terms in days and in working days, frequencies and counts in a period. */
export function groupOf({
  unit,
  per,
}: {
  readonly unit?: Quantity['unit'] | undefined;
  readonly per: Quantity['per'];
}): string {
  const dimension = unit?.dimension ?? '';
  if (dimension === 'calendar-time' || dimension === 'working-day' || dimension === 'working-hour') return 'time';
  if (dimension === 'frequency') return 'rate';
  return dimension === 'count' && per.some(({ kind }) => kind === 'period') ? 'rate' : dimension;
}

/** The value of a quantity in the base unit of its dimension: the same text for the same value. */
export function valueKey(quantity: Quantity): string {
  const known = valueKeys.get(quantity);
  if (known !== undefined) return known;
  const key = makeValueKey(quantity);
  valueKeys.set(quantity, key);
  return key;
}

/** A value is compared with those of all texts near it. */
const valueKeys = new WeakMap<Quantity, string>();

function makeValueKey({ value, unit, per }: Quantity): string {
  const rate = per.map((each) =>
    each.kind === 'period' ? `${each.count.numerator}/${each.count.denominator} ${each.unit.name}` : '',
  );
  // `6 per jaar` and `6 bezoeken per jaar` give one value.
  const dimension = groupOf({ unit, per }) === 'rate' ? 'rate' : unit?.dimension;
  return `${dimension} ${sizeKey({ value, unit })} ${rate.join(' ')}`;
}

/** The number of a quantity in the base unit of its dimension: two that differ in it never have one value. */
export function sizeKey({
  value,
  unit,
}: {
  readonly value: Quantity['value'];
  readonly unit?: Quantity['unit'] | undefined;
}): string {
  const factor = unit?.factor;
  const inBase = (number: Rational): string => {
    const { numerator, denominator } = factor === undefined ? number : multiply(number, factor);
    return `${numerator}/${denominator}`;
  };
  if (value.kind === 'exact') return inBase(value.number);
  if (value.kind === 'range') return `${inBase(value.low)}-${inBase(value.high)}`;
  return value.kind === 'date' ? `${value.year ?? ''}-${value.month}-${value.day}` : '';
}
