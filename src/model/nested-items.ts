/** Items that stand inside another: sub-criteria and questions in a criterion, numbered parts in a requirement. */
import type { Bid } from './bid.ts';
import type { Item } from './item.ts';

/** The sub-criteria directly below a criterion. */
export function subCriteriaOf(bid: Bid, criterion: Item<'criterion'>): Item<'criterion'>[] {
  return childrenOf(bid, criterion, 'criterion', criterion.data.subCriteria);
}

/** The questions asked directly under a criterion. */
export function questionsOf(bid: Bid, criterion: Item<'criterion'>): Item<'question'>[] {
  return childrenOf(bid, criterion, 'question', criterion.data.questions);
}

/** The criteria that are no part of another. */
export function topCriteria(bid: Bid): Item<'criterion'>[] {
  const inside = new Set(bid.items('criterion').flatMap((criterion) => subCriteriaOf(bid, criterion)));
  return bid.items('criterion').filter((criterion) => !inside.has(criterion));
}

/** The requirements that are no part of another. */
export function requirementsOf(bid: Bid): Item<'requirement'>[] {
  const parts = new Set(bid.items('requirement').flatMap((requirement) => partsOf(bid, requirement)));
  return bid.items('requirement').filter((requirement) => !parts.has(requirement));
}

/** The numbered parts of a requirement. */
export function partsOf(bid: Bid, requirement: Item<'requirement'>): Item<'requirement'>[] {
  return childrenOf(bid, requirement, 'requirement', requirement.data.items);
}

/** Only what stands inside the holder: an id that is used twice must not lead anywhere else, or in a circle. */
function childrenOf<K extends 'criterion' | 'question' | 'requirement'>(
  bid: Bid,
  holder: Item,
  kind: K,
  listed: readonly { readonly id: string }[] = [],
): Item<K>[] {
  const { file, node } = holder;
  return listed.flatMap(({ id }) => {
    const item = bid.find(kind, id);
    const isInside = item?.file === file && item.node.start > node.start && item.node.end <= node.end;
    return isInside ? [item] : [];
  });
}

/** All criteria below a criterion, each before those below it. */
export function criteriaBelow(bid: Bid, criterion: Item<'criterion'>): Item<'criterion'>[] {
  return subCriteriaOf(bid, criterion).flatMap((below) => [below, ...criteriaBelow(bid, below)]);
}
