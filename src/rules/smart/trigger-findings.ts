import { escalationSteps } from '../../smart/escalation-steps.ts';
import { normStatements } from '../../smart/norm-statements.ts';
import { faultyTriggers, type TriggerFault } from '../../smart/trigger-check.ts';
import type { RuleContext } from '../rule.ts';

/** What the text of a finding about a trigger is made from. */
export type TriggerParameters = {
  readonly kpi: string;
  readonly norm: string;
  readonly trigger: string;
  /** What the trigger would be if it began where the norm ends. */
  readonly complement: string;
};

/** Reports the triggers of all KPIs with one fault. */
export function triggerFindings({ bid, reading, report }: RuleContext<TriggerParameters>, fault: TriggerFault): void {
  for (const kpi of bid.provingKpis()) {
    const steps = escalationSteps(kpi, reading);
    if (steps.length === 0) continue;
    const title = `${kpi.data.title ?? ''} ${kpi.data.description ?? ''}`;
    const found = faultyTriggers(normStatements(kpi, reading), steps, title).find((one) => one.fault === fault);
    if (found === undefined) continue;
    const { trigger, quantity, norm, normQuantity, complement } = found;
    report(
      trigger.place(quantity.start, quantity.end),
      { kpi: kpi.id, norm: norm.text, trigger: trigger.text, complement },
      [{ span: norm.place(normQuantity), label: { nl: 'de norm', en: 'the norm' } }],
    );
  }
}
