import type { Item, ItemKind } from '../../model/item.ts';

const asides: ReadonlySet<ItemKind> = new Set(['reference', 'person', 'clarification', 'change', 'glossaryTerm']);

/**
 * Whether an item tells nothing of what is promised in this bid: what was reached for others, what somebody has done
 * before, what is asked of the buyer and what a word means. Its numbers are no rivals of those of the offer.
 */
export function isAside(item: Item | undefined): boolean {
  return item !== undefined && asides.has(item.kind);
}
