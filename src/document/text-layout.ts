/** A document as plain text that can be pasted anywhere: no signs of Markdown, never two blank lines together. */
import { bareText } from './bare-text.ts';
import { numberHeadings } from './numbering.ts';
import type { Block, Callout, Heading, List, ListItem, Table, TableCell } from './tree.ts';

/**
 * The text of blocks: lists with hyphens or numbers, a table as a line `heading: text` for each cell, links and
 * emphasis as their text. Lines end in LF; nothing stands after the last one.
 */
export function layOutText(blocks: readonly Block[]): string {
  return new TextLayout(numberHeadings(blocks)).blocks(blocks);
}

const blankLine = '\n\n';

class TextLayout {
  constructor(private readonly numbers: ReadonlyMap<Heading, string>) {}

  blocks(blocks: readonly Block[], separator = blankLine): string {
    let whole = '';
    for (const block of blocks) {
      const text = this.#block(block);
      if (text === '') continue;
      const isAnnounced = block.type === 'list' && whole.endsWith(':');
      whole += whole === '' ? text : (isAnnounced ? '\n' : separator) + text;
    }
    return whole;
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return bareText(block.children);
      case 'list':
        return this.#list(block);
      case 'table':
        return tableText(block);
      case 'callout':
        return this.#callout(block);
      case 'quote':
      case 'landscape':
      case 'excerpt':
        return this.blocks(block.children);
      case 'code-block':
        return block.text
          .replace(/\r\n?/gu, '\n')
          .replace(/^\n+/u, '')
          .trimEnd()
          .replace(/\n{3,}/gu, blankLine);
      case 'picture':
        return [bareText(block.caption ?? []), block.alt].filter((text) => text !== '').join('\n');
      case 'divider':
      case 'page-break':
      case 'contents':
        return '';
    }
  }

  #heading(heading: Heading): string {
    const text = bareText(heading.children).replace(/\n/gu, ' ');
    const number = this.numbers.get(heading);
    return number === undefined || text === '' ? text : `${number} ${text}`;
  }

  #callout({ title, children }: Callout): string {
    return [bareText(title ?? []), this.blocks(children)].filter((text) => text !== '').join('\n');
  }

  #list({ items, isOrdered, start }: List): string {
    const lines = items.map((item, index) => this.#item(item, isOrdered ? `${start + index}.` : '-'));
    return lines.filter((line) => line !== '').join('\n');
  }

  #item({ isChecked, children }: ListItem, sign: string): string {
    const text = this.blocks(children, '\n');
    if (text === '') return '';
    const task = isChecked === undefined ? sign : isChecked ? '☑' : '☐';
    return `${task} ${text.replace(/\n(?!\n)/gu, '\n  ')}`;
  }
}

/** Row by row, each cell behind the heading of its column; cells without text are left out. */
function tableText({ caption, columns, header, rows }: Table): string {
  const headings = columns.map((_, at) => cellText(header[at]).replace(/\n/gu, ' '));
  const records = rows.map(({ cells }) =>
    headings.flatMap((heading, at) => cellLines(heading, cellText(cells[at]))).join('\n'),
  );
  const parts = rows.length === 0 ? [headings.filter((heading) => heading !== '').join(', ')] : records;
  const body = parts.filter((part) => part !== '').join(headings.length > 1 ? blankLine : '\n');
  return [bareText(caption ?? []), body].filter((text) => text !== '').join('\n');
}

function cellLines(heading: string, text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n').filter((line) => line !== '');
  if (heading === '') return lines;
  const [only] = lines;
  if (lines.length === 1) return [`${heading}: ${only}`];
  return [`${heading}:`, ...lines.map((line) => `- ${line.replace(/^[•–-]\s+/u, '')}`)];
}

function cellText(cell: TableCell | undefined): string {
  return bareText(cell?.children ?? []);
}
