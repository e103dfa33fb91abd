/** By when something is due after a period or an event: `binnen 7 werkdagen na de maand`, `on working day 6`, `uiterlijk 15 februari`. */
import { monthNumber } from '../../quantity/moments.ts';
import { writtenCount } from '../../quantity/numerals.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** A term or day by which something is due, with its half-open offsets. */
export interface DueTerm {
  readonly start: number;
  readonly end: number;
  /** What two terms that are the same share: working days after the end of a period, or a day of the year. */
  readonly key: string;
  readonly kind: 'term' | 'day';
  /** The period after which it runs, where that is said: `maand`, `kwartaal`. */
  readonly period: Period | undefined;
  /** Whether it runs from something that is no period: `na de laatste oplevering`. */
  readonly isFromEvent: boolean;
}

/** The periods over which is reported. */
export type Period = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

const periods: readonly (readonly [Period, RegExp])[] = [
  ['half-year', /(?<![a-zà-ɏ])(?:halfjaar|half year|half-year)(?![a-zà-ɏ])/u],
  ['month', /(?<![a-zà-ɏ])(?:maand|month)(?![a-zà-ɏ])/u],
  ['quarter', /(?<![a-zà-ɏ])(?:kwartaal|quarter)(?![a-zà-ɏ])/u],
  [
    'year',
    /(?<![a-zà-ɏ])(?:(?:kalender|contract|school|boek)?jaar|(?:calendar |contract |financial )?year)(?![a-zà-ɏ])/u,
  ],
  ['week', /(?<![a-zà-ɏ])(?:week)(?![a-zà-ɏ])/u],
];

/** The first period that a text names, in small letters. */
export function periodIn(text: string): Period | undefined {
  return periods.find(([, pattern]) => pattern.test(text))?.[0];
}

const ordinals: ReadonlyMap<string, number> = new Map(
  (
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
  )
    .split(' ')
    .map((word, index) => [word, (index % 15) + 1]),
);

const number = '(?<number>\\d{1,3}|[a-zë]{3,14})';
const ordinal = '(?<ordinal>\\d{1,2}(?:e|de|ste|st|nd|rd|th)|[a-z]{5,12})';
const lastly = '(?:uiterlijk|ten laatste|(?:no|not) later than|at the latest)';
const termPattern = new RegExp(
  [
    `(?<![a-zà-ɏ])${ordinal}\\s(?:werkdag|(?:working|business)\\sday)(?![a-zà-ɏ])`,
    `(?<![a-zà-ɏ])(?:(?:binnen|within|${lastly})\\s)?${number}\\s(?<unit>werkdagen|werkdag|kalenderdagen|dagen|weken|week|(?:working|business|calendar)\\sdays?|days?|weeks?)(?![a-zà-ɏ])`,
    `(?<![a-zà-ɏ])(?:werkdag|(?:working|business)\\sday)\\s(?<position>\\d{1,2})(?![0-9]|[.,]\\d)`,
    `(?<![a-zà-ɏ])(?<limit>(?:${lastly}|by)(?:\\s(?:op|on))?|op|on|voor|vóór|before)\\s(?<day>\\d{1,2})\\s(?<month>[a-z]{3,9})(?![a-zà-ɏ])(?!\\s20\\d\\d)`,
  ].join('|'),
  'gu',
);

/** The terms and days by which a text says that something is due. Those before a moment are none. */
export function dueTermsIn(text: string): DueTerm[] {
  const small = inSmallLetters(text);
  return [...small.matchAll(termPattern)].flatMap((match): DueTerm[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const due = read(match.groups ?? {});
    if (due === undefined) return [];
    const behind = small.slice(end, end + longestAnchor).split(/[.,;:()]/u)[0] ?? '';
    if (due.kind === 'day') return [{ ...due, start, end, period: undefined, isFromEvent: false }];
    if (notDue.test(behind) || notDueAhead.test(small.slice(Math.max(0, start - 20), start))) return [];
    const anchor = anchorPattern.exec(behind)?.[0];
    // Without a word before or behind it a number of days is how long something takes.
    if (anchor === undefined && !isPlaced.test(match[0]) && match.groups?.['number'] !== undefined) return [];
    const period = anchor === undefined ? undefined : periodIn(anchor);
    const isFromEvent = anchor !== undefined && period === undefined && !itsEnd.test(anchor);
    return [{ ...due, start, end, period, isFromEvent }];
  });
}

const longestAnchor = 60;
const isPlaced = /^(?:binnen|within|uiterlijk|ten|no|not|at)/u;
const notDue =
  /^\s(?:voor|vóór|vooraf|van tevoren|eerder|later|lang|long|before|earlier|in advance|per|ahead|gebruik|use)(?![a-zà-ɏ])/u;
/** `Every 5 working days` is a rhythm. */
const notDueAhead = /(?:elke|iedere|per|om de|every|each)\s$/u;
const anchorPattern = /^\s(?:na|van|after|of|following|from)\s[^\n]+/u;
const itsEnd = /^\s(?:na|after|van|of|following|from)\s(?:afloop|afsluiting|het einde|einde|the end|ervan|its end)/u;

function read(groups: Readonly<Record<string, string | undefined>>): Pick<DueTerm, 'key' | 'kind'> | undefined {
  const { number: count, unit = '', ordinal: rank, position, day, month, limit = '' } = groups;
  if (day !== undefined) {
    const of = monthNumber(month ?? '');
    if (of === undefined) return undefined;
    // The day before is the last one on which it may come; months are told apart all the same.
    const last = Number(day) - (/^(?:v|before)/u.test(limit) ? 1 : 0);
    return { key: `${last === 0 ? of - 1 : of}-${last === 0 ? 'end' : last}`, kind: 'day' };
  }
  if (rank !== undefined) return working(/^\d/u.test(rank) ? Number.parseInt(rank, 10) : ordinals.get(rank));
  if (position !== undefined) return working(Number(position));
  const written = count === undefined ? undefined : writtenCount(count);
  if (written === undefined) return undefined;
  if (/^(?:werk|working|business)/u.test(unit)) return working(written);
  return working(/^w/u.test(unit) ? written * 5 : (written * 5) / 7);
}

function working(days: number | undefined): Pick<DueTerm, 'key' | 'kind'> | undefined {
  return days === undefined || days === 0 ? undefined : { key: `${Math.round(days * 7)}/7`, kind: 'term' };
}
