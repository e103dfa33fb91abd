import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { ItemPlaces } from '../model/item-at.ts';
import { asNumber } from '../quantity/rational.ts';
import { singleAmount } from '../quantity/single-amount.ts';
import { memberAt } from '../text/member-at.ts';
import type { StakeOf } from './weight.ts';

/** How far from an item a criterion is looked for: evidence leads by its KPI to a wish. */
const mostSteps = 2;

/**
 * Tells of each finding which share of the points hangs on its item: that of the heaviest criterion that the item, or
 * an item that names it, is about; 0 where that is not known.
 */
export function stakesIn(bid: Bid | undefined): StakeOf {
  if (bid === undefined) return () => 0;
  const shares = sharesOf(bid);
  if (shares.size === 0) return () => 0;
  const places = new ItemPlaces(bid);
  const known = new Map<Item, number>();
  const shareOf = (item: Item, steps: number): number => {
    const own = shares.get(item);
    if (own !== undefined) return own;
    const named = [...bid.linksFrom(item, 'criterion'), ...bid.linksFrom(item, 'criteria')];
    const direct = heaviest(named.map(({ to }) => (to === undefined ? 0 : (shares.get(to) ?? 0))));
    if (direct > 0 || steps === 0) return direct;
    return heaviest(bid.linksTo(item).map(({ from }) => shareOf(from, steps - 1)));
  };
  return ({ span }) => {
    const item = span === undefined ? undefined : places.at(span);
    if (item === undefined) return 0;
    const share = known.get(item) ?? shareOf(item, mostSteps);
    known.set(item, share);
    return share;
  };
}

/** The share of all points of each criterion whose value can be set against that of the criteria beside it. */
export function sharesOf(bid: Bid): ReadonlyMap<Item, number> {
  const shares = new Map<Item, number>();
  const partsOf = ({ data }: Item<'criterion'>): Item<'criterion'>[] =>
    (data.subCriteria ?? []).flatMap(({ id }) => bid.find('criterion', id) ?? []);
  const all = bid.items('criterion');
  const nested = new Set(all.flatMap(partsOf));
  divide(
    all.filter((criterion) => !nested.has(criterion)),
    1,
  );
  return shares;

  function divide(criteria: readonly Item<'criterion'>[], whole: number): void {
    const amounts = criteria.map(({ data }) => (data.weight === undefined ? undefined : singleAmount(data.weight)));
    const units = new Set(amounts.flatMap((amount) => (amount === undefined ? [] : [amount.unit])));
    const numbers = amounts.map((amount) => (amount === undefined ? 0 : asNumber(amount.number)));
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (units.size !== 1 || sum === 0) return;
    criteria.forEach((criterion, index) => {
      // Two criteria can share an id, and then a part leads back to its whole.
      if (shares.has(criterion)) return;
      const share = (whole * memberAt(numbers, index)) / sum;
      shares.set(criterion, share);
      divide(partsOf(criterion), share);
    });
  }
}

function heaviest(shares: readonly number[]): number {
  return shares.reduce((most, share) => Math.max(most, share), 0);
}
