import type { Bid } from '../model/bid.ts';
import { idPattern } from '../model/mentions.ts';
import { linkIds } from './markup/link-ids.ts';
import { mentioned } from './prose/prose-calls.ts';
import type { Block } from './tree.ts';

/** Makes the ids that a document's texts mention lead to where the document presents the item. */
export function linkMentions(bid: Bid, blocks: readonly Block[]): Block[] {
  return linkIds(
    blocks,
    (id) => {
      const item = mentioned(bid, id);
      // `v1` in a sentence is not question `V1`: the letters must be those of the declared id.
      return item?.id.startsWith(id.replace(/[\s\d.-].*$/u, '')) ? item.address : undefined;
    },
    idPattern,
  );
}
