/** What the phases plan in numbered weeks: milestones, activities with a week of their own, and whole phases. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Rational } from '../../quantity/rational.ts';
import { periodIn, phaseSpan } from '../../reading/days/phase-span.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { type Topic, topicOf } from '../../reading/words/topic.ts';
import type { Span } from '../../text/source-file.ts';
import { momentOf } from './counted-from.ts';
import type { Moment } from './procedure-dates.ts';

/** Something that the plan has done by the end of a week. */
export interface PlannedEvent {
  readonly phase: Item<'phase'>;
  readonly text: string;
  /** The words that say what it is. */
  readonly topic: Topic;
  /** The number of the week, counted from the start event of the plan. */
  readonly week: Rational;
  /** The week as written. */
  readonly at: string;
  readonly span: Span;
}

/** The event of the procedure from which the weeks of the plan count, by its first phase. */
export function momentOfPlan(phases: readonly Item<'phase'>[]): Moment | undefined {
  const [first] = phases;
  if (first === undefined) return undefined;
  return momentOf(startOf(first) ?? '');
}

/** The event from which a phase counts: its own field, or the end of `week 1-4 na gunning`. */
export function startOf({ data: { startEvent, period } }: Item<'phase'>): string | undefined {
  return startEvent ?? /\s(?:na|after)\s(.+)$/iu.exec(period ?? '')?.[1];
}

/** What is planned, by each word of its name. */
export function plannedEvents(reading: Reading): ReadonlyMap<string, readonly PlannedEvent[]> {
  const events = new Map<string, PlannedEvent[]>();
  for (const phase of reading.bid.items('phase')) {
    for (const event of eventsOf(phase)) for (const word of event.topic) append(events, word, event);
  }
  return events;
}

function eventsOf(phase: Item<'phase'>): PlannedEvent[] {
  const { title, end, milestones, activities } = phase.data;
  return [
    ...(title === undefined || end === undefined ? [] : event(phase, title, end, ['end'], phaseSpan(phase)?.end)),
    ...(milestones ?? []).flatMap(({ text, at }, index) =>
      at === undefined ? [] : event(phase, text, at, ['milestones', index, 'at'], periodIn(at)?.end),
    ),
    ...(activities ?? []).flatMap((text, index) => {
      const week = weekIn.exec(text)?.[0];
      if (week === undefined) return [];
      const name = text.replace(week, ' ').trim();
      return event(phase, name, week.trim(), ['activities', index], periodIn(week)?.end);
    }),
  ];
}

/** A text that is nothing but a name and its week: `Go-live in week 6`. */
const weekIn = /\s(?:in|uiterlijk in|by|at the end of|eind(?:e)?(?: van)?)\s(?:de\s)?week\s\d{1,3}$/iu;

function event(
  phase: Item<'phase'>,
  text: string,
  at: string,
  path: readonly (string | number)[],
  week: Rational | undefined,
): PlannedEvent[] {
  const topic = new Set([...topicOf(text)].filter((word) => !general.has(word)));
  // A whole sentence does not name one thing.
  if (week === undefined || !/week/iu.test(at) || topic.size === 0 || topic.size > 3) return [];
  return [{ phase, text, topic, week, at, span: phase.span([...path]) }];
}

/** Words that say how far something is, not what it is; dates that stand in a name. */
const general = topicOf(
  'gereed klaar akkoord goedgekeurd goedkeuring besluit over afgerond voltooid compleet gunning fase ready complete completed approved approval decision done award phase ' +
    'januari februari maart april mei juni juli augustus september oktober november december',
);
