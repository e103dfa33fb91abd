/** Numbers as a reader adds them up. */
import type { Quantity } from '../../quantity/quantity.ts';
import { type Rational, rational } from '../../quantity/rational.ts';

/** The value of a number that is given as it is, neither a range nor an estimate; undefined for any other. */
export function exactValue({ value, isApproximate }: Quantity): Rational | undefined {
  return value.kind === 'exact' && !isApproximate ? value.number : undefined;
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

/** A number rounded to so many decimals. */
export function roundedTo({ numerator, denominator }: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  return rational((numerator * scale * 2n + denominator) / (denominator * 2n), scale);
}
