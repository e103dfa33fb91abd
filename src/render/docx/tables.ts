import type { FileChild } from 'docx';
import { captionOf } from '../../document/numbering.ts';
import type { Column, Table, TableCell } from '../../document/tree.ts';
import { renderCaption } from './captions.ts';
import { measureColumns } from './column-measures.ts';
import { divideWidth } from './column-widths.ts';
import { renderInlines } from './inlines.ts';
import { directionOf, makeParagraph, makeSpacer } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { styles } from './styles.ts';
import { cellElement, rowElement, tableElement } from './table-grid.ts';
import { tableStyles } from './table-styles.ts';

/** A table of more rows may be divided over pages. */
const mostRowsKept = 4;

/** The caption, the table as wide as the text around it, and the space under it. */
export function renderTable(table: Table, place: Place, rendering: Rendering): FileChild[] {
  const words = captionOf(table);
  const caption = words === undefined ? [] : [renderCaption('table', words, place, rendering)];
  const count = Math.max(table.header.length, ...rowLengths(table));
  const hasHeader = table.header.some((cell) => cell.children.length > 0);
  if (count === 0 || (!hasHeader && table.rows.length === 0)) return caption;
  const opening = rendering.isPageBreakDue && !place.isInCell ? [makeSpacer(place, rendering)] : [];
  const columns = divideWidth(
    place.width - place.indent,
    sharesOf(table.columns, count),
    measureColumns(table, count, rendering.look),
  );
  const rows = [
    ...(hasHeader
      ? [renderRow(table.header, { isHeader: true, keepNext: true }, columns, table.columns, place, rendering)]
      : []),
    ...table.rows.map((row, index) => {
      const form = { isHeader: false, keepNext: isKeptWithNext(index, table.rows.length) };
      return renderRow(row.cells, form, columns, table.columns, place, rendering);
    }),
  ];
  const frame = { style: tableStyles.data, columns, indent: place.indent, hasHeader };
  return [...opening, ...caption, tableElement(frame, rows), makeSpacer(place, rendering)];
}

interface RowForm {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
}

/** A short table stays on one page; of a longer one the last row never stands alone on a page. */
function isKeptWithNext(index: number, count: number): boolean {
  return index < count - 1 && (count <= mostRowsKept || index === count - 2);
}

function renderRow(
  cells: readonly TableCell[],
  { isHeader, keepNext }: RowForm,
  widths: readonly number[],
  columns: readonly Column[],
  place: Place,
  rendering: Rendering,
): FileChild {
  const rendered = widths.map((width, index) => {
    const children = cells[index]?.children ?? [];
    const inside: Place = { ...place, width: width - 2 * rendering.look.cellSide, indent: 0, isInCell: true };
    const align = columns[index]?.align;
    const form = {
      style: isHeader ? styles.tableHeader : styles.tableText,
      ...(keepNext && !isHeader ? { keepNext } : {}),
      ...(align === undefined || align === 'left' ? {} : { alignment: align }),
      ...directionOf(children),
    };
    return cellElement(width, [makeParagraph(renderInlines(children, inside, rendering), form, inside, rendering)]);
  });
  return rowElement(isHeader, rendered);
}

/** One share for each column of the grid: a row may have more cells than the table has columns. */
function sharesOf(columns: readonly Column[], count: number): number[] {
  return Array.from({ length: count }, (_none, index) => {
    const width = columns[index]?.width ?? 0;
    return Number.isFinite(width) && width > 0 ? width : 1 / count;
  });
}

function* rowLengths(table: Table): Generator<number> {
  let longest = table.columns.length;
  for (const row of table.rows) longest = Math.max(longest, row.cells.length);
  yield longest;
}
