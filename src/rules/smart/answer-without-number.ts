import { defineRule } from '../rule.ts';
import { unmeasuredAnswers } from './answer-texts.ts';

export const answerWithoutNumber = defineRule<{ item: string }>({
  code: 'EMV324',
  name: 'answer-without-number',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item }) => `het antwoord op ${item} bevat geen getal, geen termijn en geen datum, en heeft geen KPI`,
      en: ({ item }) => `the answer to ${item} has no number, no term, no date and no KPI`,
    },
    why: {
      nl: () =>
        'wat niet te meten is, kan de beoordelaar niet onderscheiden van het antwoord van een ander (de M en T van SMART)',
      en: () => 'what cannot be measured looks like everybody else’s answer to the evaluator (the M and T of SMART)',
    },
    help: {
      nl: ({ item }) => `zet in het antwoord op ${item} hoeveel, hoe vaak of wanneer, of noem een KPI onder \`kpis:\``,
      en: ({ item }) => `write how much, how often or when in the answer to ${item}, or name a KPI under \`kpis:\``,
    },
  },
  check(context) {
    for (const { item, passages } of unmeasuredAnswers(context)) {
      const hasNumber = passages.some((passage) => context.reading.claims(passage).length > 0);
      if (!hasNumber) context.report(item.span(), { item: item.id });
    }
  },
});
