/** Days that a text counts from another of its days: `gunning op 1 juni, start dertien weken later, op 1 september`. */
import { writtenCount } from '../../quantity/numerals.ts';
import { type CalendarDay, dayNumber, readDay } from '../../text/calendar.ts';
import { afterWorkingDays } from '../../text/dutch-holidays.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf, type TextPiece } from '../texts/sentences.ts';
import { commonYear, type WrittenDay } from './day-ranges.ts';
import { daysIn, type NamedDay, placesOfDay } from './named-days.ts';

/** A day that does not lie as far from another as the text says. */
export interface DayOffCount {
  readonly passage: Passage;
  readonly day: NamedDay;
  readonly from: NamedDay;
  /** The term as written, with its half-open offsets. */
  readonly term: TextPiece;
}

interface Term extends TextPiece {
  /** In days, from the first to the last day that it can mean. */
  readonly least: number;
  readonly most: number;
  readonly isEarlier: boolean;
  /** How many working days it is, where it counts those. */
  readonly workingDays?: number;
}

const count = '(?<count>\\d{1,3}|[a-zë]{2,16})';
const unit =
  '(?<unit>werkdagen|werkdag|working days?|business days?|dagen|dag|weken|week|maanden|maand|jaar|days?|weeks?|months?|years?)';
const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?';
const later = '(?<way>later|daarna|erna|nadien|after that|eerder|daarvoor|ervoor|earlier|before that)';
/** The term stands right before its day: `acht weken later, op 16 juli`. */
const before = new RegExp(
  `(?<![a-zà-ɏ\\d.,])${count}\\s${unit}\\s${later},?\\s(?:dus\\s|namelijk\\s)?(?:uiterlijk\\s)?(?:op|on|per|by)\\s${weekday}$`,
  'iu',
);
/** Or right behind it: `op 16 juli, acht weken later`. */
const behind = new RegExp(
  `^\\s?(?:20\\d\\d)?,\\s(?:dus\\s|precies\\s|exactly\\s)?${count}\\s${unit}\\s${later}(?![a-zà-ɏ])`,
  'iu',
);
/** `Tussen de gunning op 14 mei en de start op 1 oktober liggen precies twintig weken`. */
const between = guardPattern('tussen|between', /^(?:[^0-9]{0,40}\s)?(?:tussen|between)(?![a-zà-ɏ])/iu);
const lies = new RegExp(
  `^[^0-9.;:]{0,24}\\s(?:liggen|ligt|zitten|zit|resten|blijven|lie|are|we have|hebben wij|hebben we)\\s(?:er\\s|wij\\s)?(?:precies\\s|exactly\\s|only\\s|nog\\s|maar\\s)?${count}\\s${unit}(?![a-zà-ɏ])`,
  'iu',
);

/** The longest of these patterns before and behind a day. */
const reach = 70;
/** Further back no day is that from which is counted. */
const farthest = 240;

/** The days of our texts that are another number of days, weeks, months or years from the day that they count from. */
export function daysOffCount(reading: Reading): readonly DayOffCount[] {
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'reference' || !/\d/u.test(passage.text)) return [];
    const days = daysIn(passage, reading);
    if (days.length < 2) return [];
    return [...laterIn(passage, days, reading), ...betweenIn(passage, days, reading)];
  });
}

function laterIn(passage: Passage, days: readonly NamedDay[], reading: Reading): DayOffCount[] {
  const { text } = passage;
  return days.flatMap((day, index): DayOffCount[] => {
    const from = Math.max(0, day.start - reach);
    const ahead = before.exec(text.slice(from, day.start));
    const follows = ahead === null ? behind.exec(text.slice(day.end, day.end + reach)) : null;
    const match = ahead ?? follows;
    const term = match === null ? undefined : termOf(match, ahead === null ? day.end : from);
    if (term === undefined) return [];
    const earlier = days.slice(0, index).filter(({ end }) => day.start - end <= farthest);
    const nearest = earlier.at(-1);
    // Any of the days before it may be the one from which is counted.
    if (nearest === undefined || earlier.some((one) => canFit(one.day, day.day, term, reading))) return [];
    return [{ passage, day, from: nearest, term }];
  });
}

function betweenIn(passage: Passage, days: readonly NamedDay[], reading: Reading): DayOffCount[] {
  return sentencesOf(passage.text).flatMap((sentence): DayOffCount[] => {
    if (!between.test(sentence.text)) return [];
    const [from, day, ...more] = days.filter(({ start }) => sentence.start <= start && start < sentence.end);
    if (from === undefined || day === undefined || more.length > 0) return [];
    const until = from.edge === undefined ? day.end : from.end;
    const match = lies.exec(passage.text.slice(until, until + reach));
    const term = match === null ? undefined : termOf(match, until);
    return term === undefined || canFit(from.day, day.day, term, reading) ? [] : [{ passage, day, from, term }];
  });
}

function termOf(match: RegExpExecArray, offset: number): Term | undefined {
  const { count: written = '', unit: name = '', way = '' } = match.groups ?? {};
  const number = writtenCount(inSmallLetters(written));
  if (number === undefined || number === 0) return undefined;
  const [length, slack] = lengthOf(inSmallLetters(name), number);
  const start = offset + match.index + match[0].indexOf(written);
  const end = offset + match.index + match[0].indexOf(name, match[0].indexOf(written)) + name.length;
  return {
    text: match[0].slice(match[0].indexOf(written)),
    start,
    end,
    least: length - slack,
    most: length + slack,
    isEarlier: /^(?:eerder|daarvoor|ervoor|earlier|before)/iu.test(way),
    ...(/^(?:werk|working|business)/iu.test(name) ? { workingDays: number } : {}),
  };
}

function canFit(from: WrittenDay, day: WrittenDay, term: Term, reading: Reading): boolean {
  const { workingDays, isEarlier } = term;
  if (workingDays === undefined) return fits(from, day, term);
  const [first, second] = isEarlier ? [day, from] : [from, day];
  const years = yearsOf(first, second, reading);
  // Which days are in the weekend depends on the year.
  return years.length === 0 || years.some((year) => areWorkingDaysApart(first, second, year, workingDays));
}

/** The years of which the first of two days can be: its own, those in which other texts have either day, or those of the procedure. */
function yearsOf(first: WrittenDay, second: WrittenDay, reading: Reading): readonly number[] {
  const written = first.year ?? second.year;
  if (written !== undefined) return [written, ...(first.year === undefined ? [written - 1] : [])];
  const told = [first, second].flatMap((one) => placesOfDay(reading, one).flatMap(({ day: { year } }) => year ?? []));
  if (told.length > 0) return [...new Set(told)];
  const given = Object.values(reading.bid.manifest.dates ?? {}).flatMap((date) => readDay(date ?? '')?.year ?? []);
  return [...new Set(given)];
}

/** Who counts working days between two days may count the first and the last one or not. */
function areWorkingDaysApart(first: WrittenDay, second: WrittenDay, year: number, count: number): boolean {
  const start = withYear(first, year);
  const isNextYear = second.month < first.month || (second.month === first.month && second.day < first.day);
  const end = dayNumber(withYear(second, second.year ?? (isNextYear ? year + 1 : year)));
  const [least, most] = [count - 1, count + 2].map((days) => dayNumber(afterWorkingDays(start, days)));
  return least !== undefined && most !== undefined && least <= end && end < most;
}

/** How many days a term is, and by how many it may be off: who counts in weeks or months rounds. */
function lengthOf(name: string, number: number): readonly [number, number] {
  if (/^da/u.test(name)) return [number, 1];
  if (/^we/u.test(name)) return [number * 7, number < 4 ? 3 : 6];
  return /^m/u.test(name) ? [number * 30.44, 15] : [number * 365.25, 15];
}

/** Whether the second day lies so far behind the first, or before it; without their years, in any that can be meant. */
function fits(from: WrittenDay, day: WrittenDay, { least, most, isEarlier }: Term): boolean {
  const [first, second] = isEarlier ? [day, from] : [from, day];
  const year = first.year ?? second.year ?? commonYear;
  const start = dayNumber(withYear(first, year));
  const years = second.year === undefined ? [0, 1, 2, 3, 4, 5].map((more) => year + more) : [second.year];
  const starts =
    first.year === undefined && second.year !== undefined ? [start, dayNumber(withYear(first, year - 1))] : [start];
  return years.some((one) =>
    starts.some((begin) => {
      const apart = dayNumber(withYear(second, one)) - begin;
      return least <= apart && apart <= most;
    }),
  );
}

function withYear({ month, day }: WrittenDay, year: number): CalendarDay {
  return { year, month, day };
}
