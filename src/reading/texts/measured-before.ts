/** What was measured of a KPI before: its baseline, and the results of references that point to it. */
import type { Item } from '../../model/item.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A result of a reference with the KPI that it is said to be of. */
export interface LinkedResult {
  readonly reference: Item<'reference'>;
  readonly passage: Passage;
  /** The id under `kpi`, as written. */
  readonly kpiId: string;
  /** Where that id stands in the reference. */
  readonly path: readonly (string | number)[];
}

/** All results of references with a KPI behind them: `{ text: "97% binnen 5 weken", kpi: KPI-01 }`. */
export function linkedResults(reading: Reading): readonly LinkedResult[] {
  return reading.bid.items('reference').flatMap((reference) => {
    if (reference.damagedFields.has('results')) return [];
    const passages = reading.passagesOf(reference);
    return (reference.data.results ?? []).flatMap((result, index): LinkedResult[] => {
      const passage = passages.find(({ path }) => path[0] === 'results' && path[1] === index);
      if (result.kpi === undefined || passage === undefined) return [];
      return [{ reference, passage, kpiId: result.kpi, path: ['results', index, 'kpi'] }];
    });
  });
}

/** The texts that tell what a KPI was before: its baseline first. */
export function measuredBefore(reading: Reading, kpi: Item<'kpi'>): readonly Passage[] {
  const baseline = reading.passagesOf(kpi).filter(({ field }) => field === 'baseline');
  const results = linkedResults(reading).filter(({ kpiId }) => reading.bid.find('kpi', kpiId) === kpi);
  return [...baseline, ...results.map(({ passage }) => passage)];
}
