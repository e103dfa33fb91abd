import { type Pair, testPairs } from '../../support/pairs.ts';

const kpi = (target: string, escalation: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Vulling van het rooster"\n    target: "${target}"\n    measurement: "Rooster"\n    reporting: "Maandelijks"\n    escalation: "${escalation}"\n    sanctions: [penalty]\n    owner: "Planner"\n    baseline: "91% in 2026"\n`;
const phases = (end: string): string =>
  `phases:\n  - id: F-1\n    title: "Voorbereiding van de koppeling"\n    start: 2027-03-12\n    end: ${end}\n    activities: ["Testen van de koppeling met het rooster"]\n`;

/** What looks like two values of one thing and is none, and the mistake beside it. */
const pairs: Readonly<Record<string, Omit<Pair, 'codes'>>> = {
  'the time in which misses are counted is no term': {
    good: [
      {
        'kpis.yaml': kpi(
          '≥95% van de diensten per maand',
          'Maand <95% → gesprek; 2 maanden onder de norm van het rooster binnen 6 maanden → korting van 2%',
        ),
        'sections/a.md': 'Het rooster is binnen zes weken rond.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpi(
          '≥95% van de diensten per maand',
          'Maand <95% → gesprek; 2 maanden onder de norm van het rooster ⟦EMV421:binnen 6 maanden⟧ → korting van 2%',
        ),
        'sections/a.md': 'Zijn er 2 maanden onder de norm van het rooster binnen 6 weken, dan krijgt u 2% korting.\n',
      },
    ],
  },
  'numbers of loose texts that are far apart are of two things': {
    good: [
      {
        'sections/a.md': 'De grootste inzet vraagt 418 stewards met reserve.\n',
        'sections/b.md': 'Op de rol staan 960 stewards met een bewijs voor de inzet.\n',
      },
    ],
    bad: [
      {
        'sections/a.md': 'De grootste inzet vraagt ⟦EMV421:418 stewards⟧ met reserve.\n',
        'sections/b.md': 'De grootste inzet vraagt 481 stewards met reserve.\n',
      },
    ],
  },
  'a day from which something is done is not the end of its phase': {
    good: [
      {
        'phases.yaml': phases('2027-04-30'),
        'sections/a.md': 'De koppeling met het rooster testen wij vanaf 29 maart 2027.\n',
      },
    ],
    bad: [
      {
        'phases.yaml': phases('⟦EMV421:2027-05-31⟧'),
        'sections/a.md': 'De koppeling met het rooster is tot en met 30 april 2027 in voorbereiding.\n',
      },
    ],
  },
};

const codes = /^EMV42[01] /u;

testPairs(Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, { ...pair, codes }])));
