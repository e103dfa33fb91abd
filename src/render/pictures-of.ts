import type { Block, Picture } from '../document/tree.ts';

/** The drawn pictures of a document, in its order. */
export function picturesOf(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block): Picture[] => {
    switch (block.type) {
      case 'picture':
        return [block];
      case 'list':
        return block.items.flatMap((item) => picturesOf(item.children));
      case 'quote':
      case 'callout':
      case 'landscape':
      case 'excerpt':
        return picturesOf(block.children);
      default:
        return [];
    }
  });
}
