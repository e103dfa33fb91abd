/**
 * What has to be looked at again when the buyer changes something: the thing itself, and what hangs on it. One
 * step far: the KPIs of a changed requirement hang on it, what those KPIs measure besides does not.
 */
import type { Bid } from './bid.ts';
import type { Item, Relation } from './item.ts';
import { partsOf, questionsOf, subCriteriaOf } from './nested-items.ts';

/** In these fields an item names what it hangs on. */
const hangingOn: ReadonlySet<Relation> = new Set(['requirements', 'meets', 'criterion', 'kpis']);

/** An item that a change touches and all that hangs on it, each once, the item itself first. */
function hangsOn(bid: Bid, touched: Item): readonly Item[] {
  const hanging = new Set<Item>([touched]);
  for (const part of insideOf(bid, touched)) hanging.add(part);
  for (const item of [...hanging]) {
    for (const kpi of bid.linked(item, 'kpis', 'kpi')) hanging.add(kpi);
  }
  for (const { from, relation } of bid.linksTo(touched)) {
    const isOffer = relation === 'touches' && (from.kind === 'assumption' || from.kind === 'exclusion');
    if (hangingOn.has(relation) || isOffer) hanging.add(from);
  }
  return [...hanging];
}

/** What a change asks to be looked at again and its `confirmed:` does not name; nothing for what is withdrawn. */
export function unconfirmed(bid: Bid, change: Item<'change'>): readonly Item[] {
  if (change.data.isWithdrawal === true) return [];
  const confirmed = new Set(bid.linksFrom(change, 'confirmed').map(({ to }) => to));
  const suspects = bid.linksFrom(change, 'touches').flatMap(({ to }) => (to === undefined ? [] : hangsOn(bid, to)));
  return [...new Set(suspects)].filter((item) => !confirmed.has(item));
}

function insideOf(bid: Bid, item: Item): readonly Item[] {
  if (item.kind === 'requirement') return partsOf(bid, item as Item<'requirement'>);
  if (item.kind !== 'criterion') return [];
  const criterion = item as Item<'criterion'>;
  return [...questionsOf(bid, criterion), ...subCriteriaOf(bid, criterion)];
}
