import type { FileChild } from 'docx';
import { captionOf } from '../../document/numbering.ts';
import type { Column, Table, TableCell } from '../../document/tree.ts';
import { renderCaption } from './captions.ts';
import { measureColumns, wordWidth } from './column-measures.ts';
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
  if (count === 0 || (!hasHeader && table.rows.length === 0)) return [...caption, makeSpacer(place, rendering)];
  const opening = rendering.isPageBreakDue && !place.isInCell ? [makeSpacer(place, rendering)] : [];
  const needs = measureColumns(table, count, rendering.look);
  const columns = divideWidth(place.width - place.indent, sharesOf(table.columns, count), needs);
  const grid = columns.map((width, index) => ({
    width,
    align: table.columns[index]?.align,
    isNarrow: width < (needs[index] ?? 0),
  }));
  const rows = [
    ...(hasHeader ? [renderRow(table.header, { isHeader: true, keepNext: true }, grid, place, rendering)] : []),
    ...table.rows.map((row, index) => {
      const form = { isHeader: false, keepNext: isKeptWithNext(index, table.rows.length) };
      return renderRow(row.cells, form, grid, place, rendering);
    }),
  ];
  const frame = { style: tableStyles.data, columns, indent: place.indent, hasHeader };
  return [...opening, ...caption, tableElement(frame, rows), makeSpacer(place, rendering)];
}

interface GridColumn {
  readonly width: number;
  readonly align: Column['align'];
  /** Whether it holds a word that does not fit. */
  readonly isNarrow: boolean;
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
  grid: readonly GridColumn[],
  place: Place,
  rendering: Rendering,
): FileChild {
  const { look, divider } = rendering;
  const rendered = grid.map(({ width, align, isNarrow }, index) => {
    const children = cells[index]?.children ?? [];
    const room = width - 2 * look.cellSide;
    // Word would break a word that does not fit anywhere.
    const isDivided = isNarrow && wordWidth(children, look, isHeader) > room;
    const divide = isDivided ? { divide: (text: string) => divider.divide(text) } : {};
    const inside: Place = { ...place, width: room, indent: 0, isInCell: true, ...divide };
    const form = {
      style: isHeader ? styles.tableHeader : styles.tableText,
      ...(keepNext ? { keepNext } : {}),
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
