import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { dayNumber } from '../../text/calendar.ts';
import { lastDays } from '../days/day-ranges.ts';
import { haveOtherRoles, roleOfClaim, roleOfDay, runOf } from '../days/day-roles.ts';
import { canBeSameDay, placesOfDay } from '../days/named-days.ts';
import { isPlanned } from '../days/planned-days.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
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

/**
 * Whether two days that differ can be one: where they look like a slip, a word in common is enough. Otherwise both must
 * name the same thing in two words and lie near each other, and an edge of a phase names no day of its own. A day from which
 * something holds is never a day by which something is ready.
 */
export function canBeOneDay(first: Fact, second: Fact, shared: number): boolean {
  const isEnd = isUntil(first) || isUntil(second);
  const isStart = isFrom(first) || isFrom(second);
  if (isStart && isEnd) return false;
  const [role, otherRole] = [first, second].map(({ claim }) => roleOfClaim(claim));
  // `1 september t/m 15 oktober` ends in October what begins on `15 september` elsewhere.
  if (haveOtherRoles(role, otherRole)) return false;
  if (isOfYear(first) || isOfYear(second)) return false;
  // A norm holds from a day on, and a programme is handed over on one.
  if (isOfTermAndMoment(first, second) || isOfTermAndMoment(second, first)) return false;
  if (isSlipOfMonth(first.quantity, second.quantity)) return true;
  if (isEdge(first) || isEdge(second) || isFrom(first) !== isFrom(second)) return false;
  // `From the kick-off until 18 June`: what goes on until a day does not happen on it.
  if (isUntil(first) !== isUntil(second)) return false;
  // A market that lasts until 23 December is no plan that is ready on the 25th of September.
  if ((runOf(first.claim) === undefined) !== (runOf(second.claim) === undefined)) return false;
  return shared >= 2 && areOfOneSeason(first.quantity, second.quantity);
}

/**
 * Whether one of two days is an edge of a phase and the other that of another phase: the row `1 mei – 18 juli` of a table
 * is the second phase, and no slip of the day on which the first begins.
 */
export function isOfOtherPhase(edge: Fact, other: Fact, reading: Reading): boolean {
  const { value } = other.quantity;
  if (value.kind !== 'date' || !isEdge(edge)) return false;
  const role = roleOfClaim(other.claim);
  return placesOfDay(reading, value).some(
    (place) =>
      isPlanned(place.passage) &&
      place.passage.item !== edge.claim.passage.item &&
      canBeSameDay(place.day, value) &&
      roleOfDay(place) === role,
  );
}

/** `Op 1 januari en 31 december`: the two ends of the calendar year come each year. */
function isOfYear({ quantity: { value }, claim: { sentence } }: Fact): boolean {
  if (value.kind !== 'date' || value.year !== undefined) return false;
  const isEnd = (value.month === 1 && value.day === 1) || (value.month === 12 && value.day === 31);
  return isEnd && newYear.test(sentence.text) && newYearsEve.test(sentence.text);
}

const newYear = /(?<!\d)1\sjanuar[iy]|januar[iy]\s1(?!\d)/iu;
const newYearsEve = /31\sdecember|december\s31/iu;

function isOfTermAndMoment(term: Fact, moment: Fact): boolean {
  const { passage } = term.claim;
  return passage.field === 'term' && passage.item?.kind === 'kpi' && isFrom(term) && !isFrom(moment);
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
