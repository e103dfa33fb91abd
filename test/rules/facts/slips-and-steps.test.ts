import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (target: string, more: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Reactie op een alarm"\n    target: "${target}"\n    measurement: "Alarmsysteem"\n    reporting: "Maandelijks"\n${more}`;
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    title: "Alarm"\n    text: "Een snelle reactie op een alarm."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const steps = (term: string): string =>
  `    escalationSteps:\n      - when: "Reactie boven 3 minuten"\n        then: "de teamleider meldt de oorzaak binnen ${term}"\n`;
const requirement = (nights: string): string =>
  `requirements:\n  - id: "Eis 1"\n    text: "De weg is ten hoogste 18 nachten dicht."\n    compliance: compliant\n    explanation: "Wij sluiten de weg in ${nights} af."\n    kpis: [KPI-01]\n`;
const phases = (activity: string): string =>
  `phases:\n  - id: F-1\n    title: "Overname"\n    activities:\n      - "${activity}"\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:40\d|42[01]) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'two digits in the other order': {
    'phases.yaml': phases('Overname van ⟦EMV421:48 beveiligers⟧'),
    'sections/summary.md': 'Wij bieden alle 84 beveiligers van nu een contract aan.\n',
  },
  'a part of all there are has no digits in another order': {
    'phases.yaml': phases('Opleiding van 40 beveiligers'),
    'sections/summary.md': 'Wij bieden alle 84 beveiligers van nu een contract aan.\n',
  },
  'numbers in thousands with the same comma': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'phases.yaml': phases('Load test with ⟦EMV421:3,000 simultaneous users⟧'),
    'sections/summary.md': 'At the peak the platform handles 3,750 simultaneous users.\n',
  },
  'what is done above the limit of an escalation, in another term': {
    'kpis.yaml': kpi('≤ 3 minuten', steps('3 werkdagen')),
    'wishes.yaml': wish('De teamleider onderzoekt elke reactie boven 3 minuten ⟦EMV421:binnen 2 werkdagen⟧'),
  },
  'what is done above the limit of an escalation, in the same term': {
    'kpis.yaml': kpi('≤ 3 minuten', steps('2 werkdagen')),
    'wishes.yaml': wish('De teamleider onderzoekt elke reactie boven 3 minuten binnen 2 werkdagen'),
  },
  'the term of an action that an answer gives otherwise': {
    'kpis.yaml': kpi('≤ 3 minuten', '    escalation: "> 3 minuten → herstel binnen 13 werkdagen"\n'),
    'wishes.yaml': wish('Wat achterblijft, herstellen wij ⟦EMV421:binnen 10 werkdagen⟧'),
  },
  'the class that a summary leaves out': {
    'kpis.yaml': kpi('P1 ≤ 15 min, P2 ≤ 60 min', ''),
    'wishes.yaml': wish('Een P1 pakken wij binnen 15 minuten op en een P2 binnen 60 minuten'),
    'sections/summary.md': 'Bij een ernstig alarm is er binnen 15 minuten iemand aan het werk (W-01).\n',
  },
  'the day of a first measurement': {
    'kpis.yaml': kpi(
      '+25% ten opzichte van de nulmeting',
      '    baseline: "Nulmeting, gereed op ⟦EMV421:28 juli 2027⟧"\n',
    ),
    'wishes.yaml': wish('Twee ecologen tellen de planten'),
    'sections/summary.md': 'De nulmeting is gereed op 30 juni 2027.\n\nU ontvangt de nulmeting op 30 juni 2027.\n',
  },
  'our answer to a requirement against the KPI that it names': {
    'kpis.yaml': kpi('≤ 12 nachten', ''),
    'wishes.yaml': wish('De weg is overdag open'),
    'requirements.yaml': requirement('⟦EMV420:ten hoogste 120 nachten⟧'),
  },
  'our answer to a requirement that says what its KPI says': {
    'kpis.yaml': kpi('≤ 12 nachten', ''),
    'wishes.yaml': wish('De weg is overdag open'),
    'requirements.yaml': requirement('ten hoogste 12 nachten'),
  },
  'what might have been found is no past': {
    'kpis.yaml': kpi('⟦EMV400:≤ 5% van de opmerkingen⟧', ''),
    'wishes.yaml': wish('Hooguit 4% van de opmerkingen gaat over fouten die wij zelf hadden kunnen vinden'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
