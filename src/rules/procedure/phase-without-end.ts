import { phaseSpan } from '../../reading/days/phase-span.ts';
import { defineRule } from '../rule.ts';

export const phaseWithoutEnd = defineRule<{ phase: string }>({
  code: 'EMV463',
  name: 'phase-without-end',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ phase }) => `fase ${phase} heeft een begin maar geen einde, en is niet de laatste`,
      en: ({ phase }) => `phase ${phase} has a start but no end, and is not the last`,
    },
    why: {
      nl: () => 'een beoordelaar kan niet zien wanneer deze fase klaar is',
      en: () => 'an evaluator cannot see when this phase is done',
    },
    help: {
      nl: ({ phase }) =>
        `zet bij ${phase} het einde onder \`end:\`, of schrijf onder \`period:\` dat de fase doorloopt (“vanaf week 6”)`,
      en: ({ phase }) =>
        `put the end of ${phase} under \`end:\`, or write under \`period:\` that it goes on (“from week 6”)`,
    },
  },
  check({ bid, report }) {
    const phases = bid.items('phase').filter(({ damagedFields }) => damagedFields.size === 0);
    for (const phase of phases.slice(0, -1)) {
      const span = phaseSpan(phase);
      if (span?.start === undefined || phase.data.end !== undefined) continue;
      if (!goesOn.test(`${phase.data.period ?? ''} ${phase.data.start ?? ''}`)) {
        report(phase.span(['start']), { phase: phase.id });
      }
    }
  },
});

const goesOn =
  /vanaf|doorlopend|continu|permanent|hele (?:looptijd|contract)|tot einde|t\/m einde|from|onwards|ongoing|throughout|continuous/iu;
