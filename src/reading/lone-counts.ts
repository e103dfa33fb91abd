/** Large counts that one text gives and that look like another count of the same thing in the bid, typed wrong or of another draft. */
import { append } from '../model/item-index.ts';
import { divide, isBelow, isSame, type Rational, rational, rationalKey } from '../quantity/rational.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { yearIn } from './claim-kinds.ts';
import { type Fact, factsOf } from './facts.ts';
import type { LoneSlip } from './lone-slips.ts';
import { isSlipOfNumber } from './number-slips.ts';
import type { Reading } from './reading.ts';
import { textsWith } from './texts-with.ts';
import { stemOf } from './topic.ts';

/** Smaller numbers are told of many parts of a thing. */
const fewest = rational(100);
/** So many visitors of one year are told once. */
const many = rational(1000);
/** Two numbers that are further apart are of two things. */
const near = rational(3, 2);
const fewestTexts = 2;
/** What is counted in more places than these is counted of many things. */
const mostCounts = 200;

/**
 * `597.500 bezoekers` where another text and a table say 478.000: no other text gives the first, and either it is a slip of
 * digits or both are of one year.
 */
export function loneCountsOf(reading: Reading): readonly LoneSlip[] {
  const byNoun = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) if (isLargeCount(fact)) append(byNoun, nounOf(fact), fact);
  const groups = [...byNoun.values()].filter(({ length }) => length > 1 && length <= mostCounts);
  if (groups.length === 0) return [];
  const texts = textsWith(reading, ({ value }) => (value.kind === 'exact' ? rationalKey(value.number) : undefined));
  return groups.flatMap((facts) =>
    facts.flatMap((fact): LoneSlip[] => {
      const number = numberOf(fact);
      if (number === undefined || fact.claim.passage.voice !== 'ours' || (texts.get(rationalKey(number)) ?? 0) > 1)
        return [];
      const meant = facts.find((other) => {
        const told = numberOf(other);
        return told !== undefined && (texts.get(rationalKey(told)) ?? 0) >= fewestTexts && isMeant(fact, other);
      });
      return meant === undefined ? [] : [{ fact, meant }];
    }),
  );
}

function isLargeCount({ quantity: { unit, noun, per }, role, claim: { passage } }: Fact): boolean {
  // What a reference tells is of another client, and the buyer may ask for less than there is.
  return (
    unit?.dimension === 'count' &&
    noun !== undefined &&
    per.length === 0 &&
    role !== 'asked' &&
    passage.item?.kind !== 'reference'
  );
}

function numberOf({ quantity: { value } }: Fact): Rational | undefined {
  return value.kind === 'exact' && !isBelow(value.number, fewest) ? value.number : undefined;
}

function nounOf({ quantity: { noun = '' } }: Fact): string {
  return stemOf(inSmallLetters(noun).split(/\s/u)[0] ?? '');
}

/** `De overige 1.560 palen`, `2.800 vrachtritten minder`: another number than all there are. */
const rest = /(?<![a-zà-ɏ])(?:overige|andere|resterende|extra|nog|remaining|other|additional|another|further)\s$/iu;

function isMeant(fact: Fact, other: Fact): boolean {
  const [one, told] = [numberOf(fact), numberOf(other)];
  const { passage, quantity, sentence } = fact.claim;
  if (one === undefined || told === undefined || passage === other.claim.passage || isSame(one, told)) return false;
  if (rest.test(passage.text.slice(Math.max(0, quantity.start - 20), quantity.start))) return false;
  if (fact.sums().areParts(fact.quantity, other.quantity)) return false;
  if (isSlipOfNumber(fact, other)) return true;
  if (isBelow(one, many) || isBelow(told, many)) return false;
  const ratio = isBelow(one, told) ? divide(told, one) : divide(one, told);
  const year = yearIn(sentence.text);
  return isBelow(ratio, near) && year !== undefined && year === yearIn(other.claim.sentence.text);
}
