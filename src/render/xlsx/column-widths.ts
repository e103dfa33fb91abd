import { displayWidth } from '../../text/display-width.ts';
import type { Sheet } from '../sheets.ts';

/** All widths in characters, as Excel counts them. */
const page = 140;
const narrowest = 8;
const longestWord = 40;
const widest = 90;
/** The button of the filter covers the end of a header. */
const filterButton = 3;
const margin = 2;

/**
 * Widths at which a sheet reads well on a screen and fits a lying page: the shares that the columns have in the
 * document, no wider than the longest line in them, and no narrower than their longest word.
 */
export function columnWidths({ columns, header, rows }: Sheet): number[] {
  return columns.map(({ width: share }, column) => {
    const title = header[column] ?? '';
    const texts = rows.map((cells) => cells[column] ?? '');
    const longestLine = Math.max(longest([title], /\n/u) + filterButton, longest(texts, /\n/u));
    const word = Math.max(longest([title], /\s+/u) + filterButton, Math.min(longestWord, longest(texts, /\s+/u)));
    const fair = Math.min(longestLine, widest, Math.round(share * page));
    return Math.max(narrowest, word, fair) + margin;
  });
}

/** The widest of the pieces into which texts divide. */
function longest(texts: readonly string[], separator: RegExp): number {
  let most = 0;
  for (const text of texts) for (const piece of text.split(separator)) most = Math.max(most, displayWidth(piece));
  return most;
}
