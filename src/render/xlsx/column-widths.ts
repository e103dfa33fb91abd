import { displayWidth } from '../../text/display-width.ts';
import type { Sheet } from '../sheets.ts';

/** All widths in characters, as Excel counts them. */
const page = 140;
const narrowest = 8;
const longestWord = 40;
const widest = 90;
/** Text beyond this does not make a column wider still. */
const longestCounted = 300;
/** The button of the filter covers the end of a header. */
const filterButton = 3;
const margin = 2;

/**
 * Widths at which a sheet reads well on a screen and fits a lying page: the shares that were asked for in the document or
 * that follow from the texts, no wider than the longest line in them, and no narrower than their longest word.
 */
export function columnWidths(sheet: Sheet): number[] {
  const { columns, header, rows } = sheet;
  const wanted = columns.map(({ width }, column) => width ?? wantedWidth(sheet, column));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width, column) => {
    const share = width / total;
    const title = header[column] ?? '';
    const texts = rows.map((cells) => cells[column] ?? '');
    const longestLine = Math.max(longest([title], /\n/u) + filterButton, longest(texts, /\n/u));
    const word = Math.max(longest([title], /\s+/u) + filterButton, Math.min(longestWord, longest(texts, /\s+/u)));
    const fair = Math.min(longestLine, widest, Math.round(share * page));
    return Math.max(narrowest, word, fair) + margin;
  });
}

/** Between the usual and the longest text of a column. */
function wantedWidth({ header, rows }: Sheet, column: number): number {
  const lengths = [header, ...rows].map((cells) => Math.min(longestCounted, (cells[column] ?? '').length));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.max(narrowest, (usual + lengths.reduce((most, length) => Math.max(most, length), 0)) / 2);
}

/** The widest of the pieces into which texts divide. */
function longest(texts: readonly string[], separator: RegExp): number {
  let most = 0;
  for (const text of texts) for (const piece of text.split(separator)) most = Math.max(most, displayWidth(piece));
  return most;
}
