import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n`;
const kpis = `kpis:\n${kpi('KPI-01', 'Bevrijding', '≥95% van de personen per maand bevrijd ≤30 minuten; 100% per maand bevrijd ≤45 minuten')}${kpi('KPI-02', 'Herstel', '≥90% van de storingen per maand hersteld ≤8 uur')}`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlang: en\n' };
const wish = (keyMessage: string, measures: readonly string[] = [], extra = ''): BidFiles => ({
  'kpis.yaml': kpis,
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Niemand zit lang vast."\n    keyMessage: "${keyMessage}"\n    measures:\n${measures.map((text) => `      - "${text}"\n`).join('')}      - "De ploeg oefent elk jaar"\n    kpis: [KPI-01]\n${extra}`,
});

testPairs({
  'the key message repeats the numbers of its KPI': {
    codes: /^EMV42[0-3] /u,
    good: [
      wish('95 van de 100 personen zijn binnen een half uur bevrijd, iedereen binnen drie kwartier.'),
      // Both norms are there; the third term is of something else.
      wish('95% is bevrijd binnen 30 minuten, iedereen binnen 45 minuten, en na 20 minuten belt de meldkamer.'),
      // Its measures give the same term.
      wish('De monteur vertrekt binnen 10 minuten.', ['De monteur van dienst vertrekt binnen 10 minuten na de oproep']),
    ],
    bad: [
      wish('95 van de 100 personen zijn binnen een half uur bevrijd, iedereen ⟦EMV420:binnen 56 minuten⟧.'),
      wish('⟦EMV420:71%⟧ is bevrijd binnen 30 minuten.'),
      { ...english, ...wish('Everybody is free ⟦EMV420:within 56 minutes⟧.') },
    ],
  },
  'a measure repeats the limit that it is about': {
    codes: /^EMV42[0-3] /u,
    good: [
      wish('Snel vrij.', ['De monteur woont op ten hoogste 20 minuten rijden']),
      wish('Snel vrij.', ['Personen worden binnen 45 minuten bevrijd']),
      wish('Snel vrij.', [
        '95% van de personen is binnen 30 minuten bevrijd en iedereen binnen 45 minuten',
        'Personen worden binnen 60 minuten na hun bevrijding gebeld',
      ]),
    ],
    bad: [wish('Snel vrij.', ['Alle personen worden per maand ⟦EMV420:binnen 35 minuten⟧ bevrijd'])],
  },
  'a share of an answer is a share of all': {
    codes: /^EMV328 /u,
    good: [
      wish('95% is vrij binnen 30 minuten.'),
      wish('Onze capaciteit groeit tot 140% van de deelnemers.'),
      wish('De ploeg is 150% van de bezetting van nu.'),
    ],
    bad: [wish('⟦EMV328:113% rijdt⟧ binnen een half uur.')],
  },
});
