import { plainText } from '../plain-text.ts';
import type { TableCell } from '../tree.ts';
import { fewestLines } from './fewest-lines.ts';

/** Characters that fit on a line of an upright page and of one that lies on its side, at the size of tables. */
const lineLengths = { upright: 112, lying: 170 } as const;
/** Tables with this many columns are meant for pages on their side. */
const wideTable = 7;
/** Words longer than this may be broken, shorter columns than that are widened. */
const longestKeptWord = 30;
const shortestColumn = 4;
/** Between words; a no-break space is no break. */
const blanks = /[^\S\u00a0]+/u;
/** The same, and after a hyphen that no digit follows: an id stays whole. */
const mayBreak = /[^\S\u00a0]+|(?<=\p{L}-)(?=\p{L})/u;
/** Trying out the moves between more columns would take long, and leave no column room to give. */
const mostColumns = 14;
/** Rows that are looked at in a long table; more would hardly change its best division. */
const mostRows = 60;
/** Room for the padding on both sides of a cell. */
const padding = 2;
/** The part of a line that goes to whole words where not all of them fit. */
const shareForWords = 0.85;
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
 * Shares of the table's width from what the columns hold. Each gets room for its longest word; the rest is divided so
 * that the rows have the fewest lines. A table that needs less than a line keeps the proportions of its texts.
 */
export function measureWidths(rows: readonly (readonly TableCell[])[], columns: number): number[] {
  const lineLength = lineLengths[columns >= wideTable ? 'lying' : 'upright'];
  const measures = Array.from({ length: columns }, (_, column) => measureColumn(rows, column));
  const longest = measures.map((measure) => measure.longest);
  if (sum(longest) <= lineLength) return toShares(longest);
  const least = fitting(
    measures.map((measure) => measure.least),
    lineLength,
  );
  const room = lineLength - sum(least);
  const wanted = measures.map((measure, column) => Math.max(measure.wanted - (least[column] ?? 0), 0));
  const total = sum(wanted);
  const fair = least.map((width, column) => width + (total === 0 ? 0 : (room * (wanted[column] ?? 0)) / total));
  if (columns > mostColumns) return toShares(fair);
  const text = fewestLines(sampleOf(rows).map(wordLengths), withoutPadding(fair), withoutPadding(least));
  return toShares(text.map((width) => width + padding));
}

/**
 * What the columns need at least. Where their longest words do not fit beside each other, the neediest columns get
 * less, all of them the same, so that part of the line is left to divide by what the cells hold.
 */
function fitting(least: readonly number[], lineLength: number): number[] {
  if (sum(least) < lineLength) return [...least];
  const ascending = [...least].sort((one, other) => one - other);
  let left = lineLength * shareForWords;
  for (const [index, need] of ascending.entries()) {
    const equalPart = left / (ascending.length - index);
    if (need > equalPart) return least.map((width) => Math.min(width, equalPart));
    left -= need;
  }
  return [...least];
}

function withoutPadding(widths: readonly number[]): number[] {
  return widths.map((width) => width - padding);
}

function sampleOf<T>(rows: readonly T[]): readonly T[] {
  const step = Math.ceil(rows.length / mostRows);
  return step <= 1 ? rows : rows.filter((_row, index) => index % step === 0);
}

function wordLengths(cells: readonly TableCell[]): number[][][] {
  return cells.map(({ children }) =>
    plainText(children)
      .split('\n')
      .map((line) => line.split(blanks).map((word) => word.length)),
  );
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
    for (const found of text.split(mayBreak)) word = Math.max(word, Math.min(longestKeptWord, found.length));
  }
  const least = word + padding;
  const usual = rows.length === 0 ? 0 : total / rows.length;
  return { least, longest: longest + padding, wanted: Math.max(least, (usual + longest) / 2) };
}

export function toShares(widths: readonly number[]): number[] {
  const total = sum(widths);
  return widths.map((width) => width / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
