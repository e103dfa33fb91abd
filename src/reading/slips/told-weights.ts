/** What the award criteria count for, told in one sentence: `de criteria wegen 45%, 35% en 20%`. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { subCriteriaOf, topCriteria } from '../../model/nested-items.ts';
import { add, isSame, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { amountKey } from '../claims/value-key.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** The words with which a text goes through the criteria; without them two weights must be told right. */
const ofCriteria =
  /(?<![a-zà-ɏ])(?:(?:sub|gunnings)?criteri(?:um|a|on)|weegt|wegen|weging|gewicht(?:en)?|kwaliteitswaarde|weights?|weigh(?:s|ing)?)(?![a-zà-ɏ])/iu;
const fewestUncued = 2;

/** The one amount of a sentence that is no weight, where all other weights of the criteria are told beside it and one is not. */
export const weightsToldOtherwise: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const { bid } = reading;
  const top = topCriteria(bid);
  const groups = [top, ...bid.items('criterion').map((criterion) => subCriteriaOf(bid, criterion))]
    .filter(({ length }) => length > 1)
    .map((criteria) => criteria.flatMap((criterion) => weightOf(criterion, reading)));
  const known = new Set(groups.flat().map(({ quantity }) => amountKey(quantity)));
  return reading.ownPassages().flatMap((passage): ToldOtherwise[] => {
    if (passage.kind === 'heading' || passage.kind === 'cell' || passage.item?.kind === 'kpi') return [];
    return groups.flatMap((weights) => {
      const unit = weights[0]?.quantity.unit?.name;
      if (unit === undefined || weights.some(({ quantity }) => quantity.unit?.name !== unit)) return [];
      const bySentence = new Map<number, Claim[]>();
      for (const claim of reading.claims(passage)) {
        if (claim.quantity.unit?.name === unit && isPlain(claim)) append(bySentence, claim.sentence.start, claim);
      }
      return [...bySentence.values()].flatMap((told) => offWeights(told, weights, known));
    });
  });
});

function weightOf(criterion: Item<'criterion'>, reading: Reading): readonly Claim[] {
  const claims = reading
    .passagesOf(criterion)
    .filter(({ field }) => field === 'weight')
    .flatMap((passage) => reading.claims(passage));
  return claims.length === 1 ? claims.filter(isPlain) : [];
}

function isPlain({ quantity: { value, comparator, per, isApproximate } }: Claim): boolean {
  return value.kind === 'exact' && comparator?.isExplicit !== true && per.length === 0 && !isApproximate;
}

function keyOf({ quantity }: Claim): string {
  return amountKey(quantity);
}

function offWeights(
  told: readonly Claim[],
  weights: readonly Claim[],
  known: ReadonlySet<string>,
): readonly ToldOtherwise[] {
  const sizes = new Set(weights.map(keyOf));
  const said = new Set(told.map(keyOf).filter((key) => sizes.has(key)));
  const [off, ...more] = told.filter((claim) => !known.has(keyOf(claim)) && !isTotalOf(claim, weights));
  const untold = weights.filter((weight) => !said.has(keyOf(weight)));
  const [other] = untold;
  if (off === undefined || other === undefined || more.length > 0 || said.size === 0) return [];
  if (new Set(untold.map(keyOf)).size > 1) return [];
  const isCued = ofCriteria.test(off.sentence.text);
  return isCued || said.size >= fewestUncued ? [{ told: off, other }] : [];
}

/** `Van de 100 punten gaan er 40 naar kwaliteit`: the whole is no weight. */
function isTotalOf({ quantity: { value } }: Claim, weights: readonly Claim[]): boolean {
  const sum = weights.reduce(
    (total, { quantity }) => (quantity.value.kind === 'exact' ? add(total, quantity.value.number) : total),
    rational(0),
  );
  return value.kind === 'exact' && isSame(value.number, sum);
}
