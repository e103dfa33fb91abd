/**
 * Numbers that stand nowhere else in the bid and are those of another text with two digits changed about or a nought too many:
 * `920 werkplekken` and `290 werkplekken`. Chance seldom makes such a pair, so that any field is compared, also those that state no
 * fact of this bid (the label of a reference, the cause of a risk, an escalation).
 */
import { append } from '../../model/item-index.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import { isSame, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { amountKey, groupOf } from '../claims/value-key.ts';
import { areTenfold, isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { textsWith } from '../texts/texts-with.ts';
import { givesNumber, ruledApart } from './given-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { areSiblings, tieOf, wordedClaimsOf } from './worded-claims.ts';

/**
 * What the two sentences must have in common, as `tieOf` weighs it. Of the lone numbers of 48 consistent bids none has a pair
 * above this, and of 1,440 numbers changed in them 25 more are found than without; see docs/decisions.
 */
const leastScore = 1.1;
/** Ten times as much is more often so than two digits changed about: `24 ton`, `240 ton`. */
const leastForNoughts = 1.3;
/** Digits that stand in more numbers say nothing; leaving them out also keeps the work linear. */
const mostAlike = 60;
const whole = rational(100);

/** Days, times of day, rhythms and scores have rules of their own. */
const otherDimensions: ReadonlySet<string> = new Set(ruledApart);

/** The lone numbers of our own texts that look like another number of the bid with its digits gone wrong, each with that other one. */
export const digitSlipsOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const claims = reading
    .passages()
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage) => reading.claims(passage).filter(isCompared));
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) append(alike, digitsKey(claim), claim);
  const groups = [...alike.values()].filter(({ length }) => length > 1 && length <= mostAlike);
  if (groups.length === 0) return [];
  const texts = textsWith(reading, amountKey);
  const said = new Set<Claim>();
  return groups.flatMap((group) =>
    group.flatMap((told): ToldOtherwise[] => {
      if (told.passage.voice !== 'ours' || (texts.get(amountKey(told.quantity)) ?? 0) > 1) return [];
      const other = meantBy(told, group, reading);
      // Of two that both stand once, the first is said.
      if (other === undefined || said.has(other)) return [];
      said.add(told);
      return [{ told, other }];
    }),
  );
});

function isCompared({ quantity: { unit, value, isApproximate } }: Claim): boolean {
  if (value.kind !== 'exact' || unit === undefined || isApproximate || otherDimensions.has(unit.dimension))
    return false;
  // Everything is 100%.
  return unit.name !== 'percent' || !isSame(value.number, whole);
}

/** The same for two numbers of one unit with the same digits, whatever their order and noughts. */
function digitsKey({ quantity: { unit, value, per } }: Claim): string {
  if (value.kind !== 'exact') return '';
  const digits = [...String((value.number.numerator * 100n) / value.number.denominator)].filter(
    (digit) => digit !== '0',
  );
  return `${groupOf({ unit, per })} ${unit?.name} ${digits.sort().join('')}`;
}

/** The number of a group that was meant by a lone one, if the texts are alike enough. */
function meantBy(told: Claim, group: readonly Claim[], reading: Reading): Claim | undefined {
  const worded = wordedClaimsOf(reading);
  let best: { readonly other: Claim; readonly score: number } | undefined;
  for (const other of group) {
    if (!isSlipOfDigits(told.quantity, other.quantity) || !canBeOne(told, other)) continue;
    if (areSiblings(worded(told), worded(other))) continue;
    const { score } = tieOf(worded(told), worded(other), reading);
    if (score >= leastFor(told, other) && score > (best?.score ?? 0)) best = { other, score };
  }
  if (best === undefined) return undefined;
  const { other } = best;
  // A text that gives both numbers tells two things apart.
  return givesNumber(told.passage, other, reading) || givesNumber(other.passage, told, reading) ? undefined : other;
}

function leastFor({ quantity: { value: one } }: Claim, { quantity: { value: other } }: Claim): number {
  const isNought = one.kind === 'exact' && other.kind === 'exact' && areTenfold(one.number, other.number);
  return isNought ? leastForNoughts : leastScore;
}

function canBeOne(told: Claim, other: Claim): boolean {
  const { item } = told.passage;
  if (told.passage === other.passage || (item !== undefined && item === other.passage.item)) return false;
  if (told.quantity.unit?.dimension !== 'count') return true;
  const [noun, otherNoun] = [told.quantity.noun, other.quantity.noun];
  return noun !== undefined && otherNoun !== undefined && haveSameWords(noun, otherNoun);
}
