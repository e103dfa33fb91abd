import { plainText } from '../plain-text.ts';
import type { TableCell } from '../tree.ts';

/** Characters that fit on a line of an upright page; only the proportions of the result depend on it. */
const lineLength = 90;
/** Words longer than this may be broken, shorter columns than that are widened. */
const longestKeptWord = 18;
const shortestColumn = 4;
/** Room for the padding on both sides of a cell. */
const padding = 2;
/** Text beyond this does not make a column wider still. */
const longestCountedText = 300;

/** Shares of the table's width from the widths as written (`8 30 40 22`); undefined if they do not fit the columns. */
export function parseWidths(text: string, columns: number): number[] | undefined {
  const widths = text.trim().split(/[\s,]+/u);
  const isSound = widths.every((width) => /^\d{1,6}(?:\.\d{1,6})?%?$/u.test(width));
  const numbers = widths.map((width) => Number.parseFloat(width));
  return isSound && numbers.length === columns && numbers.every((width) => width > 0) ? toShares(numbers) : undefined;
}

/**
 * Shares of the table's width from what the columns hold. Each gets room for its longest word; the rest is divided by
 * how much text there is, so that rows stay low. A table that needs less than a line keeps the proportions of its texts.
 */
export function measureWidths(rows: readonly (readonly TableCell[])[], columns: number): number[] {
  const measures = Array.from({ length: columns }, (_, column) => measureColumn(rows, column));
  const longest = measures.map((measure) => measure.longest);
  if (sum(longest) <= lineLength) return toShares(longest);
  const least = measures.map((measure) => measure.least);
  const room = lineLength - sum(least);
  if (room <= 0) return toShares(least);
  const wanted = measures.map((measure) => measure.wanted - measure.least);
  const total = sum(wanted);
  return toShares(least.map((width, column) => width + (total === 0 ? 0 : (room * (wanted[column] ?? 0)) / total)));
}

interface ColumnMeasure {
  /** Width at which no word breaks. */
  readonly least: number;
  /** Between the usual and the longest text. */
  readonly wanted: number;
  readonly longest: number;
}

function measureColumn(rows: readonly (readonly TableCell[])[], column: number): ColumnMeasure {
  let word = shortestColumn;
  let longest = shortestColumn;
  let total = 0;
  for (const cells of rows) {
    const text = plainText(cells[column]?.children ?? []);
    const length = Math.min(longestCountedText, text.length);
    longest = Math.max(longest, length);
    total += length;
    for (const [found] of text.matchAll(/\S+/gu)) word = Math.max(word, Math.min(longestKeptWord, found.length));
  }
  const least = word + padding;
  const usual = rows.length === 0 ? 0 : total / rows.length;
  return { least, longest: longest + padding, wanted: Math.max(least, (usual + longest) / 2) };
}

function toShares(widths: readonly number[]): number[] {
  const total = sum(widths);
  return widths.map((width) => width / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
