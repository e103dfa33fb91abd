import { isSame, multiply, type Rational, rational } from '../quantity/rational.ts';
import type { Fact } from './facts.ts';

/**
 * Whether two counts of one thing look like one that was typed wrong: two digits in the other order, or a nought too
 * many. Numbers below ten are alike by chance.
 */
export function isSlipOfNumber({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.unit?.dimension !== 'count' || other.unit?.dimension !== 'count') return false;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  const [first, second] = [one.value.number, other.value.number];
  return haveSwappedDigits(first, second) || isTenTimes(first, second) || isTenTimes(second, first);
}

function isTenTimes(first: Rational, second: Rational): boolean {
  return second.numerator >= 10n * second.denominator && isSame(first, multiply(second, rational(10)));
}

function haveSwappedDigits(
  { numerator: one, denominator }: Rational,
  { numerator: other, denominator: below }: Rational,
): boolean {
  if (denominator !== 1n || below !== 1n) return false;
  const [first, second] = [String(one), String(other)];
  if (first.length !== second.length || first.length < 2) return false;
  const at = [...first].findIndex((digit, index) => digit !== second[index]);
  if (at === -1 || first[at] !== second[at + 1] || first[at + 1] !== second[at]) return false;
  return first.slice(at + 2) === second.slice(at + 2);
}
