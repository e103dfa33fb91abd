import { defineRule } from '../rule.ts';
import { type TriggerParameters, triggerFindings } from './trigger-findings.ts';

export const escalationWrongWay = defineRule<TriggerParameters>({
  code: 'EMV327',
  name: 'escalation-wrong-way',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, norm, trigger }) =>
        `de escalatie van ${kpi} begint bij “${trigger}”, en dan is de norm “${norm}” juist gehaald`,
      en: ({ kpi, norm, trigger }) =>
        `the escalation of ${kpi} starts at “${trigger}”, and that is when the norm “${norm}” is met`,
    },
    label: {
      nl: () => 'dit is de kant van de norm',
      en: () => 'this is the side of the norm',
    },
    why: {
      nl: () =>
        'de aanleiding en de norm staan aan dezelfde kant: wie de norm mist, hoeft niets te doen; een van beide tekens is omgedraaid',
      en: () =>
        'trigger and norm are on the same side, so missing the norm has no consequence; one of the two signs is the wrong way round',
    },
    help: {
      nl: ({ complementNl }) =>
        `laat de escalatie beginnen waar de norm ophoudt: \`${complementNl}\`, of keer de norm om`,
      en: ({ complementEn }) =>
        `let the escalation start where the norm ends: \`${complementEn}\`, or turn the norm round`,
    },
  },
  check: (context) => triggerFindings(context, 'wrong-way'),
});
