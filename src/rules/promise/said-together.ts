/** Two numbers that one text gives both: they are of two things, and no two values of one. */
import { shareWord } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame, multiply } from '../../quantity/rational.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import type { ItemPromises } from '../../reading/promises/item-promises.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';

/**
 * Whether a text of an answer or of its norms gives both numbers: `binnen 24 uur veiliggesteld, binnen 5 werkdagen behandeld`.
 * A number that was changed in one place stands nowhere beside the one that it was.
 */
export function areSaidTogether(reading: Reading, item: ItemPromises, one: Claim, other: Claim): boolean {
  if (isShareOf(reading, one, other) || isShareOf(reading, other, one)) return true;
  if (isSplitInto(reading, one, other)) return true;
  return textsOf(item).some((passage) => gives(reading, passage, one) && gives(reading, passage, other));
}

function textsOf({ promises, norms }: ItemPromises): Passage[] {
  return [...new Set([...promises, ...norms].map(({ claim }) => claim.passage))];
}

function gives(reading: Reading, passage: Passage, { passage: own, quantity }: Claim): boolean {
  return passage === own || reading.claims(passage).some((claim) => areOneAmount(claim.quantity, quantity));
}

/** Small counts stand everywhere: those are one only where they are of one thing. */
function areOneAmount(one: Quantity, other: Quantity): boolean {
  if (one.unit === undefined || one.unit.dimension !== other.unit?.dimension) return false;
  if (one.value.kind !== 'exact' || sizeKey(one) !== sizeKey(other)) return false;
  if (one.unit.dimension !== 'count') return true;
  return one.noun !== undefined && other.noun !== undefined && shareWord(one.noun, other.noun);
}

/** `5% van de inspecties: 1.080 bomen` is a part of the 21.600. */
function isShareOf(reading: Reading, part: Claim, { quantity: { unit, value: whole } }: Claim): boolean {
  const { value } = part.quantity;
  if (unit?.dimension !== 'count' || whole.kind !== 'exact' || value.kind !== 'exact') return false;
  return besideOf(reading, part).some(
    ({ quantity: { unit: share, value: size } }) =>
      share?.dimension === 'ratio' &&
      size.kind === 'exact' &&
      isSame(multiply(multiply(size.number, share.factor), whole.number), value.number),
  );
}

/** `Drie porties van 10.000`: how many parts there are of the other number. */
function isSplitInto(reading: Reading, parts: Claim, { quantity: { value: other } }: Claim): boolean {
  if (parts.quantity.unit?.dimension !== 'count' || other.kind !== 'exact') return false;
  return besideOf(reading, parts).some(
    ({ quantity: { value, unit } }) =>
      (unit === undefined || unit.dimension === 'count') &&
      value.kind === 'exact' &&
      isSame(value.number, other.number),
  );
}

/** The other numbers of the sentence of a number. */
function besideOf(reading: Reading, { passage, sentence, quantity }: Claim): Claim[] {
  return reading
    .claims(passage)
    .filter((claim) => claim.sentence.start === sentence.start && claim.quantity.start !== quantity.start);
}
