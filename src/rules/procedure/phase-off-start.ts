import type { Item } from '../../model/item.ts';
import { phaseRun } from '../../reading/phase-span.ts';
import { type CalendarDay, dayOf, readDay } from '../../text/calendar.ts';

/**
 * The phase that begins a month or a year off the start of the contract, on the same day of the month, when none begins on
 * the start itself. The first and the last days of a month are days on which much begins, and say nothing.
 */
export function phaseOffStart(phases: readonly Item<'phase'>[], date: string): Item<'phase'> | undefined {
  const start = readDay(date);
  if (start === undefined || start.day === 1 || start.day >= 30) return undefined;
  const begun = phases.flatMap((phase) => {
    const span = phaseRun(phase);
    return span?.unit === 'date' && span.start !== undefined
      ? [{ phase, day: dayOf(Number(span.start.numerator)) }]
      : [];
  });
  const isOn = ({ day, month, year }: CalendarDay): boolean =>
    day === start.day && month === start.month && year === start.year;
  if (begun.some(({ day }) => isOn(day))) return undefined;
  return begun.find(({ day }) => day.day === start.day && isOnlyPartOff(day, start))?.phase;
}

function isOnlyPartOff(day: CalendarDay, start: CalendarDay): boolean {
  const months = (day.year - start.year) * 12 + day.month - start.month;
  return Math.abs(months) === 1 || Math.abs(months) === 12;
}
