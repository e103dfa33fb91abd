import type { Block, Inline, Table } from './tree.ts';

/**
 * The visible text of a piece of the tree, without its looks: line breaks and the ends of blocks as `\n`, the cells
 * of a table apart by tabs, a picture as its alternative text. Footnotes are not in the text and are left out.
 */
export function plainText(content: readonly (Block | Inline)[]): string {
  let text = '';
  let isAfterBlock = false;
  for (const node of content) {
    const isBlock = isBlockType(node);
    const own = isBlock ? blockText(node) : inlineText(node);
    if (isBlock && own === '') continue;
    if (isAfterBlock) text += '\n';
    text += own;
    isAfterBlock = isBlock;
  }
  return text;
}

const inlineTypes: ReadonlySet<string> = new Set<Inline['type']>([
  'text',
  'strong',
  'emphasis',
  'deleted',
  'inline-code',
  'link',
  'reference',
  'field',
  'anchor',
  'footnote',
  'line-break',
  'image',
]);

function isBlockType(node: Block | Inline): node is Block {
  return !inlineTypes.has(node.type);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'landscape':
    case 'excerpt':
      return plainText(block.children);
    case 'list':
      return block.items.map((item) => plainText(item.children)).join('\n');
    case 'table':
      return tableText(block);
    case 'code-block':
      return block.text;
    case 'callout':
      return [plainText(block.title ?? []), plainText(block.children)].filter((part) => part !== '').join('\n');
    case 'columns':
      return plainText(block.parts.flatMap(({ children }) => children));
    case 'figure':
      return [block.image.alt, plainText(block.caption)].filter((part) => part !== '').join('\n');
    case 'picture':
      return [block.alt, plainText(block.caption ?? [])].filter((part) => part !== '').join('\n');
    case 'divider':
    case 'page-break':
    case 'contents':
    case 'caption-list':
      return '';
  }
}

function tableText(table: Table): string {
  const rows = [table.header, ...table.rows.map((row) => row.cells)];
  const lines = rows.map((cells) => cells.map((cell) => plainText(cell.children)).join('\t'));
  return [...(table.caption === undefined ? [] : [plainText(table.caption)]), ...lines].join('\n');
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'inline-code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'line-break':
      return '\n';
    case 'anchor':
    case 'footnote':
      return '';
    default:
      return plainText(inline.children);
  }
}
