import { costOf } from '../../smart/costs.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const measurementWithoutSource = defineRule<MissingParameters>({
  code: 'EMV321',
  name: 'measurement-without-source',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `de meting van ${items[0]} zegt wel wanneer en niet waarmee: “${words}”`
          : `bij ${items.length} KPI’s zegt de meting niet waarmee wordt gemeten: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `the measurement of ${items[0]} says when, but not with what: “${words}”`
          : `${items.length} KPIs do not say what they are measured with: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'met welk systeem, logboek of onderzoek?',
      en: () => 'with which system, log or survey?',
    },
    why: costOf('source'),
    help: {
      nl: () => 'noem onder `measurement:` de bron, bijvoorbeeld `measurement: "Klachtenregister met tijdstempel"`',
      en: () =>
        'name the source under `measurement:`, for instance `measurement: "Complaints register with time stamps"`',
    },
  },
  check(context) {
    // A KPI without any measurement is the gate's.
    const lacks = kpisLacking(context, 'source').filter(({ words }) => words !== '');
    reportLacks(context, 'EMV321', lacks, { nl: 'ook zonder meetbron', en: 'without a source too' });
  },
});
