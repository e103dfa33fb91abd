/** The rows of tables that name KPIs: `| KPI-01 | 2 maanden onder de norm | € 1.550 |`, `| Herstel | 95% per maand (KPI-03) |`. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';

/** One row with the KPIs that its cells name. */
export interface KpiRow {
  /** All cells, in their order; those of the head of the table are none of it. */
  readonly cells: readonly Passage[];
  readonly kpis: readonly Item<'kpi'>[];
  /** Whether the row also names something else by its id: a wish, a requirement. */
  readonly namesMore: boolean;
  /** The same for all rows of one table: the file and the line at which it begins. */
  readonly table: string;
}

/** All rows of a bid that name a KPI, in the order of its sections. */
export const kpiRowsOf: (reading: Reading) => readonly KpiRow[] = oncePer(findRows);

/** The row of each cell of such a row. */
export const kpiRowOfCell: (reading: Reading) => ReadonlyMap<Passage, KpiRow> = oncePer(
  (reading) => new Map(kpiRowsOf(reading).flatMap((row) => row.cells.map((cell) => [cell, row]))),
);

function findRows(reading: Reading): readonly KpiRow[] {
  return [...reading.bid.prose.values()].flatMap((file) => {
    const lines = new Map<number, Passage[]>();
    for (const passage of reading.passagesIn(file)) {
      if (passage.kind === 'cell') append(lines, file.position(passage.span().start).line, passage);
    }
    let [top, before] = [0, 0];
    return [...lines].flatMap(([line, cells]): KpiRow[] => {
      // Another table begins; the line below its heads is no row.
      if (line > before + 2) top = line;
      before = line;
      const named = new Set(cells.flatMap((cell) => reading.mentionsIn(cell).flatMap(({ to }) => to ?? [])));
      const kpis = [...named].flatMap((item) => (item.kind === 'kpi' ? [item as Item<'kpi'>] : []));
      const namesMore = named.size > kpis.length;
      return kpis.length === 0 ? [] : [{ cells, kpis, namesMore, table: `${file.path} ${top}` }];
    });
  });
}
