import { defineRule } from '../rule.ts';

export const riskWithoutMeasure = defineRule<{ risk: string }>({
  code: 'EMV703',
  name: 'risk-without-measure',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk }) => `risico ${risk} heeft geen beheersmaatregel`,
      en: ({ risk }) => `risk ${risk} has no measure`,
    },
    label: { nl: () => 'wat doet u hieraan?', en: () => 'what do you do about it?' },
    why: {
      nl: () => 'een risico zonder maatregel wijst de beoordelaar op een probleem waar u niets aan doet',
      en: () => 'a risk without a measure shows the evaluator a problem about which you do nothing',
    },
    help: {
      nl: ({ risk }) =>
        `noem bij ${risk} onder \`measures:\` wat u doet om het te voorkomen of te beperken, en wie dat doet`,
      en: ({ risk }) => `name under \`measures:\` of ${risk} what you do to prevent or soften it, and who does it`,
    },
  },
  check({ bid, report }) {
    for (const risk of bid.items('risk')) {
      if ((risk.data.measures ?? []).length === 0 && !risk.damagedFields.has('measures')) {
        report(risk.span(), { risk: risk.id });
      }
    }
  },
});
