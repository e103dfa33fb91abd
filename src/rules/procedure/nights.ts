/** The nights that a text names by the two days between which they lie. Dutch and English. */
import type { Claim } from '../../reading/texts/claim.ts';
import { type CalendarDay, dayNumber } from '../../text/calendar.ts';

/** A night as written, and whether its two days follow each other. */
export interface NamedNight {
  readonly start: number;
  readonly end: number;
  readonly isNight: boolean;
}

const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const opening = new RegExp(`(?<![a-zà-ɏ])(?:nacht van|night (?:of|from))\\s(?:${weekday}\\s)?$`, 'iu');
const joining = new RegExp(`^\\s(?:op|to|on)\\s(?:${weekday}\\s)?$`, 'iu');
const reach = 40;
/** A year with 29 February, and one without: a night that names no year may be in either. */
const years = [2028, 2027] as const;

/** `De nacht van 31 augustus op 1 september`, from the claims of one text in their order. */
export function nightsIn(text: string, claims: readonly Claim[]): NamedNight[] {
  return claims.flatMap(({ quantity: first }, index) => {
    const second = claims[index + 1]?.quantity;
    const lead = opening.exec(text.slice(Math.max(0, first.start - reach), first.start));
    if (second?.value.kind !== 'date' || first.value.kind !== 'date' || lead === null) return [];
    if (!joining.test(text.slice(first.end, second.start))) return [];
    const start = Math.max(0, first.start - reach) + lead.index;
    const year = second.value.year ?? first.value.year;
    const [from, until] = [first.value, second.value];
    const isNight = (year === undefined ? years : [year]).some((one) => daysBetween(from, until, one) === 1);
    return [{ start, end: second.end, isNight }];
  });
}

type Day = Pick<CalendarDay, 'month' | 'day'>;

/** How many days the second comes after the first, both without a year; a night can lie between two years. */
function daysBetween(first: Day, second: Day, year: number): number {
  const isTurn = first.month > second.month;
  return dayNumber({ ...second, year }) - dayNumber({ ...first, year: isTurn ? year - 1 : year });
}
