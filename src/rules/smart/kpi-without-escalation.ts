import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { isUsual, kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const kpiWithoutEscalation = defineRule<MissingParameters>({
  code: 'EMV319',
  name: 'kpi-without-escalation',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items }) =>
        items.length === 1
          ? `${items[0]} zegt niet wat er gebeurt als de norm niet wordt gehaald`
          : `${items.length} KPI’s zeggen niet wat er gebeurt als de norm niet wordt gehaald: ${listed(items, 'nl')}`,
      en: ({ items }) =>
        items.length === 1
          ? `${items[0]} does not say what happens when the norm is missed`
          : `${items.length} KPIs do not say what happens when the norm is missed: ${listed(items, 'en')}`,
    },
    why: costOf('escalation'),
    help: {
      nl: () => 'schrijf bij de KPI `escalation:`, bijvoorbeeld `escalation: "1 maand <95% → herstelplan door de SDM"`',
      en: () => 'write `escalation:` at the KPI, for instance `escalation: "1 month <95% → recovery plan by the SDM"`',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'escalation') || !isUsual(context, 'escalation')) return;
    const presumed = kpisLacking(context, 'escalation').map((lack) => ({ ...lack, isCertain: false }));
    reportLacks(context, 'EMV319', presumed, { nl: 'ook zonder escalatie', en: 'without escalation too' });
  },
});
