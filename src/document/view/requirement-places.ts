import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { ViewMaker } from './view-maker.ts';

/** The one document in which all requirements of a bid stand; undefined where there are several. */
export function sourceDocumentOf(bid: Bid): string | undefined {
  const known = byBid.get(bid) ?? namesOf(bid);
  byBid.set(bid, known);
  const [name] = known;
  return known.size === 1 ? name : undefined;
}

const byBid = new WeakMap<Bid, ReadonlySet<string | undefined>>();

function namesOf(bid: Bid): ReadonlySet<string | undefined> {
  return new Set(bid.items('requirement').flatMap(({ data }) => (data.sources ?? []).map(({ document }) => document)));
}

/** Where a requirement stands; the document is left out where there is only one. */
export function placesOf(views: ViewMaker, requirement: Item<'requirement'>): string[] {
  const isOne = sourceDocumentOf(views.bid) !== undefined;
  return (requirement.data.sources ?? []).map(({ document, place }, index) => {
    const print = (field: 'document' | 'place', text: string | undefined): string =>
      text === undefined ? '' : views.print(requirement, ['sources', index, field], text);
    const parts = [isOne ? '' : print('document', document), print('place', place)];
    return parts.filter((part) => part !== '').join(', ');
  });
}
