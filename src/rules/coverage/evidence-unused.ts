import { itemsNamedApart } from '../../reading/texts/id-ranges.ts';
import { defineRule } from '../rule.ts';

export const evidenceUnused = defineRule<{ evidence: string }>({
  code: 'EMV213',
  name: 'evidence-unused',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ evidence }) => `nergens wordt naar bewijsstuk ${evidence} verwezen`,
      en: ({ evidence }) => `nothing refers to evidence ${evidence}`,
    },
    why: {
      nl: () => 'een bijlage waar geen antwoord naar verwijst, telt nergens mee en kan over het toegestane aantal gaan',
      en: () => 'an annex that no answer refers to counts for nothing and can exceed the number allowed',
    },
    help: {
      nl: ({ evidence }) =>
        `noem ${evidence} onder \`evidence:\` bij de wens of vraag die het bewijst, of haal het weg`,
      en: ({ evidence }) => `name ${evidence} under \`evidence:\` of the wish or question that it proves, or remove it`,
    },
  },
  check({ bid, report }) {
    const mentioned = itemsNamedApart(bid);
    for (const evidence of bid.items('evidence')) {
      if (bid.linksTo(evidence).length === 0 && !mentioned.has(evidence))
        report(evidence.span(), { evidence: evidence.id });
    }
  },
});
