import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, target: string, escalation: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Systeem"\n    reporting: "Maandelijks"\n` +
  `    escalation: "${escalation}"\n    sanctions: [penalty]\n`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const penalties = (sentence: string, more: BidFiles = {}): BidFiles => ({
  'kpis.yaml':
    'kpis:\n' +
    kpi('KPI-01', 'Punctualiteit', '≥98% per maand', '2 maanden <98% binnen 12 maanden → malus van € 4.000') +
    kpi('KPI-02', 'Opleiding per schooljaar', '100% per schooljaar', '3 chauffeurs zonder → malus van € 2.000'),
  'sections/a.md': `${sentence}\n`,
  ...more,
});
const credits = (sentence: string): BidFiles => ({
  ...english,
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Training per year', '≥98% per month', '2 months <98% within 12 months → penalty of € 4,000')}`,
  'sections/a.md': `${sentence}\n`,
});
const path = (escalation: string, summary: string): BidFiles => ({
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Elektrische ritten', '≥60% per kwartaal', escalation)}`,
  'sections/a.md': `${summary}\n`,
});
const phases =
  'phases:\n  - id: F-1\n    title: "Uitvoering"\n    start: "1 juni 2027"\n    end: "31 december 2029"\n' +
  '  - id: F-2\n    title: "Afronding"\n    start: "1 januari 2030"\n    end: "31 maart 2030"\n';
const norm = (target: string): BidFiles => ({
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Baan', target, 'Te weinig → begeleiding')}`,
});

testPairs({
  'the most of all penalties is that of no KPI, and times count what was named before': {
    codes: /^EMV464 /u,
    good: [
      penalties('Alle malussen samen bedragen ten hoogste € 60.000 per schooljaar, die voor opleiding inbegrepen.'),
      penalties(
        'Zakt de punctualiteit in een maand onder 98%, dan volgt een plan. Gebeurt het twee keer binnen twaalf maanden, dan volgt een malus van € 4.000.',
      ),
      credits('All penalties together are at most € 60,000 per year, those for training included.'),
      credits('If it happens two times within twelve months, a penalty of € 4,000 follows.'),
    ],
    bad: [
      penalties(
        'Gebeurt het met de punctualiteit ⟦EMV464:drie keer⟧ binnen twaalf maanden, dan volgt een malus van € 4.000.',
      ),
      penalties('Voor KPI-02 is er een malus van ⟦EMV464:€ 3.000⟧.'),
    ],
  },
  'a day that opens its part of the sentence holds for the number behind it': {
    codes: /^EMV446 /u,
    good: [
      path(
        'Kwartaal <60%, vanaf 1 augustus 2029 <85% en vanaf 1 augustus 2030 <100% → herverdeling',
        'Bij de start rijdt 60% van de ritten elektrisch, vanaf 1 augustus 2030 alles.',
      ),
      path(
        '≥85% per kwartaal vanaf 1 augustus 2029 → gesprek',
        'Dan is 85% van de ritten elektrisch, vanaf 1 augustus 2030 is het 100%.',
      ),
      {
        ...path(
          'Quarter <60%, from 1 August 2029 <85% and from 1 August 2030 <100% → new plan',
          'At the start 60% of the trips are electric, from 1 August 2030 all of them.',
        ),
        ...english,
      },
    ],
    bad: [
      {
        'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Werk', '12 mensen in dienst uiterlijk 1 maart 2028', 'Minder dan 8, op ⟦EMV446:1 april 2028⟧ minder dan 12: extra werving')}`,
      },
    ],
  },
  'a day that the buyer chose, or on which something is held': {
    codes: /^EMV438 /u,
    good: [
      { ...norm('Eindrapport uiterlijk 31 maart 2030'), 'phases.yaml': phases },
      norm('≥4 mensen met een vervolgbaan uiterlijk 31 maart 2030'),
      norm('Wachttijd gemeten vanaf 31 maart 2030'),
      { ...english, ...norm('Waiting time measured from 31 March 2030') },
      {
        ...norm('Alles terug uiterlijk 31 maart 2030'),
        'requirements.yaml':
          'requirements:\n  - id: Eis 1\n    text: "Alles is uiterlijk op 31 maart 2030 terug."\n    compliance: compliant\n    kpis: [KPI-01]\n',
      },
    ],
    bad: [
      norm('Eindrapport ⟦EMV438:31 maart 2030⟧'),
      { ...english, ...norm('Final report by ⟦EMV438:31 March 2030⟧') },
    ],
  },
});
