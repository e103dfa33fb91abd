import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const steps = (...escalations: readonly string[]): string =>
  `kpis:\n${escalations
    .map(
      (escalation, index) =>
        `  - id: KPI-0${index + 1}\n    title: "Levering ${index + 1}"\n    target: "≥ 95% van de leveringen op tijd, per maand"\n    escalation: "${escalation}"\n`,
    )
    .join('')}`;
const kpis = (...escalations: readonly string[]): BidFiles => ({ 'kpis.yaml': steps(...escalations) });
const told = (text: string, ...escalations: readonly string[]): BidFiles => ({
  ...kpis(...escalations),
  'sections/summary.md': `${text}\n`,
});

const yearly = 'Maand <95% → plan van de planner; 2 maanden <95% binnen 12 maanden → malus van € 500';
const inEnglish = 'Month <95% → plan by the planner; third month <95% within 12 months → credit of € 500';

const pairs: Readonly<Record<string, Pair>> = {
  'a time with only a least': {
    codes: /^EMV333 /u,
    good: [
      kpis(yearly),
      kpis('Maand <95% → na minimaal 2 werkdagen een plan'),
      told('Na minimaal 12 maanden ervaring rijdt een chauffeur alleen.', yearly),
      told('After at least two visits within 3 months the planner calls you.', inEnglish),
    ],
    bad: [
      kpis('Maand <95% → plan; 2 maanden <95% ⟦EMV333:na minimaal 12 maanden⟧ → malus van € 500'),
      kpis('Month <95% → plan; 3 such months ⟦EMV333:after at least 12 months⟧ → credit of € 500'),
      told('Drie te late leveringen ⟦EMV333:na ten minste twaalf maanden⟧ kosten ons € 500.', yearly),
      told('Zakt de levering ⟦EMV333:na minimaal één jaar⟧ in twee maanden onder 95%, dan is de malus € 500.', yearly),
      told('A second late report ⟦EMV333:after at least twelve months⟧ costs us € 500.', inEnglish),
    ],
  },
  'a time in which the count does not fit': {
    codes: /^EMV333 /u,
    good: [
      kpis('Kwartaal <95% → plan; 2 kwartalen <95% binnen 6 maanden → malus'),
      kpis('Maand <95% → plan; 40 klachten binnen 3 maanden → malus'),
    ],
    bad: [
      kpis('Maand <95% → plan; 20 maanden <95% ⟦EMV333:binnen 6 maanden⟧ → malus'),
      kpis('Month <95% → plan; 24 months <95% ⟦EMV333:within 12 months⟧ → credit'),
      kpis('Onder 95%: plan. 30 maanden onder 95% ⟦EMV333:binnen twaalf maanden⟧: malus van € 500'),
      kpis('Kwartaal <95% → plan; 3 kwartalen <95% ⟦EMV333:binnen 6 maanden⟧ → malus'),
      kpis('Month <95% → plan; 4 months <95% ⟦EMV333:within 1 quarter⟧ → credit'),
    ],
  },
  'a time over which nobody counts': {
    codes: /^EMV333 /u,
    good: [
      kpis(yearly, 'Maand <95% → plan; 2 maanden <95% binnen 18 maanden → malus'),
      kpis('Maand <95% → plan; 2 maanden <95% binnen 21 maanden → malus'),
      kpis(yearly, 'Kwartaal <95% → plan; 2 kwartalen <95% binnen vier kwartalen → malus'),
    ],
    bad: [
      kpis(yearly, 'Maand <95% → plan; 2 maanden <95% ⟦EMV333:binnen 21 maanden⟧ → malus'),
      kpis(inEnglish, 'Month <95% → plan; third month <95% ⟦EMV333:within 120 months⟧ → credit'),
      kpis(yearly, 'Maand <95% → plan; vanaf het tweede late rapport ⟦EMV333:binnen 12 kwartalen⟧ → malus'),
    ],
  },
  'a count that fills its time, beside a shorter one': {
    codes: /^EMV333 /u,
    good: [
      kpis('2 kwartalen <95% binnen 6 maanden → malus'),
      kpis('2 maanden <95% binnen 6 maanden → malus', '2 kwartalen <95% binnen 12 maanden → malus'),
    ],
    bad: [
      kpis('2 maanden <95% binnen 6 maanden → malus', '2 kwartalen <95% ⟦EMV333:binnen 6 maanden⟧ → malus'),
      told(
        'Two quarters ⟦EMV333:within half a year⟧ under the norm cost us a penalty of 2%.',
        '2 months <95% within 6 months → penalty of 2%',
      ),
      // The time first.
      told(
        'Zakt de levering ⟦EMV333:binnen een half jaar⟧ twee kwartalen onder 95%, dan is de malus 2%.',
        '2 maanden <95% binnen 6 maanden → malus van 2%',
      ),
    ],
  },
  'the number of another KPI in another unit': {
    codes: /^EMV333 /u,
    good: [
      kpis('3 fouten binnen 3 maanden → malus', '2 kwartalen <95% binnen 2 jaar → malus'),
      kpis(
        '2 kwartalen <95% binnen 4 kwartalen → malus van 3%',
        '<600 uur na 6 maanden → derde leerwerkplek binnen 4 weken',
      ),
      kpis(
        '3 fouten binnen 3 maanden → malus',
        '4 fouten binnen 3 maanden → malus',
        '3 audits binnen 3 jaar → malus',
        '2 audits binnen 3 jaar → malus',
      ),
    ],
    bad: [
      kpis('3 fouten binnen 3 maanden → malus', '5 klachten ⟦EMV333:binnen 3 kwartalen⟧ → malus'),
      kpis('3 errors within 3 months → penalty', '5 complaints ⟦EMV333:within 3 quarters⟧ → penalty'),
    ],
  },
  'a sanction told with another time': {
    codes: /^EMV333 /u,
    good: [
      told('Bij twee zulke maanden in een jaar betalen wij u € 500.', yearly),
      told('In the third such month within twelve months you receive € 500.', inEnglish),
      told('Bij twee zulke maanden binnen zes maanden betalen wij u € 900.', yearly),
      told('Na drie gesprekken binnen een half jaar kent hij het gebouw.', yearly),
    ],
    bad: [
      told('Bij twee zulke maanden ⟦EMV333:binnen zes maanden⟧ betalen wij u € 500.', yearly),
      told('In the third such month ⟦EMV333:within two years⟧ you receive € 500.', inEnglish),
    ],
  },
};

testPairs(pairs);
