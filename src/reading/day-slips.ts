import type { Quantity } from '../quantity/quantity.ts';
import type { Fact } from './facts.ts';
import { isPlanned } from './planned-days.ts';

/**
 * Whether two days look like one of which somebody changed the month or the year: the same day of another month or of
 * another year, or the ends of two months that follow each other.
 */
export function isSlipOfMonth({ value: one }: Quantity, { value: other }: Quantity): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  const years = (other.year ?? one.year ?? 0) - (one.year ?? other.year ?? 0);
  const isEnd = one.day >= 28 && other.day >= 28;
  const apart = Math.abs(years * 12 + other.month - one.month);
  if (one.day !== other.day) return isEnd && apart === 1;
  return apart === 1 || (apart > 0 && (one.month === other.month || (years === 0 && !isCommonDay(one.day))));
}

/** At the beginning, in the middle and at the end of a month much ends that has nothing to do with each other. */
function isCommonDay(day: number): boolean {
  return day === 1 || day === 15 || day >= 28;
}

/**
 * Whether two days that differ can be one: where they look like a slip, a word in common is enough. Otherwise both must
 * name the same thing in two words, and a day from which something holds is no day by which something is ready.
 */
export function canBeOneDay(first: Fact, second: Fact, shared: number): boolean {
  if (isSlipOfMonth(first.quantity, second.quantity)) return true;
  if (isEdge(first) || isEdge(second) || isFrom(first) !== isFrom(second)) return false;
  return shared >= 2;
}

/** The beginning or the end of a phase, in which much is done on other days. */
function isEdge({ claim: { passage } }: Fact): boolean {
  return isPlanned(passage) && passage.path.at(-1) !== 'at';
}

function isFrom({ quantity: { comparator } }: Fact): boolean {
  return comparator?.isExplicit === true && /[≥>]/u.test(comparator.sign);
}
