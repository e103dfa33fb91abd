import type { Relation } from '../../model/item.ts';
import { defineRule } from '../rule.ts';

export const referenceWithoutResult = defineRule<{ reference: string; hasResults: boolean }>({
  code: 'EMV751',
  name: 'reference-without-result',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ reference, hasResults }) =>
        hasResults ? `geen resultaat van ${reference} hoort bij een KPI` : `bij ${reference} staat geen resultaat`,
      en: ({ reference, hasResults }) =>
        hasResults ? `no result of ${reference} belongs to a KPI` : `${reference} has no result`,
    },
    why: {
      nl: () => 'een referentie overtuigt pas als ze laat zien dat u al eens haalde wat u nu belooft',
      en: () => 'a reference convinces only if it shows that you reached before what you promise now',
    },
    help: {
      nl: ({ reference }) =>
        `zet bij ${reference} onder \`results:\` wat er is bereikt, met onder \`kpi:\` de KPI die dat geloofwaardig maakt`,
      en: ({ reference }) =>
        `put under \`results:\` of ${reference} what was reached, with the KPI that it makes credible under \`kpi:\``,
    },
  },
  check({ bid, report }) {
    for (const reference of bid.items('reference')) {
      if (reference.damagedFields.size > 0) continue;
      const hasResults = (reference.data.results ?? []).length > 0;
      const isTied = ['kpi', 'kpis'].some((field) => bid.linksFrom(reference, field as Relation).length > 0);
      if (!hasResults || !isTied) report(reference.span(), { reference: reference.id, hasResults });
    }
  },
});
