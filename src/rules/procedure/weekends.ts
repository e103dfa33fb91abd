/** Weekends that are none: `weekend van 12 tot en met 14 december 2027`. */
import { dayRangesIn, withYearsOf } from '../../reading/days/day-ranges.ts';
import { daysIn } from '../../reading/days/named-days.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { dayNumber, weekdayOf } from '../../text/calendar.ts';

/** A day that is said to be in a weekend, with the number of its day of the week. */
export interface NoWeekend {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** 0 for Sunday, as `weekdayOf` gives it. */
  readonly weekday: number;
}

const lead = 40;
const weekend =
  /(?<![a-zà-ɏ])[a-zà-ɏ]{0,20}weekend(?:\s(?:van|of|from))?\s(?:(?:vrijdag|zaterdag|friday|saturday)\s)?$/iu;
const [sunday, monday, thursday, friday, saturday] = [0, 1, 4, 5, 6];
/** With a day off before or behind it. */
const mostDays = 5;

/** The weekends of our texts that do not begin on a Friday or Saturday, or last longer than one; only days whose year is known. */
export function noWeekends(reading: Reading): NoWeekend[] {
  return reading.ownPassages().flatMap((passage) => {
    const { text } = passage;
    if (!/weekend/iu.test(text)) return [];
    const isNamed = (start: number): boolean => weekend.test(text.slice(Math.max(0, start - lead), start));
    const runs = dayRangesIn(text).flatMap((range): NoWeekend[] => {
      const run = isNamed(range.start) ? withYearsOf(range) : undefined;
      if (run === undefined) return [];
      const [first, last] = [dayNumber(run.first), dayNumber(run.last)];
      const [begin, end] = [weekdayOf(first), weekdayOf(last)];
      const isOne =
        [thursday, friday, saturday].includes(begin) && [sunday, monday].includes(end) && last - first < mostDays;
      return isOne ? [] : [{ passage, start: range.start, end: range.end, weekday: begin }];
    });
    const single = daysIn(passage, reading).flatMap(({ day: { year, month, day }, start, end, edge }): NoWeekend[] => {
      if (edge !== undefined || year === undefined || !isNamed(start)) return [];
      const weekday = weekdayOf(dayNumber({ year, month, day }));
      return [friday, saturday, sunday].includes(weekday) ? [] : [{ passage, start, end, weekday }];
    });
    return [...runs, ...single];
  });
}
