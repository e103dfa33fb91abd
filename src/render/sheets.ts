import { bareText } from '../document/bare-text.ts';
import type { Block, Column, DocumentTree, Inline, Table, TableCell } from '../document/tree.ts';
import { everyBlock } from '../document/tree-walk.ts';

/** A table of a document, cut loose from the text around it; cells are text exactly as it is printed. */
export interface Sheet {
  /** Its caption, else the nearest heading above it; empty when there is neither. One line, of any length. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a document in reading order, for formats that hold nothing else. */
export function sheetsOf(tree: DocumentTree): Sheet[] {
  const collector = new Collector();
  for (const block of everyBlock(tree.blocks)) collector.take(block);
  return collector.sheets;
}

class Collector {
  readonly sheets: Sheet[] = [];
  #heading = '';

  take(block: Block): void {
    if (block.type === 'heading') this.#heading = oneLine(block.children);
    else if (block.type === 'table') this.#table(block);
  }

  #table({ caption, columns, header, rows }: Table): void {
    if (columns.length === 0) return;
    const texts = (cells: readonly TableCell[]): string[] =>
      columns.map((_, at) => bareText(cells[at]?.children ?? []));
    this.sheets.push({
      title: oneLine(caption ?? []) || this.#heading,
      columns,
      header: texts(header),
      rows: rows.map(({ cells }) => texts(cells)),
    });
  }
}

function oneLine(inlines: readonly Inline[]): string {
  return bareText(inlines).replace(/\n/gu, ' ');
}
