import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const normWithoutPeriod = defineRule<MissingParameters>({
  code: 'EMV311',
  name: 'norm-without-period',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `de norm van ${items[0]} noemt geen periode: “${words}”`
          : `de norm van ${items.length} KPI’s noemt geen periode: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `the norm of ${items[0]} names no period: “${words}”`
          : `the norms of ${items.length} KPIs name no period: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'gemeten over welke periode?',
      en: () => 'measured over which period?',
    },
    why: costOf('period'),
    help: {
      nl: () => 'zet de periode achter het getal, bijvoorbeeld `≥ 99,5% per maand` of `≥ 4 audits per jaar`',
      en: () => 'write the period after the number, for instance `≥ 99.5% per month` or `≥ 4 audits per year`',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'period')) return;
    const label = { nl: 'ook zonder periode', en: 'without a period too' };
    reportLacks(context, 'EMV311', kpisLacking(context, 'period'), label);
  },
});
