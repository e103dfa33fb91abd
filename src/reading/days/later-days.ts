/** Days that a text counts from another of its days: `gunning op 1 juni, start dertien weken later, op 1 september`. */
import { writtenCount } from '../../quantity/numerals.ts';
import { type CalendarDay, dayNumber } from '../../text/calendar.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf, type TextPiece } from '../texts/sentences.ts';
import { commonYear, type WrittenDay } from './day-ranges.ts';
import { daysIn, type NamedDay } from './named-days.ts';

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
}

const count = '(?<count>\\d{1,3}|[a-zë]{2,16})';
const unit = '(?<unit>dagen|dag|weken|week|maanden|maand|jaar|days?|weeks?|months?|years?)';
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
    return [...laterIn(passage, days), ...betweenIn(passage, days)];
  });
}

function laterIn(passage: Passage, days: readonly NamedDay[]): DayOffCount[] {
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
    if (nearest === undefined || earlier.some((one) => fits(one.day, day.day, term))) return [];
    return [{ passage, day, from: nearest, term }];
  });
}

function betweenIn(passage: Passage, days: readonly NamedDay[]): DayOffCount[] {
  return sentencesOf(passage.text).flatMap((sentence): DayOffCount[] => {
    if (!between.test(sentence.text)) return [];
    const [from, day, ...more] = days.filter(({ start }) => sentence.start <= start && start < sentence.end);
    if (from === undefined || day === undefined || more.length > 0) return [];
    const until = from.edge === undefined ? day.end : from.end;
    const match = lies.exec(passage.text.slice(until, until + reach));
    const term = match === null ? undefined : termOf(match, until);
    return term === undefined || fits(from.day, day.day, term) ? [] : [{ passage, day, from, term }];
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
  };
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
