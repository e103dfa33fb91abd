import { testPairs } from '../../support/pairs.ts';

const questions = (...kpis: readonly string[]): Readonly<Record<string, string>> => ({
  'criteria.yaml': `criteria:\n  - id: K1\n    questions:\n${kpis
    .map(
      (kpi, index) =>
        `      - id: ${index === kpis.indexOf('') ? MARKED : `V${index + 1}`}\n        text: "Hoe?"\n        approach: "Zo."\n${kpi === '' ? '' : `        kpis: [${kpi}]\n`}`,
    )
    .join('')}`,
});
const MARKED = 'V9';
const marked = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'criteria.yaml': files['criteria.yaml']?.replace(MARKED, '⟦EMV232:V9⟧') ?? '',
});

testPairs({
  'one question without a KPI': {
    codes: /^EMV232 /u,
    good: [
      questions('KPI-01', 'KPI-01', 'KPI-01'),
      questions('KPI-01', '', ''),
      questions('KPI-01', ''),
      questions('', '', ''),
    ],
    bad: [marked(questions('KPI-01', '', 'KPI-01')), marked(questions('', 'KPI-01', 'KPI-01', 'KPI-01'))],
  },
});
