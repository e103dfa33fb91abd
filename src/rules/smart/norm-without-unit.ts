import { findNormGap } from '../../model/norm-gap.ts';
import { defineRule } from '../rule.ts';

export const normWithoutUnit = defineRule<{ kpi: string }>({
  code: 'EMV303',
  name: 'norm-without-unit',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi }) => `het getal in de norm van ${kpi} heeft geen eenheid`,
      en: ({ kpi }) => `the number in the norm of ${kpi} has no unit`,
    },
    label: {
      nl: () => 'waarvan?',
      en: () => 'of what?',
    },
    why: {
      nl: () => 'een kaal getal kan procenten, dagen of aantallen betekenen',
      en: () => 'a bare number can mean percent, days or pieces',
    },
    help: {
      nl: () => 'zet de eenheid achter het getal, bijvoorbeeld `≤ 6 werkdagen` of `≥ 8 op een schaal van 10`',
      en: () => 'put the unit after the number, for instance `≤ 6 working days`',
    },
  },
  check({ bid, report }) {
    for (const kpi of bid.provingKpis()) {
      const found = kpi.damagedFields.has('target') || kpi.damagedFields.has('norms') ? undefined : findNormGap(kpi);
      if (found?.gap === 'no-unit') report(kpi.span(found.path), { kpi: kpi.id });
    }
  },
});
