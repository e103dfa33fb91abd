import { defineRule } from '../rule.ts';

/** Where the measures of a risk stand. */
const fields = ['measures', 'preventive', 'corrective'] as const;

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
      en: () => 'a risk without a measure shows the evaluator a problem that you do nothing about',
    },
    help: {
      nl: ({ risk }) =>
        `noem bij ${risk} onder \`preventive:\` wat u doet om het te voorkomen en onder \`corrective:\` wat u doet als het gebeurt, of beide onder \`measures:\`, en wie dat doet`,
      en: ({ risk }) =>
        `name under \`preventive:\` of ${risk} what you do to prevent it and under \`corrective:\` what you do when it happens, or both under \`measures:\`, and who does it`,
    },
  },
  check({ bid, report }) {
    for (const risk of bid.items('risk')) {
      const isMet = fields.some((field) => (risk.data[field] ?? []).length > 0 || risk.damagedFields.has(field));
      if (!isMet) report(risk.span(), { risk: risk.id });
    }
  },
});
