import { findNormGap } from '../../model/norm-gap.ts';
import { defineRule } from '../rule.ts';

export const normWithoutNumber = defineRule<{ kpi: string }>({
  code: 'EMV302',
  name: 'norm-without-number',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `de norm van ${kpi} heeft geen getal`,
      en: ({ kpi }) => `the norm of ${kpi} has no number`,
    },
    label: {
      nl: () => 'geen getal gevonden',
      en: () => 'no number found',
    },
    why: {
      nl: () => 'meetbaar (de M van SMART) betekent dat de beoordelaar een getal ziet dat u haalt of niet haalt',
      en: () => 'measurable (the M of SMART) means that the evaluator sees a number that you meet or miss',
    },
    help: {
      nl: () => 'schrijf onder `target:` een grens met een eenheid, bijvoorbeeld `target: "≥ 99,95% per maand"`',
      en: () => 'write a limit with a unit under `target:`, for instance `target: "≥ 99.95% per month"`',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      const found = kpi.damagedFields.has('target') || kpi.damagedFields.has('norms') ? undefined : findNormGap(kpi);
      if (found?.gap === 'no-number') report(kpi.span(found.path), { kpi: kpi.id });
    }
  },
});
