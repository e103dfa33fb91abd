/** Numbers in the rows of a table that name a KPI, over another period than the KPI itself gives them for. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { kpiRowsOf } from '../../reading/promises/kpi-rows.ts';
import { areDifferent, periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { isBuyersColumn } from '../../reading/texts/table-rows.ts';
import type { Span } from '../../text/source-file.ts';
import { periodNormsOf } from './period-norms.ts';

/** A number with its period in a row, and the same number with another in the KPI of that row. */
export interface RowPeriodOff {
  readonly span: Span;
  readonly written: string;
  readonly kpi: Item<'kpi'>;
  readonly there: { readonly span: Span; readonly written: string };
}

interface ToldPeriod {
  readonly rhythm: Rhythm;
  readonly span: Span;
  readonly written: string;
}

/** `| KPI-07 | 100% per jaar |` of a KPI with `100% van de gevallen per kwartaal`. */
export function rowsOverOtherPeriod(reading: Reading): RowPeriodOff[] {
  return kpiRowsOf(reading).flatMap(({ cells, kpis, namesMore }): RowPeriodOff[] => {
    const [kpi, second] = kpis;
    if (kpi === undefined || second !== undefined || namesMore) return [];
    const known = periodsOfKpi(kpi, reading);
    return cells
      .filter((cell) => !isBuyersColumn(cell))
      .flatMap((cell) =>
        periodsIn(cell).flatMap(({ value, ...told }): RowPeriodOff[] => {
          const own = known.get(value) ?? [];
          const [there] = own;
          if (there === undefined || own.some(({ rhythm }) => !areDifferent(rhythm, told.rhythm))) return [];
          return [{ span: told.span, written: told.written, kpi, there }];
        }),
      );
  });
}

function periodsOfKpi(kpi: Item<'kpi'>, reading: Reading): ReadonlyMap<string, readonly ToldPeriod[]> {
  const found = new Map<string, ToldPeriod[]>();
  for (const { values, rhythm, span, written } of periodNormsOf(kpi, reading)) {
    for (const value of values) append(found, value, { rhythm, span, written });
  }
  for (const passage of reading.passagesOf(kpi)) {
    if (passage.field !== 'baseline') continue;
    for (const { value, ...told } of periodsIn(passage)) append(found, value, told);
  }
  return found;
}

/** The numbers of a text that have a period of their own. */
function periodsIn(passage: Passage): readonly (ToldPeriod & { readonly value: string })[] {
  return parseQuantities(passage.text).flatMap((quantity) => {
    const period = periodOf(quantity);
    const rhythm = period === undefined ? undefined : periodRhythm(period);
    if (rhythm === undefined || quantity.unit?.dimension === 'frequency' || quantity.isAmbiguous) return [];
    if (quantity.value.kind !== 'exact') return [];
    const span = passage.span(quantity.start, quantity.end);
    return [{ rhythm, span, written: passage.quote(quantity), value: valueKeyOf(quantity) }];
  });
}

/** Without what is counted: a row says `2,3 per maand` of `2,3 inspecties per ploeg per maand`. */
function valueKeyOf({ unit, ...rest }: Quantity): string {
  const isCount = unit?.dimension === 'count' || unit?.dimension === 'grade';
  return amountKey(isCount || unit === undefined ? rest : { ...rest, unit });
}
