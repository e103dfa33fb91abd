/** The days that stand beside the bare name of a moment: in a row of a table, in a list of days, at a milestone. */
import type { Bid } from '../../model/bid.ts';
import { daysLater, monthsLater, type WrittenDay } from '../../reading/days/day-ranges.ts';
import { canBeSameDay, daysIn, monthsApart, type NamedDay, placesOfDay } from '../../reading/days/named-days.ts';
import { isPlanned, milestoneOf } from '../../reading/days/planned-days.ts';
import { isLoneDay } from '../../reading/slips/lone-day-slips.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import { type CalendarDay, readDay } from '../../text/calendar.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { momentOf } from './counted-from.ts';
import { hasWordOfMoment, momentNamed, momentOfName } from './moment-words.ts';
import { type Moment, type ProcedureDate, procedureDates } from './procedure-dates.ts';

/** A day that a text gives for a moment, with the date of the moment in the manifest. */
export interface OffMoment {
  readonly named: NamedDay;
  readonly date: ProcedureDate;
}

/** A date of the manifest that no text names, while texts name the same day of the month before or after. */
export interface LoneMoment {
  readonly date: ProcedureDate;
  readonly places: readonly NamedDay[];
}

interface Given {
  readonly date: ProcedureDate;
  readonly day: CalendarDay;
}

/** The days beside the name of a moment that are not those of the manifest, but look like a slip of them. */
export function offMoments(bid: Bid, reading: Reading): OffMoment[] {
  const dates = daysOf(bid);
  return reading.ownPassages().flatMap((passage): OffMoment[] => {
    if (!/\d/u.test(passage.text) || passage.kind === 'heading') return [];
    const moment = isStartEvent(passage) ? momentOfEvent(passage.text) : momentBeside(passage);
    const given = moment === undefined ? undefined : dates.get(moment);
    const days = daysIn(passage, reading);
    if (given === undefined) return days.flatMap((named) => offCue(named, days, dates, reading) ?? []);
    const [named, ...more] = days;
    if (named === undefined || more.length > 0 || !isSlip(named.day, given.day)) return [];
    return [{ named, date: given.date }];
  });
}

/** `Tot de start op 1 oktober`, without a year: where no other text names that day, and one names the day of the manifest. */
function offCue(
  named: NamedDay,
  days: readonly NamedDay[],
  dates: ReadonlyMap<Moment, Given>,
  reading: Reading,
): OffMoment | undefined {
  const { passage, day, start, end, edge } = named;
  if (day.year !== undefined || edge !== undefined || passage.item?.kind === 'reference') return undefined;
  const cue = momentNamed(passage.text.slice(0, start), passage.text.slice(end));
  // `Vanaf 1 mei` is not always the start; what closes or is awarded is that of the procedure.
  const isClear = cue !== undefined && (cue.isSure || cue.moment !== 'start');
  const given = isClear ? dates.get(cue.moment) : undefined;
  if (given === undefined || monthsApart(day, given.day) === undefined) return undefined;
  // A text that gives both days tells two things apart.
  if (days.some((other) => canBeSameDay(other.day, given.day))) return undefined;
  // Whatever else is on that day: here it is that of the contract.
  if (cue?.isOfContract === true) return { named, date: given.date };
  const isLone = placesOfDay(reading, day).every((place) => place.passage === passage);
  const isTold = placesOfDay(reading, given.day).length > 0 || cue?.moment !== 'start';
  return isLone && isTold ? { named, date: given.date } : undefined;
}

/**
 * The days that no other text names, in words that go with a moment of which the manifest gives the day a month or a week off: `u maakt
 * uw keuze op 5 april bekend`, with the award on 5 March.
 */
export function loneDaysOfMoments(bid: Bid, reading: Reading): OffMoment[] {
  const dates = [...daysOf(bid).values()];
  if (dates.length === 0) return [];
  return reading.ownPassages().flatMap((passage): OffMoment[] => {
    if (passage.kind === 'heading' || !isOfPlan(passage)) return [];
    const days = daysIn(passage, reading);
    return days.flatMap((named): OffMoment[] => {
      if (named.edge !== undefined || dates.some(({ day }) => canBeSameDay(day, named.day))) return [];
      const [words, part] = wordsBeside(named);
      return dates.flatMap(({ date, day }): OffMoment[] => {
        if (date.moment === 'start') return [];
        // A week after the closing or the award something else comes; what stands right beside the day must name it.
        const isSlip =
          monthsApart(named.day, day) !== undefined
            ? hasWordOfMoment(words, date.moment)
            : isWeekOff(named.day, day) && hasWordOfMoment(part, date.moment) && !term.test(words);
        if (!isSlip) return [];
        // A text that gives both days tells two things apart.
        if (days.some((other) => canBeSameDay(other.day, day)) || !isLoneDay(named, reading)) return [];
        return [{ named, date }];
      });
    });
  });
}

/** `Een week na de sluiting, op 26 maart`: what says so is a week off on purpose. */
const term = guardPattern('we|dag|day', /(?<![a-zà-ɏ])(?:weken|weeks?|dagen|days)(?![a-zà-ɏ])/iu);

function isWeekOff(one: WrittenDay, other: WrittenDay): boolean {
  return [-7, 7].some((by) => canBeSameDay(one, daysLater(other, by)));
}

/** The words of the sentence or row around a day, and those of its part of the sentence. */
function wordsBeside({ passage, start, end }: NamedDay): readonly [string, string] {
  if (passage.kind === 'cell') {
    const row = cellsOf(passage).join(' ');
    return [row, row];
  }
  const sentence = sentencesOf(passage.text).find((one) => one.start <= start && start < one.end);
  const [from, until] = [sentence?.start ?? 0, sentence?.end ?? passage.text.length];
  const before = passage.text.slice(Math.max(from, start - wordsBefore), start);
  const behind = passage.text.slice(end, Math.min(until, end + wordsBehind));
  return [`${before} ${behind}`, `${before.split(/[,;:]\s/u).at(-1)} ${behind.split(/[,;:]\s/u)[0]}`];
}

/** Further away the words are about another day. */
const [wordsBefore, wordsBehind] = [90, 60];

/** The dates of the manifest that only the manifest gives, with the places that give the day a month off. */
export function loneMoments(bid: Bid, reading: Reading): LoneMoment[] {
  return [...daysOf(bid).values()].flatMap(({ date, day }): LoneMoment[] => {
    if (placesOfDay(reading, day).length > 0) return [];
    const found = [-1, 1].flatMap((by): (readonly NamedDay[])[] => {
      const places = placesOfDay(reading, monthsLater(day, by)).filter(({ passage }) => isOfPlan(passage));
      const worded = places.filter(({ passage }) => isOfMoment(passage, date.moment));
      if (textsOf(worded) >= fewestTexts) return [worded];
      return date.moment === 'start' && textsOf(places) >= manyTexts ? [places] : [];
    });
    const [places] = found;
    return places === undefined || found.length > 1 ? [] : [{ date, places }];
  });
}

/** One text may name that day for another reason; where so many do and none names the start, they need not say what it is. */
const [fewestTexts, manyTexts] = [2, 3];

function textsOf(places: readonly NamedDay[]): number {
  return new Set(places.map(({ passage }) => passage.item ?? passage)).size;
}

/** What a proof or a reference says of a day is of another contract. */
function isOfPlan({ item }: Passage): boolean {
  return item?.kind !== 'evidence' && item?.kind !== 'reference' && item?.kind !== 'person';
}

function daysOf(bid: Bid): ReadonlyMap<Moment, Given> {
  return new Map(
    procedureDates(bid).flatMap((date): [Moment, Given][] => {
      const day = readDay(date.date);
      return day === undefined ? [] : [[date.moment, { date, day }]];
    }),
  );
}

/** From what a phase counts, with its day: `start van het werk op 3 mei 2027`. */
function isStartEvent({ item, field }: Passage): boolean {
  return item?.kind === 'phase' && field === 'startEvent';
}

function momentOfEvent(text: string): Moment | undefined {
  const event = /^[^0-9]{3,80}?(?=\s(?:op|on|per|\()\s?(?:[a-z]+\s)?\d)/iu.exec(text)?.[0] ?? '';
  return /^\s*(?:de\s|the\s)?(?:start|aanvang|begin|ingang|commencement)(?![a-zà-ɏ])/iu.test(event)
    ? 'start'
    : momentOf(event);
}

/** What the row, the milestone or the rest of a list item calls the day in it. */
function momentBeside(passage: Passage): Moment | undefined {
  if (passage.kind === 'cell') {
    const [name = ''] = cellsOf(passage);
    return name === passage.text.trim() ? undefined : momentOfName(name);
  }
  if (isPlanned(passage)) return momentOfName(milestoneOf(passage));
  const behind = passage.kind === 'list-item' ? dayAhead.exec(passage.text)?.[1] : undefined;
  return behind === undefined ? undefined : momentOfName(behind);
}

/** `- 16 juli 2027: sluiting van de inschrijving.` */
const dayAhead = /^\s*(?:[a-z]+\s)?\d{1,2}\s[a-z]+(?:\s\d{4})?\s?[:–-]\s?([^.,;]{4,60})/iu;

function isSlip(one: WrittenDay, other: WrittenDay): boolean {
  if (canBeSameDay(one, other)) return false;
  return monthsApart(one, other) !== undefined || [-12, 12].some((by) => canBeSameDay(one, monthsLater(other, by)));
}

const ofProcedure =
  /aanbested|inschrij|offerte|sluiting|gunning|vragen|nota van inlichtingen|tender|award|clos|question|submi|bid/iu;

/** Whether a text may well be about a moment: where phases begin and what the sentence is about. */
function isOfMoment({ text, item, path }: Passage, moment: Moment): boolean {
  if (moment !== 'start') return ofProcedure.test(text);
  return item?.kind === 'phase' ? path[0] === 'start' || path[0] === 'period' : startWords.test(text);
}

const startWords =
  /(?<![a-zà-ɏ])(?:start|starts|begint|beginnen|vanaf|ingang|loopt|from|begins?|runs?|commence[a-z]*|(?:neemt|nemen)\s[^.;:]{1,40}\sover|take over)(?![a-zà-ɏ])/iu;
