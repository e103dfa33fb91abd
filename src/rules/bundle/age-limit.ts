import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { asNumber, multiply } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { type CalendarDay, dayNumber } from '../../text/calendar.ts';

/** How old something may be, in whole days or in whole months. */
export interface AgeLimit {
  /** The words that say so. */
  readonly text: string;
  readonly days: number;
  readonly months: number;
}

/** Between the words and the number stands at most a blank. */
const farthest = 1;

/** The limit that stands right behind words such as `niet ouder dan`; undefined where no span of time follows. */
export function ageLimitIn(text: string, words: RegExp): AgeLimit | undefined {
  const match = words.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const [first] = parseQuantities(rest);
  if (first === undefined || first.start > farthest || first.value.kind !== 'exact' || first.unit === undefined) {
    return undefined;
  }
  const { number } = first.value;
  const { dimension, factor } = first.unit;
  const isMonths = dimension === 'calendar-time';
  if (!isMonths && dimension !== unitNamed('day').dimension) return undefined;
  const size = asNumber(multiply(number, factor)) / (isMonths ? 1 : secondsADay);
  if (!Number.isInteger(size)) return undefined;
  const said = `${match[0]}${rest.slice(0, first.end)}`;
  return { text: said, days: isMonths ? 0 : size, months: isMonths ? size : 0 };
}

const secondsADay = 86_400;

/** Whether more time lies between two days than a limit allows. */
export function isOlder(from: CalendarDay, until: CalendarDay, { days, months }: AgeLimit): boolean {
  const month = from.month - 1 + months;
  const last = { year: from.year + Math.floor(month / 12), month: (month % 12) + 1, day: from.day };
  return dayNumber(last) + days < dayNumber(until);
}
