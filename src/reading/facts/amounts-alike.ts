/** What two amounts have in common, whatever the texts around them say. */
import { isStrict } from '../../quantity/comparator-signs.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { add, areWithin, isBelow, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { UnitName } from '../../quantity/units.ts';
import { parts, without } from '../claims/quantity-parts.ts';
import { groupOf, valueKey } from '../claims/value-key.ts';
import { sharedWords, topicOf } from '../words/topic.ts';

/** `25 augustus` where the year is clear, `25 augustus 2028` elsewhere. */
export function isSameDay({ value: one }: Quantity, { value: other }: Quantity): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  if (one.year !== undefined && other.year !== undefined) return false;
  return one.month === other.month && one.day === other.day;
}

/** More than 4% out of order is missing a norm of 96% in order. */
export function areComplements({ unit, value: one }: Quantity, { unit: otherUnit, value: other }: Quantity): boolean {
  if (unit?.name !== 'percent' || otherUnit?.name !== 'percent' || one.kind !== 'exact' || other.kind !== 'exact')
    return false;
  return isSame(add(one.number, other.number), rational(100));
}

/** `412 van de 424` is 97,2%: who counts gives more digits than who rounds; `meer dan vijf van de zes` is true at 85%. */
export function isRoundedShare(one: Quantity, other: Quantity): boolean {
  const [counted, rounded] = one.unit?.name === 'fraction' ? [one, other] : [other, one];
  if (counted.unit?.name !== 'fraction' || rounded.unit?.name !== 'percent') return false;
  if (counted.value.kind !== 'exact' || rounded.value.kind !== 'exact') return false;
  const { number } = rounded.value;
  if (isJustBeyond(counted, number)) return true;
  const step = [1n, 10n, 100n].find((parts) => parts % number.denominator === 0n);
  if (step === undefined) return false;
  return areWithin(multiply(counted.value.number, rational(100)), number, rational(1n, 2n * step));
}

/** Whether a share told as `more than` or `less than` some parts holds at a percentage close to it. */
function isJustBeyond({ comparator, value }: Quantity, percentage: Rational): boolean {
  if (value.kind !== 'exact' || !isStrict(comparator?.sign)) return false;
  const share = multiply(value.number, rational(100));
  const isOnItsSide = isBelow(share, percentage) === (comparator?.sign === '>') && !isSame(share, percentage);
  return isOnItsSide && areWithin(share, percentage, rational(5));
}

/** Whether two amounts in one unit differ by less than so many times. */
export function areNear(
  { unit, value: one }: Quantity,
  { unit: otherUnit, value: other }: Quantity,
  times: Rational,
): boolean {
  if (unit?.name !== otherUnit?.name || one.kind !== 'exact' || other.kind !== 'exact') return false;
  return isBelow(one.number, multiply(other.number, times)) && isBelow(other.number, multiply(one.number, times));
}

/** Whether two amounts count or measure the same thing: what is given is as it is, neither a minimum nor a maximum. */
export function areSaidOfOne(one: Quantity, other: Quantity): boolean {
  if (groupOf(one) !== groupOf(other) || one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  if (one.unit?.dimension !== 'count') return true;
  return one.noun !== undefined && other.noun !== undefined && haveSameWords(one.noun, other.noun);
}

/** Eight people and three Saturdays are no two values of one count. */
export function countOtherThings(one: Quantity, other: Quantity): boolean {
  if (one.unit?.dimension !== 'count' || one.noun === undefined || other.noun === undefined) return false;
  return sharedWords(topicOf(one.noun), topicOf(other.noun)) === 0;
}

/** `3,000 users` and `3,750 users` differ, whatever the comma means: one writer writes both in one way. */
export function readAlike(one: Quantity, other: Quantity): readonly [Quantity, Quantity] {
  if (!one.isAmbiguous || !other.isAmbiguous) return [one, other];
  return [
    { ...one, isAmbiguous: false },
    { ...other, isAmbiguous: false },
  ];
}

/** The same number with another unit: a slip, where the two speak of one thing. */
export function isUnitOther(one: Quantity, other: Quantity): boolean {
  if (one.unit?.name === other.unit?.name || valueKey(one) === valueKey(other)) return false;
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact' || areUnitsApart(one, other)) return false;
  // `Een maand` and `1 werkdag` have a number in common by chance.
  return isSame(one.value.number, other.value.number) && !isSame(one.value.number, rational(1));
}

/** The units of time from small to large; nobody writes one for another that is not next to it: `10 minuten`, `10 werkdagen`. */
const steps: Readonly<Partial<Record<UnitName, number>>> = {
  microsecond: 0,
  millisecond: 1,
  second: 2,
  minute: 3,
  hour: 4,
  'working-hour': 4,
  day: 5,
  'working-day': 5,
  week: 6,
  month: 7,
  quarter: 8,
  'half-year': 8.5,
  year: 9,
};

function areUnitsApart({ unit: one }: Quantity, { unit: other }: Quantity): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [steps[one.name], steps[other.name]];
  return first !== undefined && second !== undefined && Math.abs(first - second) > 1;
}

/** `12 uur per maand` and `12 uur per jaar`: that the periods differ is said of their rhythms. */
export function isOverOtherPeriod(one: Quantity, other: Quantity): boolean {
  if (groupOf(one) !== 'time' || one.per.length === 0 || other.per.length === 0) return false;
  return valueKey(one) !== valueKey(other) && valueKey(bare(one)) === valueKey(bare(other));
}

function bare(quantity: Quantity): Quantity {
  return without(quantity, parts.per);
}

/** Open from 11:00 to 21:00, and a meeting at 10:45 or a rush from 16:00 to 17:00: neither can be a slip of the other. */
export function areWindowAndMoment({ unit, value: one }: Quantity, { value: other }: Quantity): boolean {
  if (unit?.dimension !== 'time-of-day') return false;
  if (one.kind !== 'range' || other.kind !== 'range') return one.kind !== other.kind;
  return isInside(one, other) || isInside(other, one);
}

function isInside(
  one: { readonly low: Rational; readonly high: Rational },
  other: { readonly low: Rational; readonly high: Rational },
): boolean {
  return isBelow(other.low, one.low) && isBelow(one.high, other.high);
}

/** Whether both say in so many words that they are a minimum or a maximum. */
export function areBothSaid({ comparator: one }: Quantity, { comparator: other }: Quantity): boolean {
  return one?.isExplicit === true && other?.isExplicit === true;
}
