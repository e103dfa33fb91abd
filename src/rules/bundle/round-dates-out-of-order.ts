import { defineRule } from '../rule.ts';

export const roundDatesOutOfOrder = defineRule<{
  round: string;
  date: string;
  limit: string;
  order: 'published' | 'closing';
}>({
  code: 'EMV748',
  name: 'round-dates-out-of-order',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ round, date, limit, order }) =>
        order === 'published'
          ? `antwoorden van ronde ${round} zijn van ${date}, vóór de laatste dag voor vragen (${limit})`
          : `vragen van ronde ${round} mogen tot ${date}, na de sluiting van de inschrijving (${limit})`,
      en: ({ round, date, limit, order }) =>
        order === 'published'
          ? `answers of round ${round} are of ${date}, before the last day for questions (${limit})`
          : `questions of round ${round} may be asked until ${date}, after the closing of the tender (${limit})`,
    },
    why: {
      nl: () => 'met een verkeerde datum stelt u een vraag te laat',
      en: () => 'with a wrong date you ask a question too late',
    },
    help: {
      nl: ({ round }) => `verbeter \`closes:\` of \`published:\` van ronde ${round}`,
      en: ({ round }) => `mend \`closes:\` or \`published:\` of round ${round}`,
    },
  },
  check({ bid, report }) {
    const closing = bid.manifest.dates?.closing;
    for (const round of bid.items('round')) {
      const { closes, published } = round.data;
      if (closes === undefined) continue;
      if (published !== undefined && published < closes) {
        const label = { nl: 'de laatste dag voor vragen', en: 'the last day for questions' };
        const parameters = { round: round.id, date: published, limit: closes, order: 'published' } as const;
        report(round.span(['published']), parameters, [{ span: round.span(['closes']), label }]);
      }
      if (closing !== undefined && closing < closes) {
        report(round.span(['closes']), { round: round.id, date: closes, limit: closing, order: 'closing' });
      }
    }
  },
});
