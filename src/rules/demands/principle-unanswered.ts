import { gapList } from '../../gap/gap-list.ts';
import { defineRule } from '../rule.ts';

export const principleUnanswered = defineRule<{ readonly principle: string }>({
  code: 'EMV813',
  name: 'principle-unanswered',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ principle }) => `op uitgangspunt ${principle} van de opdrachtgever staat nergens een antwoord`,
      en: ({ principle }) => `principle ${principle} of the buyer is answered nowhere`,
    },
    label: { nl: () => 'zonder antwoord', en: () => 'without an answer' },
    why: {
      nl: () => 'de beoordelaar legt het plan naast zijn uitgangspunten en mist er een',
      en: () => 'the evaluator lays the plan beside his principles and misses one',
    },
    help: {
      nl: ({ principle }) =>
        `schrijf bij ${principle} een \`answer:\`, of noem de \`kpis:\` of \`evidence:\` die het waarmaken`,
      en: ({ principle }) =>
        `write an \`answer:\` at ${principle}, or name the \`kpis:\` or \`evidence:\` that prove it`,
    },
  },
  check({ reading, report }) {
    for (const { demand, span, verdict } of gapList(reading)) {
      if (demand.kind === 'principle' && verdict === 'missing') report(span, { principle: demand.id });
    }
  },
});
