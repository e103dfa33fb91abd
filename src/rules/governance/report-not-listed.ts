import { unlistedReports } from '../../reading/meetings/report-contents.ts';
import { defineRule } from '../rule.ts';

export const reportNotListed = defineRule<{ kpi: string; name: string }>({
  code: 'EMV454',
  name: 'report-not-listed',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, name }) => `${kpi} wordt gemeld in “${name}”, maar zo’n rapport staat niet bij de rapportages`,
      en: ({ kpi, name }) => `${kpi} is told in “${name}”, but there is no such report among the reports`,
    },
    label: { nl: () => 'welk rapport is dit?', en: () => 'which report is this?' },
    why: {
      nl: () => 'de opdrachtgever verwacht een rapport dat u verder nergens belooft',
      en: () => 'the buyer will expect a report that you promise nowhere else',
    },
    help: {
      nl: ({ name }) => `noem een rapport dat er al staat, of zet “${name}” in organisation.yaml onder \`reports:\``,
      en: ({ name }) => `name a report that is there, or add “${name}” to \`reports:\` in organisation.yaml`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['report'])) return;
    for (const { kpi, passage, start, end } of unlistedReports(reading)) {
      report(passage.span(start, end), { kpi: kpi.id, name: passage.quote({ start, end }) });
    }
  },
});
