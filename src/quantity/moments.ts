import { type HourOfDay, inPartOfDay, readHourOfDay } from './hours-of-day.ts';
import { type Rational, rational } from './rational.ts';
import { isGlued, keyAt, type Token } from './tokens.ts';
import type { UnitName } from './units.ts';

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Whether a word is the name of a month, by its look-up key. */
export function isMonth(key: string): boolean {
  return monthByName.has(key);
}

/** The month that a word names, 1 to 12, by its look-up key. */
export function monthNumber(key: string): number | undefined {
  return monthByName.get(key);
}

/** A calendar day found in a text and the index of the token after it. */
export interface FoundDate {
  readonly date: { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number };
  readonly next: number;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The Dutch or English name of a month, 1 to 12. */
export function monthName(month: number, language: 'nl' | 'en'): string {
  return (language === 'nl' ? monthNames[month - 1]?.[0] : englishMonths[month - 1]) ?? '';
}

function daysIn(month: number, year: number | undefined): number {
  if (month === 2) {
    const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function makeDate(year: number | undefined, month: number, day: number): FoundDate['date'] | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  return year === undefined ? { kind: 'date', month, day } : { kind: 'date', year, month, day };
}

function smallNumber(token: Token | undefined, longest: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > longest || !/^[0-9]+$/u.test(token.text)) return undefined;
  return Number(token.text);
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.text.length === 4 && token.gap !== 'column' ? smallNumber(token, 4) : undefined;
}

/** `31 december 2026`, `31 dec`, `December 31, 2026`: a date with the name of its month. */
export function readWrittenDate(tokens: readonly Token[], at: number): FoundDate | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || second.gap === 'column') return undefined;
  const isDayFirst = first.kind === 'number';
  const day = smallNumber(isDayFirst ? first : second, 2);
  const month = monthByName.get((isDayFirst ? second : first).key);
  if (day === undefined || month === undefined) return undefined;
  const afterMonth = at + 2;
  const skip = keyAt(tokens, afterMonth) === '.' || (!isDayFirst && keyAt(tokens, afterMonth) === ',') ? 1 : 0;
  const year = yearAt(tokens, afterMonth + skip);
  // `may 5` without a year is as often a sentence as a date.
  if (!isDayFirst && (year === undefined || first.kind !== 'word')) return undefined;
  const date = makeDate(year, month, day);
  return date === undefined ? undefined : { date, next: year === undefined ? afterMonth : afterMonth + skip + 1 };
}

/** Whether a month follows the number at a token; when that is no date (`31 februari`), it is no count either. */
export function isBeforeMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.gap === 'blank' && monthByName.has(keyAt(tokens, at + 1));
}

/** A longer run is data; the rest of it follows as numbers that touch a number, which are names as well. */
const longestChain = 16;

/** Index after a run of numbers joined by `-`, `/`, `.`, `:` or `x` without blanks, and the joints between them. */
export function readChain(tokens: readonly Token[], at: number): { joints: string; next: number } {
  let next = at + 1;
  let joints = '';
  while (
    joints.length < longestChain &&
    /^[-/:.x×]$/u.test(keyAt(tokens, next)) &&
    isGlued(tokens, next) &&
    isGlued(tokens, next + 1)
  ) {
    if (tokens[next + 1]?.kind !== 'number') break;
    joints += keyAt(tokens, next);
    next += 2;
  }
  return { joints, next };
}

/** `2026-12-31`, `31-12-2026`, `31/12/2026`, `31.12.2026`: a date in digits, day before month unless the year comes first. */
export function readNumericDate(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const isDotted = /^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}$/u.test(token.text);
  const chain = readChain(tokens, at);
  if (!isDotted && chain.joints !== '--' && chain.joints !== '//') return undefined;
  const parts = isDotted ? token.text.split('.') : [0, 2, 4].map((offset) => tokens[at + offset]?.text ?? '');
  if (!parts.every((part) => /^[0-9]{1,4}$/u.test(part))) return undefined;
  const ordered = parts[0]?.length === 4 ? parts : [...parts].reverse();
  if (ordered[0]?.length !== 4) return undefined;
  const [year = 0, month = 0, day = 0] = ordered.map(Number);
  const date = makeDate(year, month, day);
  return date === undefined ? undefined : { date, next: isDotted ? at + 1 : chain.next };
}

/** `17:00`, `17.00 uur` or `vijf uur 's middags` as minutes after midnight; the words for the hour belong to it. */
export function readTimeOfDay(
  tokens: readonly Token[],
  at: number,
): { minutes: Rational; next: number; isAmbiguous: boolean } | undefined {
  const found = readOnClock(tokens, at) ?? readHourOfDay(tokens, at);
  return found === undefined ? undefined : { ...found, minutes: rational(found.minutes) };
}

function readOnClock(tokens: readonly Token[], at: number): HourOfDay | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^([0-9]{1,2})\.(00|15|30|45)$/u.exec(token.text);
  if (dotted !== null) {
    if (keyAt(tokens, at + 1) !== 'uur') return undefined;
    return timeOfDay(tokens, Number(dotted[1]), Number(dotted[2]), at + 2);
  }
  const minute = tokens[at + 2];
  if (keyAt(tokens, at + 1) !== ':' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  const [hours, minutes] = [smallNumber(token, 2), smallNumber(minute, 2)];
  if (hours === undefined || minutes === undefined || minute?.text.length !== 2) return undefined;
  const isNamed = keyAt(tokens, at + 3) === 'uur';
  const found = timeOfDay(tokens, hours, minutes, isNamed ? at + 4 : at + 3);
  // `A slope of 1:14`, `schaal 1:50`: one in so many, unless the words say that it is a time.
  const isTime = isNamed || token.text !== '1' || found?.next !== at + 3 || isUntilTime(tokens, at);
  return isTime ? found : undefined;
}

/** `Van 23:00 tot 1:30`, `between 23:00 and 1:30`. */
function isUntilTime(tokens: readonly Token[], at: number): boolean {
  const before = keyAt(tokens, at - 1);
  return (
    /^(?:tot|t\/m|to|until|till|[-–])$/u.test(before) || (/^(?:en|and)$/u.test(before) && keyAt(tokens, at - 3) === ':')
  );
}

function timeOfDay(tokens: readonly Token[], hours: number, minutes: number, next: number): HourOfDay | undefined {
  const total = hours * 60 + minutes;
  if (total > 24 * 60 || minutes > 59) return undefined;
  return { ...inPartOfDay(tokens, { minutes: total, next }), isAmbiguous: false };
}

const numberedPeriods: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['dag', 'day-number'],
  ['day', 'day-number'],
  ['werkdag', 'working-day-number'],
  ['workday', 'working-day-number'],
  ['week', 'week-number'],
  ['weeks', 'week-number'],
  ['weken', 'week-number'],
  ['maand', 'month-number'],
  ['month', 'month-number'],
  ['kwartaal', 'quarter-number'],
  ['quarter', 'quarter-number'],
  ['jaar', 'year-number'],
  ['year', 'year-number'],
]);
const notNumbered = new Set([
  'per',
  'elke',
  'iedere',
  'ieder',
  'each',
  'every',
  'a',
  'an',
  'afgelopen',
  'komende',
  '/',
]);

/**
 * The unit of `dag 5`, `week 0–1`: the word before the number at `at`, when it numbers a period. It may stand before an
 * other number (`week 9 en 10`), up to `others` numbers back.
 */
export function numberedPeriodBefore(tokens: readonly Token[], at: number, others = 2): UnitName | undefined {
  const word = tokens[at - 1];
  // `in week 9 en 10 draait een proef`: the second week; `in week 9 en 10 medewerkers` counts people.
  const isSecond = others > 0 && joints.has(word?.key ?? '') && tokens[at - 2]?.kind === 'number';
  if (isSecond && !isPlural(tokens[at + 1])) return numberedPeriodBefore(tokens, at - 2, others - 1);
  if (word?.kind !== 'word' || tokens[at]?.gap !== 'blank') return undefined;
  if (notNumbered.has(keyAt(tokens, at - 2))) return undefined;
  const isWorkingDay = word.key === 'day' && /^(?:working|business)$/u.test(keyAt(tokens, at - 2));
  return isWorkingDay ? 'working-day-number' : numberedPeriods.get(word.key);
}

const joints: ReadonlySet<string> = new Set(['en', 'of', 'and', 'or', '&', ',']);

/** Whether a word can be what a number counts, by its ending in Dutch or English. */
function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.gap === 'blank' && /(?:s|en|a)$/u.test(token.key);
}

const ordinalEndings = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th', 'ᵉ']);

/** Whether the number at `at` is an ordinal: `2e`, `95th`. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && isGlued(tokens, at + 1) && ordinalEndings.has(keyAt(tokens, at + 1));
}

/** The moment of an ordinal: `de 5e werkdag`, `the 5th of the month`. */
export function readOrdinalDay(tokens: readonly Token[], at: number): { unit: UnitName; next: number } | undefined {
  if (!isOrdinal(tokens, at)) return undefined;
  const word = keyAt(tokens, at + 2);
  if (word === 'werkdag') return { unit: 'working-day-number', next: at + 3 };
  if (/^(?:working|business)$/u.test(word) && keyAt(tokens, at + 3) === 'day')
    return { unit: 'working-day-number', next: at + 4 };
  if (word === 'dag' || word === 'day' || word === 'kalenderdag') return { unit: 'day-number', next: at + 3 };
  const isOfMonth = (word === 'van' || word === 'of') && /^(?:maand|month)$/u.test(keyAt(tokens, at + 4));
  return isOfMonth ? { unit: 'day-number', next: at + 5 } : undefined;
}

/** The name that a numbered period is printed with, such as `dag` for a day-number; undefined for other units. */
export function numberedPeriodWord(unit: UnitName, language: 'nl' | 'en'): string | undefined {
  const words: Readonly<Partial<Record<UnitName, readonly [string, string]>>> = {
    'day-number': ['dag', 'day'],
    'working-day-number': ['werkdag', 'workday'],
    'week-number': ['week', 'week'],
    'month-number': ['maand', 'month'],
    'quarter-number': ['kwartaal', 'quarter'],
    'year-number': ['jaar', 'year'],
  };
  return words[unit]?.[language === 'nl' ? 0 : 1];
}
