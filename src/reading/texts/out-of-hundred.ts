import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { allNumbersIn } from './told-sums.ts';

/** `Van elke honderd metingen zijn er …`, `of every ten calls …`, before the number of them. */
const ofEach = guardPattern(
  'elke|iedere|every|each',
  /(?<![a-zà-ɏ])(?:van|of)\s(?:elke|iedere|every|each)\s(?<whole>honderd|hundred|100|tien|ten|10)(?![\d.,]*\d)\s[^.;:]{0,80}$/iu,
);
const hundred = rational(100);
const largest: ReadonlyMap<string, Rational> = new Map([
  ['tien', rational(10)],
  ['ten', rational(10)],
  ['10', rational(10)],
]);

/**
 * A count as the share that it is: of `van elke honderd metingen zijn er minstens 95 goed` the 95%, of `of every ten calls nine` the 90%.
 *
 * @param others the numbers of the same text, of which the count must be the first one behind the whole
 */
export function withShareOfHundred(quantity: Quantity, others: readonly Quantity[], text: string): Quantity {
  const { unit, value, per, start } = quantity;
  if (value.kind !== 'exact' || per.length > 0 || !isCount(quantity)) return quantity;
  const before = text.slice(Math.max(0, start - reach), start);
  const whole = ofEach.exec(before)?.groups?.['whole'];
  // `Gemiddeld 94 tot 95` is a range.
  if (whole === undefined || /\d\s*$/u.test(before)) return quantity;
  const all = largest.get(whole.toLowerCase()) ?? hundred;
  const from = start - before.length + before.toLowerCase().lastIndexOf(whole.toLowerCase()) + whole.length;
  const between = others.filter((other) => other.start >= from && other.start < start);
  // `Staan er veertig in 31 wijken`: a bare number that is no quantity is the part.
  const isFirst = !between.some(isCount) && allNumbersIn(text.slice(from, start)).length <= between.length;
  if (!isFirst || isBelow(all, value.number) || unit?.name === 'percent') return quantity;
  const { noun: _noun, ...rest } = quantity;
  const times = all === hundred ? rational(1) : rational(10);
  return { ...rest, unit: unitNamed('percent'), value: { kind: 'exact', number: multiply(value.number, times) } };
}

/** How far before its part a whole may stand. */
const reach = 110;

function isCount({ unit }: Quantity): boolean {
  return unit === undefined || unit.dimension === 'count';
}
