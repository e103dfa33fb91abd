/** The day of a norm against the day on which its escalation begins: `uiterlijk 21 januari 2028`, `Na 21 februari 2028: …`. */
import type { Item } from '../../model/item.ts';
import { sizeKey } from '../claims/value-key.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { canBeSameDay, daysIn, monthsApart, type NamedDay } from './named-days.ts';

/** A day at which an escalation begins: a month off the day of the norm, or another for the very number of the norm. */
export interface DayOffNorm {
  readonly named: NamedDay;
  readonly norm: NamedDay;
}

/** The days of escalations that look like a slip of the only day of their norm. */
export function daysOffNorm(reading: Reading): DayOffNorm[] {
  return reading.bid.items('kpi').flatMap((kpi) => daysOffNormOf(kpi, reading));
}

function daysOffNormOf(kpi: Item<'kpi'>, reading: Reading): DayOffNorm[] {
  const passages = reading.passagesOf(kpi);
  const inField = (field: string): NamedDay[] =>
    passages.filter((passage) => passage.field === field).flatMap((passage) => daysIn(passage, reading));
  const norms = inField('target');
  const [norm] = norms;
  if (norm === undefined || norms.some(({ day }) => !canBeSameDay(day, norm.day))) return [];
  return inField('escalation').flatMap((named): DayOffNorm[] => {
    const by = monthsApart(norm.day, named.day);
    if (isMirrored(named, norm, reading)) return [{ named, norm }];
    if (by === undefined) return [];
    const before = named.passage.text.slice(0, named.start);
    const isForecast = forecast.test(before);
    // What follows the first step comes later; a step ahead of the day of the norm warns in time.
    if (!isForecast && (stepBehind.test(before) || (by < 0 && !after.test(before)))) return [];
    return [{ named, norm }];
  });
}

/**
 * Whether a step follows on less than the very number of the norm on a day: `<4 mensen met een baan op 28 april 2030` where
 * the norm is `≥4 … uiterlijk 31 maart 2030`.
 */
function isMirrored({ passage, day, start }: NamedDay, norm: NamedDay, reading: Reading): boolean {
  const step = passage.text.slice(0, start).split(/;\s/u).at(-1) ?? '';
  if (canBeSameDay(day, norm.day) || day.year === undefined || step.includes('→')) return false;
  const last = (named: NamedDay): Claim | undefined =>
    reading
      .claims(named.passage)
      .findLast(({ quantity }) => quantity.end <= named.start && quantity.unit?.dimension !== 'date');
  const [short, asked] = [last({ passage, day, start, end: start }), last(norm)];
  if (short?.quantity.comparator?.sign !== '<' || asked?.quantity.comparator?.sign !== '≥') return false;
  return sizeKey(short.quantity) === sizeKey(asked.quantity);
}

const stepBehind = /→|[:;]\s/u;
const after = /(?<![a-zà-ɏ])(?:na|after|later dan|later than)\s$/iu;
const forecast = /(?<![a-zà-ɏ])(?:prognose|verwachting|forecast|expected)\s(?:na|after|later dan|later than)\s$/iu;
