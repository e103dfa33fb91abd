/** Results that two texts give with one share that comes of counting, and with two terms: `98,9% binnen drie minuten`, `98,9% binnen vijf minuten`. */
import { append } from '../../model/item-index.ts';
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import { multiply, rational, rationalKey } from '../../quantity/rational.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { canBeOne } from './kpi-claims.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** The terms that stand with a share which another text gives with another term. */
export function sharesWithOtherTerms(reading: Reading): readonly ToldOtherwise[] {
  const byShare = new Map<string, Claim[]>();
  for (const passage of reading.ownPassages()) {
    if (!passage.text.includes('%') || passage.field === 'target' || passage.field === 'norms') continue;
    const claims = reading.claims(passage);
    for (const share of claims.filter(isCountedShare)) {
      const terms = claims.filter((one) => isTerm(one) && one.sentence.start === share.sentence.start);
      const [term, second] = terms;
      const isOnly = claims.filter((one) => one.sentence.start === share.sentence.start && isShare(one)).length === 1;
      if (term !== undefined && second === undefined && isOnly) append(byShare, keyOf(share), term);
    }
  }
  return [...byShare.values()].flatMap((terms): ToldOtherwise[] => {
    const [first, ...more] = terms;
    if (first === undefined || more.length === 0) return [];
    const isBacked = (one: Claim): boolean =>
      terms.filter(({ quantity }) => canBeOne(quantity, one.quantity)).length > 1;
    const told = terms.find((one) => !isBacked(one));
    const other = terms.find((one) => one !== told);
    if (told === undefined || other === undefined || terms.filter((one) => !isBacked(one)).length > 2) return [];
    return told.passage === other.passage ? [] : [{ told, other }];
  });
}

function isShare({ quantity: { unit } }: Claim): boolean {
  return unit?.name === 'percent';
}

/** With decimals: `98,9%` is no chance; a norm is a rounder number. */
function isCountedShare({ quantity: { unit, value, comparator } }: Claim): boolean {
  if (unit?.name !== 'percent' || value.kind !== 'exact' || comparator?.isExplicit === true) return false;
  return multiply(value.number, rational(2)).denominator !== 1n;
}

function isTerm({ quantity: { unit, value, comparator } }: Claim): boolean {
  const isMost = comparator?.isExplicit === true && isAtMost(comparator.sign);
  return unit !== undefined && isDuration(unit.dimension) && value.kind === 'exact' && isMost;
}

function keyOf({ quantity: { value } }: Claim): string {
  return value.kind === 'exact' ? rationalKey(value.number) : '';
}
