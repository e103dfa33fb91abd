import { partsOf, requirementsOf } from '../../model/nested-items.ts';
import { defineRule } from '../rule.ts';
import { isShort } from './requirement-answers.ts';

export const knockoutNotMet = defineRule<{ requirement: string; compliance: string }>({
  code: 'EMV221',
  name: 'knockout-not-met',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ requirement, compliance }) =>
        `${requirement} is een knock-out en u ${compliance === 'partial' ? 'voldoet er maar gedeeltelijk aan' : 'wijkt ervan af'}`,
      en: ({ requirement, compliance }) =>
        `${requirement} is a knock-out and you ${compliance === 'partial' ? 'meet it only in part' : 'deviate from it'}`,
    },
    why: {
      nl: () => 'wie niet aan een knock-out voldoet, ligt eruit, hoe goed de rest ook is',
      en: () => 'who does not meet a knock-out is out, however good the rest is',
    },
    help: {
      nl: ({ requirement }) =>
        `zorg dat u aan ${requirement} voldoet, of vraag in de nota van inlichtingen of de eis ruimer mag`,
      en: ({ requirement }) =>
        `see to it that you meet ${requirement}, or ask the buyer whether the requirement can be wider`,
    },
  },
  check({ bid, report }) {
    for (const whole of requirementsOf(bid)) {
      if (whole.data.type !== 'KO') continue;
      for (const requirement of [whole, ...partsOf(bid, whole)].filter(isShort)) {
        const { compliance = '' } = requirement.data;
        report(requirement.span(['compliance']), { requirement: requirement.id, compliance });
      }
    }
  },
});
