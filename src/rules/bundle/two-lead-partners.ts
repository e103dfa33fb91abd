import { defineRule } from '../rule.ts';

export const twoLeadPartners = defineRule<{ party: string; first: string }>({
  code: 'EMV741',
  name: 'two-lead-partners',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ party, first }) => `${party} en ${first} zijn allebei penvoerder`,
      en: ({ party, first }) => `${party} and ${first} are both lead partner`,
    },
    why: {
      nl: () => 'een combinatie heeft één penvoerder; bij twee is niet duidelijk wie tekent',
      en: () => 'a consortium has one lead partner; with two nobody knows who signs',
    },
    help: {
      nl: ({ party }) => `maak van ${party} \`role: consortium\`, of van de andere`,
      en: ({ party }) => `make ${party} \`role: consortium\`, or the other one`,
    },
  },
  check({ bid, report }) {
    const [first, ...others] = bid.items('party').filter(({ data }) => data.role === 'lead');
    if (first === undefined) return;
    for (const party of others) {
      const label = { nl: 'deze partij is ook penvoerder', en: 'this party is lead partner too' };
      report(party.span(['role']), { party: party.data.name ?? party.id, first: first.data.name ?? first.id }, [
        { span: first.span(['role']), label },
      ]);
    }
  },
});
