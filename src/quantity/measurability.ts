import type { NormClause } from './norm-clause.ts';
import type { Quantity } from './quantity.ts';

/** What keeps a norm from being measured, from the worst to the mildest. */
export type MeasurementGap = 'no-number' | 'no-unit' | 'no-comparator';

function gapOf(quantity: Quantity): MeasurementGap | undefined {
  if (quantity.value.kind === 'unspecified') return 'no-number';
  if (quantity.unit === undefined) return 'no-unit';
  return quantity.comparator === undefined ? 'no-comparator' : undefined;
}

const order: readonly MeasurementGap[] = ['no-number', 'no-unit', 'no-comparator'];

/**
 * What is missing before the norm can be measured; undefined when a quantity in it has a number, a unit (or a counted
 * thing, or a score scale) and a comparator, written or implied. Of several faulty quantities the nearest miss counts.
 */
export function findMeasurementGap(clause: Pick<NormClause, 'quantities' | 'attainment'>): MeasurementGap | undefined {
  const all = clause.attainment === undefined ? clause.quantities : [...clause.quantities, clause.attainment];
  // An attainment says how often a norm must be met; alone it is the norm.
  const own = clause.quantities.length > 0 ? clause.quantities : all;
  let nearest: MeasurementGap = 'no-number';
  for (const quantity of own) {
    const gap = gapOf(quantity);
    if (gap === undefined) return undefined;
    if (order.indexOf(gap) > order.indexOf(nearest)) nearest = gap;
  }
  return nearest;
}

/** Whether a norm can be measured as it stands; `findMeasurementGap` says what is missing. */
export function isMeasurable(clause: Pick<NormClause, 'quantities' | 'attainment'>): boolean {
  return findMeasurementGap(clause) === undefined;
}
