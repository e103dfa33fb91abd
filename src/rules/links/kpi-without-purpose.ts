import { defineRule } from '../rule.ts';

export const kpiWithoutPurpose = defineRule<{ kpi: string }>({
  code: 'EMV202',
  name: 'kpi-without-purpose',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `${kpi} hoort bij geen enkele wens, vraag, eis of gunningscriterium`,
      en: ({ kpi }) => `${kpi} serves no wish, question, requirement or award criterion`,
    },
    label: {
      nl: () => 'nergens bij een wens of vraag genoemd',
      en: () => 'not named by any wish or question',
    },
    why: {
      nl: () => 'na gunning is ook deze KPI contract: u belooft en meet iets waarvoor u geen punten krijgt',
      en: () =>
        'after award this KPI is part of the contract too: you promise and measure something that scores nothing',
    },
    help: {
      nl: ({ kpi }) =>
        `noem ${kpi} bij de wens of vraag die hij meet, of geef de KPI een gunningscriterium onder \`criteria:\``,
      en: ({ kpi }) =>
        `name ${kpi} at the wish or question that it measures, or give the KPI a criterion under \`criteria:\``,
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.items('kpi')) {
      if (bid.hasPurpose(kpi) || kpi.damagedFields.has('criteria')) continue;
      if (!bid.mayBeLost(['wish', 'question', 'requirement'], kpi.id)) report(kpi.span(), { kpi: kpi.id });
    }
  },
});
