/** Days beside a weekday on which they do not fall: `woensdag 1 oktober 2027`. */
import type { Bid } from '../../model/bid.ts';
import { isDayOfExample } from '../../reading/days/example-days.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { type CalendarDay, dayNumber, weekdayOf } from '../../text/calendar.ts';
import type { InBoth } from '../../text/language.ts';
import { type DatedClaim, datedClaims } from './dated-claims.ts';
import { procedureDates } from './procedure-dates.ts';
import { weekdayNames, weekdayWritten } from './weekday-words.ts';

/** A day beside a weekday on which it does not fall. */
export interface WeekdayOff {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** On which it does fall; more than one where the year is not sure. */
  readonly meant: readonly InBoth<string>[];
  /** Whether the text gives the year. */
  readonly isSure: boolean;
}

/** The days of our texts that do not fall on the weekday beside them. */
export function weekdaysOff(bid: Bid, reading: Reading): WeekdayOff[] {
  const dated = datedClaims(reading).flatMap((claim) => weekdayOff(claim) ?? []);
  return [...dated, ...withoutYear(bid, reading)];
}

/** The weekday beside a day, when it is not the weekday of that day. */
function weekdayOff({ passage, claim, day }: DatedClaim): WeekdayOff | undefined {
  return passage.voice === 'buyer' ? undefined : faultOf(claim, [day]);
}

/** The days without a year beside a weekday on which they fall in none of the years of which the text can speak. */
function withoutYear(bid: Bid, reading: Reading): WeekdayOff[] {
  const ofProcedure = procedureDates(bid).map(({ date }) => Number(date.slice(0, 4)));
  if (ofProcedure.length === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    if (passage.item?.kind === 'reference' || !anyWeekday.test(passage.text)) return [];
    const around = textAround(passage, reading);
    const named = [...around.matchAll(yearOfDay)].map(([, year]) => Number(year));
    const years = [...new Set([...ofProcedure, ...named])];
    return reading.claims(passage).flatMap((claim) => {
      const { value } = claim.quantity;
      if (value.kind !== 'date' || value.year !== undefined || isDayOfExample(claim)) return [];
      const days = years.map((year) => ({ year, month: value.month, day: value.day }));
      return faultOf(claim, days) ?? [];
    });
  });
}

/** A day without a year is of a year that its section or its item names. */
function textAround({ item, path, file }: Passage, reading: Reading): string {
  if (item === undefined || path.length === 0) return file.text;
  return reading
    .passagesOf(item)
    .map(({ text }) => text)
    .join(' ');
}

const anyWeekday = /(?:dag|day)\s\d|(?<![a-zà-ɏ])(?:ma|di|wo|do|vr|za|zo)\s\d/iu;
const yearOfDay = /(?<=[a-z]\s|-)(20\d\d)(?!\d)/gu;

/** What is wrong with the weekday beside a day that can be each of these; undefined when one of them falls on it. */
function faultOf({ passage, quantity }: Claim, days: readonly CalendarDay[]): WeekdayOff | undefined {
  const found = weekdayWritten(passage.text, quantity);
  const numbers = [...new Set(days.map((day) => weekdayOf(dayNumber(day))))];
  if (found === undefined || numbers.length === 0 || numbers.includes(found.weekday)) return undefined;
  const { start, end } = found;
  const isSure = quantity.value.kind === 'date' && quantity.value.year !== undefined;
  return { passage, start, end, meant: numbers.flatMap((number) => weekdayNames[number] ?? []), isSure };
}
