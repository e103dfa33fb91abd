import { defineRule } from '../rule.ts';

/** So many other questions with a KPI show that this bid proves its answers with KPIs. */
const fewestOthers = 2;

export const questionWithoutKpi = defineRule<{ question: string }>({
  code: 'EMV232',
  name: 'question-without-kpi',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ question }) => `${question} is de enige vraag zonder KPI`,
      en: ({ question }) => `${question} is the only question without a KPI`,
    },
    label: {
      nl: () => 'deze vraag noemt geen KPI',
      en: () => 'this question names no KPI',
    },
    why: {
      nl: () => 'de beoordelaar ziet bij elk ander antwoord hoe u het aantoont, en bij dit antwoord niet',
      en: () => 'the evaluator sees of every other answer how you prove it, and not of this one',
    },
    help: {
      nl: ({ question }) => `noem bij ${question} onder \`kpis:\` de KPI die het antwoord meet`,
      en: ({ question }) => `name under \`kpis:\` of ${question} the KPI that measures the answer`,
    },
  },
  check({ bid, report }) {
    const questions = bid.items('question');
    const without = questions.filter((question) => bid.linksFrom(question, 'kpis').length === 0);
    const [question, ...more] = without;
    if (question === undefined || more.length > 0 || questions.length <= fewestOthers) return;
    if (question.damagedFields.has('kpis') || bid.mayBeLost(['question'])) return;
    report(question.span(), { question: question.id });
  },
});
