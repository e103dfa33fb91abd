import type { ComparatorSign, Quantity } from '../quantity/quantity.ts';

/** Comparators of what lies outside a limit, as opposed to what is offered: `meer dan 12 uur training` is a promise. */
export const outside =
  /^(?:boven|onder|langer dan|later dan|korter dan|above|below|over|longer than|later than|[<>])/iu;

/** Subjects that turn a limit round: who says that nobody waits longer than 4 minutes promises at most 4. */
const nobody = /(?<![a-zà-ɏ])(?:niemand|nobody|no one|geen(?: enkele?)?|no)(?:\s[a-zà-ɏ’'-]+){0,4}\s*$/iu;
const opensCondition = /(?<![a-zà-ɏ])(?:als|indien|wanneer|zodra|if|when|once)\s[^,;.]*$/iu;

/** The quantity as it is meant where the sentence says of nobody that he is outside the limit: `niemand wacht langer dan 4 minuten`. */
export function withNegatedSubject(quantity: Quantity, text: string, sentenceStart: number): Quantity {
  const sign = quantity.comparator?.isExplicit === true ? negated[quantity.comparator.sign] : undefined;
  if (sign === undefined || !outside.test(text.slice(quantity.start, quantity.end))) return quantity;
  const before = text.slice(Math.max(sentenceStart, quantity.start - 60), quantity.start);
  if (!nobody.test(before) || opensCondition.test(before)) return quantity;
  return { ...quantity, comparator: { sign, isExplicit: true } };
}

const negated: Readonly<Partial<Record<ComparatorSign, ComparatorSign>>> = { '>': '≤', '<': '≥' };
