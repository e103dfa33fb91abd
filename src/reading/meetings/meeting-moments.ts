/** On which days, at what time and in which months the texts hold a meeting, against what the list of meetings says. */
import type { Item } from '../../model/item.ts';
import { monthNumber } from '../../quantity/moments.ts';
import { writtenCount } from '../../quantity/numerals.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { clockTimesIn } from '../days/clock-times.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { meetingFinder } from './meetings-named.ts';

/** A text that holds a meeting at another moment than its frequency says. */
export interface MeetingMoment {
  readonly meeting: Item<'meeting'>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly kind: 'weekday' | 'time' | 'times' | 'months';
  /** What two texts that say the same have in common. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in one piece: `in March, June and October`. */
  readonly isOne?: boolean;
  /** Whether the text also says in words that this is all: `eens per jaar, in november`. */
  readonly isAll?: boolean;
}

/** The texts that name one meeting and hold it at another moment than its frequency does. */
export function otherMeetingMoments(reading: Reading): MeetingMoment[] {
  const held = new Map(reading.bid.items('meeting').map((meeting) => [meeting, toldIn(meeting.data.frequency ?? '')]));
  if ([...held.values()].every((told) => told.length === 0)) return [];
  const meetingsIn = meetingFinder(reading.bid);
  return reading.ownPassages().flatMap((passage) => {
    const { kind, item, field } = passage;
    if (kind === 'heading' || field === 'escalation') return [];
    if (item !== undefined && item.kind !== 'wish' && item.kind !== 'question' && item.kind !== 'requirement')
      return [];
    return sentencesOf(passage.text).flatMap(({ text, start }): MeetingMoment[] => {
      // In a table the meeting stands in the first cell of the row.
      const naming = kind === 'cell' ? (cellsOf(passage)[0] ?? '') : text;
      const small = inSmallLetters(naming);
      const [named, ...others] = meetingsIn(naming);
      if (named === undefined || others.length > 0 || instance.test(small)) return [];
      const said = toldIn(text).filter(({ kind, isOne }) => kind !== 'months' || isOne !== undefined);
      return said
        .filter(
          (told) => said.filter(({ kind }) => kind === told.kind).length === 1 && isOther(told, held.get(named) ?? []),
        )
        .map((told) => ({ meeting: named, passage, start: start + told.start, end: start + told.end }));
    });
  });
}

/** The first one, an extra one, and one on a date are not how it is usually held. */
const instance =
  /(?<![a-zà-ɏ])(?:eerste\s[a-zà-ɏ]*overleg|first\smeeting|extra|ingelast[a-z]*|behalve|except|voortaan|naast|besides)(?![a-zà-ɏ])/u;

/** Another moment of a kind of which the frequency gives just one; months are held against how often it is a year. */
function isOther(told: Told, held: readonly Told[]): boolean {
  const alike = held.filter(({ kind }) => kind === told.kind);
  return alike.length === 1 && alike[0]?.key !== told.key && !isPartOf(told, alike[0]);
}

/** `In maart bespreekt de stuurgroep het jaar`: some of its months; in several pieces a sentence may tell of more than it. */
function isPartOf(told: Told, held: Told | undefined): boolean {
  if (told.kind !== 'months') return false;
  return Number(told.key) < Number(held?.key) ? told.isAll !== true : told.isOne !== true;
}

const weekdays = [
  /(?:maandag|monday)/u,
  /(?:dinsdag|tuesday)/u,
  /(?:woensdag|wednesday)/u,
  /(?:donderdag|thursday)/u,
  /(?:vrijdag|friday)/u,
];
const weekday =
  /(?<![a-zà-ɏ])(?:elke|iedere|op|every|each|on)\s(?:(?:maan|dins|woens|donder|vrij)dag|(?:mon|tues|wednes|thurs|fri)day)s?(?!\s\d)(?![a-zà-ɏ])/gu;
const times =
  /(?<![a-zà-ɏ])(?<number>\d{1,2}|[a-zë]{3,8})\s(?:keer|maal|times)\s(?:per|voor elke?|bij elke?|for each|for every|each|every)\s(?<thing>[a-zà-ɏ-]{3,30}(?:\s[a-zà-ɏ-]{3,30})?)/gu;
const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const monthRun = new RegExp(
  `(?<![a-zà-ɏ])in\\s(?<months>${month}(?:,\\s${month}){0,5}(?:,?\\s(?:en|and)\\s(?:in\\s)?${month})?)(?!\\s\\d)(?![a-zà-ɏ])`,
  'gu',
);
const yearly =
  /(?<![a-zà-ɏ])(?:(?<number>\d|[a-zéë]{3,6})\s(?:keer|maal|times)\s(?:per\s|in het\s|a\s|each\s)?(?:jaar|year)|(?<twice>twice\sa\syear|tweemaal per jaar|halfjaarlijks|half-yearly|elk halfjaar|per halfjaar)|(?<once>jaarlijks|yearly|annually|once\sa\syear|elk jaar|eens per jaar))(?![a-zà-ɏ])/gu;

type Placing = (match: RegExpExecArray) => { readonly start: number; readonly end: number };

function toldIn(text: string): Told[] {
  const small = inSmallLetters(text);
  const place: Placing = (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const days = [...small.matchAll(weekday)].map(
    (match): Told => ({
      kind: 'weekday',
      key: String(weekdays.findIndex((day) => day.test(match[0]))),
      ...place(match),
    }),
  );
  const perThing = [...small.matchAll(times)].flatMap((match): Told[] => {
    const count = countOf(match.groups?.['number'] ?? '');
    const thing = match.groups?.['thing'] ?? '';
    if (count === undefined || /^(?:jaar|maand|week|kwartaal|dag|year|month|quarter|day)/u.test(thing)) return [];
    return [{ kind: 'times', key: String(count), ...place(match) }];
  });
  const clocks = clockTimesIn(text).map(
    ({ hours, minutes, start, end }): Told => ({ kind: 'time', key: `${hours}:${minutes}`, start, end }),
  );
  return [...days, ...perThing, ...clocks, ...monthsIn(small, place)];
}

/** How many times a year: by the months that are named, or else in words. */
function monthsIn(text: string, place: Placing): Told[] {
  const runs = [...text.matchAll(monthRun)].flatMap((match) => {
    const words = (match.groups?.['months'] ?? '').split(/,?\s(?:en|and)\s(?:in\s)?|,\s/u);
    const months = words.map((word) => monthNumber(word));
    return [{ ...place(match), months }];
  });
  const inWords = yearlyIn(text, place);
  const [first] = runs;
  const last = runs.at(-1);
  if (first !== undefined && last !== undefined) {
    const count = String(new Set(runs.flatMap(({ months }) => months)).size);
    const isAll = inWords.some(({ key }) => key === count);
    return [{ kind: 'months', key: count, start: first.start, end: last.end, isOne: runs.length === 1, isAll }];
  }
  return inWords;
}

function yearlyIn(text: string, place: Placing): Told[] {
  return [...text.matchAll(yearly)].flatMap((match): Told[] => {
    const { number, twice } = match.groups ?? {};
    const count = number === undefined ? (twice === undefined ? 1 : 2) : countOf(number);
    return count === undefined ? [] : [{ kind: 'months', key: String(count), ...place(match) }];
  });
}

function countOf(word: string): number | undefined {
  return word === 'twice' ? undefined : writtenCount(word);
}
