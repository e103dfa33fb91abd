import type { Item } from '../../model/item.ts';
import { rationalKey } from '../../quantity/rational.ts';
import { areOfOneKind, coverSameSubject } from '../../reading/claims/promise-coverage.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';

/** More numbers than this in one field are compared no further. */
const most = 60;

/** The numbers in one field of a KPI. */
export function claimsInField(reading: Reading, kpi: Item<'kpi'>, field: string): readonly Claim[] {
  const passages = reading.passagesOf(kpi).filter((passage) => passage.field === field);
  return passages.flatMap((passage) => reading.claims(passage));
}

/** The numbers of two texts that say the same in two forms, without those that both have. */
export function claimsLeft(
  ones: readonly Claim[],
  others: readonly Claim[],
): { readonly ones: readonly Claim[]; readonly others: readonly Claim[] } {
  const left = others.filter(hasNumber).slice(0, most);
  const unmatched = ones
    .filter(hasNumber)
    .slice(0, most)
    .filter((one) => {
      const index = left.findIndex((other) => isSame(one, other));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  return { ones: unmatched, others: left };
}

/** The one of several numbers that is most likely meant by another: one of its kind, with the same classes if any. */
export function counterpart(claim: Claim, others: readonly Claim[]): Claim | undefined {
  return others.find((other) => areOfOneKind(claim.quantity, other.quantity) && !areLabelsApart(claim, other));
}

function hasNumber({ quantity }: Claim): boolean {
  return quantity.value.kind !== 'unspecified';
}

function isSame(one: Claim, other: Claim): boolean {
  if (!areOfOneKind(one.quantity, other.quantity)) {
    const areBare = one.quantity.unit === undefined && other.quantity.unit === undefined;
    return areBare && JSON.stringify(numbers(one)) === JSON.stringify(numbers(other));
  }
  if (areLabelsApart(one, other)) return false;
  return covers(one, other) && covers(other, one);
}

function covers(one: Claim, other: Claim): boolean {
  return coverSameSubject(one, other, other.passage.text).relation === 'equal';
}

function areLabelsApart(one: Claim, other: Claim): boolean {
  return one.quantity.labels.join() !== other.quantity.labels.join();
}

function numbers({ quantity: { value } }: Claim): readonly string[] {
  if (value.kind === 'exact') return [rationalKey(value.number)];
  if (value.kind !== 'range') return [];
  return [value.low, value.high].map(rationalKey);
}
