/** The day of a norm against the day on which its escalation begins: `uiterlijk 21 januari 2028`, `Na 21 februari 2028: …`. */
import type { Item } from '../model/item.ts';
import { canBeSameDay, daysIn, monthsApart, type NamedDay } from './named-days.ts';
import type { Reading } from './reading.ts';

/** A day at which an escalation begins, a month off the day of the norm. */
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
    if (by === undefined) return [];
    const before = named.passage.text.slice(0, named.start);
    const isForecast = forecast.test(before);
    // What follows the first step comes later; a step ahead of the day of the norm warns in time.
    if (!isForecast && (stepBehind.test(before) || (by < 0 && !after.test(before)))) return [];
    return [{ named, norm }];
  });
}

const stepBehind = /→|[:;]\s/u;
const after = /(?<![a-zà-ɏ])(?:na|after|later dan|later than)\s$/iu;
const forecast = /(?<![a-zà-ɏ])(?:prognose|verwachting|forecast|expected)\s(?:na|after|later dan|later than)\s$/iu;
