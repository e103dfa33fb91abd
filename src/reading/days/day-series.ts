/** Days that follow each other in a table, a list or a sentence, all but one. */
import { dayNumber } from '../../text/calendar.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { commonYear, monthsLater, type WrittenDay } from './day-ranges.ts';
import { daysIn, type NamedDay } from './named-days.ts';

/** A day that stands in the wrong place of its series, with the day that it goes back behind or runs ahead of. */
export interface OddDay {
  readonly odd: NamedDay;
  readonly neighbour: NamedDay;
}

/** Fewer days than this are no series. */
const fewest = 3;

/** The days of our texts that break the order of all others, and that the month before or after would put in its place. */
export function oddDaysOf(reading: Reading): OddDay[] {
  const series = [...columnsOf(reading), ...listsOf(reading), ...sentencesOf(reading)].filter(
    (days) => days.length >= fewest || arePair(days),
  );
  return series.flatMap((days) => oddDay(days) ?? []);
}

/** Lines of a table or items of a list that stand under each other. */
export function grouped(lines: readonly (readonly [Passage, string])[]): (readonly Passage[])[] {
  const open = new Map<string, { line: number; readonly passages: Passage[] }>();
  const found: Passage[][] = [];
  for (const [passage, column] of lines) {
    const { line } = passage.file.position(passage.span().start);
    const key = `${passage.file.path} ${column}`;
    const last = open.get(key);
    if (last !== undefined && line - last.line <= farthest) {
      last.passages.push(passage);
      last.line = line;
      continue;
    }
    const passages = [passage];
    found.push(passages);
    open.set(key, { line, passages });
  }
  return found;
}

/** In lines: a blank line, or one row without a day, may stand between. */
const farthest = 2;

function columnsOf(reading: Reading): NamedDay[][] {
  const cells = ofSections(reading).filter(({ kind, text }) => kind === 'cell' && opensWithDay.test(text));
  return grouped(cells.map((cell) => [cell, cell.column]))
    .filter((column) => column.length >= manyRows || isInOrder(column))
    .map((column) => daysOfAll(column, reading));
}

/** So many rows in the order of their days are hardly so by chance: those of three places may be. */
const manyRows = 6;

/** Whether the rows of a column are those of a calendar: they begin with the day, or are numbered. */
function isInOrder(column: readonly Passage[]): boolean {
  const names = column.map((cell) => cellsOf(cell)[0] ?? '');
  if (names.every((name, index) => name === column[index]?.text.trim())) return true;
  const numbers = names.map((name) => Number(/\d{1,3}/u.exec(name)?.[0] ?? Number.NaN));
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Number.NaN));
}

function listsOf(reading: Reading): NamedDay[][] {
  const items = ofSections(reading).filter(({ kind, text }) => kind === 'list-item' && opensWithDay.test(text));
  return grouped(items.map((item) => [item, 'list'])).map((list) =>
    list.flatMap((item) => daysIn(item, reading).slice(0, 1)),
  );
}

/** `maandag 3 mei`, `di 10 augustus 2027`, `10 juli t/m 28 juli`. */
const opensWithDay = /^\s*(?:[a-z]{2,9}\.?,?\s)?\d{1,2}\s(?:[a-zà-ɏ]{3,9}|t\/m|to|tot|–|-|en|and)(?:\s|\.|,|:|$)/iu;

function daysOfAll(passages: readonly Passage[], reading: Reading): NamedDay[] {
  return passages.flatMap((passage) => daysIn(passage, reading));
}

/** The days that one sentence names after each other: `10 January, 24 January and 7 February`. */
function sentencesOf(reading: Reading): NamedDay[][] {
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'cell' || passage.item?.kind === 'reference' || !/\d/u.test(passage.text)) return [];
    const days = daysIn(passage, reading);
    if (days.length < 2) return [];
    const series: NamedDay[][] = [];
    for (const [index, day] of days.entries()) {
      const before = days[index - 1];
      const open = series.at(-1);
      const isNext = before !== undefined && isListed(passage.text.slice(before.end, day.start));
      if (isNext && open !== undefined && !isWithinRun(day, before, days[index - 2])) open.push(day);
      else series.push([day]);
    }
    return series;
  });
}

/** What stands between the days of a list: `, class 2 from`, ` en op`. Other texts go back: `daarvoor, op 15 augustus,`. */
function isListed(between: string): boolean {
  return between.length <= 30 && !/[.:;(]\s/u.test(between) && !goesBack.test(between);
}

/** `Van 15 maart tot en met 30 juni 2030, met de oplevering op 31 mei 2030`: a day of a run is no day behind it. */
function isWithinRun({ day, edge }: NamedDay, last: NamedDay, first: NamedDay | undefined): boolean {
  if (edge !== undefined || last.edge !== 'last' || first?.edge !== 'first') return false;
  return isAscending([first.day, day, last.day]);
}

const goesBack =
  /(?<![a-zà-ɏ])(?:voor|vóór|daarvoor|eerder|ervoor|na|sinds|before|earlier|after|since|tot|until)(?![a-zà-ɏ])/iu;

/** `Op 31 mei en 1 juni`: who names two days in one breath names the first one first. */
function arePair([first, second, ...more]: readonly NamedDay[]): boolean {
  if (first === undefined || second === undefined || more.length > 0 || first.passage !== second.passage) return false;
  return first.edge === undefined && /^\s(?:en|and)\s$/u.test(first.passage.text.slice(first.end, second.start));
}

/** The lines of our sections with a number in them, without the headings. */
export function ofSections(reading: Reading): Passage[] {
  return reading.ownPassages().filter(({ kind, text }) => kind !== 'heading' && kind !== 'field' && /\d/u.test(text));
}

function oddDay(days: readonly NamedDay[]): OddDay | undefined {
  if (isAscending(days.map(({ day }) => day))) return undefined;
  for (const [index, odd] of days.entries()) {
    const others = days.map(({ day }) => day);
    const isMended = [-1, 1].some((by) => isAscending(others.with(index, monthsLater(odd.day, by))));
    const neighbour = days[index + 1] ?? days[index - 1];
    if (isMended && neighbour !== undefined) return { odd, neighbour };
  }
  return undefined;
}

/** Whether days follow each other; a day without a year that goes far back is of the next year. */
function isAscending(days: readonly WrittenDay[]): boolean {
  let year = days.find((day) => day.year !== undefined)?.year ?? commonYear;
  let last: number | undefined;
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (day.year !== undefined) year = day.year;
    else if (before !== undefined && before.month - day.month >= turn) year += 1;
    const number = dayNumber({ ...day, year });
    if (last !== undefined && number < last) return false;
    last = number;
  }
  return true;
}

/** In months: a slip goes back by less, a new year by more. */
const turn = 3;
