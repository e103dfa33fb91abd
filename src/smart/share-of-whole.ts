import type { Quantity } from '../quantity/quantity.ts';
import { isBelow, isSame, multiply, type Rational, rational } from '../quantity/rational.ts';
import { hasWord } from './words.ts';

const whole = rational(1);

/** Whether a percentage is more than all there is: 125% of the users. */
export function isAboveWhole(quantity: Quantity): boolean {
  return sizesOf(quantity).some((size) => isBelow(whole, size));
}

/** Whether a percentage is exactly all there is. */
export function isWhole(quantity: Quantity): boolean {
  const sizes = sizesOf(quantity);
  return sizes.length === 1 && sizes.every((size) => isSame(size, whole));
}

function sizesOf({ unit, value }: Quantity): Rational[] {
  if (unit?.dimension !== 'ratio') return [];
  const numbers = value.kind === 'exact' ? [value.number] : value.kind === 'range' ? [value.low, value.high] : [];
  return numbers.map((number) => multiply(number, unit.factor));
}

/**
 * Whether a percentage is a share of a whole that it cannot exceed: things that are counted, time. A change, a part of an
 * amount of money and a comparison with a plan or an earlier year can be more than 100%.
 *
 * @param written the quantity as its text has it
 * @param around the words around it and of what it belongs to
 * @param subject what a norm in structured form says it is about
 */
export function isShareOfWhole(quantity: Quantity, written: string, around: string, subject = ''): boolean {
  const { noun, direction, relativeTo, per } = quantity;
  if (direction !== undefined || relativeTo !== undefined || per.some(({ kind }) => kind === 'thing')) return false;
  const isPart =
    noun !== undefined && /(?:%|‰|procent|promille|percent|per cent|permille|per mille)\s+(?:van|of)\b/iu.test(written);
  const base = isPart ? noun : subject;
  if (base === '' || hasWord('exceedable', `${base} ${around}`) || /\b(?:19|20)\d\d\b/u.test(around)) return false;
  return hasWord('uncountedWhole', base) || countsThings(base);
}

/** Whether words tell of a change, an amount of money or a comparison, of which there may be more than 100%. */
export function mayExceedWhole({ direction, relativeTo }: Quantity, words: string): boolean {
  return direction !== undefined || relativeTo !== undefined || hasWord('exceedable', words);
}

/** `chauffeurs`, `acties`, `the monthly reports`: a plural among the first words. */
function countsThings(base: string): boolean {
  const words = base.split(/\s+/u).slice(0, 4);
  return words.some(
    (word) =>
      /[a-zà-ɏ]{2}(?:en|s|['’]s)$/iu.test(word) &&
      !/^(?:ge|ver|be)[a-zà-ɏ]+en$|^(?:een|geen|within|this|its|tussen|binnen)$|ss$/iu.test(word),
  );
}
