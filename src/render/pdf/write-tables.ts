import { captionDash } from '../../document/caption-words.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Inline, Table, TableCell } from '../../document/tree.ts';
import { textWidth } from '../text-width.ts';
import { staysWhole } from './room.ts';
import { points, typstText } from './typst-text.ts';
import { writeInlines } from './write-inlines.ts';
import type { PdfPlace, Writing } from './writing.ts';

/** A table of more rows may be divided over pages. */
const mostRowsKept = 4;

/** The caption and the table, as wide as the text around it; its header comes back on every page. */
export function writeTable(table: Table, place: PdfPlace, writing: Writing): string {
  const { look, tables } = writing;
  const { widths, linesOf } = tables.fit(table, place.width - place.indent);
  const hasHeader = table.header.some((cell) => cell.children.length > 0);
  const isEmpty = widths.length === 0 || (!hasHeader && table.rows.length === 0);
  if (isEmpty) return table.caption === undefined ? '' : writeCaptioned('table', '[]', table.caption, place, writing);
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
  const lines = table.rows.map(({ cells: row }) => linesOf(row));
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
