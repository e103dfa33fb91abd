import { defineRule } from '../rule.ts';

export const evidenceNotInHand = defineRule<{ evidence: string; status: string }>({
  code: 'EMV744',
  name: 'evidence-not-in-hand',
  severity: 'info',
  profiles: { draft: 'off', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ evidence, status }) =>
        `${evidence} moet bij de inschrijving en ${status === 'requested' ? 'is nog niet ontvangen' : 'ontbreekt'}`,
      en: ({ evidence, status }) =>
        `${evidence} has to go with the bid and ${status === 'requested' ? 'has not arrived' : 'is missing'}`,
    },
    why: {
      nl: () => 'een bewijsstuk dat er bij de sluiting niet is, kan de inschrijving ongeldig maken',
      en: () => 'evidence that is not there at the closing can make the bid invalid',
    },
    help: {
      nl: ({ evidence }) =>
        `zorg dat ${evidence} er is en zet \`status: available\`, of verander het \`moment:\` als het later mag`,
      en: ({ evidence }) =>
        `get ${evidence} and write \`status: available\`, or change its \`moment:\` if it may come later`,
    },
  },
  check({ bid, report }) {
    for (const evidence of bid.items('evidence')) {
      const { moment, status } = evidence.data;
      if (moment !== 'tender' || (status !== 'missing' && status !== 'requested')) continue;
      report(evidence.span(['status']), { evidence: evidence.id, status });
    }
  },
});
