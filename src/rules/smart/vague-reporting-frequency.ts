import { costOf } from '../../smart/costs.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const vagueReportingFrequency = defineRule<MissingParameters>({
  code: 'EMV320',
  name: 'vague-reporting-frequency',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `de rapportage van ${items[0]} zegt niet hoe vaak: “${words}”`
          : `bij ${items.length} KPI’s zegt de rapportage niet hoe vaak: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `the reporting of ${items[0]} does not say how often: “${words}”`
          : `the reporting of ${items.length} KPIs does not say how often: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'hoe vaak?',
      en: () => 'how often?',
    },
    why: costOf('frequency'),
    help: {
      nl: () => 'noem onder `reporting:` een frequentie, bijvoorbeeld `reporting: "Maandelijks, uiterlijk op dag 5"`',
      en: () => 'give a frequency under `reporting:`, for instance `reporting: "Monthly, on day 5 at the latest"`',
    },
  },
  check(context) {
    // A KPI without any reporting is the gate's.
    const lacks = kpisLacking(context, 'frequency').filter(({ words }) => words !== '');
    reportLacks(context, 'EMV320', lacks, { nl: 'ook zonder frequentie', en: 'without a frequency too' });
  },
});
