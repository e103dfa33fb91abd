import type { Block, Picture } from '../document/tree.ts';
import { everyBlock } from '../document/tree-walk.ts';

/** The drawn pictures of a document, in its order. */
export function picturesOf(blocks: readonly Block[]): Picture[] {
  return [...everyBlock(blocks)].filter((block) => block.type === 'picture');
}
