import type { FileChild } from 'docx';
import { element, valueElement } from './xml-element.ts';

/** What a table looks like as a whole. */
export interface TableFrame {
  readonly style: string;
  /** Twips; the table is as wide as its columns together. */
  readonly columns: readonly number[];
  readonly indent: number;
  readonly hasHeader: boolean;
}

/** A table of fixed widths: Word, LibreOffice, Pages and Google Docs only agree on those. */
export function tableElement(frame: TableFrame, rows: readonly FileChild[]): FileChild {
  const width = frame.columns.reduce((sum, column) => sum + column, 0);
  const properties = element('w:tblPr', undefined, [
    valueElement('w:tblStyle', frame.style),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblInd', { 'w:w': frame.indent, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': frame.hasHeader ? '0620' : '0600',
      'w:firstRow': frame.hasHeader ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
  ]);
  const grid = element(
    'w:tblGrid',
    undefined,
    frame.columns.map((column) => element('w:gridCol', { 'w:w': column })),
  );
  return element('w:tbl', undefined, [properties, grid, ...rows]);
}

/** A row; a header row comes back on every page, and one that is whole stays on one. */
export function rowElement(
  { isHeader = false, isWhole = true }: { readonly isHeader?: boolean; readonly isWhole?: boolean },
  cells: readonly FileChild[],
): FileChild {
  const properties = [...(isWhole ? [element('w:cantSplit')] : []), ...(isHeader ? [element('w:tblHeader')] : [])];
  const form = properties.length === 0 ? [] : [element('w:trPr', undefined, properties)];
  return element('w:tr', undefined, [...form, ...cells]);
}

/**
 * A cell; its last child has to be a paragraph.
 * @param margins twips at its sides, where they are not those of the style of its table
 */
export function cellElement(
  width: number,
  children: readonly FileChild[],
  margins?: { readonly left: number; readonly right: number },
): FileChild {
  const sides = (['left', 'right'] as const).map((side) =>
    element(`w:${side}`, { 'w:w': margins?.[side] ?? 0, 'w:type': 'dxa' }),
  );
  const properties = [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(margins === undefined ? [] : [element('w:tcMar', undefined, sides)]),
  ];
  return element('w:tc', undefined, [element('w:tcPr', undefined, properties), ...children]);
}
