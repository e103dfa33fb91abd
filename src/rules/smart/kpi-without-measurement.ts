import { defineRule } from '../rule.ts';

export const kpiWithoutMeasurement = defineRule<{ kpi: string }>({
  code: 'EMV305',
  name: 'kpi-without-measurement',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `${kpi} zegt niet waarmee wordt gemeten`,
      en: ({ kpi }) => `${kpi} does not say what it is measured with`,
    },
    why: {
      nl: () => 'zonder meetbron kan niemand de norm narekenen',
      en: () => 'without a measuring source nobody can verify the norm',
    },
    help: {
      nl: () =>
        'voeg `measurement:` toe met het systeem, logboek of onderzoek, bijvoorbeeld `measurement: "Uptime-monitor"`',
      en: () => 'add `measurement:` with the system, log or survey, for instance `measurement: "Uptime monitor"`',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      if (kpi.data.measurement === undefined && !kpi.damagedFields.has('measurement'))
        report(kpi.span(), { kpi: kpi.id });
    }
  },
});
