/** Numbers as a reader adds them up. */
import { readDigits } from '../../quantity/numerals.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { multiply, type Rational, rational } from '../../quantity/rational.ts';

/**
 * The value of a number that is given as it is, neither a range nor an estimate; undefined for any other. `€ 3,700` is read
 * as thousands, as everybody does who adds up euros.
 */
export function exactValue({ value, isApproximate, isAmbiguous }: Quantity): Rational | undefined {
  if (value.kind !== 'exact' || isApproximate) return undefined;
  const { number } = value;
  return isAmbiguous && number.denominator !== 1n ? multiply(number, rational(1000)) : number;
}

/** What digits say with points and commas; three digits behind one are thousands: `1.240` and `1,240` count as many. */
export function numberIn(digits: string): Rational | undefined {
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(digits)) return rational(BigInt(digits.replace(/[.,]/gu, '')));
  return readDigits(digits)?.value;
}

/** How many decimals a number is written with: two in `1.234,56`. */
export function decimalsOf(written: string): number {
  const digits = /\d[\d.,]*/u.exec(written)?.[0].replace(/[.,]+$/u, '') ?? '';
  const decimals = /[.,](\d+)$/u.exec(digits)?.[1] ?? '';
  return decimals.length === 3 && /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) ? 0 : decimals.length;
}

/** The smallest step between numbers of so many decimals. */
export function stepOf(decimals: number): Rational {
  return rational(1, 10n ** BigInt(decimals));
}

/** Words before a number that make it an estimate: `samen ruim 300`. */
export const rounded =
  /(?<![a-zà-ɏ])(?:afgerond|ongeveer|circa|ca\.|bijna|ruim|zo'n|meer dan|minder dan|hooguit|ten hoogste|ten minste|minstens|maximaal|minimaal|about|roughly|almost|nearly|over|some|around|rounded|more than|less than|at least|at most|up to)(?![a-zà-ɏ])/iu;

/** Whether the words right before the number at a place make it an estimate. */
export function isEstimate(text: string, at: number): boolean {
  return rounded.test(text.slice(Math.max(0, at - 20), at));
}

/** A number rounded to so many decimals. */
export function roundedTo({ numerator, denominator }: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  return rational((numerator * scale * 2n + denominator) / (denominator * 2n), scale);
}
