/** All that a KPI says in numbers, and whether a number of another text can be one of those. */
import type { Item } from '../../model/item.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { multiply, rational, rationalKey } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { familyOf } from '../claims/promise-coverage.ts';
import { sizeKey } from '../claims/value-key.ts';
import { areComplements, isRoundedShare } from '../facts/amounts-alike.ts';
import { withGrade } from '../promises/kpi-grades.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';

/** The numbers of each KPI, in all its fields; read when they are first asked for. */
export const kpiClaimsOf: (reading: Reading) => (kpi: Item<'kpi'>) => readonly Claim[] = oncePer((reading) =>
  oncePer((kpi: Item<'kpi'>) => reading.passagesOf(kpi).flatMap((one) => reading.claims(one).map(withGrade))),
);

/** Whether two numbers are of one kind: two terms, two shares, two amounts of money. */
export function areOneFamily(one: Quantity, other: Quantity): boolean {
  const family = familyOf(one);
  return family !== undefined && family === familyOf(other);
}

/** Whether two numbers may be said of one thing: the same amount, four weeks for twenty working days, 2% missed for 98% reached. */
export function canBeOne(one: Quantity, other: Quantity): boolean {
  if (!areOneFamily(one, other)) return false;
  // Three months and three working days are both three of their unit.
  const isOneClock = familyOf(one) !== 'duration' || one.unit?.dimension === other.unit?.dimension;
  if ((isOneClock && sizeKey(one) === sizeKey(other)) || areComplements(one, other)) return true;
  if (isRoundedShare(one, other)) return true;
  return inWorkingDays(one) !== undefined && inWorkingDays(one) === inWorkingDays(other);
}

/** A week is as good as five working days to whom tells about it. */
function inWorkingDays({ unit, value }: Quantity): string | undefined {
  const days = unit === undefined || !isDuration(unit.dimension) ? undefined : workingDays.get(unit.name);
  if (days === undefined || value.kind !== 'exact') return undefined;
  return rationalKey(multiply(value.number, rational(days)));
}

const workingDays: ReadonlyMap<string, bigint> = new Map([
  ['working-day', 1n],
  ['week', 5n],
]);
