import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { criteriaBelow, questionsOf, topCriteria } from '../../model/nested-items.ts';

/** The part of a bid that one document shows. */
export interface Scope {
  /** Whether the document names the criteria it is about. */
  readonly isRestricted: boolean;
  /** The criteria at the top of the document, in the order of the bid. */
  readonly criteria: readonly Item<'criterion'>[];
  readonly wishes: readonly Item<'wish'>[];
  readonly kpis: readonly Item<'kpi'>[];
}

/** What a document shows: the whole bid, or what belongs to the criteria that it names. */
export function scopeOf(bid: Bid, document: Item<'document'>): Scope {
  const named = bid.linked(document, 'criteria', 'criterion');
  if ((document.data.criteria ?? []).length === 0) {
    return {
      isRestricted: false,
      criteria: topCriteria(bid),
      wishes: bid.items('wish'),
      kpis: bid.items('kpi'),
    };
  }
  const chosen = new Set(named);
  const below = new Set(named.flatMap((criterion) => criteriaBelow(bid, criterion)));
  const all = new Set([...named, ...below]);
  const wishes = bid
    .items('wish')
    .filter((wish) => bid.linked(wish, 'criterion', 'criterion').some((to) => all.has(to)));
  const questions = [...all].flatMap((criterion) => questionsOf(bid, criterion));
  const answering = new Set([...wishes, ...questions].flatMap((item) => bid.linked(item, 'kpis', 'kpi')));
  return {
    isRestricted: true,
    criteria: bid.items('criterion').filter((criterion) => chosen.has(criterion) && !below.has(criterion)),
    wishes,
    kpis: bid
      .items('kpi')
      .filter((kpi) => answering.has(kpi) || bid.linked(kpi, 'criteria', 'criterion').some((to) => all.has(to))),
  };
}
