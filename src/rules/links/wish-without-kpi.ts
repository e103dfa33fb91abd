import { defineRule } from '../rule.ts';

export const wishWithoutKpi = defineRule<{ wish: string }>({
  code: 'EMV201',
  name: 'wish-without-kpi',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ wish }) => `wens ${wish} heeft geen KPI`,
      en: ({ wish }) => `wish ${wish} has no KPI`,
    },
    label: {
      nl: () => 'deze wens noemt geen KPI',
      en: () => 'this wish names no KPI',
    },
    why: {
      nl: () => 'zonder KPI kan de beoordelaar niet zien hoe u aantoont dat de wens is vervuld',
      en: () => 'without a KPI the evaluator cannot see how you prove that the wish is met',
    },
    help: {
      nl: ({ wish }) => `noem bij ${wish} onder \`kpis:\` ten minste één KPI uit kpis.yaml`,
      en: ({ wish }) => `name at least one KPI from kpis.yaml under \`kpis:\` of ${wish}`,
    },
  },
  check({ bid, report }) {
    for (const wish of bid.items('wish')) {
      if (bid.linksFrom(wish, 'kpis').length === 0 && !wish.damagedFields.has('kpis')) {
        report(wish.span(), { wish: wish.id });
      }
    }
  },
});
