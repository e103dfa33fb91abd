import type { Span } from '../text/source-file.ts';
import type { Bid } from './bid.ts';
import type { Item } from './item.ts';
import { append } from './item-index.ts';
import { kindNames } from './kinds.ts';

/** An item with the one inside which it is declared, as a sub-criterion is inside its criterion. */
interface Place {
  readonly item: Item;
  readonly parent: Place | undefined;
}

/**
 * Tells in which item a place of the bid stands. The items of each file are sorted once, with for each the item
 * around it, so that a question costs one binary search and as many steps outwards as items stand inside each other.
 */
export class ItemPlaces {
  readonly #byFile = new Map<string, readonly Place[]>();

  constructor(bid: Bid) {
    const byFile = new Map<string, Item[]>();
    for (const kind of kindNames) for (const item of bid.items(kind)) append(byFile, item.file.path, item);
    for (const [path, items] of byFile) this.#byFile.set(path, nested(items));
  }

  /** The innermost item that a span lies in; undefined outside items and in Markdown. */
  at({ file, start, end }: Span): Item | undefined {
    const places = this.#byFile.get(file.path) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.item.node.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let place = places[low - 1];
    while (place !== undefined && place.item.node.end < end) place = place.parent;
    return place?.item;
  }
}

/** Items in the order of the text, each with the one around it. */
function nested(items: readonly Item[]): Place[] {
  // Two items never partly overlap, so of two that start together the longer holds the other.
  const sorted = [...items].sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
  const open: Place[] = [];
  return sorted.map((item) => {
    while (open.length > 0 && (open.at(-1)?.item.node.end ?? 0) < item.node.end) open.pop();
    const place = { item, parent: open.at(-1) };
    open.push(place);
    return place;
  });
}
