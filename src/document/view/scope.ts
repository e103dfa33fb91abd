import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';

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
  const inside = new Set(bid.items('criterion').flatMap((criterion) => subCriteriaOf(bid, criterion)));
  const named = bid.linked(document, 'criteria', 'criterion');
  if ((document.data.criteria ?? []).length === 0) {
    return {
      isRestricted: false,
      criteria: bid.items('criterion').filter((criterion) => !inside.has(criterion)),
      wishes: bid.items('wish'),
      kpis: bid.items('kpi'),
    };
  }
  const chosen = new Set(named);
  const below = new Set(named.flatMap((criterion) => descendantsOf(bid, criterion)));
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

/** The sub-criteria directly below a criterion. */
export function subCriteriaOf(bid: Bid, criterion: Item<'criterion'>): Item<'criterion'>[] {
  return childrenOf(bid, criterion, 'criterion', criterion.data.subCriteria);
}

/** The questions asked directly under a criterion. */
export function questionsOf(bid: Bid, criterion: Item<'criterion'>): Item<'question'>[] {
  return childrenOf(bid, criterion, 'question', criterion.data.questions);
}

/** Only what stands inside the criterion: an id that is used twice must not lead anywhere else, or in a circle. */
function childrenOf<K extends 'criterion' | 'question'>(
  bid: Bid,
  criterion: Item<'criterion'>,
  kind: K,
  listed: readonly { readonly id: string }[] = [],
): Item<K>[] {
  const { file, node } = criterion;
  return listed.flatMap(({ id }) => {
    const item = bid.find(kind, id);
    const isInside = item?.file === file && item.node.start > node.start && item.node.end <= node.end;
    return isInside ? [item] : [];
  });
}

function descendantsOf(bid: Bid, criterion: Item<'criterion'>): Item<'criterion'>[] {
  return subCriteriaOf(bid, criterion).flatMap((below) => [below, ...descendantsOf(bid, below)]);
}
