import { plainText } from '../../document/plain-text.ts';
import type { Table, TableCell } from '../../document/tree.ts';
import { textWidth } from '../text-width.ts';
import { fontBreadth } from './font-breadth.ts';
import type { Look } from './look.ts';

/** Twips that a measure may be off: Word's own rounding, and characters that are not in our table of widths. */
const slack = 24;

/** An id such as KPI-01, B-003 or EIS-12.4: one word to its reader, however Word would break it. */
const id = /^\p{Lu}[\p{L}\d]{0,11}-\d[\d.]*\p{P}*$/u;

/** The width in twips that each column needs to keep its longest word on one line. */
export function measureColumns(table: Table, count: number, look: Look): number[] {
  const needs = Array.from({ length: count }, () => 0);
  const measure = (cells: readonly TableCell[], isBold: boolean) => {
    cells.forEach(({ children }, index) => {
      needs[index] = Math.max(needs[index] ?? 0, wordWidth(children, look, isBold));
    });
  };
  measure(table.header, true);
  for (const row of table.rows) measure(row.cells, false);
  return needs.map((need) => Math.ceil(need) + 2 * look.cellSide + slack);
}

/** The width in twips of the longest word of a cell. */
export function wordWidth(inlines: TableCell['children'], { fonts, sizes }: Look, isBold = false): number {
  let widest = 0;
  for (const word of plainText(inlines).split(/[^\S\u00a0]+/)) {
    const isId = id.test(word);
    const breadth = fontBreadth(fonts.text, isBold || isId);
    for (const piece of isId ? [word] : word.split(/(?<=[-–—])/)) {
      widest = Math.max(widest, breadth * textWidth(piece, sizes.table, isBold));
    }
  }
  return widest;
}
