import { defineRule } from '../rule.ts';
import { oddRepeatFindings, type TriggerParameters, triggerFindings } from './trigger-findings.ts';

export const escalationDeadZone = defineRule<TriggerParameters>({
  code: 'EMV315',
  name: 'escalation-dead-zone',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, norm, trigger, isRepeat }) =>
        isRepeat
          ? `${kpi} vraagt “${norm}”, maar de herhaling telt pas bij “${trigger}”; bij de andere KPI’s telt elke keer dat de norm is gemist`
          : `${kpi} vraagt “${norm}”, maar u grijpt pas in bij “${trigger}”; daartussen gebeurt er niets`,
      en: ({ kpi, norm, trigger, isRepeat }) =>
        isRepeat
          ? `${kpi} demands “${norm}”, but a repetition only counts at “${trigger}”; in the other KPIs every miss of the norm counts`
          : `${kpi} demands “${norm}”, but escalation only starts at “${trigger}”; in between nothing happens`,
    },
    label: {
      nl: () => 'de escalatie begint pas hier',
      en: () => 'escalation only starts here',
    },
    why: {
      nl: () =>
        'in dat gebied haalt u de norm niet en hoeft u niets te doen; de beoordelaar leest dat als een zwakkere norm',
      en: () => 'there you miss the norm and do not have to act; the evaluator reads that as a weaker norm',
    },
    help: {
      nl: ({ complementNl }) => `laat de escalatie beginnen waar de norm ophoudt: \`${complementNl}\``,
      en: ({ complementEn }) => `let the escalation start where the norm ends: \`${complementEn}\``,
    },
  },
  check(context) {
    triggerFindings(context, 'dead-zone');
    oddRepeatFindings(context);
  },
});
