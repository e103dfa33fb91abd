import { periodSeconds, secondsOf } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/**
 * Whether a time does not fit in the period for which it holds: `24 dagen per dag`, `36 dagen per week`, `36 uur per dag
 * bereikbaar`. The time of several people together may be longer.
 */
export function isMoreThanPeriod(
  { value, unit, per, comparator }: Quantity,
  written: string,
  sentence: string,
): boolean {
  // `Zes maanden elke maand een ronde` says how long, and how often in that time.
  if (!perPeriod.test(written)) return false;
  const [period, second] = per;
  if (unit === undefined || !/^(?:time|calendar-time)$/u.test(unit.dimension) || value.kind !== 'exact') return false;
  if (period?.kind !== 'period' || second !== undefined || /[<>]/u.test(comparator?.sign ?? '')) return false;
  const most = periodSeconds(period.count, period.unit).high;
  const least = secondsOf(value.number, unit).low;
  if (most === undefined || !isBelow(most, least) || ofSeveral.test(sentence)) return false;
  const isHours = isBelow(secondsOf(rational(1), unit).low, aDay);
  return !isHours || isOpen.test(sentence);
}

const perPeriod = /\s(?:per|an?)\s|\//iu;
const aDay = rational(86_400);

/** The time of several people, or all that was used: added up. */
const ofSeveral = guardPattern(
  'samen|totaal|mens|medewerk|man|perso|inzet|fte|inhuur|opgeteld|verlof|together|total|people|staff|crew|team|ploeg',
  /(?<![a-zà-ɏ])(?:samen|[a-zà-ɏ]*totaal|mensen|[a-zà-ɏ]*medewerkers?|man[a-zà-ɏ]*|person[a-zà-ɏ]*|personeel|inzet[a-zà-ɏ]*|fte|inhuur|opgeteld|verlof|together|total|people|staff|crews?|teams?|ploeg[a-zà-ɏ]*)(?![a-zà-ɏ])/iu,
);

/** What can be reached or is open is so for all of a day at most. */
const isOpen =
  /(?<![a-zà-ɏ])(?:bereikba(?:ar|re)|beschikba(?:ar|re)|open|geopend|reachable|available|manned)(?![a-zà-ɏ])/iu;
