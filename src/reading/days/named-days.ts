/** Every day that the texts of a bid name, so that a day which only one of them names can be told from the others. */
import { append } from '../../model/item-index.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { type DayRange, dayRangesIn, lastDays, monthsLater, type WrittenDay } from './day-ranges.ts';

/** A day as a text names it, by itself or at one end of a run of days. */
export interface NamedDay {
  readonly passage: Passage;
  readonly day: WrittenDay;
  readonly start: number;
  readonly end: number;
  /** Which end of a run of days it is, if any. */
  readonly edge?: 'first' | 'last';
}

/** The days that a text names, in its order. */
export function daysIn(passage: Passage, reading: Reading): readonly NamedDay[] {
  const known = byPassage.get(passage);
  if (known !== undefined) return known;
  const found = dayLike.test(passage.text) ? readDays(passage, reading.claims(passage)) : [];
  byPassage.set(passage, found);
  return found;
}

/** Reading the numbers of a text is dear, and few texts name a day. */
const dayLike =
  /\d\s?(?:jan|feb|maart|mar|mrt|may|mei|apr|jun|jul|aug|sep|okt|oct|nov|dec)|[a-z]{3}\.?\s\d{1,2},?\s\d{4}|\d[-/.]\d{1,2}[-/.]\d{2}/iu;

/** Several rules ask for the days of one text. */
const byPassage = new WeakMap<Passage, readonly NamedDay[]>();

function readDays(passage: Passage, claims: readonly Claim[]): NamedDay[] {
  const ranges = dayRangesIn(passage.text);
  const isEnd = (start: number): boolean => ranges.some((range) => range.start <= start && start < range.end);
  const single = claims.flatMap(({ quantity: { value, start, end } }): NamedDay[] => {
    const at = start + Math.max(0, passage.text.slice(start, end).search(/\d/u));
    return value.kind !== 'date' || isEnd(at) ? [] : [{ passage, day: value, start: at, end }];
  });
  return [...single, ...ranges.flatMap((range) => endsOf(passage, range))].sort((one, two) => one.start - two.start);
}

function endsOf(passage: Passage, { start, end, first, last }: DayRange): NamedDay[] {
  return [
    { passage, day: first, start, end, edge: 'first' },
    { passage, day: last, start, end, edge: 'last' },
  ];
}

/** All days of the bid, by month and day. */
const namedDays: (reading: Reading) => ReadonlyMap<string, readonly NamedDay[]> = oncePer((reading) => {
  const found = new Map<string, NamedDay[]>();
  for (const passage of reading.passages()) {
    for (const named of daysIn(passage, reading)) append(found, dayKey(named.day), named);
  }
  return found;
});

/** Month and day, as a key. */
export function dayKey({ month, day }: WrittenDay): string {
  return `${month}-${day}`;
}

/** Whether two days are one as far as they are written: a day without a year is that day of any year. */
export function canBeSameDay(one: WrittenDay, other: WrittenDay): boolean {
  if (one.month !== other.month || one.day !== other.day) return false;
  return one.year === undefined || other.year === undefined || one.year === other.year;
}

/** The places where a text names a day that can be this one. */
export function placesOfDay(reading: Reading, day: WrittenDay): readonly NamedDay[] {
  return (namedDays(reading).get(dayKey(day)) ?? []).filter((named) => canBeSameDay(named.day, day));
}

/** How many months the second day comes after the first, where it is one; the ends of two months that follow each other count. */
export function monthsApart(first: WrittenDay, second: WrittenDay): -1 | 1 | undefined {
  return ([-1, 1] as const).find((by) => {
    const day = first.day >= lastDays && second.day >= lastDays ? second.day : first.day;
    return canBeSameDay({ ...monthsLater(first, by), day }, second);
  });
}
