import type { GanttAxis, GanttTick } from '../../drawing/gantt-chart.ts';
import { dayNumber, dayOf, weekdayOf } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';

/** More lines than this no picture has room for. */
const mostTicks = 150;

const monthNames = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** A longer plan is divided in months, so that it begins on the first of one. */
const mostDaysInWeeks = 100;

/**
 * An axis of days, numbered from 1970, with the weeks, months, quarters or years that it can be divided in.
 * @param end the day after the last one
 */
export function calendarAxis(start: number, end: number, language: Language): GanttAxis {
  const isShort = end - start <= mostDaysInWeeks;
  const first = isShort ? mondayBefore(start) : firstOfMonth(start, 0);
  const last = isShort ? mondayBefore(end + 6) : firstOfMonth(end - 1, 1);
  const names = monthNames[language];
  const months = (step: number, label: (year: number, month: number) => string) => monthTicks(first, last, step, label);
  const divisions = [
    ...(isShort ? [weekTicks(first, last, names)] : []),
    months(1, (year, month) => `${names[month] ?? ''} ’${twoDigits(year % 100)}`),
    months(
      3,
      (year, month) => `${language === 'nl' ? 'K' : 'Q'}${Math.floor(month / 3) + 1} ’${twoDigits(year % 100)}`,
    ),
    ...[1, 2, 5, 10, 20, 50, 100, 500].map((years) => months(12 * years, (year) => String(year))),
  ];
  return { start: first, end: last, divisions: divisions.filter(({ length }) => length > 0) };
}

/** An axis of numbered periods (weeks, months), of which each takes the room from its number to the next. */
export function numberedAxis(start: number, end: number): GanttAxis {
  const [first, last] = [Math.floor(start), Math.ceil(end)];
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((step) => (last - first) / step <= mostTicks);
  const divisions = steps.map((step) => {
    const from = Math.ceil(first / step) * step;
    const count = Math.max(0, Math.ceil((last - from) / step));
    return Array.from({ length: count }, (_none, index): GanttTick => {
      const at = from + index * step;
      return { at, until: at + 1, label: String(at) };
    });
  });
  return { start: first, end: last, divisions: divisions.filter(({ length }) => length > 0) };
}

function weekTicks(first: number, last: number, names: readonly string[]): GanttTick[] {
  return Array.from({ length: Math.ceil((last - first) / 7) }, (_none, index) => {
    const at = first + 7 * index;
    const { day, month } = dayOf(at);
    return { at, until: at + 7, label: `${day} ${names[month - 1] ?? ''}` };
  });
}

function monthTicks(
  first: number,
  last: number,
  step: number,
  label: (year: number, month: number) => string,
): GanttTick[] {
  if ((last - first) / 30 / step > mostTicks) return [];
  const { year, month } = dayOf(first);
  const start = year * 12 + month - 1;
  const ticks: GanttTick[] = [];
  for (let index = Math.ceil(start / step) * step; dayOfMonthIndex(index) < last; index += step) {
    const at = dayOfMonthIndex(index);
    if (at < first) continue;
    ticks.push({ at, until: dayOfMonthIndex(index + step), label: label(Math.floor(index / 12), index % 12) });
  }
  return ticks;
}

function dayOfMonthIndex(index: number): number {
  return dayNumber({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 });
}

function mondayBefore(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

function firstOfMonth(day: number, later: number): number {
  const { year, month } = dayOf(day);
  return dayOfMonthIndex(year * 12 + month - 1 + later);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
