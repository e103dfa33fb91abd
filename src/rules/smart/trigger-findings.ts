import type { Item } from '../../model/item.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { normStatements } from '../../smart/norm-statements.ts';
import { type FaultyTrigger, faultyTriggers, type TriggerFault } from '../../smart/trigger-check.ts';
import type { RuleContext } from '../rule.ts';

/** What the text of a finding about a trigger is made from. */
export type TriggerParameters = {
  readonly kpi: string;
  readonly norm: string;
  readonly trigger: string;
  /** What the trigger would be if it began where the norm ends. */
  readonly complementNl: string;
  readonly complementEn: string;
};

/** Reports the triggers of all KPIs with one fault. */
export function triggerFindings(context: RuleContext<TriggerParameters>, fault: TriggerFault): void {
  for (const kpi of context.bid.provingKpis()) {
    for (const found of faultsIn(kpi, context)) {
      if (found.fault !== fault) continue;
      const { trigger, quantity, norm, normQuantity, complement, isPresumed } = found;
      const tell = isPresumed ? context.presume : context.report;
      tell(
        trigger.place(quantity.start, quantity.end),
        {
          kpi: kpi.id,
          norm: norm.text,
          trigger: trigger.text,
          complementNl: complement.nl,
          complementEn: complement.en,
        },
        [{ span: norm.place(normQuantity), label: { nl: 'de norm', en: 'the norm' } }],
      );
    }
  }
}

/** Three rules ask the same of each KPI. */
const faults = new WeakMap<Item<'kpi'>, readonly FaultyTrigger[]>();

function faultsIn(kpi: Item<'kpi'>, { reading }: RuleContext<TriggerParameters>): readonly FaultyTrigger[] {
  const known = faults.get(kpi);
  if (known !== undefined) return known;
  const steps = escalationSteps(kpi, reading);
  const title = `${kpi.data.title ?? ''} ${kpi.data.description ?? ''}`;
  const found = steps.length === 0 ? [] : faultyTriggers(normStatements(kpi, reading), steps, title);
  faults.set(kpi, found);
  return found;
}
