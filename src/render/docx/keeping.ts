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
