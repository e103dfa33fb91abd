import { memberAt } from '../../text/member-at.ts';
import { child, elementsOf, valueIn, type XmlElement } from '../house-style/xml-tree.ts';
import { cellsOf, rowsOf } from './blocks.ts';

/** Makes a table that fills its page fill one of another width, so many times as wide; in whole twips. */
export function fitTable(table: XmlElement, times: number): void {
  const properties = child(table, 'w:tblPr');
  const indent = child(properties, 'w:tblInd');
  const start = Number(indent?.attributes.get('w:w')) || 0;
  const newStart = Math.round(start * times);
  const columns: number[] = [];
  let [side, newSide] = [start, newStart];
  for (const column of columnsOf(table)) {
    side += column;
    columns.push(Math.round(side * times) - newSide);
    newSide = Math.round(side * times);
  }
  indent?.attributes.set('w:w', String(newStart));
  const width = child(properties, 'w:tblW')?.attributes;
  if (width?.get('w:type') === 'dxa') width.set('w:w', String(newSide - newStart));
  for (const [index, column] of gridOf(table).entries()) column.attributes.set('w:w', String(memberAt(columns, index)));
  for (const row of rowsOf(table)) setWidths(row, columns);
}

/** Makes a row fit among those of another table, with these columns. */
export function fitRow(row: XmlElement, columns: readonly number[]): void {
  setWidths(row, columns);
  for (const cell of cellsOf(row)) {
    const properties = child(cell, 'w:tcPr');
    // What goes on from the row above would take in cells of other rows here.
    if (properties !== undefined)
      properties.children = elementsOf(properties).filter(({ name }) => name !== 'w:vMerge');
  }
}

/** The widths of the columns of a table, in twips. */
export function columnsOf(table: XmlElement): number[] {
  return gridOf(table).map(({ attributes }) => Number(attributes.get('w:w')) || 0);
}

function gridOf(table: XmlElement): XmlElement[] {
  return elementsOf(child(table, 'w:tblGrid')).filter(({ name }) => name === 'w:gridCol');
}

/** Whether every row of a table fills the same number of columns. */
export function hasColumns(table: XmlElement, count: number): boolean {
  return rowsOf(table).every((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0) === count);
}

function setWidths(row: XmlElement, columns: readonly number[]): void {
  let at = 0;
  for (const cell of cellsOf(row)) {
    const width = columns.slice(at, at + spanOf(cell)).reduce((sum, column) => sum + column, 0);
    const own = child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes;
    if (own?.get('w:type') === 'dxa') own.set('w:w', String(width));
    at += spanOf(cell);
  }
}

function spanOf(cell: XmlElement): number {
  return Number(valueIn(child(cell, 'w:tcPr'), 'w:gridSpan')) || 1;
}
