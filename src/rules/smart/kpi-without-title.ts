import { defineRule } from '../rule.ts';

export const kpiWithoutTitle = defineRule<{ kpi: string }>({
  code: 'EMV301',
  name: 'kpi-without-title',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `${kpi} heeft geen titel`,
      en: ({ kpi }) => `${kpi} has no title`,
    },
    why: {
      nl: () => 'specifiek (de S van SMART) begint met zeggen wat u meet',
      en: () => 'specific (the S of SMART) begins with saying what you measure',
    },
    help: {
      nl: () => 'voeg `title:` toe, bijvoorbeeld `title: "Beschikbaarheid dienst"`',
      en: () => 'add `title:`, for instance `title: "Availability of the service"`',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      if (kpi.data.title === undefined && !kpi.damagedFields.has('title')) report(kpi.span(), { kpi: kpi.id });
    }
  },
});
