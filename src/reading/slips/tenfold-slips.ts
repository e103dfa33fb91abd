/**
 * Numbers with a nought too many or too few: `een levertijd tot 90 weken` in a risk, where a section tells of the nine weeks that
 * the same things take. Chance rarely makes a number that is ten times another in sentences with words in common.
 */

import { append } from '../../model/item-index.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Rational } from '../../quantity/rational.ts';
import { sizeKey } from '../claims/value-key.ts';
import { areTenfold } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { textsWith } from '../texts/texts-with.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import { ruledApart } from './given-numbers.ts';
import { type ToldOtherwise, wordsAround } from './told-otherwise.ts';

const fewestWords = 2;
/** Digits that stand in more numbers say nothing. */
const mostAlike = 60;

/** The numbers of our own texts, of whatever field, that look like another number of the bid with a nought too many or too few. */
export function tenfoldSlipsOf(reading: Reading): readonly ToldOtherwise[] {
  const byDigits = new Map<string, Claim[]>();
  for (const passage of reading.passages()) {
    for (const claim of reading.claims(passage)) {
      const key = digitsKey(claim);
      if (key !== undefined) append(byDigits, key, claim);
    }
  }
  const groups = [...byDigits.values()].filter(({ length }) => length > 1 && length <= mostAlike);
  if (groups.length === 0) return [];
  const texts = textsWith(reading, sizeKey);
  const textsOf = ({ quantity }: Claim): number => texts.get(sizeKey(quantity)) ?? 0;
  const said = new Set<Claim>();
  return groups.flatMap((claims) =>
    claims.flatMap((told): ToldOtherwise[] => {
      if (told.passage.voice !== 'ours' || textsOf(told) > 1) return [];
      const other = claims.find(
        (one) =>
          !said.has(one) && isTenfold(told, one) && areOfOneThing(told, one) && (textsOf(one) === 1 || isRare(one)),
      );
      if (other === undefined) return [];
      said.add(told);
      return [{ told, other }];
    }),
  );
}

/** Shares are of anything, days and rhythms have rules of their own, and a bare number may be of anything too. */
const notMeasured: ReadonlySet<string> = new Set(['ratio', ...ruledApart]);

/** The same for numbers of one unit that differ in noughts alone. */
function digitsKey({ quantity: { unit, value } }: Claim): string | undefined {
  if (unit === undefined || value.kind !== 'exact' || notMeasured.has(unit.dimension)) return undefined;
  return `${unit.name} ${digitsOf(value.number)}`;
}

/** The digits of a number without the noughts at its end. */
function digitsOf({ numerator, denominator }: Rational): string {
  return String((numerator * 100n) / denominator).replace(/0+$/u, '');
}

function isTenfold({ quantity: { value: one } }: Claim, { quantity: { value: other } }: Claim): boolean {
  if (one.kind !== 'exact' || other.kind !== 'exact') return false;
  return areTenfold(one.number, other.number);
}

/** `1.080` is no number that comes by itself; twos and fifties are everywhere. */
function isRare({ quantity: { value } }: Claim): boolean {
  return value.kind === 'exact' && digitsOf(value.number).length > 1;
}

function areOfOneThing(told: Claim, other: Claim): boolean {
  if (told.passage === other.passage || isOfPerson(told) || isOfPerson(other)) return false;
  const { unit, noun } = told.quantity;
  if (unit?.dimension === 'count' && !haveSameWords(noun ?? '', other.quantity.noun ?? ' ')) return false;
  return sharedWords(wordsOf(told), wordsOf(other)) >= fewestWords;
}

/** What people bring along is of other clients. */
function isOfPerson({ passage }: Claim): boolean {
  return passage.item?.kind === 'person';
}

function wordsOf(claim: Claim): Topic {
  return wordsAround(claim, claim.quantity.noun);
}
