import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const relativeNormWithoutBaseline = defineRule<MissingParameters>({
  code: 'EMV313',
  name: 'relative-norm-without-baseline',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `${items[0]} belooft een verandering${against(words, 'nl')} en noemt de beginwaarde niet`
          : `${items.length} KPI’s beloven een verandering en noemen de beginwaarde niet: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `${items[0]} promises a change${against(words, 'en')}, but gives no baseline value`
          : `${items.length} KPIs promise a change, but give no baseline value: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'vergeleken met welke waarde?',
      en: () => 'compared with which value?',
    },
    why: costOf('baseline'),
    help: {
      nl: () => 'schrijf bij de KPI `baseline:` met waarde en jaar, bijvoorbeeld `baseline: "1.860 ton CO2 in 2025"`',
      en: () =>
        'write `baseline:` with value and year at the KPI, for instance `baseline: "1,860 tonnes of CO2 in 2025"`',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'baseline')) return;
    const label = { nl: 'ook zonder beginwaarde', en: 'without a baseline too' };
    reportLacks(context, 'EMV313', kpisLacking(context, 'baseline'), label);
  },
});

function against(words: string, language: 'nl' | 'en'): string {
  if (words === '') return '';
  return language === 'nl' ? ` ten opzichte van “${words}”` : ` compared with “${words}”`;
}
