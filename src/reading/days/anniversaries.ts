/** Days of several years that fall on one day of the year, all but one: `30 juni 2028, 30 juni 2030 en 28 juli 2031`. */

import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { grouped, type OddDay, ofSections } from './day-series.ts';
import { dayKey, daysIn, monthsApart, type NamedDay } from './named-days.ts';

/** So many years in which it is the same day make a habit of it. */
const fewest = 2;

/** The days of our texts and tables that are a month off the day on which the other years have it. */
export function anniversariesOff(reading: Reading): OddDay[] {
  const cells = ofSections(reading).filter(({ kind, text }) => kind === 'cell' && yearOfDay.test(text));
  const columns = grouped(cells.map((cell) => [cell, cell.column])).map((column) =>
    column.flatMap((cell) => daysIn(cell, reading)),
  );
  const texts = reading
    .ownPassages()
    .filter(({ kind, item, text }) => kind !== 'cell' && item?.kind !== 'reference' && yearOfDay.test(text))
    .flatMap((passage) => {
      const days = daysIn(passage, reading);
      if (days.length <= fewest) return [];
      return sentencesOf(passage.text).map((sentence) =>
        days.filter(({ start }) => sentence.start <= start && start < sentence.end),
      );
    });
  return [...columns, ...texts].flatMap((days) => oddYear(days) ?? []);
}

const yearOfDay = /[a-z]\s20\d\d(?!\d)/iu;

function oddYear(all: readonly NamedDay[]): OddDay | undefined {
  // The ends of runs are those of what lasts.
  const days = all.filter(({ day, edge }) => day.year !== undefined && edge === undefined);
  if (days.length <= fewest || new Set(days.map(({ day }) => day.year)).size < days.length) return undefined;
  const usual = days.find(({ day }) => days.filter((other) => dayKey(other.day) === dayKey(day)).length >= fewest);
  const [odd, ...more] = days.filter(({ day }) => usual !== undefined && dayKey(day) !== dayKey(usual.day));
  if (usual === undefined || odd === undefined || more.length > 0) return undefined;
  const meant = { month: usual.day.month, day: usual.day.day };
  return monthsApart(meant, { month: odd.day.month, day: odd.day.day }) === undefined
    ? undefined
    : { odd, neighbour: usual };
}
