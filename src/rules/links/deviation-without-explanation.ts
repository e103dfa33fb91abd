import { partsOf, requirementsOf } from '../../model/nested-items.ts';
import { defineRule } from '../rule.ts';
import { isShort } from './requirement-answers.ts';

export const deviationWithoutExplanation = defineRule<{ requirement: string }>({
  code: 'EMV222',
  name: 'deviation-without-explanation',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ requirement }) => `bij ${requirement} staat niet waarin u afwijkt`,
      en: ({ requirement }) => `${requirement} does not say in what you deviate`,
    },
    why: {
      nl: () => 'een afwijking zonder uitleg telt als niet voldoen',
      en: () => 'a deviation without an explanation counts as not met',
    },
    help: {
      nl: ({ requirement }) =>
        `schrijf bij ${requirement} onder \`explanation:\` waarin u afwijkt en wat u ervoor in de plaats stelt`,
      en: ({ requirement }) =>
        `write under \`explanation:\` of ${requirement} in what you deviate and what you offer instead`,
    },
  },
  check({ bid, report }) {
    for (const whole of requirementsOf(bid)) {
      for (const requirement of [whole, ...partsOf(bid, whole)].filter(isShort)) {
        if ([requirement, whole].some(({ data }) => data.explanation !== undefined)) continue;
        if (requirement.damagedFields.has('explanation')) continue;
        report(requirement.span(['compliance']), { requirement: requirement.id });
      }
    }
  },
});
