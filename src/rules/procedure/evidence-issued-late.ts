import { defineRule } from '../rule.ts';
import { momentNames, procedureDates } from './procedure-dates.ts';

export const evidenceIssuedLate = defineRule<{ evidence: string; issued: string; closing: string }>({
  code: 'EMV448',
  name: 'evidence-issued-late',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ evidence, issued, closing }) =>
        `${evidence} gaat mee met de inschrijving en is van ${issued}, na de sluiting op ${closing}`,
      en: ({ evidence, issued, closing }) =>
        `${evidence} goes with the bid and is dated ${issued}, after the closing on ${closing}`,
    },
    why: {
      nl: () => 'een stuk dat er bij de sluiting nog niet is, kan niet worden ingediend',
      en: () => 'a document that does not exist at the closing cannot be handed in',
    },
    help: {
      nl: ({ evidence }) =>
        `verbeter de datum onder \`issued:\`, of geef ${evidence} \`status: requested\` of een later \`moment:\``,
      en: ({ evidence }) =>
        `correct the date under \`issued:\`, or give ${evidence} \`status: requested\` or a later \`moment:\``,
    },
  },
  check({ bid, report }) {
    const closing = procedureDates(bid).find(({ moment }) => moment === 'closing');
    if (closing === undefined) return;
    for (const evidence of bid.items('evidence')) {
      const { issued, moment = 'tender', status = 'available' } = evidence.data;
      if (issued === undefined || issued <= closing.date || moment !== 'tender' || status !== 'available') continue;
      const label = { nl: momentNames.nl.closing, en: momentNames.en.closing };
      report(evidence.span(['issued']), { evidence: evidence.id, issued, closing: closing.date }, [
        { span: closing.span, label },
      ]);
    }
  },
});
