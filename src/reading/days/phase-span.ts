import type { Item } from '../../model/item.ts';
import { isAtLeast } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { type Rational, rational } from '../../quantity/rational.ts';
import type { UnitName } from '../../quantity/units.ts';
import { type CalendarDay, dayNumber } from '../../text/calendar.ts';
import type { Span } from '../../text/source-file.ts';
import { dayRangesIn, withYearsOf } from './day-ranges.ts';
import { withYears } from './planned-days.ts';

/** Where a phase begins and ends on the time line of the plan, as far as its fields say so. */
export interface PhaseSpan {
  readonly unit: UnitName;
  readonly start?: Rational;
  readonly end?: Rational;
}

/**
 * The numbered period in a text: `week 6` gives 6, `week 1 t/m 6` both ends; days on the calendar are numbered from
 * 1970. Undefined when there is none or more than one.
 */
export function periodIn(text: string | undefined): PhaseSpan | undefined {
  if (text === undefined) return undefined;
  const quantities = parseQuantities(text);
  const found = quantities.filter(({ unit }) => unit?.dimension.endsWith('-number'));
  const [first] = found;
  if (first === undefined) return calendarRun(text, quantities);
  if (first?.unit === undefined || found.length > 1) return undefined;
  const { value, unit, comparator } = first;
  if (value.kind === 'range') return { unit: unit.name, start: value.low, end: value.high };
  if (value.kind !== 'exact') return undefined;
  const isOpen = comparator?.isExplicit === true && isAtLeast(comparator.sign);
  return isOpen
    ? { unit: unit.name, start: value.number }
    : { unit: unit.name, start: value.number, end: value.number };
}

/** Two days, or a run of days of which one end leaves its month or year to the other: `6 t/m 30 september 2027`. */
function calendarRun(text: string, quantities: readonly Quantity[]): PhaseSpan | undefined {
  const days = datesIn(quantities);
  if (days?.end !== undefined && days.end !== days.start) return days;
  const [range, ...more] = dayRangesIn(text);
  const run = range === undefined || more.length > 0 ? undefined : withYearsOf(range);
  return run === undefined ? days : { unit: 'date', start: numberOf(run.first), end: numberOf(run.last) };
}

function numberOf(day: CalendarDay): Rational {
  return rational(dayNumber(day));
}

function datesIn(quantities: readonly Quantity[]): PhaseSpan | undefined {
  const days = withYears(quantities).flatMap(({ value, comparator }) => {
    if (value.kind !== 'date' || value.year === undefined) return [];
    const number = rational(dayNumber({ year: value.year, month: value.month, day: value.day }));
    return [{ number, isOpen: comparator?.isExplicit === true && isAtLeast(comparator.sign) }];
  });
  const [first, last, ...more] = days;
  if (first === undefined || more.length > 0) return undefined;
  if (last !== undefined) return { unit: 'date', start: first.number, end: last.number };
  return first.isOpen
    ? { unit: 'date', start: first.number }
    : { unit: 'date', start: first.number, end: first.number };
}

/** Start and end of a phase from its own fields; undefined when they do not number one kind of period. */
export function phaseSpan({ data }: Item<'phase'>): PhaseSpan | undefined {
  const [start, end] = [periodIn(data.start), periodIn(data.end)];
  const unit = start?.unit ?? end?.unit;
  if (unit === undefined || (end !== undefined && end.unit !== unit)) return undefined;
  return {
    unit,
    ...(start?.start === undefined ? {} : { start: start.start }),
    ...(end?.end === undefined ? {} : { end: end.end }),
  };
}

/** Start and end of a phase from its own fields, else from its period. */
export function phaseRun(phase: Item<'phase'>): PhaseSpan | undefined {
  const { start, end, period } = phase.data;
  return start === undefined && end === undefined ? periodIn(period) : phaseSpan(phase);
}

/** An end of a phase as it is written, with its place: a field of its own, else the period. */
export function phaseEdge(phase: Item<'phase'>, edge: 'start' | 'end'): { readonly text: string; readonly span: Span } {
  const own = phase.data[edge];
  const field = own === undefined && phase.data.period !== undefined ? 'period' : edge;
  return { text: own ?? phase.data.period ?? '', span: phase.span([field]) };
}
