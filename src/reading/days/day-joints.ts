/** Days that belong together: where one value ends and the next begins, and the days that two texts both list. */
import { append } from '../../model/item-index.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { daysLater } from './day-ranges.ts';
import type { OddDay } from './day-series.ts';
import { canBeSameDay, dayKey, daysIn, monthsApart, type NamedDay, placesOfDay } from './named-days.ts';

/** The days from which something else holds, a month off the day until which the first held: `tot 1 juli 90%, vanaf 1 augustus 100%`. */
export function openJointsOf(reading: Reading): OddDay[] {
  return reading.ownPassages().flatMap((passage) => {
    if (passage.item?.kind === 'reference') return [];
    const days = daysIn(passage, reading);
    return days.flatMap((odd, index): OddDay[] => {
      const neighbour = days[index - 1];
      if (neighbour === undefined || !isUntil(neighbour) || !isFrom(odd)) return [];
      const between = passage.text.slice(neighbour.end, odd.start);
      if (between.length > reach || /[.;]\s/u.test(between)) return [];
      const next = daysLater(neighbour.day, 1);
      if (canBeSameDay(next, odd.day) || canBeSameDay(neighbour.day, odd.day)) return [];
      return [next, neighbour.day].some((day) => monthsApart(day, odd.day) !== undefined) ? [{ odd, neighbour }] : [];
    });
  });
}

/** Further apart two periods need not touch. */
const reach = 80;
const until = /(?<![a-zà-ɏ])(?:tot|tot en met|t\/m|until|till|through)\s$/iu;
const from = /(?<![a-zà-ɏ])(?:vanaf|from|per|as of)\s$/iu;

function isUntil({ passage, start, edge }: NamedDay): boolean {
  return edge === undefined ? until.test(passage.text.slice(0, start)) : edge === 'last';
}

/** Runs of whole months may leave a month out: `van 1 maart t/m 30 april en van 1 juni t/m 31 juli`. */
function isFrom({ passage, start, edge, day }: NamedDay): boolean {
  return edge === undefined ? from.test(passage.text.slice(0, start)) : edge === 'first' && day.day !== 1;
}

/** Fewer days than this two texts can have in common by chance. */
const fewest = 3;

/** The days that one text lists as another does, but for one that is a month off: `10 januari, 24 februari en 7 februari`. */
export function listsApartOf(reading: Reading): OddDay[] {
  const lists = reading.passages().flatMap((passage) => {
    if (!/\d/u.test(passage.text)) return [];
    const days = distinct(daysIn(passage, reading));
    return days.length < fewest ? [] : [{ passage, days }];
  });
  const byDay = new Map<string, (typeof lists)[number][]>();
  for (const list of lists) for (const { day } of list.days) append(byDay, dayKey(day), list);
  const [told, passed] = [new Set<Passage>(), new Set<Passage>()];
  return lists.flatMap((list): OddDay[] => {
    passed.add(list.passage);
    const near = new Set(list.days.flatMap(({ day }) => byDay.get(dayKey(day)) ?? []));
    for (const other of near) {
      if (other === list || told.has(other.passage) || list.passage.voice === 'buyer') continue;
      const [odd, neighbour] = [only(list.days, other.days), only(other.days, list.days)];
      if (odd === undefined || neighbour === undefined || monthsApart(odd.day, neighbour.day) === undefined) continue;
      // Of two days that one text gives each, the later one in the bid is pointed at.
      if (!isLone(odd, reading) || (isLone(neighbour, reading) && !passed.has(other.passage))) continue;
      told.add(list.passage);
      return [{ odd, neighbour }];
    }
    return [];
  });
}

function distinct(days: readonly NamedDay[]): NamedDay[] {
  return [...new Map(days.map((day) => [dayKey(day.day), day])).values()];
}

/** The only day of a list that another list of as many days does not have. */
function only(days: readonly NamedDay[], others: readonly NamedDay[]): NamedDay | undefined {
  if (days.length !== others.length) return undefined;
  const missing = days.filter(({ day }) => !others.some((other) => canBeSameDay(day, other.day)));
  return missing.length === 1 ? missing[0] : undefined;
}

function isLone({ day, passage }: NamedDay, reading: Reading): boolean {
  return placesOfDay(reading, day).every((place) => place.passage === passage);
}
