import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Dienst"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});
const steps = (text: string): string => `${text} → plan van de planner`;

const logged = '100% of incidents logged ≤30 minutes after they end and reported ≤24 hours after they end';
const released = '100% van de vakken schriftelijk vrijgegeven voor aanvulling';
const answered = 'P1: gebeld ≤10 minuten en ter plaatse ≤90 minuten na melding; P2: ter plaatse ≤4 uur na melding';
const less = '≥15% minder kilogram in kalenderjaar 2029 ten opzichte van 2025';
const fewer = '≥30% fewer false alarms in the second contract year than in calendar year 2026';

const pairs: Readonly<Record<string, Pair>> = {
  'the words of a norm are no good news': {
    codes: /^EMV327 /u,
    good: [
      kpi(logged, steps('Logged >30 minutes or reported >24 hours after it ends')),
      kpi(released, steps('<100% van de vakken vrijgegeven')),
      kpi('≥95% van de vakken vrijgegeven', '>95% → bonus van € 100'),
    ],
    bad: [
      kpi(logged, steps('Logged ⟦EMV327:<30 minutes⟧ or reported >24 hours after it ends')),
      kpi(released, steps('⟦EMV327:>100% van de vakken vrijgegeven⟧')),
    ],
  },
  'half of a whole has two sides': {
    codes: /^EMV327 /u,
    good: [
      kpi('≥50% van de uren per groep', steps('<50% van de uren')),
      kpi('≥50% van de uren per groep', '>50% van de uren → bonus van € 100'),
    ],
    bad: [
      kpi('≥50% van de uren per groep', steps('⟦EMV327:>50% van de uren⟧')),
      kpi('≥50% of the hours per group', '⟦EMV327:>50%⟧ of the hours → plan by the planner'),
    ],
  },
  'a third time is no first time': {
    codes: /^EMV315 /u,
    good: [
      kpi(answered, `${steps('P1 >10 minuten of >90 minuten, P2 >4 uur')}; vanaf de derde overschrijding → korting`),
    ],
    bad: [
      kpi(
        answered,
        `${steps('P1 >10 minuten of ⟦EMV315:>90 uur⟧, P2 >4 uur')}; vanaf de derde overschrijding → korting`,
      ),
      kpi(
        answered,
        `${steps('P1 >10 minuten of >90 minuten, P2 ⟦EMV315:>40 uur⟧')}; vanaf de derde overschrijding → korting`,
      ),
    ],
  },
  'a stage on the way to a change': {
    codes: /^EMV327 /u,
    good: [
      kpi(less, `${steps('Tussenstand <4% over 2027 of <10% over 2028')}; ${steps('<15% over 2029')}`),
      kpi(less, `Tussenstand >4% over 2027 → bonus van € 100; ${steps('<15% over 2029')}`),
      kpi(fewer, '<15% fewer over the first contract year → plan; <30% fewer over the second contract year → plan'),
    ],
    bad: [
      kpi(less, `${steps('Tussenstand ⟦EMV327:>4%⟧ over 2027 of <10% over 2028')}; ${steps('<15% over 2029')}`),
      kpi(
        fewer,
        '⟦EMV327:>15% fewer⟧ over the first contract year → plan; <30% fewer over the second contract year → plan',
      ),
    ],
  },
};

testPairs(pairs);
