import { capitalised, captionDash } from '../../document/caption-words.ts';
import type { Captioned } from '../../document/numbering.ts';
import type {
  Block,
  Callout,
  CaptionList,
  CodeBlock,
  Contents,
  Figure,
  Footnote,
  Heading,
  Inline,
  List,
  Picture,
  Table,
  TableCell,
} from '../../document/tree.ts';
import type { Names } from './simple-inlines.ts';
import { isOfHeading, lineText, type Slugs } from './slugs.ts';
import { type LinePlace, writeImage, writeInlines } from './write-inlines.ts';

/** What the blocks of one document share. */
export interface WritingContext {
  readonly slugs: Slugs;
  /** The number of a heading as it is printed (`1.`, `1.1`); undefined for one that has none. */
  readonly numberOf: (heading: Heading) => string | undefined;
  /** The name of the file beside the document that holds a drawn picture. */
  readonly pictureFile: (picture: Picture) => string;
  /** The headings that a table of contents lists. */
  readonly headingsFor: (contents: Contents) => readonly Heading[];
  readonly captions: ReadonlyMap<Block, Captioned>;
  /** What tables and figures are called. */
  readonly words: { readonly table: string; readonly figure: string };
  /** The footnotes that have been written, by name, in their order. */
  readonly notes: Map<string, { readonly label: string; readonly children: Footnote['children'] }>;
}

/** Blocks of the tree as Markdown, without a line end at the end. */
export function writeBlocks(blocks: readonly Block[], context: WritingContext): string {
  return new BlockWriter(context)
    .blocks(blocks)
    .map((block) => block.text)
    .join('\n\n');
}

/** The texts of the footnotes that have been written, one below the other. */
export function writeNotes(context: WritingContext): string {
  const lines: string[] = [];
  // The text of a footnote may hold another one, which then comes after it in the map that is walked.
  for (const { label, children } of context.notes.values()) {
    const text = writeInlines(children, 'paragraph', namesOf(context));
    lines.push(`[^${label}]: ${text.replace(/\n/gu, '\n    ')}`);
  }
  return lines.join('\n');
}

function namesOf({ slugs, notes }: WritingContext): Names {
  return {
    slugOf: (anchor) => slugs.anchors.get(anchor),
    labelOf: ({ name, children }) => {
      const known = notes.get(name) ?? { label: String(notes.size + 1), children };
      notes.set(name, known);
      return known.label;
    },
  };
}

interface WrittenBlock {
  readonly text: string;
  /** The sign that starts each item of a list. */
  readonly marker?: string;
  /** Whether a list may follow the line above it at once. */
  readonly canInterrupt?: boolean;
}

class BlockWriter {
  constructor(private readonly context: WritingContext) {}

  blocks(blocks: readonly Block[]): WrittenBlock[] {
    const written: WrittenBlock[] = [];
    for (const block of flatten(blocks)) {
      const one = this.block(block, written.at(-1)?.marker);
      if (one !== undefined && one.text !== '') written.push(one);
    }
    return written;
  }

  private block(block: FlatBlock, markerBefore: string | undefined): WrittenBlock | undefined {
    switch (block.type) {
      case 'heading':
        return { text: this.heading(block) };
      case 'paragraph':
        return { text: this.inlines(block.children, 'paragraph') };
      case 'list':
        return this.list(block, markerBefore);
      case 'table':
        return { text: this.table(block) };
      case 'quote':
        return { text: quoted(writeBlocks(block.children, this.context)) };
      case 'picture':
      case 'figure':
        return { text: this.picture(block) };
      case 'callout':
        return { text: quoted(this.callout(block)) };
      case 'code-block':
        return { text: codeBlock(block) };
      case 'divider':
        // Underscores: hyphens or stars after a list's marker would make one line of both.
        return { text: '___' };
      case 'contents':
        return this.contents(block, markerBefore);
      case 'caption-list':
        return this.captionList(block, markerBefore);
    }
  }

  private inlines(inlines: readonly Inline[], place: LinePlace): string {
    return writeInlines(inlines, place, namesOf(this.context));
  }

  private heading(heading: Heading): string {
    const number = this.context.numberOf(heading);
    // The heading itself is where its own name leads.
    const children = heading.children.filter((inline) => inline.type !== 'anchor' || !isOfHeading(inline.name));
    const parts = ['#'.repeat(heading.level), number, this.inlines(children, 'heading')];
    return parts.filter((part) => part !== undefined && part !== '').join(' ');
  }

  private picture(picture: Picture | Figure): string {
    const image =
      picture.type === 'figure'
        ? writeImage(picture.image.alt, picture.image.source)
        : writeImage(picture.alt, this.context.pictureFile(picture));
    return [image, this.caption(picture)].filter((part) => part !== '').join('\n\n');
  }

  private caption(block: Table | Picture | Figure): string {
    const captioned = this.context.captions.get(block);
    if (captioned === undefined) return '';
    const { kind, number, caption } = captioned;
    const before = `${capitalised(this.context.words[kind])} ${number}${captionDash}`;
    const children: Inline[] = [{ type: 'text', text: before }, ...caption];
    return this.inlines([{ type: 'emphasis', children }], 'paragraph');
  }

  private callout({ kind, title = [], children }: Callout): string {
    const content = writeBlocks(children, this.context);
    const isQuote = kind === 'quote';
    const line = isQuote
      ? [{ type: 'text' as const, text: '— ' }, ...title]
      : [{ type: 'strong' as const, children: title }];
    const words = title.length === 0 ? '' : this.inlines(line, 'paragraph');
    return (isQuote ? [content, words] : [words, content]).filter((part) => part !== '').join('\n\n');
  }

  private list(list: List, markerBefore: string | undefined): WrittenBlock | undefined {
    const sign = listSign(list.isOrdered, markerBefore);
    const items = list.items.map((item, index) => {
      const marker = list.isOrdered ? `${list.start + index}${sign}` : sign;
      const written = this.blocks(item.children);
      const startsWithList = written[0]?.marker !== undefined;
      const task = item.isChecked === undefined ? '' : item.isChecked ? '[x] ' : '[ ] ';
      const text = written.map((block, at) => separator(block, at, list.isTight) + block.text).join('');
      return listItem(marker, startsWithList ? `\n${text}` : task + text);
    });
    const canInterrupt = (!list.isOrdered || list.start === 1) && (list.items[0]?.children.length ?? 0) > 0;
    return { text: items.join(list.isTight ? '\n' : '\n\n'), marker: sign, canInterrupt };
  }

  private table(table: Table): string {
    const row = (cells: readonly TableCell[]): string =>
      `|${table.columns.map((_, at) => ` ${this.inlines(cells[at]?.children ?? [], 'cell')} |`).join('')}`;
    const rule = table.columns.map((column) => ` ${alignmentRules[column.align ?? 'none']} |`).join('');
    const lines = [row(table.header), `|${rule}`, ...table.rows.map((one) => row(one.cells))].join('\n');
    const caption = this.caption(table);
    return table.columns.length === 0 ? caption : [caption, lines].filter((part) => part !== '').join('\n\n');
  }

  private contents(contents: Contents, markerBefore: string | undefined): WrittenBlock {
    const headings = this.context.headingsFor(contents);
    const sign = listSign(false, markerBefore);
    // A heading two levels below the one before it still goes only one step in: four blanks would make it code.
    const path: number[] = [];
    const lines = headings.map((heading) => {
      while ((path.at(-1) ?? 0) >= heading.level) path.pop();
      const indent = '  '.repeat(path.push(heading.level) - 1);
      const number = this.context.numberOf(heading);
      const text = [number, lineText(heading.children)].filter((part) => part !== undefined).join(' ');
      const slug = this.context.slugs.headings.get(heading);
      const entry = [{ type: 'text' as const, text }];
      const link = slug === undefined ? entry : [{ type: 'link' as const, href: `#${slug}`, children: entry }];
      return `${indent}${sign} ${this.inlines(link, 'paragraph')}`;
    });
    return { text: lines.join('\n'), marker: sign };
  }

  private captionList({ of }: CaptionList, markerBefore: string | undefined): WrittenBlock {
    const sign = listSign(false, markerBefore);
    const lines = [...this.context.captions.values()]
      .filter(({ kind }) => (kind === 'table') === (of === 'tables'))
      .map(({ kind, number, caption }) => {
        const text = `${capitalised(this.context.words[kind])} ${number}${captionDash}${lineText(caption)}`;
        return `${sign} ${this.inlines([{ type: 'text', text }], 'paragraph')}`;
      });
    return { text: lines.join('\n'), marker: sign };
  }
}

type FlatBlock = Exclude<Block, { readonly type: 'landscape' | 'excerpt' | 'columns' | 'page-break' }>;

/** Markdown has no pages: what lies on its side, or beside something else, goes with the rest. */
function flatten(blocks: readonly Block[]): FlatBlock[] {
  return blocks.flatMap((block): FlatBlock[] => {
    if (block.type === 'landscape' || block.type === 'excerpt') return flatten(block.children);
    if (block.type === 'columns') return flatten(block.parts.flatMap(({ children }) => children));
    return block.type === 'page-break' ? [] : [block];
  });
}

const alignmentRules = { none: '---', left: ':--', center: ':-:', right: '--:' } as const;

/** Another sign than the list right before it, or the two would be one list. */
function listSign(isOrdered: boolean, markerBefore: string | undefined): string {
  if (isOrdered) return markerBefore === '.' ? ')' : '.';
  return markerBefore === '-' ? '*' : '-';
}

function separator(block: WrittenBlock, index: number, isTight: boolean): string {
  if (index === 0) return '';
  return isTight && block.canInterrupt === true ? '\n' : '\n\n';
}

function listItem(marker: string, text: string): string {
  const indent = ' '.repeat(marker.length + 1);
  const indented = text.replace(/\n(?!\n|$)/gu, `\n${indent}`);
  return text === '' || text.startsWith('\n') ? marker + indented : `${marker} ${indented}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function codeBlock(block: CodeBlock): string {
  const longest = Math.max(0, ...[...block.text.matchAll(/`+/gu)].map((match) => match[0].length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const language = /^[^\s`]+/u.exec(block.language ?? '')?.[0] ?? '';
  return `${fence}${language}\n${block.text === '' ? '' : `${block.text}\n`}${fence}`;
}
