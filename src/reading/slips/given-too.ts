/** Numbers that two texts seem to give otherwise, where the one text gives the number of the other as well: then both are meant. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { add, isSame, negate } from '../../quantity/rational.ts';
import { sizeKey } from '../claims/value-key.ts';
import { areTenfold } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { cellsOf } from '../texts/table-rows.ts';

/** Whether the text of one number gives that of the other too, or tells a part of which the other is the rest. */
export function isGivenToo(told: Claim, other: Claim, reading: Reading): boolean {
  if (told.passage === other.passage) return false;
  return (
    gives(other, told, reading) ||
    givesInSentence(told, other, reading) ||
    isRestOf(told, other.passage.text) ||
    isRestOf(other, told.passage.text) ||
    isLimitOfBaseline(told, other) ||
    isLimitOfBaseline(other, told) ||
    isTenfoldByChance(told, other)
  );
}

/** `Er ligt altijd 15 ton. Eén verkiezing vraagt 13,8 ton` beside `15 ton papier op voorraad`. */
function gives({ passage }: Claim, { quantity }: Claim, reading: Reading): boolean {
  return (
    quantity.value.kind === 'exact' &&
    reading
      .claims(passage)
      .some((own) => own.quantity.unit?.name === quantity.unit?.name && sizeKey(own.quantity) === sizeKey(quantity))
  );
}

/** `| 7 juni 2029 | 7 juli 2029 |`: a row or sentence that gives both. */
function givesInSentence(
  { passage, sentence, quantity }: Claim,
  { quantity: other }: Claim,
  reading: Reading,
): boolean {
  if (passage.kind === 'cell') {
    if (other.value.kind !== 'date') return false;
    const cells = cellsOf(passage).filter((cell) => cell !== passage.text);
    return cells.some((cell) => parseQuantities(cell).some((one) => isSameAmount(one, other)));
  }
  if (other.value.kind === 'date') return false;
  return reading
    .claims(passage)
    .some((own) => own.quantity !== quantity && own.sentence === sentence && isSameAmount(own.quantity, other));
}

function isSameAmount(one: Claim['quantity'], other: Claim['quantity']): boolean {
  if (one.value.kind === 'date' && other.value.kind === 'date')
    return one.value.day === other.value.day && one.value.month === other.value.month;
  return one.value.kind === 'exact' && one.unit?.name === other.unit?.name && sizeKey(one) === sizeKey(other);
}

const counts =
  /(?<![\d.,])(?<part>\d{1,6})\s(?:van\s(?:de\s)?|of\s(?:the\s)?|out of\s)(?<whole>\d{1,6})(?![\d%]|[.,]\d|\s?%)/giu;

/** `Per jaar 20 duikdagen reserve` beside `180 van de 200 duikdagen bezet`. */
function isRestOf({ quantity: { value } }: Claim, text: string): boolean {
  if (value.kind !== 'exact') return false;
  return [...text.matchAll(counts)].some(({ groups = {} }) => {
    const [part, whole] = [BigInt(groups['part'] ?? 0), BigInt(groups['whole'] ?? 0)];
    const rest = add({ numerator: whole, denominator: 1n }, negate({ numerator: part, denominator: 1n }));
    return isSame(rest, value.number);
  });
}

/** `0,9 klacht per 1.000 ritten` as a baseline, and `ten hoogste één klacht` as what is promised. */
function isLimitOfBaseline({ passage }: Claim, { quantity, passage: other }: Claim): boolean {
  return passage.field === 'baseline' && other.field !== 'baseline' && quantity.comparator?.isExplicit === true;
}

/** In words no nought is forgotten, and ten months make a year of school: `5.700 ritten in een maand`, `57.000 per schooljaar`. */
function isTenfoldByChance(told: Claim, other: Claim): boolean {
  const [one, two] = [told.quantity.value, other.quantity.value];
  if (one.kind !== 'exact' || two.kind !== 'exact' || !areTenfold(one.number, two.number)) return false;
  const isCount = told.quantity.unit?.dimension === 'count';
  return (isCount && !(isInDigits(told) && isInDigits(other))) || haveOtherPeriods(told, other);
}

function isInDigits({ passage, quantity }: Claim): boolean {
  return /[0-9]/u.test(passage.quote(quantity));
}

const periods: readonly RegExp[] = [
  /(?<![a-zà-ɏ])(?:maand|month)/iu,
  /jaar(?![a-zà-ɏ])|(?<![a-z])year/iu,
  /(?<![a-zà-ɏ])week/iu,
  /(?<![a-zà-ɏ])(?:dag|day)(?![a-zà-ɏ])/iu,
];

/** `57.000 ritten per schooljaar` and `5.700 ritten in een maand`. */
function haveOtherPeriods(told: Claim, other: Claim): boolean {
  const [first, second] = [told, other].map(({ sentence }) => periods.map((period) => period.test(sentence.text)));
  if (first === undefined || second === undefined) return false;
  return first.some((has) => has) && second.some((has) => has) && first.some((has, index) => has !== second[index]);
}
