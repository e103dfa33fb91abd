import type { Item } from '../../model/item.ts';
import { asNumber } from '../../quantity/rational.ts';
import { periodIn } from '../../reading/days/phase-span.ts';
import { type CalendarDay, dayNumber, dayOf, readDay } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { procedureDayOf } from './counted-from.ts';
import { datedClaims, dateText } from './dated-claims.ts';
import { startOf } from './planned-events.ts';

export const dateOffWeek = defineRule<{ phase: string; at: string; here: string; counted: string; event: string }>({
  code: 'EMV435',
  name: 'date-off-week',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ phase, at, here, counted, event }) =>
        `de mijlpaal van ${phase} noemt ${here}, maar ${at} na ${event} eindigt rond ${counted}`,
      en: ({ phase, at, here, counted, event }) =>
        `the milestone of ${phase} says ${here}, but ${at} after ${event} ends around ${counted}`,
    },
    why: {
      nl: () => 'een planning die niet klopt, is het eerste wat een beoordelaar narekent',
      en: () => 'a plan that does not add up is the first thing that an evaluator recalculates',
    },
    help: {
      nl: ({ at, here }) =>
        `laat ${here} en “${at}” op dezelfde week uitkomen, of verbeter de gunning onder \`dates:\``,
      en: ({ at, here }) => `let ${here} and “${at}” come to the same week, or correct the award under \`dates:\``,
    },
  },
  check({ bid, reading, report }) {
    const [first] = bid.items('phase');
    if (first === undefined || bid.manifest.dates === undefined) return;
    const events = new Map(bid.items('phase').map((phase) => [phase.address, startOf(phase) ?? startOf(first)]));
    for (const { written: here, span, passage, day } of datedClaims(reading)) {
      const [field, index, key] = passage.path;
      if (passage.item?.kind !== 'phase' || field !== 'milestones' || typeof index !== 'number' || key !== 'text')
        continue;
      const phase = passage.item as Item<'phase'>;
      const event = events.get(phase.address);
      const counted = procedureDayOf(bid, event);
      const at = phase.data.milestones?.[index]?.at;
      const from = counted === undefined ? undefined : readDay(counted.date);
      const week = periodIn(at);
      if (event === undefined || counted === undefined || at === undefined || from === undefined) continue;
      if (week?.unit !== 'week-number' || week.end === undefined) continue;
      const weeks = asNumber(week.end);
      const planned = afterWeeks(from, weeks);
      if (Math.abs(dayNumber(planned) - dayNumber(day)) <= slack) continue;
      report(span, { phase: phase.id, at, here, counted: dateText(planned), event: event.trim() }, [
        { span: phase.span(['milestones', index, 'at']), label: { nl: 'volgens deze week', en: 'by this week' } },
        { span: counted.span, label: { nl: 'vanaf deze dag geteld', en: 'counted from this day' } },
      ]);
    }
  },
});

/** In days: `gereed voor de opening op 1 september` is ready some time before that day. */
const slack = 14;

function afterWeeks(from: CalendarDay, weeks: number): CalendarDay {
  return dayOf(dayNumber(from) + Math.round(weeks * 7));
}
