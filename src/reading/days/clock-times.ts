/** The times of day that a text names, also those that no clock shows: `50.30 uur`. */

/** One time as a text writes it. Offsets count from the start of the text. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  readonly minutes: number;
  /** Whether the words around it leave no doubt; `80.00 uur` may also be a number of hours. */
  readonly isSure: boolean;
}

/** From one time to another: `tussen 06.00 en 20.00 uur`. */
export interface ClockRange {
  readonly from: ClockTime;
  readonly until: ClockTime;
}

const digits = /(?<![\d.,:/])(\d{1,2})([.:])(\d{2})(?!\d|[.:,]\d|\s?%)/gu;
const hourAfter = /^\s?(?:uur|u(?![a-z])|hrs?(?![a-z])|hours?|[ap]\.?m(?![a-z]))/iu;
const afternoon = /^\s?p\.?m(?![a-z])/iu;
const perAfter = /^\s?(?:uur|u|hrs?|hours?)\s(?:per|a|each|in de)\s/iu;
const momentBefore =
  /(?<![a-zà-ɏ])(?:om|vanaf|tot(?: en met)?|uiterlijk(?: om)?|vóór|voor|na|at|from|until|till|by|before|after)\s$/iu;
const joint = /^\s?(?:uur\s|u\s|[ap]\.?m\.?\s)?(?:[-–]|tot(?: en met)?|t\/m|en|and|to|until|till)\s?$/iu;
const rangeBefore = /(?<![a-zà-ɏ])(?:van|tussen|vanaf|from|between)\s$/iu;

/** All times of day in a text, in its order. */
export function clockTimesIn(text: string): ClockTime[] {
  if (!/\d[.:]\d\d/u.test(text)) return [];
  const found = [...text.matchAll(digits)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hours: Number(match[1]),
    minutes: Number(match[3]),
    isColon: match[2] === ':',
    isPadded: match[1]?.length === 2,
  }));
  return found.flatMap(({ isColon, isPadded, ...time }, index) => {
    const before = text.slice(Math.max(0, time.start - 24), time.start);
    const after = text.slice(time.end, time.end + 16);
    const [previous, next] = [found[index - 1], found[index + 1]];
    const isFirst = next !== undefined && joint.test(text.slice(time.end, next.start));
    const isSecond = previous !== undefined && joint.test(text.slice(previous.end, time.start));
    const isMoment = momentBefore.test(before) && !perAfter.test(after);
    const isNamed =
      hourAfter.test(after) ||
      (isFirst && hourAfter.test(text.slice(next.end, next.end + 16))) ||
      (isColon && (isPadded || isFirst || isSecond));
    const isSure = isNamed && isPadded && (isFirst || isSecond || isMoment);
    const isEvening = afternoon.test(after) && time.hours < 12;
    return isNamed ? [{ ...time, hours: time.hours + (isEvening ? 12 : 0), isSure }] : [];
  });
}

/** The times in a text that stand as the two ends of one range. */
export function clockRangesIn(text: string): ClockRange[] {
  const times = clockTimesIn(text);
  return times.flatMap((from, index) => {
    const until = times[index + 1];
    if (until === undefined) return [];
    const between = text.slice(from.end, until.start);
    if (!joint.test(between)) return [];
    // `Om 09.00 en 13.00 uur` are two moments.
    const isPair = /(?:en|and)\s?$/iu.test(between);
    return isPair && !rangeBefore.test(text.slice(Math.max(0, from.start - 10), from.start)) ? [] : [{ from, until }];
  });
}

/** Whether a clock can show it; the day ends at 24:00. */
export function isOnClock({ hours, minutes }: ClockTime): boolean {
  return minutes < 60 && hours * 60 + minutes <= 24 * 60;
}

/** Minutes after midnight. */
export function minuteOf({ hours, minutes }: ClockTime): number {
  return hours * 60 + minutes;
}
