/** What a phase prints of its days, against the days on which it begins and ends. */
import type { Item } from '../../model/item.ts';
import type { Rational } from '../../quantity/rational.ts';
import { dayRangesIn, monthRunIn, monthsLater, type WrittenDay } from '../../reading/days/day-ranges.ts';
import { daysIn, monthsApart, type NamedDay, placesOfDay } from '../../reading/days/named-days.ts';
import { type PhaseSpan, phaseRun } from '../../reading/days/phase-span.ts';
import { milestoneOf } from '../../reading/days/planned-days.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { hasWord, topicOf } from '../../reading/words/topic.ts';
import { type CalendarDay, dayNumber, dayOf } from '../../text/calendar.ts';

/** Whether the period gives, without years, other days than begin and end: `17 april t/m 30 september`. */
export function isPeriodOffEdges({ data }: Item<'phase'>, { unit, start, end }: PhaseSpan): boolean {
  const [range, ...more] = dayRangesIn(data.period ?? '');
  if (unit !== 'date' || range === undefined || more.length > 0) return false;
  if (range.first.year !== undefined || range.last.year !== undefined) return false;
  return isOther(range.first, dayAt(start)) || isOther(range.last, dayAt(end));
}

function isOther({ month, day }: WrittenDay, edge: CalendarDay | undefined): boolean {
  return edge !== undefined && (edge.month !== month || edge.day !== day);
}

function dayAt(number: Rational | undefined): CalendarDay | undefined {
  return number === undefined ? undefined : dayOf(Number(number.numerator));
}

const doings: ReadonlySet<string | undefined> = new Set(['activities', 'deliverables', 'milestones']);

/**
 * The days in what a phase does and delivers that lie outside it, that no other text names, and that the month before or
 * after would bring inside. A day outside by more is that of something else: `gereed voor de opening op 1 september`.
 */
export function daysOutsidePhase(phase: Item<'phase'>, reading: Reading): NamedDay[] {
  const [from, until] = calendarEdges(phase);
  if (from === undefined) return [];
  const isInside = ({ year, month, day }: WrittenDay): boolean => {
    const last = until ?? Number.POSITIVE_INFINITY;
    const years = year === undefined ? yearsBetween(from, until) : [year];
    return years.some((one) => {
      const number = dayNumber({ year: one, month, day });
      return from <= number && number <= last;
    });
  };
  return reading
    .passagesOf(phase)
    .filter(({ field, path }) => doings.has(field) && path.at(-1) !== 'at')
    .flatMap((passage) => daysIn(passage, reading))
    .filter(({ day }) => !isInside(day) && [-1, 1].some((by) => isInside(monthsLater(day, by))))
    .filter((named) => placesOfDay(reading, named.day).every(({ passage }) => passage === named.passage));
}

/** A milestone with the day that another text of its phase gives it. */
export interface MilestoneToldOtherwise {
  readonly milestone: NamedDay;
  readonly told: NamedDay;
}

/** `Definitieve bestelling op 2 juli` among the activities, and a milestone `Definitieve bestelling` on 2 August. */
export function milestonesToldOtherwise(phase: Item<'phase'>, reading: Reading): MilestoneToldOtherwise[] {
  const passages = reading.passagesOf(phase);
  const days = passages
    .filter(({ field, path }) => doings.has(field) && field !== 'milestones' && path.at(-1) !== 'at')
    .flatMap((passage) => daysIn(passage, reading));
  if (days.length === 0) return [];
  const ofPhase = topicOf(`${phase.data.label ?? ''} ${phase.data.title ?? ''}`);
  return passages
    .filter(({ path }) => path.at(-1) === 'at')
    .flatMap((passage): MilestoneToldOtherwise[] => {
      const [milestone, ...more] = daysIn(passage, reading);
      const name = [...tellingWords(milestoneOf(passage))].filter((word) => !hasWord(ofPhase, word));
      if (milestone === undefined || more.length > 0 || name.length === 0) return [];
      const same = days.filter(({ passage: { text }, start }) => {
        const said = topicOf(text.slice(0, start).split(/[,;]/u).at(-1) ?? '');
        return name.every((word) => hasWord(said, word));
      });
      const [told] = same;
      if (told === undefined || same.length > 1 || monthsApart(told.day, milestone.day) === undefined) return [];
      return [{ milestone, told }];
    });
}

/** The first and the last day of a phase, as day numbers: of its fields, or of the months that its period gives. */
function calendarEdges(phase: Item<'phase'>): readonly (number | undefined)[] {
  const run = phaseRun(phase);
  if (run?.unit === 'date') return [numberOf(run.start), numberOf(run.end)];
  const months = monthRunIn(phase.data.period ?? '');
  return months === undefined ? [] : [dayNumber(months.first), dayNumber(months.last)];
}

function numberOf(day: Rational | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.numerator);
}

/** A phase without an end names no day of more than a year ahead without its year. */
function yearsBetween(from: number, until: number | undefined): number[] {
  const first = dayOf(from).year;
  const last = until === undefined ? first + 1 : dayOf(until).year;
  return Array.from({ length: Math.min(last - first + 1, mostYears) }, (_, index) => first + index);
}

const mostYears = 50;
