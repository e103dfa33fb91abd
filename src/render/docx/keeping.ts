import { plainText } from '../../document/plain-text.ts';
import type { Block, Heading, Inline, Paragraph, Quote } from '../../document/tree.ts';

/** What stands around a block. */
export interface Neighbours {
  readonly previous: Block | undefined;
  /** The heading above it, where nothing but announcements stand between the two. */
  readonly above: Heading | undefined;
  readonly next: Block | undefined;
}

/** Blocks, each with what stands around it. */
export function neighboursOf(blocks: readonly Block[]): (Neighbours & { readonly block: Block })[] {
  let above: Heading | undefined;
  return blocks.map((block, index) => {
    const neighbours = { previous: blocks[index - 1], above, next: blocks[index + 1] };
    if (block.type === 'heading') above = block;
    else if (!isAnnouncing(block, neighbours)) above = undefined;
    return { block, ...neighbours };
  });
}

function isAnnouncing(block: Block, neighbours: Neighbours): boolean {
  if (block.type === 'paragraph') return isLeadIn(block, neighbours.next);
  return block.type === 'quote' && isAnnouncement(block, neighbours);
}

/** A longer one may be parted from what follows: keeping it whole would leave a large gap. */
const longestAnnouncement = 800;

/** Whether a paragraph only announces what follows, so that it may not stay behind at the foot of a page. */
export function isLeadIn({ children }: Paragraph, next: Block | undefined): boolean {
  if (next === undefined) return false;
  return isMarked(children) || (next.type !== 'paragraph' && plainText(children).trimEnd().endsWith(':'));
}

/**
 * Whether a quote belongs to the heading above it, as the question that a chapter answers: neither stays behind at the
 * foot of a page without what they open.
 */
export function isAnnouncement({ children }: Quote, { above, next }: Neighbours): boolean {
  if (above === undefined || next === undefined) return false;
  const isOpening = next.type !== 'heading' || next.level > above.level;
  return isOpening && plainText(children).length <= longestAnnouncement;
}

/** Bold or italic from its first letter to its last. */
function isMarked(inlines: readonly Inline[]): boolean {
  const visible = inlines.filter((inline) => plainText([inline]).trim() !== '');
  return visible.length > 0 && visible.every(({ type }) => type === 'strong' || type === 'emphasis');
}

/** A table of more rows may be divided over pages. */
const mostRowsKept = 4;
/** The part of a page that is kept whole: more would leave a gap at the foot of the page before that looks like an end. */
const mostKept = 0.13;
/** The same for the row that goes over with the last one of its table. */
const mostMoved = 0.16;
/** The same for a single row or box: one that is divided over pages is hard to read. */
const mostOfRow = 0.5;

/** Whether something that high stays on one page. Heights in twips. */
export function isKeptWhole(height: number, page: number): boolean {
  return height <= page * mostOfRow;
}

/** How a row of a table behaves where a page ends. */
export interface RowKeeping {
  readonly isWhole: boolean;
  readonly isWithNext: boolean;
}

/**
 * How the rows of a table are kept together: a short table as a whole, of a longer one the head with two rows, and the
 * last row never alone; but nothing that is so high that it would leave a large gap: before the end of a table of
 * three rows or more that is the row which goes over to the next page with the last one. Heights in twips.
 */
export function keepRows(header: number, rows: readonly number[], page: number): RowKeeping[] {
  const fits = (...heights: readonly number[]): boolean =>
    heights.reduce((sum, one) => sum + one, 0) <= page * mostKept;
  const isKept = rows.length <= mostRowsKept && fits(header, ...rows);
  return rows.map((height, index) => {
    const next = rows[index + 1];
    const isStart = index === 0 && next !== undefined && fits(header, height, next);
    const isEnd = index > 0 && index === rows.length - 2 && height <= page * mostMoved;
    return { isWhole: isKeptWhole(height, page), isWithNext: next !== undefined && (isKept || isStart || isEnd) };
  });
}
