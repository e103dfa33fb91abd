/** What a quantity measures and how much of it, as texts that are the same for the same amount. */
import type { Quantity } from '../../quantity/quantity.ts';
import { multiply, type Rational, rationalKey } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { parts, without } from './quantity-parts.ts';

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
export const valueKey: (quantity: Quantity) => string = oncePer(makeValueKey);

function makeValueKey({ value, unit, per }: Quantity): string {
  const rate = per.map((each) => (each.kind === 'period' ? `${rationalKey(each.count)} ${each.unit.name}` : ''));
  // `6 per jaar` and `6 bezoeken per jaar` give one value.
  const dimension = groupOf({ unit, per }) === 'rate' ? 'rate' : unit?.dimension;
  return `${dimension} ${sizeKey({ value, unit })} ${rate.join(' ')}`;
}

/** The value of a quantity apart from the period or the thing that it is counted per. */
export function amountKey(quantity: Quantity): string {
  return valueKey(without(quantity, parts.per));
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
  const inBase = (number: Rational): string => rationalKey(factor === undefined ? number : multiply(number, factor));
  if (value.kind === 'exact') return inBase(value.number);
  if (value.kind === 'range') return `${inBase(value.low)}-${inBase(value.high)}`;
  return value.kind === 'date' ? `${value.year ?? ''}-${value.month}-${value.day}` : '';
}
