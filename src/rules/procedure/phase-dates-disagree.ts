import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Item } from '../../model/item.ts';
import { isBelow, isSame } from '../../quantity/rational.ts';
import { periodIn, phaseEdge, phaseRun } from '../../reading/days/phase-span.ts';
import { dayOf } from '../../text/calendar.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { daysOutsidePhase, isPeriodOffEdges, milestonesToldOtherwise } from './days-in-phase.ts';
import { phaseStartsApart } from './phase-starts.ts';

type Fault = 'backwards' | 'period' | 'milestone' | 'order' | 'slip' | 'outside' | 'told' | 'start';

interface Words {
  readonly phase: string;
  readonly fault: Fault;
  readonly here: string;
  readonly there: string;
  readonly [key: string]: string;
}

export const phaseDatesDisagree = defineRule<Words>({
  code: 'EMV432',
  name: 'phase-dates-disagree',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ phase, fault, here, there }) =>
        ({
          backwards: `fase ${phase} eindigt met “${here}” en begint pas met “${there}”`,
          period: `fase ${phase} drukt “${here}” af, terwijl begin en einde “${there}” zeggen`,
          milestone: `mijlpaal bij “${here}” valt buiten fase ${phase} (${there})`,
          told: `mijlpaal bij “${here}” is bij de andere punten van fase ${phase} op “${there}”`,
          start: `fase ${phase} begint hier op “${here}”, maar volgens de fase zelf op “${there}”`,
          outside: `“${here}” valt buiten fase ${phase} (${there})`,
          slip: `fase ${phase} eindigt met “${here}”, de laatste mijlpaal is op dezelfde dag van een andere maand (“${there}”)`,
          order: `fase ${phase} begint met “${here}”, eerder dan de fase ervoor (“${there}”)`,
        })[fault],
      en: ({ phase, fault, here, there }) =>
        ({
          backwards: `phase ${phase} ends with “${here}” and only starts with “${there}”`,
          period: `phase ${phase} prints “${here}” while start and end say “${there}”`,
          milestone: `milestone at “${here}” falls outside phase ${phase} (${there})`,
          told: `milestone at “${here}” is on “${there}” in the other points of phase ${phase}`,
          start: `phase ${phase} starts on “${here}” here, but on “${there}” according to the phase itself`,
          outside: `“${here}” falls outside phase ${phase} (${there})`,
          slip: `phase ${phase} ends with “${here}”, its last milestone is on the same day of another month (“${there}”)`,
          order: `phase ${phase} starts with “${here}”, before the phase ahead of it (“${there}”)`,
        })[fault],
    },
    why: {
      nl: () => 'een planning die niet klopt, is het eerste wat een beoordelaar narekent',
      en: () => 'a plan that does not add up is the first thing that an evaluator recalculates',
    },
    help: {
      nl: ({ phase }) => `laat bij ${phase} de velden \`period\`, \`start\`, \`end\` en de mijlpalen hetzelfde zeggen`,
      en: ({ phase }) => `let \`period\`, \`start\`, \`end\` and the milestones of ${phase} say the same`,
    },
  },
  check({ bid, reading, report, presume }) {
    let previous: Item<'phase'> | undefined;
    let countedFrom: string | undefined;
    for (const phase of bid.items('phase')) {
      checkPhase(phase, report);
      checkSlip(phase, presume);
      for (const { passage, start, end } of daysOutsidePhase(phase, reading)) {
        const here = passage.quote({ start, end });
        presume(passage.span(start, end), { phase: phase.id, fault: 'outside', here, there: runOf(phase) });
      }
      for (const { milestone, told } of milestonesToldOtherwise(phase, reading)) {
        const [here, there] = [milestone, told].map((one) => one.passage.quote(one));
        const words = { phase: phase.id, fault: 'told', here: here ?? '', there: there ?? '' } as const;
        const label = { nl: 'hier staat de andere dag', en: 'the other day stands here' };
        const other = told.passage.span(told.start, told.end);
        presume(milestone.passage.span(milestone.start, milestone.end), words, [{ span: other, label }]);
      }
      const { startEvent } = phase.data;
      // A phase without a start event of its own counts from that of the phases before it.
      const isOtherCount = startEvent !== undefined && countedFrom !== undefined && startEvent !== countedFrom;
      if (previous !== undefined && !isOtherCount) checkOrder(previous, phase, report);
      countedFrom = startEvent ?? countedFrom;
      previous = phase;
    }
    for (const { named, phase, start } of phaseStartsApart(reading)) {
      const { passage } = named;
      const label = { nl: 'hier begint de fase', en: 'the phase starts here' };
      presume(
        passage.span(named.start, named.end),
        { phase: phase.id, fault: 'start', here: passage.quote(named), there: start },
        [{ span: phase.span(['start']), label }],
      );
    }
  },
});

type Report = (span: Span, words: Words, related?: readonly RelatedPlace[]) => void;

function checkPhase(phase: Item<'phase'>, report: Report): void {
  const { data, id } = phase;
  const span = phaseRun(phase);
  if (span === undefined) return;
  const { start, end, unit } = span;
  const runs = runOf(phase);
  const related = [
    { span: phaseEdge(phase, 'start').span, label: { nl: 'hier begint de fase', en: 'the phase starts here' } },
  ];
  if (start !== undefined && end !== undefined && isBelow(end, start)) {
    const [first, last] = [phaseEdge(phase, 'start'), phaseEdge(phase, 'end')];
    report(last.span, { phase: id, fault: 'backwards', here: last.text, there: first.text }, related);
    return;
  }
  const printed = periodIn(data.period);
  if (isPeriodOffEdges(phase, span)) {
    report(phase.span(['period']), { phase: id, fault: 'period', here: data.period ?? '', there: runs }, related);
  }
  if (printed !== undefined && printed.unit === unit) {
    const isOther = (one: typeof start, other: typeof start): boolean =>
      one !== undefined && other !== undefined && !isSame(one, other);
    if (isOther(printed.start, start) || isOther(printed.end, end)) {
      report(phase.span(['period']), { phase: id, fault: 'period', here: data.period ?? '', there: runs }, related);
    }
  }
  for (const [index, milestone] of (data.milestones ?? []).entries()) {
    const at = periodIn(milestone.at);
    if (at?.start === undefined || at.unit !== unit) continue;
    const isEarly = start !== undefined && isBelow(at.start, start);
    const isLate = end !== undefined && isBelow(end, at.start);
    if (!isEarly && !isLate) continue;
    const words = { phase: id, fault: 'milestone', here: milestone.at ?? '', there: runs } as const;
    report(phase.span(['milestones', index, 'at']), words, related);
  }
}

/** Its first and last moment as they are written. */
function runOf({ data }: Item<'phase'>): string {
  return [data.start, data.end].filter((text) => text !== undefined).join(' – ') || (data.period ?? '');
}

/** A phase that ends a month after its last milestone, on the very same day, most likely has one of the two months wrong. */
function checkSlip(phase: Item<'phase'>, presume: Report): void {
  const span = phaseRun(phase);
  const milestones = phase.data.milestones ?? [];
  const last = milestones.at(-1);
  const at = periodIn(last?.at);
  if (span?.unit !== 'date' || span.end === undefined || at?.unit !== 'date' || at.end === undefined) return;
  const [end, reached] = [dayOf(Number(span.end.numerator)), dayOf(Number(at.end.numerator))];
  const months = (end.year - reached.year) * 12 + end.month - reached.month;
  if (months !== 1 || end.day !== reached.day || end.day === 1 || end.day >= 28) return;
  const edge = phaseEdge(phase, 'end');
  const label = { nl: 'de laatste mijlpaal', en: 'the last milestone' };
  presume(edge.span, { phase: phase.id, fault: 'slip', here: edge.text, there: last?.at ?? '' }, [
    { span: phase.span(['milestones', milestones.length - 1, 'at']), label },
  ]);
}

/**
 * Phases may overlap, and one that lies around the phase ahead of it runs beside it (`Beheer en exploitatie`, from the
 * first day of the contract to the last); any other that starts before it stands in the wrong place or has a wrong week.
 */
function checkOrder(previous: Item<'phase'>, phase: Item<'phase'>, report: Report): void {
  const [before, here] = [phaseRun(previous), phaseRun(phase)];
  if (before?.start === undefined || here?.start === undefined || before.unit !== here.unit) return;
  if (!isBelow(here.start, before.start)) return;
  if (before.end !== undefined && (here.end === undefined || !isBelow(here.end, before.end))) return;
  const words = {
    phase: phase.id,
    fault: 'order',
    here: phaseEdge(phase, 'start').text,
    there: phaseEdge(previous, 'start').text,
  } as const;
  const label = { nl: 'de fase ervoor begint hier', en: 'the phase ahead starts here' };
  report(phaseEdge(phase, 'start').span, words, [{ span: phaseEdge(previous, 'start').span, label }]);
}
