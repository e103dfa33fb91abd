import { readDigits } from '../../quantity/numerals.ts';
import { multiply, negate, type Rational, rational } from '../../quantity/rational.ts';

/** A score as the tender guide writes it: a share of what can be earned, or a number on a scale of its own. */
export interface ScoreValue {
  /** A share counts from 0 to 1. */
  readonly number: Rational;
  readonly unit: 'share' | 'points' | 'bare';
}

const written = /^([-−–+]?)\s*(\d[\d.,]*)\s*(%|procent|percent|per cent|punten|punt|pt|points?|)$/iu;
const partOf = /^(\d{1,6})\s*\/\s*(\d{1,6})$/u;
const opening = /^(?:minimaal|minimum(?: van)?|ten minste|tenminste|minstens|at least|score|cijfer|een|an?|≥|>=)\s+/iu;
const hundredth = rational(1, 100);

/** Reads `75%`, `-25%`, `0,5`, `3/4`, `8 punten`; undefined for words and for more than a number with its unit. */
export function readScore(text: string): ScoreValue | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  const share = partOf.exec(line);
  if (share !== null) {
    const below = BigInt(share[2] ?? '0');
    return below === 0n ? undefined : { number: rational(BigInt(share[1] ?? '0'), below), unit: 'share' };
  }
  const [, sign = '', digits = '', unit = ''] = written.exec(line) ?? [];
  const size = digits === '' ? undefined : readDigits(digits.replace(/[.,]$/u, ''))?.value;
  if (size === undefined) return undefined;
  const number = /^[-−–]$/u.test(sign) ? negate(size) : size;
  if (/^p(?:er|ro)/iu.test(unit) || unit === '%') return { number: multiply(number, hundredth), unit: 'share' };
  return { number, unit: unit === '' ? 'bare' : 'points' };
}

/** Reads a lowest score: the same, after words such as `minimaal een`. */
export function readMinimum(text: string): ScoreValue | undefined {
  return readScore(withoutOpening(text));
}

/** A lowest score without the words that only say that it is one. */
export function withoutOpening(text: string): string {
  let rest = text.trim();
  while (opening.test(rest)) rest = rest.replace(opening, '');
  return rest;
}

/** The number at the start of the name of a level: `8 – goed`. */
export function numberOfLabel(label: string): Rational | undefined {
  const digits = /^\s*(\d{1,6}(?:[.,]\d{1,3})?)(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉%/])/u.exec(label)?.[1];
  return digits === undefined ? undefined : readDigits(digits)?.value;
}
