import { defineRule } from '../rule.ts';

export const questionWithoutAnswer = defineRule<{ question: string }>({
  code: 'EMV747',
  name: 'question-without-answer',
  severity: 'info',
  profiles: { draft: 'off', submission: 'warning' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ question }) => `bij vraag ${question} ontbreekt het antwoord van de opdrachtgever`,
      en: ({ question }) => `question ${question} lacks the answer of the buyer`,
    },
    why: {
      nl: () => 'het antwoord is deel van de opdracht; wie het niet verwerkt, biedt iets anders aan dan gevraagd',
      en: () => 'the answer is part of the contract; who does not work it in offers something else than is asked',
    },
    help: {
      nl: ({ question }) => `neem het antwoord letterlijk over onder \`answer:\` bij ${question}`,
      en: ({ question }) => `copy the answer word for word under \`answer:\` of ${question}`,
    },
  },
  check({ bid, report }) {
    for (const question of bid.items('clarification')) {
      const { status, answer } = question.data;
      const [round] = bid.linked(question, 'round', 'round');
      const isOver = round?.data.published !== undefined && status === 'asked';
      if (answer !== undefined || question.damagedFields.has('answer') || (status !== 'answered' && !isOver)) continue;
      report(question.span(['status']), { question: question.id });
    }
  },
});
