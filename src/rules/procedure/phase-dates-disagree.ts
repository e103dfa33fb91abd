import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Item } from '../../model/item.ts';
import { isBelow, isSame } from '../../quantity/rational.ts';
import { periodIn, phaseSpan } from '../../reading/phase-span.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

type Fault = 'backwards' | 'period' | 'milestone' | 'order';

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
          order: `fase ${phase} begint met “${here}”, eerder dan de fase ervoor (“${there}”)`,
        })[fault],
      en: ({ phase, fault, here, there }) =>
        ({
          backwards: `phase ${phase} ends with “${here}” and only starts with “${there}”`,
          period: `phase ${phase} prints “${here}” while start and end say “${there}”`,
          milestone: `milestone at “${here}” falls outside phase ${phase} (${there})`,
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
  check({ bid, report }) {
    let previous: Item<'phase'> | undefined;
    let countedFrom: string | undefined;
    for (const phase of bid.items('phase')) {
      checkPhase(phase, report);
      const { startEvent } = phase.data;
      // A phase without a start event of its own counts from that of the phases before it.
      const isOtherCount = startEvent !== undefined && countedFrom !== undefined && startEvent !== countedFrom;
      if (previous !== undefined && !isOtherCount) checkOrder(previous, phase, report);
      countedFrom = startEvent ?? countedFrom;
      previous = phase;
    }
  },
});

type Report = (span: Span, words: Words, related?: readonly RelatedPlace[]) => void;

function checkPhase(phase: Item<'phase'>, report: Report): void {
  const { data, id } = phase;
  const span = phaseSpan(phase);
  if (span === undefined) return;
  const { start, end, unit } = span;
  const runs = [data.start, data.end].filter((text) => text !== undefined).join(' – ');
  const related = [{ span: phase.span(['start']), label: { nl: 'hier begint de fase', en: 'the phase starts here' } }];
  if (start !== undefined && end !== undefined && isBelow(end, start)) {
    report(
      phase.span(['end']),
      { phase: id, fault: 'backwards', here: data.end ?? '', there: data.start ?? '' },
      related,
    );
    return;
  }
  const printed = periodIn(data.period);
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

/** Phases may overlap; one that starts before the phase ahead of it stands in the wrong place or has a wrong week. */
function checkOrder(previous: Item<'phase'>, phase: Item<'phase'>, report: Report): void {
  const [before, here] = [phaseSpan(previous), phaseSpan(phase)];
  if (before?.start === undefined || here?.start === undefined || before.unit !== here.unit) return;
  if (!isBelow(here.start, before.start)) return;
  const words = {
    phase: phase.id,
    fault: 'order',
    here: phase.data.start ?? '',
    there: previous.data.start ?? '',
  } as const;
  const label = { nl: 'de fase ervoor begint hier', en: 'the phase ahead starts here' };
  report(phase.span(['start']), words, [{ span: previous.span(['start']), label }]);
}
