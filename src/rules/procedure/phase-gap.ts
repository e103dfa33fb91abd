import type { Item } from '../../model/item.ts';
import { add, isBelow, type Rational, rational } from '../../quantity/rational.ts';
import { type PhaseSpan, phaseEdge, phaseRun } from '../../reading/days/phase-span.ts';
import { dayOf } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';

export const phaseGap = defineRule<{ before: string; after: string; end: string; start: string }>({
  code: 'EMV462',
  name: 'phase-gap',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ before, after, end, start }) => `tussen ${before} (“${end}”) en ${after} (“${start}”) gebeurt niets`,
      en: ({ before, after, end, start }) => `nothing happens between ${before} (“${end}”) and ${after} (“${start}”)`,
    },
    why: {
      nl: () => 'een beoordelaar vraagt zich af wat er in die tijd gebeurt, of leest een verschrijving',
      en: () => 'an evaluator wonders what happens in that time, or sees a mistake',
    },
    help: {
      nl: ({ before, after }) => `laat ${after} aansluiten op ${before}, of noem wat er in de tussentijd gebeurt`,
      en: ({ before, after }) => `let ${after} follow on ${before}, or say what happens in the meantime`,
    },
  },
  check({ bid, report }) {
    const runs = bid.items('phase').flatMap((phase) => phaseRun(phase) ?? []);
    let last: { readonly phase: Item<'phase'>; readonly end: Rational } | undefined;
    let unit: string | undefined;
    for (const phase of bid.items('phase')) {
      const span = phaseRun(phase);
      const isOtherEvent = phase.data.startEvent !== undefined && unit !== undefined;
      if (span?.start === undefined || (unit !== undefined && span.unit !== unit) || isOtherEvent) return;
      unit = span.unit;
      // Numbered weeks are whole ones: week 6 and week 7 touch. Days on the calendar may leave a weekend out.
      const slack = rational(unit === 'date' ? (isOverNewYear(last?.end, span.start) ? 28 : 7) : 1);
      if (last !== undefined && !isFilled(add(last.end, slack), span, runs)) {
        const words = {
          before: last.phase.id,
          after: phase.id,
          end: phaseEdge(last.phase, 'end').text,
          start: phaseEdge(phase, 'start').text,
        };
        const label = { nl: 'hier eindigt de fase ervoor', en: 'the phase ahead ends here' };
        report(phaseEdge(phase, 'start').span, words, [{ span: phaseEdge(last.phase, 'end').span, label }]);
      }
      // What has no end goes on.
      if (span.end === undefined) return;
      if (last === undefined || isBelow(last.end, span.end)) last = { phase, end: span.end };
    }
  },
});

/** Whether a phase follows in time, or another one, wherever it is listed, runs through the time between (`Service en garantie`). */
function isFilled(until: Rational, { start, unit }: PhaseSpan, runs: readonly PhaseSpan[]): boolean {
  if (start === undefined || !isBelow(until, start)) return true;
  return runs.some((other) => {
    const begins = other.unit === unit && other.start !== undefined && !isBelow(until, other.start);
    return begins && (other.end === undefined || !isBelow(other.end, start));
  });
}

/** Around New Year the work may stand still for some weeks. */
function isOverNewYear(end: Rational | undefined, start: Rational): boolean {
  const yearOf = ({ numerator }: Rational): number => dayOf(Number(numerator)).year;
  return end !== undefined && yearOf(end) < yearOf(start);
}
