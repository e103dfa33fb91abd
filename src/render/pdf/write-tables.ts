import { captionDash } from '../../document/caption-words.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Inline, Table, TableCell } from '../../document/tree.ts';
import { measureColumns } from '../docx/column-measures.ts';
import { divideWidth } from '../docx/column-widths.ts';
import { textWidth } from '../text-width.ts';
import { linesOf, staysWhole } from './room.ts';
import { points, typstText } from './typst-text.ts';
import { writeInlines } from './write-inlines.ts';
import type { PdfPlace, Writing } from './writing.ts';

/** A table of more rows may be divided over pages. */
const mostRowsKept = 4;

/** The caption and the table, as wide as the text around it; its header comes back on every page. */
export function writeTable(table: Table, place: PdfPlace, writing: Writing): string {
  const count = Math.max(table.header.length, table.columns.length, longestRow(table));
  const hasHeader = table.header.some((cell) => cell.children.length > 0);
  const isEmpty = count === 0 || (!hasHeader && table.rows.length === 0);
  if (isEmpty) return table.caption === undefined ? '' : writeCaptioned('table', '[]', table.caption, place, writing);
  const { look } = writing;
  const shares = Array.from({ length: count }, (_none, index) => {
    const width = table.columns[index]?.width ?? 0;
    return Number.isFinite(width) && width > 0 ? width : 1 / count;
  });
  const widths = divideWidth(place.width - place.indent, shares, measureColumns(table, count, look));
  const marks = table.header.map(({ children }) => writing.marks.takeFrom(children)).join('');
  const cells = (row: readonly TableCell[], isWhole: boolean): string =>
    widths
      .map((width, index) => {
        const inside = { ...place, width: width - 2 * look.cellSide, indent: 0 };
        const children = row[index]?.children ?? [];
        const hyphenation = isWider(plainText(children), inside.width, look.sizes.table)
          ? '#set text(hyphenate: true)\n'
          : '';
        const content = `[${hyphenation}${writeInlines(children, inside, writing)}]`;
        return isWhole ? `table.cell(breakable: false)${content}` : content;
      })
      .join(', ');
  const linesIn = (row: readonly TableCell[]): number =>
    Math.max(
      1,
      ...widths.map((width, index) => linesOf(plainText(row[index]?.children ?? []), width, look.sizes.table)),
    );
  const lines = table.rows.map(({ cells: row }) => linesIn(row));
  const rows = table.rows.map(({ cells: row }, index) =>
    cells(row, staysWhole(lines[index] ?? 1, place, look.sizes.table)),
  );
  const header = hasHeader ? [`table.header(${cells(table.header, true)})`] : [];
  const call = [
    'bid-table(',
    `  ${hasHeader}, ${table.rows.length + (hasHeader ? 1 : 0)},`,
    `  columns: (${widths.map(points).join(', ')},),`,
    `  align: (${widths.map((_width, index) => table.columns[index]?.align ?? 'left').join(', ')},),`,
    ...[...header, ...rows].map((row) => `  ${row},`),
    ')',
  ].join('\n');
  const total = lines.reduce((sum, one) => sum + one, table.rows.length);
  const isKept = table.rows.length <= mostRowsKept && staysWhole(total, place, look.sizes.table);
  const shown =
    table.caption === undefined
      ? `#block(width: 100%, breakable: ${!isKept})[\n#${call}\n]`
      : writeCaptioned('table', call, table.caption, place, writing, isKept);
  return marks + shown;
}

/** A table or a picture with its number and caption. */
export function writeCaptioned(
  kind: 'table' | 'figure',
  body: string,
  caption: readonly Inline[],
  place: PdfPlace,
  writing: Writing,
  isKept = kind === 'figure',
): string {
  writing.counts[kind] += 1;
  const marks = writing.marks.takeFrom(caption);
  const words = `${typstText(`${writing.labels[kind]} ${writing.counts[kind]}${captionDash}`)}${writeInlines(caption, place, writing)}`;
  return `${marks}#captioned("${kind}", ${isKept}, [${words}], ${body})`;
}

/** Whether a word is wider than its column, so that it has to be broken. */
function isWider(text: string, width: number, size: number): boolean {
  return text.split(/[\s-]+/u).some((word) => textWidth(word, size, true) > width);
}

function longestRow(table: Table): number {
  return table.rows.reduce((longest, { cells }) => Math.max(longest, cells.length), 0);
}
