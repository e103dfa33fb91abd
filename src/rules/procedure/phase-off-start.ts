import type { Item } from '../../model/item.ts';
import { phaseRun } from '../../reading/days/phase-span.ts';
import { type CalendarDay, dayOf, readDay } from '../../text/calendar.ts';

/**
 * The phase that begins a month or a year off the start of the contract, on the same day of the month, when none begins on
 * the start itself; of the award the phase that begins before it. The first and the last days of a month are days on which
 * much begins, and say nothing.
 */
export function phaseOff(
  moment: 'start' | 'award',
  phases: readonly Item<'phase'>[],
  date: string,
): Item<'phase'> | undefined {
  const day = readDay(date);
  if (day === undefined || day.day === 1 || day.day >= 30) return undefined;
  const begun = phases.flatMap((phase) => {
    const span = phaseRun(phase);
    return span?.unit === 'date' && span.start !== undefined
      ? [{ phase, begins: dayOf(Number(span.start.numerator)) }]
      : [];
  });
  const isOff = (begins: CalendarDay): boolean => {
    const months = monthsBetween(day, begins);
    // After the award any phase may begin.
    return begins.day === day.day && (moment === 'award' ? months === -1 : oddMonths.has(months));
  };
  if (begun.some(({ begins }) => begins.day === day.day && monthsBetween(day, begins) === 0)) return undefined;
  return begun.find(({ begins }) => isOff(begins))?.phase;
}

const oddMonths: ReadonlySet<number> = new Set([-12, -1, 1, 12]);

function monthsBetween(from: CalendarDay, until: CalendarDay): number {
  return (until.year - from.year) * 12 + until.month - from.month;
}
