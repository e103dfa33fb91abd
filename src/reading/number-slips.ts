import { isSame, multiply, type Rational, rational } from '../quantity/rational.ts';
import type { Fact } from './facts.ts';

/**
 * Whether two counts of one thing look like one that was typed wrong: two digits in the other order, or a nought too
 * many. Numbers below ten are alike by chance.
 */
export function isSlipOfNumber({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.unit?.dimension !== 'count' || other.unit?.dimension !== 'count') return false;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  const first = one.value.number;
  const second = other.value.number;
  return haveSwappedDigits(first, second) || isTenTimes(first, second) || isTenTimes(second, first);
}

function isTenTimes(first: Rational, second: Rational): boolean {
  return second.numerator >= 10n * second.denominator && isSame(first, multiply(second, rational(10)));
}

function haveSwappedDigits(one: Rational, other: Rational): boolean {
  if (one.denominator !== 1n || other.denominator !== 1n) return false;
  const first = String(one.numerator);
  const second = String(other.numerator);
  if (first.length !== second.length || first.length < 2 || first === second) return false;
  let at = 0;
  while (first[at] === second[at]) at += 1;
  if (first[at] !== second[at + 1] || first[at + 1] !== second[at]) return false;
  return first.slice(at + 2) === second.slice(at + 2);
}
