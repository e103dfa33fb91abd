import { defineRule } from '../rule.ts';

export const personWithoutRole = defineRule<{ person: string }>({
  code: 'EMV224',
  name: 'person-without-role',
  severity: 'warning',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ person }) => `${person} heeft geen rol`,
      en: ({ person }) => `${person} has no role`,
    },
    why: {
      nl: () => 'wie niet weet wat iemand doet, geeft er geen punten voor',
      en: () => 'who cannot see what somebody does gives no points for it',
    },
    help: {
      nl: ({ person }) => `zet bij ${person} onder \`role:\` de rol uit \`roles:\` die deze persoon vervult`,
      en: ({ person }) => `put the role from \`roles:\` that ${person} fills under \`role:\``,
    },
  },
  check({ bid, report }) {
    for (const person of bid.items('person')) {
      if (person.data.role === undefined && !person.damagedFields.has('role'))
        report(person.span(), { person: person.id });
    }
  },
});
