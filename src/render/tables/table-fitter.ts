import { plainText } from '../../document/plain-text.ts';
import type { Block, Inline, Table, TableCell } from '../../document/tree.ts';
import { everyBlock } from '../../document/tree-walk.ts';
import type { WordDivider } from '../docx/divide-words.ts';
import type { Look } from '../docx/look.ts';
import { type CellLine, CellReader } from './cell-lines.ts';
import { ColumnMeasure } from './column-measure.ts';
import { toWholeTwips } from './divide-width.ts';
import { fillLines } from './fill-lines.ts';
import { breakBetweenIds } from './id-lines.ts';
import { type CountedRow, settleWidths } from './settle-widths.ts';
import { WordMeasure } from './word-measure.ts';

/** A table with the widths of its columns settled. */
export interface FittedTable {
  /** Twips; together they are the room of the table. None where the table has no column. */
  readonly widths: readonly number[];
  /** About how many lines high a row is. */
  readonly linesOf: (cells: readonly TableCell[], isHeader?: boolean) => number;
  /** The content of a cell with a list of ids broken between the ids. */
  readonly breakIds: (children: readonly Inline[], column: number) => readonly Inline[];
  /** The text with its words divided that are too wide for a column, less an indent in twips. */
  readonly divide: (text: string, column: number, isBold: boolean, indent: number) => string;
}

/** Twips that a measure may be off: Word's own rounding, and characters that are not in our table of widths. */
const slack = 36;
/** Rows that are looked at in long tables; more would hardly change their best division. */
const mostRows = 60;
/** Cells that are kept in mind as they were read; more would take too much room. */
const mostCells = 10_000;

/**
 * Settles how wide the columns of the tables of a document are. Tables under the same head have the same columns, as if
 * they were one.
 */
export class TableFitter {
  readonly #groups = new Map<string, Table[]>();
  readonly #widths = new Map<string, readonly number[]>();
  readonly #cells = new Map<TableCell, readonly CellLine[]>();
  readonly #measure: WordMeasure;
  readonly #reader: CellReader;
  readonly #blank: number;
  readonly #around: number;

  constructor(
    blocks: readonly Block[],
    look: Look,
    private readonly divider: WordDivider,
  ) {
    this.#measure = new WordMeasure(look);
    this.#reader = new CellReader(this.#measure, divider);
    this.#blank = this.#measure.width(' ', { isBold: false, isCode: false });
    this.#around = 2 * look.cellSide + slack;
    for (const block of everyBlock(blocks)) {
      if (block.type !== 'table') continue;
      const head = headOf(block);
      const group = this.#groups.get(head);
      if (group === undefined) this.#groups.set(head, [block]);
      else group.push(block);
    }
  }

  /** @param room the width of the table in twips */
  fit(table: Table, room: number): FittedTable {
    const head = headOf(table);
    const key = `${room} ${head}`;
    const widths = this.#widths.get(key) ?? this.#settle(this.#groups.get(head) ?? [table], room);
    this.#widths.set(key, widths);
    const roomIn = (column: number): number => (widths[column] ?? 0) - this.#around;
    return {
      widths,
      linesOf: (cells, isHeader = false) =>
        this.#read(cells, isHeader, widths.length).reduce(
          (most, lines, column) => Math.max(most, fillLines(lines, roomIn(column), this.#blank).lines),
          1,
        ),
      breakIds: (children, column) => breakBetweenIds(children, roomIn(column), (text) => this.#lineWidth(text)),
      divide: (text, column, isBold, indent) =>
        this.divider.divide(text, roomIn(column) - indent, (part) =>
          this.#measure.width(part, { isBold, isCode: false }),
        ),
    };
  }

  #lineWidth(text: string): number {
    const words = text.split(' ').map((word) => this.#measure.width(word, { isBold: false, isCode: false }));
    return words.reduce((sum, width) => sum + width, (words.length - 1) * this.#blank);
  }

  #settle(tables: readonly Table[], room: number): number[] {
    const count = tables.reduce((most, table) => Math.max(most, columnCount(table)), 0);
    const measures = Array.from({ length: count }, () => new ColumnMeasure(this.#blank));
    // Spread over all rows, and never fewer than there may be: of half the rows the widths are noticeably worse.
    const part = Math.min(1, mostRows / tables.reduce((sum, { rows }) => sum + 1 + rows.length, 0));
    const counted: CountedRow[] = [];
    let index = 0;
    for (const { cells, isHeader } of tables.flatMap(allRows)) {
      const lines = this.#read(cells, isHeader, count);
      for (const [column, cell] of lines.entries()) measures[column]?.add(cell);
      if (Math.floor(index * part) > Math.floor((index - 1) * part)) counted.push({ cells: lines, isHeader });
      index += 1;
    }
    const distances = { room, around: this.#around, blank: this.#blank };
    return toWholeTwips(room, settleWidths(tables[0]?.columns ?? [], counted, measures, distances));
  }

  #read(cells: readonly TableCell[], isHeader: boolean, count: number): (readonly CellLine[])[] {
    return Array.from({ length: count }, (_none, column) => this.#readCell(cells[column], isHeader));
  }

  #readCell(cell: TableCell | undefined, isHeader: boolean): readonly CellLine[] {
    if (cell === undefined) return [];
    const lines = this.#cells.get(cell) ?? this.#reader.read(cell.children, isHeader);
    if (this.#cells.size < mostCells) this.#cells.set(cell, lines);
    return lines;
  }
}

/** Tables with the same head, and the same wishes about widths, are of one kind; one without a head is by itself. */
function headOf({ header, columns, rows }: Table): string {
  const titles = header.map(({ children }) => plainText(children));
  const isNamed = titles.some((title) => title !== '');
  const widths = columns.map(({ width }) => width ?? 0);
  return JSON.stringify([
    isNamed ? titles : rows.map(({ cells }) => cells.map(({ children }) => plainText(children))),
    widths,
  ]);
}

interface TableLine {
  readonly cells: readonly TableCell[];
  readonly isHeader: boolean;
}

function allRows({ header, rows }: Table): TableLine[] {
  return [{ cells: header, isHeader: true }, ...rows.map(({ cells }) => ({ cells, isHeader: false }))];
}

/** A row may have more cells than the table has columns. */
function columnCount({ header, columns, rows }: Table): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(header.length, columns.length));
}
