import { defineRule } from '../rule.ts';

export const ownSubstitute = defineRule<{ person: string }>({
  code: 'EMV228',
  name: 'own-substitute',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ person }) => `${person} vervangt zichzelf`,
      en: ({ person }) => `${person} is its own substitute`,
    },
    why: {
      nl: () => 'bij afwezigheid is er dan niemand, en dat leest de beoordelaar',
      en: () => 'in absence there is nobody then, and the evaluator reads that',
    },
    help: {
      nl: ({ person }) => `zet bij ${person} onder \`substitute:\` iemand anders`,
      en: ({ person }) => `put somebody else under \`substitute:\` of ${person}`,
    },
  },
  check({ bid, report }) {
    for (const person of bid.items('person')) {
      for (const { to, span } of bid.linksFrom(person, 'substitute')) {
        if (to === person) report(span, { person: person.id });
      }
    }
  },
});
