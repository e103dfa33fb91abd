/** Promises of an answer with the norms of the KPIs that it names: whether the norm covers them is another rule. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { oncePer } from '../../text/remembering.ts';
import { placeKey } from '../../text/source-file.ts';
import { itemPromises } from '../promises/item-promises.ts';
import type { Reading } from '../texts/reading.ts';
import { type Fact, isExplanation } from './facts.ts';

/** The places of the promises that some norm is held against. */
export function pairedPlaces(reading: Reading): ReadonlySet<string> {
  return new Set(
    itemPromises(reading).flatMap(({ pairs }) => pairs.map(({ promise }) => placeKey(promise.claim.span))),
  );
}

/** The places of the promises and norms of which another rule says that the one is a minimum and the other a maximum. */
export const placesOfOpposites: (reading: Reading) => ReadonlySet<string> = oncePer((reading) => {
  const pairs = itemPromises(reading).flatMap((item) => item.pairs);
  const opposite = pairs.filter(({ coverage }) => coverage.reason === 'opposite-signs');
  return new Set(opposite.flatMap(({ promise, norm }) => [promise, norm].map(({ claim }) => placeKey(claim.span))));
});

/**
 * Whether it is a promise against itself or the KPIs that measure it.
 *
 * @param paired the places of the promises that are held against norms; all that name the KPI when undefined
 */
export function isPromisePair(first: Fact, second: Fact, bid: Bid, paired: ReadonlySet<string> | undefined): boolean {
  const [one, other] = [first.claim.passage.item, second.claim.passage.item];
  if (one === undefined || other === undefined) return false;
  if (one === other) return first.role === 'asked' || second.role === 'asked';
  if (isExplanation(first) || isExplanation(second)) return false;
  const names = (from: Item, to: Item): boolean =>
    promising.has(from.kind) && bid.linksFrom(from, 'kpis').some((link) => link.to === to);
  const isHeld = (norm: Fact, text: Fact, kpi: Item, item: Item): boolean =>
    norm.role === 'norm' &&
    names(item, kpi) &&
    (text.role === 'asked' || paired === undefined || paired.has(placeKey(text.claim.span)));
  return isHeld(second, first, other, one) || isHeld(first, second, one, other);
}

/** What is promised here is held against the norms by rules of their own; what a risk or a win theme says is not. */
const promising: ReadonlySet<Item['kind']> = new Set(['wish', 'question', 'criterion', 'requirement', 'principle']);
