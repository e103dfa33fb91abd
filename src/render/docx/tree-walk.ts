import type { Block, Inline } from '../../document/tree.ts';

/** Every piece of inline content of the blocks, each before what it holds, in the order of the document. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield* withDescendants(block.children);
        break;
      case 'list':
        for (const item of block.items) yield* walkInlines(item.children);
        break;
      case 'table':
        yield* withDescendants(block.caption ?? []);
        for (const cell of block.header) yield* withDescendants(cell.children);
        for (const row of block.rows) for (const cell of row.cells) yield* withDescendants(cell.children);
        break;
      case 'picture':
        yield* withDescendants(block.caption ?? []);
        break;
      case 'callout':
        yield* withDescendants(block.title ?? []);
        yield* walkInlines(block.children);
        break;
      case 'quote':
      case 'landscape':
      case 'excerpt':
        yield* walkInlines(block.children);
        break;
      default:
        break;
    }
  }
}

function* withDescendants(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* withDescendants(inline.children);
  }
}
