/** Runs of days as texts write them: `van 5 juli tot en met 27 augustus 2027`, `14 to 29 February 2028`. Dutch and English. */
import { monthNumber } from '../../quantity/moments.ts';
import { type CalendarDay, dayNumber, dayOf } from '../../text/calendar.ts';
import { remembering } from '../../text/remembering.ts';

/** A day as a text writes it; its year is often left to the reader. */
export interface WrittenDay {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** From one day to another, both within it. Offsets count from the start of the text. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
  readonly first: WrittenDay;
  readonly last: WrittenDay;
}

/** A run of days of which the years are known. */
export interface DatedRun {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

const months =
  'januari|january|jan|februari|february|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
const weekday =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Few texts name a month; looking for one is cheap. */
const anyMonth = /(?:jan|feb|maart|mar|mrt|may|mei|apr|jun|jul|aug|sep|okt|oct|nov|dec)/iu;
const range = new RegExp(
  `(?<![\\d.,:/-])(\\d{1,2})(?:\\s(${months})\\.?)?(?:\\s((?:19|20)\\d\\d))?\\s?(–|-|tot en met|t/m|tot|en|to|until|till|through|and)\\s?(?:${weekday}\\s)?(\\d{1,2}|einde?|(?:the\\s)?end\\sof)\\s(${months})(?![a-zà-ɏ])(?:\\.?\\s((?:19|20)\\d\\d)(?!\\d))?`,
  'giu',
);
const between = new RegExp(`(?<![a-zà-ɏ])(?:tussen|between)\\s(?:${weekday}\\s)?$`, 'iu');
const from = new RegExp(`(?<![a-zà-ɏ])(?:van|vanaf|from)\\s(?:${weekday}\\s)?$`, 'iu');
const longestMonth = 31;
/** `From Wednesday ` fits in it. */
const leadLength = 24;

/** All runs of days in a text, in its order. `Op 1 en 2 januari` names two days, `tussen 1 en 20 januari` those between. */
export const dayRangesIn: (text: string) => readonly DayRange[] = remembering((text) => {
  if (!/\d/u.test(text) || !anyMonth.test(text)) return [];
  return [...text.matchAll(range)].flatMap((match): DayRange[] => {
    const [written, firstDay, firstMonth, firstYear, joint = '', lastDay, lastMonth = '', lastYear] = match;
    const before = text.slice(Math.max(0, match.index - leadLength), match.index);
    if (/^(?:en|and)$/iu.test(joint) && !between.test(before)) return [];
    const isExclusive = /^tot$/iu.test(joint);
    // `Blok 2 tot 1 mei`: without `van` a number before `tot` is no day.
    if (isExclusive && firstMonth === undefined && !from.test(before)) return [];
    const month = monthNumber(lastMonth.toLowerCase());
    if (month === undefined || Number(firstDay) > longestMonth || Number(lastDay) > longestMonth) return [];
    const end = /^\d/u.test(lastDay ?? '') ? writtenDay(lastYear, month, lastDay) : lastOf(lastYear, month);
    const first = writtenDay(firstYear, monthNumber(firstMonth?.toLowerCase() ?? '') ?? month, firstDay);
    // `Tot 1 september` ends with August.
    const last = isExclusive && end.day === 1 ? daysLater(end, -1) : end;
    return [{ start: match.index, end: match.index + written.length, first, last }];
  });
});

const monthRange = new RegExp(
  `(?<![a-zà-ɏ]|\\d\\s?)(${months})(?:\\s((?:19|20)\\d\\d))?\\s(?:–|-|tot en met|t/m|to|until|till|through)\\s(${months})\\s((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);

/** The one run of whole months that a text gives: `januari t/m juli 2028`. */
export function monthRunIn(text: string): DatedRun | undefined {
  const [match, ...more] = text.matchAll(monthRange);
  const [first, last] = [match?.[1], match?.[3]].map((name) => monthNumber(name?.toLowerCase() ?? ''));
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const lastYear = Number(match?.[4]);
  const firstYear = match?.[2] === undefined ? lastYear - (first > last ? 1 : 0) : Number(match[2]);
  return {
    first: { year: firstYear, month: first, day: 1 },
    last: dayOf(dayNumber({ year: lastYear, month: last + 1, day: 1 }) - 1),
  };
}

function writtenDay(year: string | undefined, month: number, day: string | undefined): WrittenDay {
  return { ...(year === undefined ? {} : { year: Number(year) }), month, day: Number(day) };
}

/** `Tussen 1 juni en eind november 2027`: the last day of the month. */
function lastOf(year: string | undefined, month: number): WrittenDay {
  const { day } = dayOf(dayNumber({ year: Number(year ?? commonYear), month: month + 1, day: 1 }) - 1);
  return writtenDay(year, month, String(day));
}

/** A year without 29 February. */
export const commonYear = 2027;

/** The day so many days later, or earlier where `by` is below 0; without its year if it has none. */
export function daysLater({ year, month, day }: WrittenDay, by: number): WrittenDay {
  const other = dayOf(dayNumber({ year: year ?? commonYear, month, day }) + by);
  return { month: other.month, day: other.day, ...(year === undefined ? {} : { year: other.year }) };
}

/**
 * The run with its years, of which each end gives the other one: `8 maart – 4 juni 2027` and `20 december 2027 – 7 januari`
 * are shorter than a year. Undefined when neither end has a year.
 */
export function withYearsOf({ first, last }: Pick<DayRange, 'first' | 'last'>): DatedRun | undefined {
  const isOverNewYear = first.month * 31 + first.day > last.month * 31 + last.day;
  const turn = isOverNewYear ? 1 : 0;
  const lastYear = last.year ?? (first.year === undefined ? undefined : first.year + turn);
  if (lastYear === undefined) return undefined;
  return { first: { ...first, year: first.year ?? lastYear - turn }, last: { ...last, year: lastYear } };
}

/** The same day of another month; the last days of a month go with it. */
export function monthsLater({ year, month, day }: WrittenDay, by: number): WrittenDay {
  const other = dayOf(dayNumber({ year: year ?? commonYear, month: month + by, day: 1 }));
  const length = dayOf(dayNumber({ ...other, month: other.month + 1 }) - 1).day;
  const moved = { month: other.month, day: day >= lastDays ? length : day };
  return year === undefined ? moved : { ...moved, year: other.year };
}

/** At the end of a month the number of the day goes with the month. */
export const lastDays = 28;
