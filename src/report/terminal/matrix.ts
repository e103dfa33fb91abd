import type { Bid } from '../../model/bid.ts';
import { type CoverageGap, type CoverageRow, coverageOf, gapsOf } from '../../model/coverage.ts';
import { displayWidth } from '../../text/display-width.ts';
import { memberAt } from '../../text/member-at.ts';
import { cutText } from '../cut-text.ts';
import type { BlockStyle } from '../finding-block.ts';
import { onOneLine } from '../visible-text.ts';
import { type ReportWords, reportWords } from '../words.ts';
import { wrapText } from '../wrap-text.ts';

/** How much of the matrix is shown. */
export interface MatrixView {
  /** Every row, whatever the room. */
  readonly isComplete: boolean;
  /** There is nothing to do, so that what is covered may be shown as well as what is not. */
  readonly isCalm: boolean;
  /** Lines for the matrix below its title. */
  readonly room: number;
}

const mostRows = 6;
/** The lines of a table beside its rows: the heads, and how many rows are left out. */
const frameLines = 2;
const mostIds = 3;
const widestCell = 30;
const columnsOfGaps: readonly CoverageGap[] = ['kpis', 'risks', 'evidence'];
const none = '–';

/**
 * Which KPIs, risks and evidence stand against what is scored: how many there are, then a row for each that lacks
 * what others have, and not more rows than a glance takes. What nothing has is said once.
 */
export function drawMatrix(bid: Bid, view: MatrixView, { language, columns, paint }: BlockStyle): string[] {
  const rows = coverageOf(bid);
  if (rows.length === 0) return [];
  const words = reportWords[language];
  const empty = columnsOfGaps.filter((column) => rows.every((row) => gapsOf(row).includes(column)));
  const filled = columnsOfGaps.filter((column) => !empty.includes(column));
  const title = wrapText(titleOf(rows, filled, empty, words), columns).map(paint.strong);
  const ownGaps = (row: CoverageRow): readonly CoverageGap[] => gapsOf(row).filter((gap) => filled.includes(gap));
  const shown = choose(rows, ownGaps, view);
  if (shown.length === 0 || filled.length === 0) return title;
  const hidden = rows.filter((row) => !shown.includes(row));
  const hiddenGaps = hidden.filter((row) => ownGaps(row).length > 0).length;
  const cells = [
    ['', ...filled.map((column) => words.column[column])],
    ...shown.map((row) => [row.item.id, ...filled.map((column) => cellOf(row, column, words))]),
  ];
  return [
    ...title,
    ...drawTable(cells, columns).map((line, index) => (index === 0 ? paint.quiet(line) : line)),
    ...(hidden.length === 0 ? [] : [`  ${words.hiddenRows(hiddenGaps, hidden.length - hiddenGaps)}`]),
  ];
}

/** The rows that are shown: what lacks a KPI first, then what lacks most. */
function choose(
  rows: readonly CoverageRow[],
  gapsIn: (row: CoverageRow) => readonly CoverageGap[],
  { isComplete, isCalm, room }: MatrixView,
): readonly CoverageRow[] {
  const weigh = (row: CoverageRow): number => {
    const gaps = gapsIn(row);
    return gaps.length + (gaps.includes('kpis') ? columnsOfGaps.length : 0);
  };
  const ordered = [...rows].sort((a, b) => weigh(b) - weigh(a));
  if (isComplete) return ordered;
  const isShort = rows.length <= mostRows;
  const telling = isShort || isCalm ? ordered : ordered.filter((row) => weigh(row) > 0);
  return telling.slice(0, Math.max(Math.min(mostRows, room - frameLines), 0));
}

function titleOf(
  rows: readonly CoverageRow[],
  filled: readonly CoverageGap[],
  empty: readonly CoverageGap[],
  words: ReportWords,
): string {
  const wishes = rows.filter(({ item }) => item.kind === 'wish').length;
  const counts = filled.map((column) =>
    words.covered[column](rows.filter((row) => !gapsOf(row).includes(column)).length),
  );
  const said = [
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(empty.length === 0 ? [] : [words.noneWith(empty)]),
  ];
  return `${words.coverage(wishes, rows.length - wishes)}: ${said.join('; ')}`;
}

function cellOf(row: CoverageRow, column: CoverageGap, words: ReportWords): string {
  const ids = row[column];
  if (ids.length === 0) return column === 'evidence' && row.hasProof ? words.inWords : none;
  const more = ids.length > mostIds ? ` +${ids.length - mostIds}` : '';
  return ids.slice(0, mostIds).join(', ') + more;
}

/** Cells under each other, each column as wide as its widest cell; what does not fit is cut. */
function drawTable(cells: readonly (readonly string[])[], columns: number): string[] {
  const clean = cells.map((row) => row.map((cell) => cutText(onOneLine(cell), widestCell)));
  const widths = memberAt(clean, 0).map((_, index) =>
    Math.max(...clean.map((row) => displayWidth(memberAt(row, index)))),
  );
  return clean.map((row) => {
    const padded = row.map((cell, index) => cell + ' '.repeat(memberAt(widths, index) - displayWidth(cell)));
    return cutText(`  ${padded.join('  ')}`.trimEnd(), columns);
  });
}
