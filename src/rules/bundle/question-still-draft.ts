import { defineRule } from '../rule.ts';

export const questionStillDraft = defineRule<{ question: string; round: string }>({
  code: 'EMV746',
  name: 'question-still-draft',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ question, round }) => `vraag ${question} is nog concept en ronde ${round} is voorbij`,
      en: ({ question, round }) => `question ${question} is still a draft and round ${round} is over`,
    },
    why: {
      nl: () => 'wat u niet op tijd vraagt, kunt u later niet meer tegenwerpen',
      en: () => 'what you do not ask in time you cannot object to later',
    },
    help: {
      nl: ({ question }) => `zet bij ${question} een latere ronde, of maak er een aanname van in offer.yaml`,
      en: ({ question }) => `put a later round at ${question}, or make it an assumption in offer.yaml`,
    },
  },
  check({ bid, report }) {
    for (const question of bid.items('clarification')) {
      const { status } = question.data;
      const [round] = bid.linked(question, 'round', 'round');
      if (status !== 'draft' || round?.data.published === undefined) continue;
      const label = {
        nl: 'de antwoorden van deze ronde zijn er al',
        en: 'the answers of this round are there already',
      };
      report(question.span(['status']), { question: question.id, round: round.id }, [
        { span: round.span(['published']), label },
      ]);
    }
  },
});
