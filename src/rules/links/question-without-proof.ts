import { defineRule } from '../rule.ts';

export const questionWithoutProof = defineRule<{ question: string; wanted: 'kpi' | 'proof' }>({
  code: 'EMV208',
  name: 'question-without-proof',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ question, wanted }) =>
        wanted === 'kpi'
          ? `vraag ${question} heeft geen KPI`
          : `het antwoord op vraag ${question} noemt geen KPI of bewijs`,
      en: ({ question, wanted }) =>
        wanted === 'kpi'
          ? `question ${question} has no KPI`
          : `the answer to question ${question} names no KPI or proof`,
    },
    why: {
      nl: () => 'een belofte zonder meetbare afspraak of bewijs overtuigt een beoordelaar niet',
      en: () => 'a promise without a measure or proof does not convince an evaluator',
    },
    help: {
      nl: ({ wanted }) =>
        wanted === 'kpi'
          ? 'noem onder `kpis:` ten minste één KPI, of zet in emvi.yaml `gate: {questions: proof}`'
          : 'noem onder `kpis:` een KPI, onder `evidence:` een bewijsstuk of onder `proof:` waaruit het blijkt; wilt u dit niet, zet dan in emvi.yaml `gate: {questions: none}`',
      en: ({ wanted }) =>
        wanted === 'kpi'
          ? 'name at least one KPI under `kpis:`, or put `gate: {questions: proof}` in emvi.yaml'
          : 'name a KPI under `kpis:`, evidence under `evidence:` or what shows it under `proof:`; if you do not want this, put `gate: {questions: none}` in emvi.yaml',
    },
  },
  check({ bid, report }) {
    const wanted = bid.manifest.gate?.questions ?? 'proof';
    if (wanted === 'none') return;
    for (const question of bid.items('question')) {
      const hasKpi = bid.linksFrom(question, 'kpis').length > 0 || question.damagedFields.has('kpis');
      const hasProof = bid.linksFrom(question, 'evidence').length > 0 || (question.data.proof ?? []).length > 0;
      if (!hasKpi && (wanted === 'kpi' || !hasProof)) report(question.span(), { question: question.id, wanted });
    }
  },
});
