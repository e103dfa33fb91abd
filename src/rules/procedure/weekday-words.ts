/** The weekday that a text writes beside a day. Dutch and English. */
import type { InBoth } from '../../text/language.ts';

/** The days of the week in the order of `weekdayOf`: Sunday first. */
export const weekdayNames: readonly InBoth<string>[] = [
  { nl: 'zondag', en: 'Sunday' },
  { nl: 'maandag', en: 'Monday' },
  { nl: 'dinsdag', en: 'Tuesday' },
  { nl: 'woensdag', en: 'Wednesday' },
  { nl: 'donderdag', en: 'Thursday' },
  { nl: 'vrijdag', en: 'Friday' },
  { nl: 'zaterdag', en: 'Saturday' },
];

const anyName = weekdayNames.flatMap(({ nl, en }) => [nl, en]).join('|');
/** `Vr 22 oktober`: in the order of `weekdayNames`. */
const shortNames: readonly string[] = [
  'zo',
  'ma',
  'di',
  'wo',
  'do',
  'vr',
  'za',
  'sun',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
];
const before = new RegExp(
  `(?<![a-zà-ɏ])(?:(${anyName}),?\\s(?:de\\s|the\\s)?|(${shortNames.join('|')})\\.?\\s)$`,
  'iu',
);
const behind = new RegExp(`^\\s\\((?:op\\s|een\\s|on\\s|a\\s)?(${anyName})\\)`, 'iu');
/** Longer than this no weekday with its comma is. */
const reach = 24;

/** A weekday with its place, from the weekday to the end of the day or the other way round. */
export interface WrittenWeekday {
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
}

/** The weekday before a day (`woensdag 1 september 2027`) or in brackets behind it; undefined when none is written. */
export function weekdayWritten(
  text: string,
  day: { readonly start: number; readonly end: number },
): WrittenWeekday | undefined {
  const from = Math.max(0, day.start - reach);
  const ahead = before.exec(text.slice(from, day.start));
  if (ahead !== null) return { weekday: weekdayNamed(ahead[1] ?? ahead[2]), start: from + ahead.index, end: day.end };
  const after = behind.exec(text.slice(day.end, day.end + reach));
  return after === null
    ? undefined
    : { weekday: weekdayNamed(after[1]), start: day.start, end: day.end + after[0].length };
}

function weekdayNamed(name = ''): number {
  const small = name.toLowerCase();
  const short = shortNames.indexOf(small);
  if (short >= 0) return short % 7;
  return weekdayNames.findIndex(({ nl, en }) => nl === small || en.toLowerCase() === small);
}
