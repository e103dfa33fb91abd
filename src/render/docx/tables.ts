import type { FileChild } from 'docx';
import { captionOf } from '../../document/numbering.ts';
import type { Column, Table, TableCell } from '../../document/tree.ts';
import { hasBold, pointIndent } from '../tables/cell-points.ts';
import type { FittedTable } from '../tables/table-fitter.ts';
import { renderCaption } from './captions.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import { keepRows, type RowKeeping } from './keeping.ts';
import type { Look } from './look.ts';
import { makeSpacer } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { styles } from './styles.ts';
import { cellElement, rowElement, tableElement } from './table-grid.ts';
import { tableStyles } from './table-styles.ts';
import { distances, tableLine } from './theme.ts';

/** The caption, the table as wide as the text around it, and the space under it. */
export function renderTable(table: Table, place: Place, rendering: Rendering): FileChild[] {
  const words = captionOf(table);
  const caption = words === undefined ? [] : [renderCaption('table', words, place, rendering)];
  const { look, tables } = rendering;
  const fitted = tables.fit(table, place.width - place.indent);
  const hasHeader = table.header.some((cell) => cell.children.length > 0);
  if (fitted.widths.length === 0 || (!hasHeader && table.rows.length === 0))
    return [...caption, makeSpacer(place, rendering)];
  const opening = rendering.isPageBreakDue && !place.isInCell ? [makeSpacer(place, rendering)] : [];
  const heightOf = (lines: number): number => lines * lineHeight(look) + 2 * distances.cellTop;
  const keeping = keepRows(
    hasHeader ? heightOf(fitted.linesOf(table.header, true)) : 0,
    table.rows.map(({ cells }) => heightOf(fitted.linesOf(cells))),
    place.height,
  );
  const row = (cells: readonly TableCell[], form: RowForm): FileChild =>
    renderRow(cells, form, { fitted, aligns: table.columns.map(({ align }) => align) }, place, rendering);
  const rows = [
    ...(hasHeader ? [row(table.header, { isHeader: true, isWhole: true, isWithNext: true })] : []),
    ...table.rows.map(({ cells }, index) =>
      row(cells, { isHeader: false, isWhole: true, isWithNext: false, ...keeping[index] }),
    ),
  ];
  const frame = { style: tableStyles.data, columns: fitted.widths, indent: place.indent, hasHeader };
  return [...opening, ...caption, tableElement(frame, rows), makeSpacer(place, rendering)];
}

/** Twips from one line of a table to the next, as the style of its text says; letters take 1.22 times their size. */
function lineHeight({ sizes }: Look): number {
  return sizes.table * 10 * 1.22 * (tableLine / 240);
}

interface Grid {
  readonly fitted: FittedTable;
  readonly aligns: readonly Column['align'][];
}

interface RowForm extends RowKeeping {
  readonly isHeader: boolean;
}

function renderRow(
  cells: readonly TableCell[],
  { isHeader, isWhole, isWithNext }: RowForm,
  { fitted, aligns }: Grid,
  place: Place,
  rendering: Rendering,
): FileChild {
  const { look } = rendering;
  const rendered = fitted.widths.map((width, column) => {
    const children = fitted.breakIds(cells[column]?.children ?? [], column);
    const align = aligns[column];
    const isBold = isHeader || hasBold(children);
    // Word would break a word that does not fit anywhere.
    const indent = pointIndent(children, look);
    const divide = (text: string): string => fitted.divide(text, column, isBold, indent);
    const inside: Place = { ...place, width: width - 2 * look.cellSide, indent: 0, isInCell: true, divide };
    const form = {
      style: isHeader ? styles.tableHeader : styles.tableText,
      ...(isWithNext ? { keepNext: true } : {}),
      ...(align === undefined || align === 'left' ? {} : { alignment: align }),
    };
    return cellElement(width, cellParagraphs(children, form, inside, rendering));
  });
  return rowElement({ isHeader, isWhole }, rendered);
}
