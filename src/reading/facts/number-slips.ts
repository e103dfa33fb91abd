import type { Quantity } from '../../quantity/quantity.ts';
import { isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Fact } from './facts.ts';

/** Whether two amounts in one unit look like one that was typed wrong: two digits in the other order, or a nought too many. */
export function isSlipOfDigits({ unit, value: one }: Quantity, { unit: otherUnit, value: other }: Quantity): boolean {
  if (unit?.name !== otherUnit?.name || one.kind !== 'exact' || other.kind !== 'exact') return false;
  return areSlips(one.number, other.number);
}

/**
 * Whether two counts of one thing look like one that was typed wrong: two digits in the other order, or a nought too
 * many. Numbers below ten are alike by chance.
 */
export function isSlipOfNumber({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.unit?.dimension !== 'count' || other.unit?.dimension !== 'count') return false;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  return areSlips(one.value.number, other.value.number);
}

/** Whether two numbers look like one that was typed wrong. */
export function areSlips(first: Rational, second: Rational): boolean {
  return haveSwappedDigits(first, second) || isTenTimes(first, second) || isTenTimes(second, first);
}

/** Whether one of two numbers is ten times the other, however small: a nought too many or too few. */
export function areTenfold(first: Rational, second: Rational): boolean {
  return isSame(first, multiply(second, ten)) || isSame(second, multiply(first, ten));
}

const ten = rational(10);

function isTenTimes(first: Rational, second: Rational): boolean {
  return second.numerator >= 10n * second.denominator && isSame(first, multiply(second, ten));
}

function haveSwappedDigits(one: Rational, other: Rational): boolean {
  const first = digitsOf(one);
  const second = digitsOf(other);
  if (first === undefined || second === undefined) return false;
  if (first.length !== second.length || first.length < 2 || first === second) return false;
  let at = 0;
  while (first[at] === second[at]) at += 1;
  if (first[at] !== second[at + 1] || first[at + 1] !== second[at]) return false;
  return first.slice(at + 2) === second.slice(at + 2);
}

/** The digits of a number with at most two decimals, all numbers alike. */
function digitsOf({ numerator, denominator }: Rational): string | undefined {
  return 100n % denominator === 0n ? String((numerator * 100n) / denominator) : undefined;
}
