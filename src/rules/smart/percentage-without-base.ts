import { defineRule } from '../rule.ts';
import { cost, kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

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
    why: {
      nl: (p) =>
        `wie mag kiezen waarover hij meet, haalt elk percentage; de beoordelaar geeft daar geen punten voor (de M van SMART)${cost(p, 'base', 'nl')}`,
      en: (p) =>
        `who may choose what to measure reaches any percentage; the evaluator gives no points for it (the M of SMART)${cost(p, 'base', 'en')}`,
    },
    help: {
      nl: () => 'zet achter het percentage waarvan het een deel is, bijvoorbeeld `≥ 90% van de meldingen`',
      en: () => 'write behind the percentage what it is a share of, for instance `≥ 90% van de meldingen`',
    },
  },
  check(context) {
    const label = { nl: 'ook hier: waarvan?', en: 'here too: of what?' };
    reportLacks(context, 'EMV312', kpisLacking(context, 'base'), label);
  },
});
