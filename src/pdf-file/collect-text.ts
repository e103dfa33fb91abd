import type { InBoth, Language } from '../text/language.ts';
import type { WordBlock } from '../word-file/word-text.ts';
import { withoutHeadingNumbers } from './heading-numbers.ts';
import { joinLines, type PageBlock, type PageBlocks } from './page-blocks.ts';

/** What the places in a PDF are called. */
export const pdfPlaces: InBoth<{ readonly page: string; readonly margin: string; readonly properties: string }> = {
  nl: { page: 'bladzijde', margin: 'kop- of voettekst', properties: 'eigenschappen' },
  en: { page: 'page', margin: 'header or footer', properties: 'properties' },
};

/** The lines of a PDF with the texts in them; a place is a page. */
export class PdfLines {
  readonly lines: { readonly text: string; readonly where: string }[] = [];
  readonly blocks: WordBlock[] = [];
  /** The heads of the tables, without blanks and hyphens. */
  readonly heads: string[] = [];
  #length = 0;
  #heading: string | undefined;
  #columns: readonly string[] = [];

  /** Adds a line and gives its place in the whole text. */
  addLine(text: string, where: string): { readonly start: number; readonly end: number } {
    const start = this.#length;
    this.lines.push({ text, where });
    this.#length += text.length + 1;
    return { start, end: start + text.length };
  }

  add(block: PageBlock, where: string): void {
    if (block.kind === 'row') {
      this.#addRow(block, where);
      return;
    }
    const { text } = block;
    if (block.kind === 'heading') this.#heading = text;
    const { start, end } = this.addLine(text, where);
    this.blocks.push({ kind: block.kind, start, end, heading: this.#heading, column: '' });
  }

  #addRow({ cells, startsTable }: Extract<PageBlock, { kind: 'row' }>, where: string): void {
    const texts = cells.map((text) => text.replaceAll('|', '¦'));
    // The header of a table that goes on on another page stands there again.
    const isHeader = startsTable && (this.#columns.length === 0 || texts.join('|') !== this.#columns.join('|'));
    if (startsTable && !isHeader) return;
    let at = this.addLine(`| ${texts.join(' | ')} |`, where).start + 2;
    for (const [index, text] of texts.entries()) {
      const column = startsTable ? '' : (this.#columns[index] ?? '');
      if (text !== '')
        this.blocks.push({ kind: 'cell', start: at, end: at + text.length, heading: this.#heading, column });
      at += text.length + 3;
    }
    if (!startsTable) return;
    this.#columns = texts;
    this.heads.push(signsOf(texts.join('')));
  }
}

/** The text of all pages: what stands at the head or the foot of many is read once. */
export function collectText(pages: readonly PageBlocks[], language: Language): PdfLines {
  const { page: word, margin } = pdfPlaces[language];
  const lines = new PdfLines();
  const repeated = repeatedTexts(pages);
  for (const { block, page } of withBareHeadings(bodyBlocks(pages, repeated))) lines.add(block, `${word} ${page}`);
  const seen = new Set<string>();
  const heads = lines.heads;
  for (const [index, { margins, blocks }] of pages.entries()) {
    const atEdges = blocks.map(textOf).filter((text) => repeated.has(withoutNumbers(text)));
    for (const text of [...margins, ...atEdges]) {
      const key = withoutNumbers(text);
      // Each page has the head of a table that goes on again.
      if (seen.has(key) || heads.some((head) => head.includes(signsOf(text)))) continue;
      seen.add(key);
      lines.add({ kind: 'paragraph', text }, `${word} ${index + 1}, ${margin}`);
    }
  }
  return lines;
}

interface PlacedBlock {
  block: PageBlock;
  readonly page: number;
}

/** The same blocks with headings as Word has them. */
function withBareHeadings(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const headings = placed.flatMap(({ block }) => (block.kind === 'heading' ? [block.text] : []));
  const bare = withoutHeadingNumbers(headings).values();
  return placed.map((one) =>
    one.block.kind === 'heading' ? { ...one, block: { ...one.block, text: bare.next().value ?? one.block.text } } : one,
  );
}

/** The running text; a paragraph that goes on on the next page is one. */
function bodyBlocks(pages: readonly PageBlocks[], repeated: ReadonlySet<string>): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const [index, { blocks }] of pages.entries()) {
    const body = blocks.filter((block) => !repeated.has(withoutNumbers(textOf(block))));
    for (const [position, block] of body.entries()) {
      const last = placed.at(-1);
      if (position === 0 && last !== undefined && goesOn(last.block, block)) last.block = joined(last.block, block);
      else placed.push({ block, page: index + 1 });
    }
  }
  return placed;
}

function goesOn(last: PageBlock, next: PageBlock): boolean {
  // The rest of a row that a page could not hold has nothing in its first column.
  if (last.kind === 'row' && next.kind === 'row') return !next.startsTable && next.cells[0] === '';
  if (last.kind === 'row' || last.kind === 'heading' || next.kind !== 'paragraph') return false;
  return !/[.!?:;”"]$/u.test(last.text) && /^[a-zà-ɏ]/u.test(next.text);
}

function joined(last: PageBlock, next: PageBlock): PageBlock {
  if (last.kind !== 'row') return { kind: last.kind, text: joinLines([last.text, textOf(next)]) };
  const rest = next.kind === 'row' ? next.cells : [];
  return { ...last, cells: last.cells.map((text, index) => joinLines([text, rest[index] ?? ''])) };
}

/** What stands at the head or the foot of at least half of the pages, but for its numbers. */
function repeatedTexts(pages: readonly PageBlocks[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages) {
    const edges = [...blocks.slice(0, 2), ...blocks.slice(2).slice(-2)].filter(({ kind }) => kind !== 'row');
    for (const text of new Set(edges.map((block) => withoutNumbers(textOf(block))))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 && count * 2 >= pages.length ? [text] : [])));
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
}

function signsOf(text: string): string {
  return text.replace(/[\s\u00ad-]/gu, '');
}

function textOf(block: PageBlock): string {
  return block.kind === 'row' ? block.cells.join(' ') : block.text;
}
