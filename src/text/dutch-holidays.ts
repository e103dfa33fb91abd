/**
 * The days off in the Netherlands: those of Article 3 of the Algemene termijnenwet. Good Friday is left out: the law
 * counts it only for the terms of the courts and many offices and sites work on it. King's Day is as of 2014. Liberation
 * Day is a day off for most collective agreements in years that end in 0 or 5 only.
 */
import { type CalendarDay, dayNumber, dayOf, weekdayOf } from './calendar.ts';
import type { InBoth } from './language.ts';

/**
 * Easter Sunday of a year: the anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, Astronomical
 * Algorithms, chapter 8).
 */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The name of the holiday that a day is; undefined for any other day. */
export function dutchHoliday(date: CalendarDay): InBoth<string> | undefined {
  const { year, month, day } = date;
  const fixed = fixedHolidays.get(`${month}-${day}`);
  if (fixed !== undefined) return fixed;
  if (month === 4 && day === kingsDayOf(year)) return { nl: 'Koningsdag', en: 'King’s Day' };
  if (month === 5 && day === 5 && year % 5 === 0) return { nl: 'Bevrijdingsdag', en: 'Liberation Day' };
  return afterEaster.get(dayNumber(date) - dayNumber(easterOf(year)));
}

const fixedHolidays: ReadonlyMap<string, InBoth<string>> = new Map([
  ['1-1', { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' }],
  ['12-25', { nl: 'eerste kerstdag', en: 'Christmas Day' }],
  ['12-26', { nl: 'tweede kerstdag', en: 'Boxing Day' }],
]);

/** By the number of days after Easter Sunday. */
const afterEaster: ReadonlyMap<number, InBoth<string>> = new Map([
  [0, { nl: 'eerste paasdag', en: 'Easter Sunday' }],
  [1, { nl: 'tweede paasdag', en: 'Easter Monday' }],
  [39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
  [49, { nl: 'eerste pinksterdag', en: 'Whit Sunday' }],
  [50, { nl: 'tweede pinksterdag', en: 'Whit Monday' }],
]);

/** 27 April, or 26 April when that is a Sunday. */
function kingsDayOf(year: number): number {
  return weekdayOf(dayNumber({ year, month: 4, day: 27 })) === 0 ? 26 : 27;
}

const weekendDays: ReadonlyMap<number, InBoth<string>> = new Map([
  [0, { nl: 'zondag', en: 'a Sunday' }],
  [6, { nl: 'zaterdag', en: 'a Saturday' }],
]);

/** What kind of day off a day is: a holiday, a Saturday or a Sunday; undefined for a working day. */
export function dayOff(date: CalendarDay): InBoth<string> | undefined {
  return dutchHoliday(date) ?? weekendDays.get(weekdayOf(dayNumber(date)));
}

/** The last day of a term of so many working days (0 or more) that starts the day after a given day. */
export function afterWorkingDays(from: CalendarDay, count: number): CalendarDay {
  let number = dayNumber(from);
  for (let left = count; left > 0; ) {
    number += 1;
    if (dayOff(dayOf(number)) === undefined) left -= 1;
  }
  return dayOf(number);
}
