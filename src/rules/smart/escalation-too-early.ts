import { defineRule } from '../rule.ts';
import { type TriggerParameters, triggerFindings } from './trigger-findings.ts';

export const escalationTooEarly = defineRule<TriggerParameters>({
  code: 'EMV316',
  name: 'escalation-too-early',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, norm, trigger }) =>
        `de escalatie van ${kpi} begint al bij “${trigger}”, terwijl de norm “${norm}” dan nog wordt gehaald`,
      en: ({ kpi, norm, trigger }) =>
        `the escalation of ${kpi} already starts at “${trigger}”, while the norm “${norm}” is still met`,
    },
    label: {
      nl: () => 'hier is de norm nog gehaald',
      en: () => 'here the norm is still met',
    },
    why: {
      nl: () =>
        'u belooft een gevolg voor een resultaat dat volgens uw eigen norm goed is, of een van beide getallen klopt niet',
      en: () =>
        'you promise a consequence for a result that is good by your own norm, or one of the two numbers is wrong',
    },
    help: {
      nl: ({ complementNl }) =>
        `laat de escalatie beginnen waar de norm ophoudt (\`${complementNl}\`), of noem de stap een waarschuwing`,
      en: ({ complementEn }) =>
        `let the escalation start where the norm ends (\`${complementEn}\`), or call the step a warning`,
    },
  },
  check: (context) => triggerFindings(context, 'too-strict'),
});
