/** Durations that are told in two parts: `an hour and a half`, `1 uur en 20 minuten`, `two years and six months`. */
import { isDuration } from './durations.ts';
import { readNumeral } from './numerals.ts';
import { add, divide, isBelow, multiply, type Rational, rational } from './rational.ts';
import { type FoundUnit, readUnit } from './read-unit.ts';
import { keyAt, phrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';

const half = rational(1, 2);
const none = rational(0);

/**
 * What a duration is with the part that stands behind it, in the smaller unit of the two; undefined where nothing does.
 *
 * @param value how many of the unit were read
 * @param found the unit and where its name ends
 */
export function withMoreTime(
  tokens: readonly Token[],
  value: Rational,
  found: FoundUnit,
): { readonly value: Rational; readonly unit: Unit; readonly next: number } | undefined {
  const { unit, next } = found;
  if (!isDuration(unit.dimension) || tokens[next]?.gap !== 'blank') return undefined;
  const tail = phrase(tokens, next, next + 3);
  if (tail === 'and a half' || tail === 'en een half' || tail === 'en een halve') {
    // `Een dag en een halve week` names two terms.
    return readUnit(tokens, next + 3) === undefined ? { value: add(value, half), unit, next: next + 3 } : undefined;
  }
  const from = /^(?:en|and)$/u.test(keyAt(tokens, next)) ? next + 1 : next;
  if (tokens[from]?.gap !== 'blank') return undefined;
  const more = readNumeral(tokens, from);
  const small = more === undefined ? undefined : readUnit(tokens, more.next);
  if (more === undefined || small === undefined || small.unit.dimension !== unit.dimension) return undefined;
  const whole = divide(unit.factor, small.unit.factor);
  // Only what is left of a whole hour goes on: `na 1 uur en 90 minuten` names two terms.
  if (!isBelow(none, more.value) || !isBelow(more.value, whole)) return undefined;
  if (value.denominator !== 1n || more.value.denominator !== 1n) return undefined;
  return { value: add(multiply(value, whole), more.value), unit: small.unit, next: small.next };
}
