import { captionOf } from '../../src/document/numbering.ts';
import type { Block, Callout, DocumentTree, Figure, Footnote, Inline, Table } from '../../src/document/tree.ts';
import { bindSigns } from '../../src/render/bind-signs.ts';

/** The text of each paragraph that a Word document of this tree has to show, without the table of contents. */
export function expectedTexts(tree: DocumentTree): string[] {
  const isDutch = tree.properties.language === 'nl';
  const counts = { table: 0, figure: 0 };
  const notes: string[] = [];
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
        return calloutTexts(block);
      case 'columns':
        return block.parts.flatMap(({ children }) => children.flatMap(blockTexts));
      case 'figure':
        return [captionText('figure', block)];
      case 'code-block':
        return [block.text.replace(/\n$/, '')];
      default:
        return [];
    }
  }

  /** Who said a quote stands under it. */
  function calloutTexts({ kind, title, children }: Callout): string[] {
    const above = kind === 'quote' ? [] : [inlineText(title ?? [])];
    const texts = children.flatMap(blockTexts);
    return [...above, ...texts, ...(kind === 'quote' ? [inlineText(title ?? [])] : [])];
  }

  function captionText(kind: 'table' | 'figure', block: Table | Figure): string {
    const words = captionOf(block);
    if (words === undefined) return '';
    counts[kind] += 1;
    const label = kind === 'table' ? (isDutch ? 'Tabel' : 'Table') : isDutch ? 'Figuur' : 'Figure';
    return `${label} ${counts[kind]} – ${inlineText(words)}`;
  }

  function tableTexts(table: Table): string[] {
    const cells = [...table.header, ...table.rows.flatMap((row) => row.cells)];
    return [captionText('table', table), ...cells.map(({ children }) => inlineText(children))];
  }

  /** The number of a footnote is Word's own, but for a sign of one that was shown before. */
  function noteText({ name }: Footnote): string {
    const known = notes.indexOf(name);
    if (known !== -1) return String(known + 1);
    notes.push(name);
    return '';
  }

  function inlineText(inlines: readonly Inline[]): string {
    return inlines
      .map((inline) => {
        if ('text' in inline) return inline.type === 'text' ? bindSigns(inline.text) : inline.text;
        if (inline.type === 'line-break') return '\n';
        if (inline.type === 'footnote') return noteText(inline);
        return 'children' in inline ? inlineText(inline.children) : '';
      })
      .join('');
  }
}
