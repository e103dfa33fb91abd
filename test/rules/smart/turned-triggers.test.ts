import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Dienst"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});
const steps = (text: string): string => `${text} → plan van de planner`;

const logged = '100% of incidents logged ≤30 minutes after they end and reported ≤24 hours after they end';
const filled = '≥93% of rush assignments per month filled; ≥95% of cancellations by an interpreter per month replaced';
const perEvent = '≥98% of posts filled per event';
const perShipment = '≥99% van de velden per zending juist';
const released = '100% van de vakken schriftelijk vrijgegeven voor aanvulling';
const answered = 'P1: gebeld ≤10 minuten en ter plaatse ≤90 minuten na melding; P2: ter plaatse ≤4 uur na melding';
const less = '≥15% minder kilogram in kalenderjaar 2029 ten opzichte van 2025';
const fewer = '≥30% fewer false alarms in the second contract year than in calendar year 2026';

const faults = 'Response ≤10 minutes in ≥98% of faults per month; restored ≤60 minutes in ≥95% of faults per month';
const storingen = 'Monteur ter plaatse ≤45 minuten bij ≥95% van de storingen';

const pairs: Readonly<Record<string, Pair>> = {
  'a term that too few cases keep': {
    codes: /^EMV327 /u,
    good: [
      kpi(faults, steps('Month with response ≤10 minutes in <98% or restored ≤60 minutes in <95% of faults')),
      kpi(storingen, steps('Maand met ≤45 minuten bij <95% van de storingen')),
    ],
    bad: [
      kpi('Response ≤10 minutes in ≥98% of faults', steps('Month with response ⟦EMV327:≤10 minutes⟧')),
      kpi(storingen, steps('Maand met ⟦EMV327:≤45 minuten⟧')),
    ],
  },
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
      kpi('≥50% of the hours per group', '⟦EMV327:>50% of the hours⟧ → plan by the planner'),
    ],
  },
  'the whole of a share belongs to it in English too': {
    codes: /^EMV31[56] /u,
    good: [kpi(filled, steps('1 month with <93% of rush assignments filled or <95% of cancellations replaced'))],
    bad: [
      kpi(filled, steps('1 month with <93% of rush assignments filled or ⟦EMV316:<97% of cancellations replaced⟧')),
      kpi(filled, steps('1 month with ⟦EMV315:<90% of rush assignments filled⟧ or <95% of cancellations replaced')),
    ],
  },
  'of which cases a share is taken is no limit that is reached': {
    codes: /^EMV327 /u,
    good: [
      kpi(
        '≥90% of assignments with a score of 7.5 or higher',
        steps('1 quarter with <90% with a score of 7.5 or higher'),
      ),
      kpi('≥90% van de opdrachten met een score ≥7,5', steps('1 kwartaal met <90% met een score ≥7,5')),
    ],
    bad: [kpi('Assignments with a score ≥7.5', steps('1 quarter with a score ⟦EMV327:≥7.5⟧'))],
  },
  'so many things below the norm are no first time': {
    codes: /^EMV31[56] /u,
    good: [
      kpi(perEvent, 'Event <98% → the lead checks all posts; 2 events <98% within 6 months → service credit of € 500'),
      kpi(perShipment, 'Zending <99% → controle door de lead; 2 zendingen <99% binnen 6 maanden → malus van € 500'),
    ],
    bad: [
      kpi(
        perEvent,
        'Event ⟦EMV315:<97%⟧ → the lead checks all posts; 2 events <98% within 6 months → service credit of € 500',
      ),
      kpi(
        perShipment,
        'Zending ⟦EMV315:<98%⟧ → controle door de lead; 2 zendingen <99% binnen 6 maanden → malus van € 500',
      ),
    ],
  },
  'a step begins later than its term too': {
    codes: /^EMV315 /u,
    good: [
      kpi('100% of calls with a sampler on site within 3 hours', 'Each call later than 3 hours: plan by the planner'),
      kpi('100% van de oproepen ter plaatse binnen 3 uur', 'Elke oproep later dan 3 uur: plan van de planner'),
    ],
    bad: [
      kpi(
        '100% of calls with a sampler on site within 3 hours',
        'Each call later than ⟦EMV315:3 days⟧: plan by the planner',
      ),
      kpi(
        '100% van de oproepen ter plaatse binnen 3 uur',
        'Elke oproep ⟦EMV315:later dan 3 dagen⟧: plan van de planner',
      ),
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
