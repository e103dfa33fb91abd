import { captionOf } from '../../src/document/numbering.ts';
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
        return inOrder(block.kind, inlineText(block.title ?? []), block.children.flatMap(blockTexts));
      case 'columns':
        return block.parts.flatMap(({ children }) => children.flatMap(blockTexts));
      case 'code-block':
        return [block.text.replace(/\n$/, '')];
      default:
        return [];
    }
  }

  function tableTexts(table: Table): string[] {
    const cells = [...table.header, ...table.rows.flatMap((row) => row.cells)];
    const words = captionOf(table);
    if (words !== undefined) captions += 1;
    const caption = words === undefined ? '' : `${tableWord} ${captions} – ${inlineText(words)}`;
    return [caption, ...cells.map(({ children }) => inlineText(children))];
  }
}

/** Who said a quote stands under it. */
function inOrder(kind: string, title: string, texts: readonly string[]): string[] {
  return kind === 'quote' ? [...texts, title] : [title, ...texts];
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.text;
      if (inline.type === 'line-break') return '\n';
      if (inline.type === 'footnote') return '';
      return 'children' in inline ? inlineText(inline.children) : '';
    })
    .join('');
}
