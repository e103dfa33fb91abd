/**
 * How often something happens, as the time between two of them. A month has 28 to 31 days, so a rhythm lies between
 * two bounds, and one is only called rarer than another when that holds whatever the calendar.
 */
import { periodSeconds, secondsOf } from '../../quantity/durations.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Per, Quantity } from '../../quantity/quantity.ts';
import { divide, isBelow, isSame, type Rational, rational } from '../../quantity/rational.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/** The time between two meetings or reports, in seconds. */
export interface Rhythm {
  readonly shortest: Rational;
  readonly longest: Rational;
}

/** The rhythm of one frequency (`per kwartaal`, `4 per jaar`); undefined for one without a number. */
export function rhythmOf({ unit, value, per, isConditional }: Quantity): Rhythm | undefined {
  const [period] = per;
  const isTimes = unit?.dimension === 'frequency' || (unit?.dimension === 'count' && per.length === 1);
  if (!isTimes || isConditional || value.kind !== 'exact' || period?.kind !== 'period') return undefined;
  if (!isBelow(rational(0), value.number)) return undefined;
  const { low, high } = periodSeconds(period.count, period.unit);
  if (high === undefined) return undefined;
  return { shortest: divide(low, value.number), longest: divide(high, value.number) };
}

/** The rhythm of a period: `per 2 maanden`; undefined for one without a certain end. */
export function periodRhythm({ count, unit }: Extract<Per, { kind: 'period' }>): Rhythm | undefined {
  const { low, high } = periodSeconds(count, unit);
  return high === undefined ? undefined : { shortest: low, longest: high };
}

/** What a field says about how often: its most frequent rhythm, and whether it also meets on request or at once. */
export interface WrittenRhythm {
  readonly rhythm: Rhythm | undefined;
  readonly isOnRequest: boolean;
}

/** Reads a field such as `maandelijks en op verzoek binnen 2 werkdagen`. */
export function readRhythm(text: string): WrittenRhythm {
  const quantities = parseQuantities(text);
  let best: Rhythm | undefined;
  for (const quantity of quantities) {
    const rhythm = rhythmOf(quantity);
    if (rhythm !== undefined && (best === undefined || isBelow(rhythm.longest, best.longest))) best = rhythm;
  }
  return { rhythm: best, isOnRequest: quantities.some(({ isConditional }) => isConditional) || onRequest.test(text) };
}

const onRequest = guardPattern(
  'verzoek|aanvraag|afroep|indien|zodra|ad hoc|ad-hoc|extra|spoed|incident|calamiteit|request|demand|needed|necessary',
  /(?<![a-zà-ɏ])(?:verzoek|aanvraag|afroep|indien|zodra|ad[ -]hoc|extra|spoed[a-zà-ɏ]*|incident[a-zà-ɏ]*|calamiteit[a-zà-ɏ]*|request|demand|needed|necessary)(?![a-zà-ɏ])/iu,
);

/** Whether the first surely happens less often than the second. */
export function isRarer(first: Rhythm, second: Rhythm): boolean {
  return isBelow(second.longest, first.shortest);
}

/** Whether two rhythms surely differ. */
export function areDifferent(first: Rhythm, second: Rhythm): boolean {
  return isRarer(first, second) || isRarer(second, first);
}

const sixDays = rational(6 * 86_400);

/** Whether something happens more than once a week: then it is work, and no appointment. */
export function isSubWeekly({ longest }: Rhythm): boolean {
  return isBelow(longest, sixDays);
}

const aDay = rational(86_400);

/** Whether something happens several times a day. */
export function isWithinDay({ longest }: Rhythm): boolean {
  return isBelow(longest, aDay);
}

const twentySevenDays = rational(27 * 86_400);

/** Whether something comes back within a month. */
export function isShorterThanMonth({ shortest }: Rhythm): boolean {
  return isBelow(shortest, twentySevenDays);
}

/** The shortest a term can last, in seconds; undefined for what is no maximum of time (`>1 werkdag`, `95%`). */
export function termOf({ unit, value, comparator, per }: Quantity): Rational | undefined {
  const isTime = unit !== undefined && /^(?:time|calendar-time|working-day|working-hour)$/u.test(unit.dimension);
  if (!isTime || per.length > 0 || value.kind !== 'exact' || !/^[<≤]$/u.test(comparator?.sign ?? '')) return undefined;
  if (!isBelow(rational(0), value.number)) return undefined;
  return secondsOf(value.number, unit).low;
}

/** Whether a body with this rhythm meets at most once in twice the term: then it cannot act within it. */
export function isTooRareFor(rhythm: Rhythm, term: Rational): boolean {
  const [twice, between] = [divide(rhythm.shortest, rational(2)), rhythm.shortest];
  return isBelow(term, between) && (isBelow(term, twice) || isSame(term, twice));
}

/** `Maandelijks`, `elk jaar`: a rhythm by itself, and no number in a period (`12 vrachten per maand in juli`). */
export function isOnce({ unit, value }: Quantity): boolean {
  return unit?.dimension === 'frequency' && value.kind === 'exact' && isSame(value.number, rational(1));
}
