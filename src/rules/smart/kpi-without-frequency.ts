import { readRhythm } from '../../reading/rhythms/rhythm.ts';
import { defineRule } from '../rule.ts';

export const kpiWithoutFrequency = defineRule<{ kpi: string }>({
  code: 'EMV306',
  name: 'kpi-without-frequency',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `${kpi} heeft geen rapportagefrequentie en geen termijn`,
      en: ({ kpi }) => `${kpi} has no reporting frequency and no term`,
    },
    why: {
      nl: () =>
        'tijdgebonden (de T van SMART) betekent dat vaststaat wanneer of hoe vaak de opdrachtgever het resultaat ziet',
      en: () => 'time-bound (the T of SMART) means that the buyer knows when or how often the result is shown',
    },
    help: {
      nl: () =>
        'voeg `reporting:` toe, bijvoorbeeld `reporting: "Maandelijks"`, of `term:` met de datum waarop het klaar is',
      en: () => 'add `reporting:`, for instance `reporting: "Monthly"`, or `term:` with the date by which it is done',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      const { reporting, frequencies, term } = kpi.data;
      const isDamaged = ['reporting', 'frequencies', 'term'].some((field) => kpi.damagedFields.has(field));
      if (reporting === undefined && frequencies === undefined && !isOnce(term) && !isDamaged) {
        report(kpi.span(), { kpi: kpi.id });
      }
    }
  },
});

/** Whether a term says when the KPI is judged: `na 12 maanden`, `uiterlijk 1 mei 2028`; `vanaf 1 mei` only says when it begins. */
function isOnce(term: string | undefined): boolean {
  return (
    term !== undefined && !(/^(?:vanaf|sinds|from|as of|since)\s/iu.test(term) && readRhythm(term).rhythm === undefined)
  );
}
