import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { type EscalationStep, escalationSteps, type StepPart } from '../../smart/escalation-steps.ts';
import { hasWord } from '../../smart/words.ts';
import { defineRule } from '../rule.ts';

export const sanctionWithoutWindow = defineRule<{ kpi: string; trigger: string; lacks: 'window' | 'count' }>({
  code: 'EMV317',
  name: 'sanction-without-window',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, trigger, lacks }) =>
        lacks === 'window'
          ? `de sanctie van ${kpi} telt (“${trigger}”) zonder te zeggen in welke periode`
          : `de sanctie van ${kpi} volgt op “${trigger}” zonder te zeggen na hoeveel keer en in welke periode`,
      en: ({ kpi, trigger, lacks }) =>
        lacks === 'window'
          ? `the sanction of ${kpi} counts (“${trigger}”) without saying over which period`
          : `the sanction of ${kpi} follows on “${trigger}” without saying after how many times and over which period`,
    },
    label: {
      nl: ({ lacks }) => (lacks === 'window' ? 'in welke periode?' : 'hoe vaak, in welke periode?'),
      en: ({ lacks }) => (lacks === 'window' ? 'over which period?' : 'how often, over which period?'),
    },
    why: {
      nl: () =>
        'twee keer in een maand is iets anders dan twee keer in vier jaar; over zo’n sanctie krijgt u later geschil',
      en: () => 'twice in a month is not twice in four years; such a sanction leads to a dispute later',
    },
    help: {
      nl: () => 'noem het aantal en de periode, bijvoorbeeld `2x in 6 maanden → malus`',
      en: () => 'say how many times and over which period, for instance `twice in 6 months → penalty`',
    },
  },
  check({ bid, reading, report, presume }) {
    for (const kpi of bid.provingKpis()) {
      for (const step of escalationSteps(kpi, reading)) {
        const found = looseCount(step);
        if (found === undefined) continue;
        const { trigger, lacks } = found;
        const say = lacks === 'window' ? report : presume;
        say(trigger.place(), { kpi: kpi.id, trigger: trigger.text, lacks });
        break;
      }
    }
  },
});

/** The trigger of a sanction that counts how often something happened and not within what time. */
function looseCount({ trigger, action }: EscalationStep): { trigger: StepPart; lacks: 'window' | 'count' } | undefined {
  if (trigger === undefined || action === undefined || !hasWord('sanction', action.text)) return undefined;
  if (hasWord('window', trigger.text)) return undefined;
  const quantities = parseQuantities(trigger.text);
  // `2 maanden onder de norm` counts periods, and they are the window.
  if (quantities.some(({ unit }) => unit !== undefined && /time$|^working/u.test(unit.dimension))) return undefined;
  const isCounted = quantities.some(({ unit, per, value, comparator }) => {
    const isMany = value.kind === 'exact' && value.number.numerator > value.number.denominator;
    const isCount = unit?.dimension === 'frequency' || unit?.dimension === 'count';
    return isCount && isMany && per.length === 0 && comparator?.isExplicit !== true;
  });
  if (isCounted) return { trigger, lacks: 'window' };
  return hasWord('again', trigger.text) ? { trigger, lacks: 'count' } : undefined;
}
