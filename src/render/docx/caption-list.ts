import type { FileChild } from 'docx';
import { captionDash } from '../../document/caption-words.ts';
import { plainText } from '../../document/plain-text.ts';
import type { CaptionList } from '../../document/tree.ts';
import { captionBookmark } from './captions.ts';
import { fieldEnd, fieldStart, pageReference } from './fields.ts';
import { internalHyperlink } from './hyperlinks.ts';
import type { Neighbours } from './keeping.ts';
import { makeParagraph } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { styles } from './styles.ts';

/**
 * The list of tables or of figures, filled in already; Word can renew it. It brings its own heading, unless one stands
 * right above it and that is of this list only. Without the numbers of all pages it has none (`\n`).
 */
export function renderCaptionList(
  { of }: CaptionList,
  place: Place,
  rendering: Rendering,
  { previous, next }: Neighbours,
): FileChild[] {
  const kind = of === 'tables' ? 'table' : 'figure';
  const captions = rendering.captions.filter((one) => one.kind === kind);
  if (captions.length === 0) return [];
  const label = rendering.labels[kind];
  const pages = captions.map(({ number }) => rendering.pageOf(captionBookmark(kind, number)));
  const hasPages = pages.every((page) => page !== undefined);
  const tabs = hasPages
    ? { tabStops: [{ type: 'right' as const, position: place.width, leader: 'dot' as const }] }
    : {};
  const lines = captions.map(({ number, caption }, index) => {
    const bookmark = captionBookmark(kind, number);
    const text = textRuns(`${label} ${number}${captionDash}${oneLine(plainText(caption))}`, {});
    const page = hasPages ? [...textRuns('\t', {}), ...pageReference(bookmark, pages[index] ?? 0)] : [];
    const runs = [
      ...(index === 0 ? fieldStart(`TOC ${hasPages ? '' : '\\n '}\\h \\z \\c "${label}"`) : []),
      internalHyperlink(bookmark, [...text, ...page]),
      ...(index === captions.length - 1 ? [fieldEnd()] : []),
    ];
    return makeParagraph(runs, { style: styles.captionList, ...tabs }, place, rendering);
  });
  if (previous?.type === 'heading' && next?.type !== 'caption-list') return lines;
  const title = textRuns(rendering.labels[of], {});
  return [makeParagraph(title, { style: styles.contentsHeading }, place, rendering), ...lines];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
