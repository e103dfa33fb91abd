import { parseQuantities } from './parse-quantities.ts';
import { isBelow, multiply, type Rational, rational } from './rational.ts';

/** An amount with the name of its unit; empty for a bare number. */
export interface SingleAmount {
  readonly number: Rational;
  readonly unit: string;
}

/** The one amount of a value such as `40%`, `30 punten` or `€ 250.000`; undefined for more, for none, and below zero. */
export function singleAmount(text: string): SingleAmount | undefined {
  const [quantity, ...more] = parseQuantities(text);
  if (quantity?.value.kind !== 'exact' || more.length > 0) return undefined;
  // `1,000 points`: nobody gives a value three decimals.
  const number = quantity.isAmbiguous ? multiply(quantity.value.number, rational(1000)) : quantity.value.number;
  return isBelow(number, rational(0)) ? undefined : { number, unit: quantity.unit?.name ?? '' };
}
