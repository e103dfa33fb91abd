import type { Column } from '../../document/tree.ts';
import type { CellLine } from './cell-lines.ts';
import type { ColumnMeasure, DivisionLevel } from './column-measure.ts';
import { divideWidth, withinTotal } from './divide-width.ts';
import { fewestLines } from './fewest-lines.ts';
import { fillLines } from './fill-lines.ts';

/** Twips: widths are sought in steps of a point. */
const unit = 20;
/** Trying out the moves between more columns would take long, and leave no column room to give. */
const mostColumns = 14;
/** A divided word in the head of a column comes back on every page. */
const headWeight = 8;

/** Twips. */
export interface Distances {
  readonly room: number;
  /** What a column has beside its text. */
  readonly around: number;
  readonly blank: number;
}

/** A row as it is counted. */
export interface CountedRow {
  readonly cells: readonly (readonly CellLine[])[];
  readonly isHeader: boolean;
}

/**
 * The widths at which rows are the least high. Widths that were asked for are kept, unless a word would be cut. A word is
 * divided where that saves more than it spoils, and cut nowhere as long as the columns have room for the parts of words.
 */
export function settleWidths(
  columns: readonly Column[],
  rows: readonly CountedRow[],
  measures: readonly ColumnMeasure[],
  { room, around, blank }: Distances,
): number[] {
  const need = (level: DivisionLevel): number[] => measures.map((measure) => Math.ceil(measure.least(level)) + around);
  const fits = (widths: readonly number[]): boolean => sum(widths) <= room;
  const divided = fits(need(2)) ? need(2) : need(3);
  const least = withinTotal(room, divided);
  const whole = fits(need(0)) ? need(0) : least;
  const asked = askedShares(columns, measures.length);
  if (asked !== undefined) return divideWidth(room, asked, whole);
  const longest = measures.map((measure) => measure.longest + around);
  if (fits(longest)) return divideWidth(room, longest, longest);
  const wanted = measures.map((measure, column) => Math.max(measure.wanted + around - (whole[column] ?? 0), 0));
  const total = sum(wanted);
  const left = room - sum(whole);
  const fair = whole.map(
    (width, column) => width + (total === 0 ? left / whole.length : (left * (wanted[column] ?? 0)) / total),
  );
  if (measures.length > mostColumns) return fair;
  const units = (width: number): number => Math.floor(width / unit);
  const found = fewestLines(
    rows.length,
    fair.map(units),
    least.map((width, column) => Math.min(Math.ceil(width / unit), units(fair[column] ?? 0))),
    (column, width) => {
      let penalty = 0;
      const lines = rows.map(({ cells, isHeader }) => {
        const filling = fillLines(cells[column] ?? [], width * unit - around, blank);
        penalty += filling.penalty * (isHeader ? headWeight : 1);
        return filling.lines;
      });
      return { lines, penalty };
    },
  );
  const spare = room - sum(found) * unit;
  return found.map((width) => width * unit + spare / found.length);
}

/** One share for each column of the grid, where they were asked for: a row may have more cells than the table columns. */
function askedShares(columns: readonly Column[], count: number): number[] | undefined {
  const widths = columns.map(({ width }) => width ?? 0).filter((width) => Number.isFinite(width) && width > 0);
  if (widths.length === 0 || widths.length < columns.length) return undefined;
  return Array.from({ length: count }, (_none, index) => widths[index] ?? 1 / count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
