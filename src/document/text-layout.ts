/** A document as plain text that can be pasted anywhere: no signs of Markdown, never two blank lines together. */
import type { Language } from '../text/language.ts';
import { bareText } from './bare-text.ts';
import { capitalised, captionDash, captionWords } from './caption-words.ts';
import { type Captioned, numberCaptions, numberHeadings } from './numbering.ts';
import type { Block, Callout, Footnote, Heading, Inline, List, ListItem, Table, TableCell } from './tree.ts';

/**
 * The text of blocks: lists with hyphens or numbers, a table as a line `heading: text` for each cell, links and
 * emphasis as their text, footnotes as `[1]` with their texts at the end. Lines end in LF; nothing stands after the
 * last one.
 * @param language that of the numbers before captions; without it they have none, as in a part of a document
 */
export function layOutText(blocks: readonly Block[], language?: Language): string {
  const layout = new TextLayout(numberHeadings(blocks), language === undefined ? [] : numberCaptions(blocks), language);
  const text = layout.blocks(blocks);
  return [text, layout.notes.join('\n')].filter((part) => part !== '').join(blankLine);
}

const blankLine = '\n\n';

class TextLayout {
  /** The footnotes that were met, as they stand at the end. */
  readonly notes: string[] = [];
  readonly #signs = new Map<string, string>();
  readonly #captions: ReadonlyMap<Block, Captioned>;

  constructor(
    private readonly numbers: ReadonlyMap<Heading, string>,
    captions: readonly Captioned[],
    private readonly language: Language | undefined,
  ) {
    this.#captions = new Map(captions.map((captioned) => [captioned.block, captioned]));
  }

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
        return this.#text(block.children);
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
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
      case 'columns':
        return this.blocks(block.parts.flatMap(({ children }) => children));
      case 'picture':
      case 'figure': {
        const alt = block.type === 'figure' ? block.image.alt : block.alt;
        return [this.#caption(block, block.caption), alt].filter((text) => text !== '').join('\n');
      }
      case 'divider':
      case 'page-break':
      case 'contents':
      case 'caption-list':
        return '';
    }
  }

  #text(inlines: readonly Inline[]): string {
    return bareText(inlines, (note) => this.#note(note));
  }

  #note({ name, children }: Footnote): string {
    const known = this.#signs.get(name);
    if (known !== undefined) return ` ${known}`;
    const sign = `[${this.notes.length + 1}]`;
    this.#signs.set(name, sign);
    const place = this.notes.push(sign) - 1;
    this.notes[place] = `${sign} ${this.#text(children)}`;
    return ` ${sign}`;
  }

  #caption(block: Block, caption: readonly Inline[] | undefined): string {
    const text = this.#text(caption ?? []);
    const captioned = this.#captions.get(block);
    if (captioned === undefined || this.language === undefined) return text;
    const word = capitalised(captionWords[this.language][captioned.kind]);
    return `${word} ${captioned.number}${text === '' ? '' : captionDash}${text}`;
  }

  #heading(heading: Heading): string {
    const text = this.#text(heading.children).replace(/\n/gu, ' ');
    const number = this.numbers.get(heading);
    return number === undefined || text === '' ? text : `${number} ${text}`;
  }

  #callout({ kind, title, children }: Callout): string {
    const parts = [this.#text(title ?? []), this.blocks(children)].filter((text) => text !== '');
    return (kind === 'quote' ? parts.reverse() : parts).join('\n');
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

  /** Row by row, each cell behind the heading of its column; cells without text are left out. */
  #table(table: Table): string {
    const { columns, header, rows } = table;
    const cellText = (cell: TableCell | undefined): string => this.#text(cell?.children ?? []);
    const caption = this.#caption(table, table.caption);
    const headings = columns.map((_, at) => cellText(header[at]).replace(/\n/gu, ' '));
    const records = rows.map(({ cells }) =>
      headings.flatMap((heading, at) => cellLines(heading, cellText(cells[at]))).join('\n'),
    );
    const parts = rows.length === 0 ? [headings.filter((heading) => heading !== '').join(', ')] : records;
    const body = parts.filter((part) => part !== '').join(headings.length > 1 ? blankLine : '\n');
    return [caption, body].filter((text) => text !== '').join('\n');
  }
}

function cellLines(heading: string, text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n').filter((line) => line !== '');
  if (heading === '') return lines;
  const [only] = lines;
  if (lines.length === 1) return [`${heading}: ${only}`];
  return [`${heading}:`, ...lines.map((line) => `- ${line.replace(/^[•–-]\s+/u, '')}`)];
}
