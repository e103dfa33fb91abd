import type { Bid } from '../../model/bid.ts';
import { type CoverageGap, type CoverageRow, coverageOf, gapsOf } from '../../model/coverage.ts';
import { displayWidth } from '../../text/display-width.ts';
import { cutText } from '../cut-text.ts';
import type { BlockStyle } from '../finding-block.ts';
import { onOneLine } from '../visible-text.ts';
import { type ReportWords, reportWords } from '../words.ts';
import { wrapText } from '../wrap-text.ts';

const mostRows = 10;
/** A line about fewer rows than this would take the place of the rows. */
const fewestHidden = 3;
const mostIds = 3;
const widestCell = 30;
const columnsOfGaps: readonly CoverageGap[] = ['kpis', 'risks', 'evidence'];
const none = '–';

/** Which KPIs, risks and evidence stand against what is scored: the gaps first, and not more rows than a glance takes. */
export function drawMatrix(bid: Bid, isComplete: boolean, { language, columns, paint }: BlockStyle): string[] {
  const rows = coverageOf(bid);
  if (rows.length === 0) return [];
  const words = reportWords[language];
  const weigh = (row: CoverageRow): number => {
    const gaps = gapsOf(row);
    return gaps.length + (gaps.includes('kpis') ? columnsOfGaps.length : 0);
  };
  const ordered = [...rows].sort((a, b) => weigh(b) - weigh(a));
  const isShort = isComplete || ordered.length < mostRows + fewestHidden;
  const shown = isShort ? ordered : ordered.slice(0, mostRows);
  const hidden = ordered.slice(shown.length);
  const hiddenGaps = hidden.filter((row) => gapsOf(row).length > 0).length;
  const cells = [
    ['', ...columnsOfGaps.map((column) => words.column[column])],
    ...shown.map((row) => [row.item.id, ...columnsOfGaps.map((column) => cellOf(row, column, words))]),
  ];
  const table = drawTable(cells, columns);
  return [
    ...wrapText(titleOf(rows, words), columns).map(paint.strong),
    ...table.map((line, index) => (index === 0 ? paint.quiet(line) : line)),
    ...(hidden.length === 0 ? [] : [`  ${words.hiddenRows(hiddenGaps, hidden.length - hiddenGaps)}`]),
  ];
}

function titleOf(rows: readonly CoverageRow[], words: ReportWords): string {
  const wishes = rows.filter(({ item }) => item.kind === 'wish').length;
  const counts = columnsOfGaps.map((column) =>
    words.covered[column](rows.filter((row) => !gapsOf(row).includes(column)).length),
  );
  return `${words.coverage(wishes, rows.length - wishes)}: ${counts.join(', ')}`;
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
  const widths = (clean[0] ?? []).map((_, index) => Math.max(...clean.map((row) => displayWidth(row[index] ?? ''))));
  return clean.map((row) => {
    const padded = row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell)));
    return cutText(`  ${padded.join('  ')}`.trimEnd(), columns);
  });
}
