import { escalationSteps } from '../../smart/escalation-steps.ts';
import { hasWord, withoutWords } from '../../smart/words.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { defineRule } from '../rule.ts';

export const escalationWithoutAction = defineRule<{ kpi: string; action: string }>({
  code: 'EMV318',
  name: 'escalation-without-action',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ kpi, action }) =>
        action === ''
          ? `de escalatie van ${kpi} noemt een aanleiding en niet wat er dan gebeurt`
          : `de escalatie van ${kpi} (“${action}”) zegt niet wie wat doet`,
      en: ({ kpi, action }) =>
        action === ''
          ? `the escalation of ${kpi} names a trigger, but not what happens then`
          : `the escalation of ${kpi} (“${action}”) does not say who does what`,
    },
    label: {
      nl: () => 'wie doet wat, en wanneer?',
      en: () => 'who does what, and when?',
    },
    why: {
      nl: () => 'een escalatie die alleen “actie” belooft, stelt de beoordelaar niet gerust',
      en: () => 'an escalation that only promises “action” does not reassure the evaluator',
    },
    help: {
      nl: () =>
        'schrijf wie wat doet en binnen welke tijd, bijvoorbeeld `→ herstelplan door de SDM binnen 5 werkdagen`',
      en: () => 'write who does what and by when, for instance `→ recovery plan by the SDM within 5 working days`',
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.provingKpis()) {
      for (const { trigger, action, place } of escalationSteps(kpi, reading)) {
        if (action === undefined && trigger !== undefined) {
          report(place, { kpi: kpi.id, action: '' });
          break;
        }
        if (action !== undefined && isEmpty(action.text)) {
          report(action.place(), { kpi: kpi.id, action: action.text });
          break;
        }
      }
    }
  },
});

/** Whether nothing is left of an action without the words that promise nothing in particular, and nobody acts. */
function isEmpty(action: string): boolean {
  const rest = inSmallLetters(withoutWords('emptyAction', action)).replace(
    /(?<![a-zà-ɏ])(?:de|het|een|en|of|naar|tot|op|in|met|wordt|the|a|an|and|or|to|is|will|be)(?![a-zà-ɏ])/gu,
    ' ',
  );
  return !/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]{2}/u.test(rest) && !hasWord('actor', action);
}
