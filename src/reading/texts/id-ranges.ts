import type { Bid } from '../../model/bid.ts';
import type { Item, Mention } from '../../model/item.ts';
import { oncePer } from '../../text/remembering.ts';

/** Ids named together by the first and the last: `W-01 t/m W-16`. */
export interface IdRange {
  readonly first: Mention;
  readonly last: Mention;
  /** The items that it covers, its ends included; ids that nothing has are left out. */
  readonly items: readonly Item[];
}

/** The ids in running text, told apart by how they are named. */
export interface NamedIds {
  readonly ranges: readonly IdRange[];
  /** The mentions that name one id on its own. */
  readonly single: readonly Mention[];
}

/** The ranges of ids in the texts of a bid, and the ids that stand alone, in the order of the texts. */
export const namedIds: (bid: Bid) => NamedIds = oncePer((bid) => {
  const ranges: IdRange[] = [];
  const single: Mention[] = [];
  let open: Mention[] = [];
  for (const mention of bid.mentions) {
    const first = open[0];
    if (first !== undefined && mention.rangeStart !== undefined && mention.rangeStart === first.id) {
      const items = [...open, mention].flatMap(({ to }) => to ?? []);
      ranges.push({ first, last: mention, items });
      open = [];
    } else if (first !== undefined && isInside(mention, first)) {
      open.push(mention);
    } else {
      single.push(...open);
      open = [mention];
    }
  }
  single.push(...open);
  const found = { ranges, single };
  return found;
});

/**
 * The items that a text names on their own. A range over a list (`B01 t/m B13`) says in running text that the items are
 * there, not what they are for; one of less than half of the list, or in a field of an item, is a choice.
 */
export function itemsNamedApart(bid: Bid): ReadonlySet<Item> {
  const { single, ranges } = namedIds(bid);
  const named = new Set<Item>();
  for (const { to, from } of single) if (to !== undefined && to !== from) named.add(to);
  for (const { first, items } of ranges) {
    const [item] = items;
    const isWhole = item !== undefined && first.from === undefined && items.length > bid.items(item.kind).length / 2;
    if (!isWhole) for (const other of items) named.add(other);
  }
  return named;
}

/** The ids between the ends of a range carry the place of the whole range. */
function isInside({ span }: Mention, first: Mention): boolean {
  return span.file === first.span.file && span.start === first.span.start && span.end > first.span.end;
}
