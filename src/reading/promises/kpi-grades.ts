import { isBelow, rational } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import type { Claim } from '../texts/claim.ts';

/** A norm such as `≥7,5` says no more than its number: in a KPI that is a mark, as in `een 7,5 of hoger` elsewhere. */
export function withGrade(claim: Claim): Claim {
  const { passage, quantity } = claim;
  const { value, comparator, unit } = quantity;
  if (unit !== undefined || comparator?.isExplicit !== true || value.kind !== 'exact') return claim;
  if (passage.item?.kind !== 'kpi' || !gradedFields.has(passage.field ?? '')) return claim;
  if (!isBelow(rational(5), value.number) || isBelow(rational(10), value.number)) return claim;
  return { ...claim, quantity: { ...quantity, unit: unitNamed('grade') } };
}

const gradedFields: ReadonlySet<string> = new Set(['target', 'escalation']);
