import { plainText } from '../plain-text.ts';
import type { Table } from '../tree.ts';
import { toShares } from './column-widths.ts';

/**
 * The same table without the columns in which only the header says something. The first column stays: it names the
 * rows. A table without rows keeps all.
 * @param given the widths that were asked for
 */
export function withFilledColumns(table: Table, given: readonly number[] | undefined): Table {
  const isShown = table.columns.map(
    (_, index) => index === 0 || table.rows.some(({ cells }) => plainText(cells[index]?.children ?? []).trim() !== ''),
  );
  if (table.rows.length === 0 || isShown.every((shown) => shown)) return table;
  const keep = <T>(parts: readonly T[]): T[] => parts.filter((_, index) => isShown[index]);
  const header = keep(table.header);
  const rows = table.rows.map(({ cells }) => ({ cells: keep(cells) }));
  const widths = given === undefined ? undefined : toShares(keep(given));
  const columns = keep(table.columns).map((column, index) => ({ ...column, width: widths?.[index] }));
  return { ...table, columns, header, rows };
}
