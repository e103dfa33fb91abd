/** An exact number in lowest terms; the denominator is above zero. 99,95% has no exact binary fraction, and norms are compared exactly. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let divisor = first < 0n ? -first : first;
  let rest = second < 0n ? -second : second;
  while (rest !== 0n) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return divisor;
}

/** The exact number `numerator / denominator` in lowest terms; the denominator may not be zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  // Nearly every number of a bid is whole.
  if (below === 1n) return { numerator: above, denominator: below };
  const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

/** The exact sum. */
export function add(first: Rational, second: Rational): Rational {
  return rational(
    first.numerator * second.denominator + second.numerator * first.denominator,
    first.denominator * second.denominator,
  );
}

/** The exact product. */
export function multiply(first: Rational, second: Rational): Rational {
  if (isOne(second)) return first;
  return rational(first.numerator * second.numerator, first.denominator * second.denominator);
}

/** Most units are their own base. */
function isOne({ numerator, denominator }: Rational): boolean {
  return numerator === 1n && denominator === 1n;
}

/** The exact quotient; the divisor may not be zero. */
export function divide(first: Rational, second: Rational): Rational {
  return rational(first.numerator * second.denominator, first.denominator * second.numerator);
}

/** The number with its sign turned round. */
export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

/** Whether the first number is smaller than the second. */
export function isBelow(first: Rational, second: Rational): boolean {
  if (first.denominator === second.denominator) return first.numerator < second.numerator;
  return first.numerator * second.denominator < second.numerator * first.denominator;
}

/** Whether both are the same number; both are in lowest terms. */
export function isSame(first: Rational, second: Rational): boolean {
  return first.numerator === second.numerator && first.denominator === second.denominator;
}

/** Whether two numbers are at most so far apart. */
export function areWithin(first: Rational, second: Rational, most: Rational): boolean {
  const gap = add(first, negate(second));
  return !isBelow(most, gap) && !isBelow(most, negate(gap));
}

/** A number as a key: the same text for the same number, as both are in lowest terms. */
export function rationalKey({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}

/** The number as nearly as floating point gives it: where a fraction more or less makes no difference. */
export function asNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
