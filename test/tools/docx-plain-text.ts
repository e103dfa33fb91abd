import type { Block, DocumentTree, Inline, Table } from '../../src/document/tree.ts';

/** The text of each paragraph that a Word document of this tree has to show, without the table of contents. */
export function expectedTexts(tree: DocumentTree): string[] {
  const tableWord = tree.properties.language === 'nl' ? 'Tabel' : 'Table';
  let captions = 0;
  return tree.blocks.flatMap(blockTexts).filter((text) => text !== '');

  function blockTexts(block: Block): string[] {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [inlineText(block.children)];
      case 'list':
        return block.items.flatMap((item) => item.children.flatMap(blockTexts));
      case 'table':
        return tableTexts(block);
      case 'quote':
      case 'landscape':
      case 'excerpt':
        return block.children.flatMap(blockTexts);
      case 'callout':
        return [inlineText(block.title ?? []), ...block.children.flatMap(blockTexts)];
      case 'code-block':
        return [block.text.replace(/\n$/, '')];
      default:
        return [];
    }
  }

  function tableTexts(table: Table): string[] {
    const cells = [...table.header, ...table.rows.flatMap((row) => row.cells)];
    if (table.caption !== undefined) captions += 1;
    const caption = table.caption === undefined ? '' : `${tableWord} ${captions}: ${inlineText(table.caption)}`;
    return [caption, ...cells.map(({ children }) => inlineText(children))];
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.text;
      if (inline.type === 'line-break') return '\n';
      return 'children' in inline ? inlineText(inline.children) : '';
    })
    .join('');
}
