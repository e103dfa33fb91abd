import type { Block, Inline } from './tree.ts';

/** Every block of a piece of the tree, each before those that it holds. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list') for (const item of block.items) yield* everyBlock(item.children);
    else if (block.type === 'columns') for (const part of block.parts) yield* everyBlock(part.children);
    else if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading') {
      yield* everyBlock(block.children);
    }
  }
}

/** Every piece of inline content of the blocks, each before what it holds, in the order of the document. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of everyBlock(blocks)) for (const inlines of inlinesIn(block)) yield* withDescendants(inlines);
}

/** The lines of text that a block holds itself. */
function* inlinesIn(block: Block): Generator<readonly Inline[]> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      yield block.children;
      break;
    case 'table':
      yield block.caption ?? [];
      for (const cell of block.header) yield cell.children;
      for (const row of block.rows) for (const cell of row.cells) yield cell.children;
      break;
    case 'picture':
    case 'figure':
      yield block.caption ?? [];
      break;
    case 'callout':
      yield block.title ?? [];
      break;
    default:
      break;
  }
}

function* withDescendants(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* withDescendants(inline.children);
  }
}
