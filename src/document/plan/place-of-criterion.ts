import { packagedTemplates } from '../../generated/templates.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { criteriaBelow } from '../../model/nested-items.ts';
import { scopeOf } from '../view/scope.ts';
import { isPlan } from './answering-chapters.ts';
import { documentsOf, templateNameOf } from './documents-of.ts';

/** The documents that are handed in and that answer a criterion. */
export function documentsAbout(bid: Bid, criterion: Item<'criterion'>): Item<'document'>[] {
  return documentsOf(bid).filter((document) => {
    if (document.data.audience !== 'submission' || !mayAnswer(document)) return false;
    const { criteria } = scopeOf(bid, document);
    return criteria.some((top) => top === criterion || criteriaBelow(bid, top).includes(criterion));
  });
}

/** A template of the bid itself may show anything. */
function mayAnswer(document: Item<'document'>): boolean {
  const packaged = packagedTemplates[templateNameOf(document)];
  return packaged === undefined || isPlan(packaged.manifest);
}
