import { partsOf, requirementsOf } from '../../model/nested-items.ts';
import { defineRule } from '../rule.ts';
import { isShort } from './requirement-answers.ts';

export const complianceAgainstParts = defineRule<{ requirement: string; part: string; compliance: string }>({
  code: 'EMV223',
  name: 'compliance-against-parts',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ requirement, part, compliance }) =>
        `${requirement} voldoet volgens u, maar onderdeel ${part} ${compliance === 'partial' ? 'slechts gedeeltelijk' : 'niet'}`,
      en: ({ requirement, part, compliance }) =>
        `${requirement} is compliant by your word, but its part ${part} ${compliance === 'partial' ? 'only partly' : 'is not'}`,
    },
    why: {
      nl: () =>
        'een eis is pas gehaald als elk onderdeel is gehaald; twee verklaringen die elkaar tegenspreken kosten vertrouwen',
      en: () => 'a requirement is met only if each part is; two statements that contradict each other cost trust',
    },
    help: {
      nl: ({ requirement, part }) =>
        `maak ${requirement} ook \`partial\` of \`deviating\`, of zorg dat u aan ${part} voldoet`,
      en: ({ requirement, part }) =>
        `make ${requirement} \`partial\` or \`deviating\` too, or see to it that ${part} is met`,
    },
  },
  check({ bid, report }) {
    for (const whole of requirementsOf(bid)) {
      if (whole.data.compliance !== 'compliant') continue;
      for (const part of partsOf(bid, whole).filter(isShort)) {
        const { compliance = '' } = part.data;
        const label = { nl: `${whole.id} voldoet volgens u`, en: `${whole.id} is compliant by your word` };
        report(part.span(['compliance']), { requirement: whole.id, part: part.id, compliance }, [
          { span: whole.span(['compliance']), label },
        ]);
      }
    }
  },
});
