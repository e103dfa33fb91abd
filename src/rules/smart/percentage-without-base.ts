import { costOf } from '../../smart/costs.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const percentageWithoutBase = defineRule<MissingParameters>({
  code: 'EMV312',
  name: 'percentage-without-base',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `de norm van ${items[0]} zegt niet waarvan het percentage een deel is: “${words}”`
          : `bij ${items.length} KPI’s staat niet waarvan het percentage een deel is: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `the norm of ${items[0]} does not say what the percentage is a share of: “${words}”`
          : `${items.length} KPIs do not say what their percentage is a share of: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'waarvan?',
      en: () => 'of what?',
    },
    why: costOf('base'),
    help: {
      nl: () => 'zet achter het percentage waarvan het een deel is, bijvoorbeeld `≥ 90% van de meldingen`',
      en: () => 'write after the percentage what it is a share of, for instance `≥ 90% of calls`',
    },
  },
  check(context) {
    const label = { nl: 'ook hier: waarvan?', en: 'here too: of what?' };
    reportLacks(context, 'EMV312', kpisLacking(context, 'base'), label);
  },
});
