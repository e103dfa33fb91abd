import { findNormGap } from '../../model/norm-gap.ts';
import { defineRule } from '../rule.ts';

export const normWithoutComparator = defineRule<{ kpi: string }>({
  code: 'EMV304',
  name: 'norm-without-comparator',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `de norm van ${kpi} zegt niet of meer of minder beter is`,
      en: ({ kpi }) => `the norm of ${kpi} does not say whether more or less is better`,
    },
    label: {
      nl: () => 'ten minste of ten hoogste?',
      en: () => 'at least or at most?',
    },
    why: {
      nl: () => 'bij deze eenheid is niet vanzelf duidelijk of het getal een ondergrens of een bovengrens is',
      en: () => 'with this unit it is not clear whether the number is a lower or an upper limit',
    },
    help: {
      nl: () => 'zet ≤ of ≥ voor het getal, of een woord als `maximaal` of `minimaal`',
      en: () => 'put ≤ or ≥ before the number, or words such as `at most` or `at least`',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      const found = kpi.damagedFields.has('target') || kpi.damagedFields.has('norms') ? undefined : findNormGap(kpi);
      if (found?.gap === 'no-comparator') report(kpi.span(found.path), { kpi: kpi.id });
    }
  },
});
