import { plainText } from '../../document/plain-text.ts';
import type { Block, Inline, Paragraph, Quote } from '../../document/tree.ts';

/** The blocks right before and after a block. */
export interface Neighbours {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

/** A longer quote may be parted from its answer: keeping it whole would leave a large gap. */
const longestAnnouncement = 800;

/** Whether a paragraph only announces what follows, so that it may not stay behind at the foot of a page. */
export function isLeadIn({ children }: Paragraph, next: Block | undefined): boolean {
  if (next === undefined) return false;
  return isMarked(children) || (next.type !== 'paragraph' && plainText(children).trimEnd().endsWith(':'));
}

/** Whether a quote is the question that its chapter answers: it stands right below the heading. */
export function isAnnouncement(quote: Quote, { previous, next }: Neighbours): boolean {
  const isBelowHeading = previous?.type === 'heading' || (previous?.type === 'paragraph' && isLeadIn(previous, quote));
  const isAnswered = next !== undefined && next.type !== 'heading';
  return isBelowHeading && isAnswered && plainText(quote.children).length <= longestAnnouncement;
}

/** Bold or italic from its first letter to its last. */
function isMarked(inlines: readonly Inline[]): boolean {
  const visible = inlines.filter((inline) => plainText([inline]).trim() !== '');
  return visible.length > 0 && visible.every(({ type }) => type === 'strong' || type === 'emphasis');
}

/** A table of more rows may be divided over pages. */
const mostRowsKept = 4;
/** The part of a page that is kept whole: more would leave a gap at the foot of the page before. */
const mostKept = 0.4;
/** The same for a single row: one that is divided over pages is hard to read. */
const mostOfRow = 0.6;

/** How a row of a table behaves where a page ends. */
export interface RowKeeping {
  readonly isWhole: boolean;
  readonly isWithNext: boolean;
}

/**
 * How the rows of a table are kept together: a short table as a whole, of a longer one the head with two rows, and the
 * last row never alone; but nothing that is so high that it would leave a large gap. Heights in twips.
 */
export function keepRows(header: number, rows: readonly number[], page: number): RowKeeping[] {
  const fits = (...heights: readonly number[]): boolean =>
    heights.reduce((sum, one) => sum + one, 0) <= page * mostKept;
  const isKept = rows.length <= mostRowsKept && fits(header, ...rows);
  return rows.map((height, index) => {
    const next = rows[index + 1];
    const isStart = index === 0 && next !== undefined && fits(header, height, next);
    const isEnd = index === rows.length - 2 && next !== undefined && fits(height, next);
    return { isWhole: height <= page * mostOfRow, isWithNext: next !== undefined && (isKept || isStart || isEnd) };
  });
}
