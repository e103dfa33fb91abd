import { reportedElsewhere } from '../../reading/meetings/report-contents.ts';
import { defineRule } from '../rule.ts';

export const kpiReportedElsewhere = defineRule<{ kpi: string; named: string; holding: string }>({
  code: 'EMV453',
  name: 'reported-elsewhere',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, named, holding }) =>
        `${kpi} komt volgens \`reporting:\` in “${named}”, maar “${holding}” gaat hierover`,
      en: ({ kpi, named, holding }) =>
        `${kpi} is in “${named}” according to \`reporting:\`, but “${holding}” is about this`,
    },
    label: { nl: () => 'ander rapport', en: () => 'another report' },
    why: {
      nl: () => 'de opdrachtgever zoekt de KPI in een rapport waarin zij niet staat',
      en: () => 'the buyer looks for the KPI in a report that does not hold it',
    },
    help: {
      nl: ({ named, holding }) => `noem bij de KPI “${holding}”, of zet het onderwerp bij \`content:\` van “${named}”`,
      en: ({ named, holding }) => `name “${holding}” at the KPI, or add the subject to \`content:\` of “${named}”`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['report'])) return;
    for (const { kpi, passage, named, holding } of reportedElsewhere(reading)) {
      const label = { nl: 'dit rapport gaat hierover', en: 'this report is about this' };
      report(
        passage.span(),
        { kpi: kpi.id, named: named.data.name ?? named.id, holding: holding.data.name ?? holding.id },
        [{ span: holding.span(['content']), label }],
      );
    }
  },
});
