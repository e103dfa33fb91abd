import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Fact } from './facts.ts';

/** How near two items stand: 1 when one names the other, 2 when one wish, question or criterion names both. */
export type Nearness = 0 | 1 | 2;

/** An item with more links than this is an index of the bid: standing in it says nothing. */
const mostLinks = 30;

const hubs: ReadonlySet<Item['kind']> = new Set(['wish', 'question']);
const none: ReadonlyMap<Item, Nearness> = new Map();

/** Which items stand near each other, by the links of the bid. */
export class FactScope {
  readonly #near = new Map<Item, ReadonlyMap<Item, Nearness>>();

  constructor(readonly bid: Bid) {}

  /** How near the items of two facts stand, counting the items that their sentences name; undefined when not at all. */
  nearness(first: Fact, second: Fact): Nearness | undefined {
    const one = first.claim.passage.item;
    const other = second.claim.passage.item;
    if (one === undefined || other === undefined) return undefined;
    return this.around(one).get(other);
  }

  /** The items near an item, each with how near. */
  around(item: Item): ReadonlyMap<Item, Nearness> {
    const known = this.#near.get(item);
    if (known !== undefined) return known;
    const near = this.#collect(item);
    this.#near.set(item, near);
    return near;
  }

  #collect(item: Item): ReadonlyMap<Item, Nearness> {
    const direct = this.#direct(item);
    if (direct === undefined) return none;
    const near = new Map<Item, Nearness>([[item, 0]]);
    for (const other of direct) {
      if (!hubs.has(other.kind)) continue;
      for (const far of this.#direct(other) ?? []) if (!near.has(far)) near.set(far, 2);
    }
    for (const other of direct) near.set(other, 1);
    return near;
  }

  #direct(item: Item): readonly Item[] | undefined {
    const links = [
      ...this.bid.linksFrom(item).flatMap(({ to }) => to ?? []),
      ...this.bid.linksTo(item).map(({ from }) => from),
    ];
    return links.length > mostLinks ? undefined : links;
  }
}
