import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';

/** What a jury gives points for, and what a KPI measures for it. */
export const scoredKinds: ReadonlySet<Item['kind']> = new Set(['wish', 'question', 'criterion']);

/** Whether no wish, question or criterion names a KPI as what measures it. */
export function isOrphan(bid: Bid, kpi: Item): boolean {
  return bid.linksTo(kpi, 'kpis').every(({ from }) => !scoredKinds.has(from.kind));
}
