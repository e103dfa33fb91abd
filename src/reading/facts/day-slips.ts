import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { dayNumber } from '../../text/calendar.ts';
import { isPlanned } from '../days/planned-days.ts';
import type { Passage } from '../texts/passage.ts';
import type { Fact } from './facts.ts';

/**
 * Whether two days look like one of which somebody changed the month or the year: the same day of the month before or after,
 * or of the year before or after, or the ends of two months that follow each other. Days of the same number further apart are
 * common in a plan.
 */
export function isSlipOfMonth({ value: one }: Quantity, { value: other }: Quantity): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  const years = (other.year ?? one.year ?? 0) - (one.year ?? other.year ?? 0);
  const months = Math.abs(years * 12 + other.month - one.month);
  // Without their years, December and January follow each other too.
  const apart = months === 11 && (one.year === undefined || other.year === undefined) ? 1 : months;
  if (one.day !== other.day) return one.day >= lastDays && other.day >= lastDays && apart === 1;
  return apart === 1 || apart === 12;
}

/** At the end of a month the number of the day goes with the month. */
const lastDays = 28;

/**
 * Whether two days that differ can be one: where they look like a slip, a word in common is enough. Otherwise both must
 * name the same thing in two words and lie near each other, and an edge of a phase names no day of its own. A day from which
 * something holds is never a day by which something is ready.
 */
export function canBeOneDay(first: Fact, second: Fact, shared: number): boolean {
  const isEnd = isUntil(first) || isUntil(second);
  const isStart = isFrom(first) || isFrom(second);
  if (isStart && isEnd) return false;
  if (isSlipOfMonth(first.quantity, second.quantity)) return true;
  if (isEdge(first) || isEdge(second) || isFrom(first) !== isFrom(second)) return false;
  // `From the kick-off until 18 June`: what goes on until a day does not happen on it.
  if (isUntil(first) !== isUntil(second)) return false;
  return shared >= 2 && areOfOneSeason(first.quantity, second.quantity);
}

/** The beginning or the end of a phase, in which much is done on other days. */
function isEdge({ claim: { passage } }: Fact): boolean {
  return isPlanned(passage) && passage.path.at(-1) !== 'at';
}

function isFrom({ quantity: { comparator }, claim: { passage } }: Fact): boolean {
  return isPhaseField(passage, 'start') || (comparator?.isExplicit === true && isAtLeast(comparator.sign));
}

function isUntil({ quantity: { comparator }, claim: { passage } }: Fact): boolean {
  return isPhaseField(passage, 'end') || (comparator?.isExplicit === true && isAtMost(comparator.sign));
}

function isPhaseField(passage: Passage, field: 'start' | 'end'): boolean {
  return isPlanned(passage) && passage.path[0] === field;
}

/** A day of a plan is seldom moved by more than a quarter; further apart the same comes again. */
const mostDays = 92;

function areOfOneSeason({ value: one }: Quantity, { value: other }: Quantity): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  const year = one.year ?? other.year ?? 0;
  const apart = dayNumber({ ...one, year }) - dayNumber({ ...other, year: other.year ?? year });
  return Math.abs(apart) <= mostDays;
}
