import type { Item } from '../../model/item.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { normStatements } from '../../smart/norm-statements.ts';
import { readTriggers, type TriggerReading } from '../../smart/trigger-check.ts';
import type { FaultyTrigger, TriggerFault } from '../../smart/trigger-faults.ts';
import type { RuleContext } from '../rule.ts';

/** What the text of a finding about a trigger is made from. */
export type TriggerParameters = {
  readonly kpi: string;
  readonly norm: string;
  readonly trigger: string;
  /** Whether only what follows on a repetition lies beyond the norm. */
  readonly isRepeat: boolean;
  /** What the trigger would be if it began where the norm ends. */
  readonly complementNl: string;
  readonly complementEn: string;
};

/** Reports the triggers of all KPIs with one fault. */
export function triggerFindings(context: RuleContext<TriggerParameters>, fault: TriggerFault): void {
  for (const kpi of context.bid.provingKpis()) {
    for (const found of readingOf(kpi, context).faults) {
      if (found.fault === fault) tell(context, kpi, found);
    }
  }
}

/**
 * Reports the one KPI of which a repetition lies beyond the norm, where the others have theirs at the norm itself: `2 maanden
 * achtereen onder 89%` beside 98%. By itself a ladder may have its second step further on.
 */
export function oddRepeatFindings(context: RuleContext<TriggerParameters>): void {
  const read = [...context.bid.provingKpis()].map((kpi) => ({ kpi, repeats: readingOf(kpi, context).repeats }));
  const exact = read.filter(({ repeats }) => repeats.exact > 0 && repeats.beyond.length === 0);
  const [odd, ...others] = read.filter(({ repeats }) => repeats.beyond.length > 0);
  const [found] = odd?.repeats.beyond ?? [];
  if (odd === undefined || found === undefined || others.length > 0 || exact.length < leastExact) return;
  tell(context, odd.kpi, found);
}

/** So many other KPIs show how the bid writes a repetition. */
const leastExact = 2;

function tell(context: RuleContext<TriggerParameters>, kpi: Item<'kpi'>, found: FaultyTrigger): void {
  const { trigger, quantity, norm, normQuantity, complement, isPresumed, fault } = found;
  const say = isPresumed ? context.presume : context.report;
  say(
    trigger.place(quantity.start, quantity.end),
    {
      kpi: kpi.id,
      norm: norm.text,
      trigger: trigger.text,
      isRepeat: fault === 'late-repeat',
      complementNl: complement.nl,
      complementEn: complement.en,
    },
    [{ span: norm.place(normQuantity), label: { nl: 'de norm', en: 'the norm' } }],
  );
}

/** Three rules ask the same of each KPI. */
const readings = new WeakMap<Item<'kpi'>, TriggerReading>();

function readingOf(kpi: Item<'kpi'>, { reading }: RuleContext<TriggerParameters>): TriggerReading {
  const known = readings.get(kpi);
  if (known !== undefined) return known;
  const steps = escalationSteps(kpi, reading);
  const title = `${kpi.data.title ?? ''} ${kpi.data.description ?? ''}`;
  const found = steps.length === 0 ? nothing : readTriggers(normStatements(kpi, reading), steps, title);
  readings.set(kpi, found);
  return found;
}

const nothing: TriggerReading = { faults: [], repeats: { exact: 0, beyond: [] } };
