import { defineRule } from '../rule.ts';
import { type Moment, momentNames, procedureDates } from './procedure-dates.ts';

export const evidenceExpires = defineRule<{ evidence: string; expires: string; moment: Moment }>({
  code: 'EMV431',
  name: 'evidence-expires',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ evidence, expires, moment }) => `${evidence} verloopt op ${expires}, vóór ${momentNames.nl[moment]}`,
      en: ({ evidence, expires, moment }) => `${evidence} expires on ${expires}, before ${momentNames.en[moment]}`,
    },
    why: {
      nl: () => 'een verlopen bewijsstuk telt niet mee en kan tot uitsluiting leiden',
      en: () => 'evidence that has expired does not count and can exclude the bid',
    },
    help: {
      nl: ({ evidence }) =>
        `vraag voor ${evidence} op tijd een verlenging aan en zet de nieuwe datum onder \`expires:\``,
      en: ({ evidence }) => `renew ${evidence} in time and put the new date under \`expires:\``,
    },
  },
  check({ bid, report }) {
    const dates = procedureDates(bid).filter(({ moment }) => moment !== 'questions');
    for (const evidence of bid.items('evidence')) {
      const { expires } = evidence.data;
      const missed = expires === undefined ? undefined : dates.find(({ date }) => expires < date);
      if (expires === undefined || missed === undefined) continue;
      const { moment, span } = missed;
      const label = { nl: 'deze dag komt later', en: 'this day is later' };
      report(evidence.span(['expires']), { evidence: evidence.id, expires, moment }, [{ span, label }]);
    }
  },
});
