/** From the phases of a bid to a Gantt chart: what stands on one time axis, and what has no place on any. */
import type { GanttAxis, GanttChart, GanttMark, GanttPanel, GanttRow } from '../../drawing/gantt-chart.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { asNumber, type Rational } from '../../quantity/rational.ts';
import type { UnitName } from '../../quantity/units.ts';
import { type PhaseSpan, periodIn, phaseSpan } from '../../reading/days/phase-span.ts';
import type { Language } from '../../text/language.ts';
import { dateText } from '../view/date-text.ts';
import { periodText } from '../view/period-text.ts';
import { calendarAxis, numberedAxis } from './calendar-axis.ts';
import { calendarPeriod } from './calendar-period.ts';
import { pictureWords } from './picture-words.ts';

/** A phase with its place in time, as numbers of its unit; an end is where the phase stops. */
export interface TimedPhase {
  readonly phase: Item<'phase'>;
  readonly name: string;
  readonly period: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Phases that follow one another and count in one unit from one event. */
export interface PhaseGroup {
  readonly unit: UnitName | undefined;
  readonly event: string | undefined;
  readonly phases: readonly TimedPhase[];
}

/** The phases of a bid in groups that share a time axis; a phase without a moment stays in the group before it. */
export function groupPhases(bid: Bid, language: Language): PhaseGroup[] {
  const groups: { unit: UnitName | undefined; event: string | undefined; phases: TimedPhase[] }[] = [];
  for (const phase of bid.items('phase')) {
    const span = spanOf(phase);
    const timed = timedPhase(phase, span, language);
    const last = groups.at(-1);
    const isTimed = timed.start !== undefined || timed.end !== undefined;
    const unit = isTimed ? span?.unit : undefined;
    const event = unit === 'date' ? undefined : (phase.data.startEvent ?? last?.event);
    if (
      last !== undefined &&
      (unit === undefined || last.unit === undefined || (last.unit === unit && last.event === event))
    ) {
      last.unit ??= unit;
      last.event ??= event;
      last.phases.push(timed);
    } else groups.push({ unit, event, phases: [timed] });
  }
  return groups;
}

/** Whether any phase has a place in time. */
export function isPlanned(groups: readonly PhaseGroup[]): boolean {
  return groups.some(({ unit }) => unit !== undefined);
}

export function ganttOf(groups: readonly PhaseGroup[], language: Language): GanttChart {
  const words = pictureWords[language];
  return { panels: groups.map((group) => panelOf(group, language)), words };
}

/** The marks of a phase that have a place on the axis of its group, and the texts of those that have none. */
export function marksOf(
  phase: Item<'phase'>,
  unit: UnitName | undefined,
  language: Language,
): { marks: GanttMark[]; others: string[] } {
  const marks: GanttMark[] = [];
  const others: string[] = [];
  for (const { text, at, isGate } of phase.data.milestones ?? []) {
    const shown = at === undefined ? text : `${text} (${readable(at, language)})`;
    const span = at === undefined ? undefined : (periodIn(at) ?? calendarPeriod(at));
    const moment = span?.unit === unit ? (span?.end ?? span?.start) : undefined;
    // A week or a day has room: the mark stands in its middle.
    if (moment === undefined) others.push(shown);
    else marks.push({ at: asNumber(moment) + 0.5, text: shown, isGate: isGate === true });
  }
  return { marks: marks.sort((one, other) => one.at - other.at), others };
}

function panelOf({ unit, event, phases }: PhaseGroup, language: Language): GanttPanel {
  const words = pictureWords[language];
  const rows = phases.map((timed) => rowOf(timed, unit, language));
  const moments = [
    ...phases.flatMap(({ start, end }) => [start, end]),
    ...rows.flatMap(({ marks }) => marks.map(({ at }) => Math.floor(at) + 1)),
  ].filter((moment) => moment !== undefined);
  const first = Math.min(...moments, ...rows.flatMap(({ marks }) => marks.map(({ at }) => Math.floor(at))));
  const last = Math.max(...moments);
  const hasOpenEnd = phases.some(({ start, end }) => start !== undefined && end === undefined);
  const hasOpenStart = phases.some(({ start, end }) => start === undefined && end !== undefined);
  const spare = Math.max(1, Math.ceil((last - first) * 0.15));
  const from = hasOpenStart ? first - spare : first;
  const until = hasOpenEnd ? last + spare : last;
  const axis = moments.length === 0 ? { start: 0, end: 1, divisions: [] } : axisOf(unit, from, until, language);
  const name = unit === undefined || unit === 'date' ? '' : unitWord(unit, language);
  const title = name === '' || event === undefined ? name : `${name}, ${words.after} ${event}`;
  return { title: capitalised(title), axis, rows };
}

function axisOf(unit: UnitName | undefined, start: number, end: number, language: Language): GanttAxis {
  return unit === 'date' ? calendarAxis(start, end, language) : numberedAxis(start, end);
}

function rowOf(
  { phase, name, period, start, end }: TimedPhase,
  unit: UnitName | undefined,
  language: Language,
): GanttRow {
  const { marks, others } = marksOf(phase, unit, language);
  const isTimed = start !== undefined || end !== undefined;
  return {
    label: name,
    period,
    bar: isTimed
      ? {
          start: start ?? Number.NEGATIVE_INFINITY,
          end: end ?? Number.POSITIVE_INFINITY,
          hasOpenStart: start === undefined,
          hasOpenEnd: end === undefined,
        }
      : undefined,
    marks,
    activities: [...(phase.data.activities ?? []), ...others].join(' · '),
  };
}

function timedPhase(phase: Item<'phase'>, span: PhaseSpan | undefined, language: Language): TimedPhase {
  const { label, title, period, start, end } = phase.data;
  const name = [label, title].filter((part) => part !== undefined && part !== '').join(': ') || phase.id;
  const [first, last] = [numberIn(span?.start), numberIn(span?.end)];
  // An end before its start counts in another year: there is no one place for it.
  const isSound = first === undefined || last === undefined || last >= first;
  return {
    phase,
    name,
    period: readable(period ?? periodText(start ?? '', end ?? '', language), language),
    start: isSound ? first : undefined,
    end: isSound && last !== undefined ? last + 1 : undefined,
  };
}

/** The fields of a phase go before its printed period, which may say what they leave out. */
function spanOf(phase: Item<'phase'>): PhaseSpan | undefined {
  const { start, end, period } = phase.data;
  const own = phaseSpan(phase) ?? joined(calendarPeriod(start), calendarPeriod(end));
  const printed = periodIn(period) ?? calendarPeriod(period);
  return own === undefined || own.unit !== printed?.unit ? (own ?? printed) : { ...printed, ...own };
}

function joined(start: PhaseSpan | undefined, end: PhaseSpan | undefined): PhaseSpan | undefined {
  if (start === undefined && end === undefined) return undefined;
  return {
    unit: 'date',
    ...(start?.start === undefined ? {} : { start: start.start }),
    ...(end?.end === undefined ? {} : { end: end.end }),
  };
}

/** The word before the numbers of a unit. */
export function unitWord(unit: UnitName, language: Language): string {
  const units: Readonly<Partial<Record<UnitName, string>>> = pictureWords[language].units;
  return units[unit] ?? unit;
}

function numberIn(value: Rational | undefined): number | undefined {
  return value === undefined ? undefined : asNumber(value);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Days as people write them: `2027-04-12` becomes `12 april 2027`. */
function readable(text: string, language: Language): string {
  return text.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/gu, (date) => dateText(date, language));
}
