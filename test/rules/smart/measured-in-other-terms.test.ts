import { type BidFiles, cleanBid } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (target: string, baseline = '', id = 'KPI-01'): string =>
  `  - id: ${id}\n    title: "Hersteltijd"\n    target: "${target}"\n${baseline === '' ? '' : `    baseline: "${baseline}"\n`}    measurement: "Ticketsysteem"\n    reporting: "Maandelijks"\n`;
const before = (target: string, baseline: string): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n${kpi(target, baseline)}`,
});
const result = (target: string, text: string): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n${kpi(target)}${kpi('≥ 90% van de vragen binnen 3 uur', '', 'KPI-02')}`,
  'references.yaml': `references:\n  - id: REF-01\n    title: "Beheer"\n    client: "Gemeente A"\n    results:\n      - { text: "${text}", kpi: KPI-01 }\n`,
});

const within = '≥ 95% van de storingen hersteld binnen 5 werkdagen na melding, per maand';
const both = '≥ 95% van de storingen hersteld binnen 5 werkdagen na melding en 100% binnen 9 weken na melding';

testPairs({
  'a baseline in the terms of the norm': {
    codes: /^EMV331/u,
    good: [
      before(within, '93% hersteld binnen 5 werkdagen in 2026'),
      // What else was counted is no term of the norm.
      before(both, '93% binnen 5 werkdagen; de langste storing duurde 7 weken'),
      // So long it took.
      before(within, 'Gemiddeld 5 weken in 2026'),
      before(within, 'Herstel binnen 5 weken bij de huidige leverancier'),
      before(both, '93% binnen 5 werkdagen en alle binnen 9 weken'),
      before('Elke wijziging ≥ 5 werkdagen vooraf gemeld', '96% minimaal 5 werkdagen vooraf gemeld'),
      before('≥ 95% of the faults repaired within 5 working days', '312 of 330 faults within 5 working days in 2026'),
    ],
    bad: [
      before(within, '93% hersteld ⟦EMV331:binnen 5 weken⟧ in 2026'),
      before(within, '93% hersteld ⟦EMV331:binnen 10 werkdagen⟧ in 2026'),
      before(within, '93% hersteld ⟦EMV331:na minimaal 5 werkdagen⟧ in 2026'),
      before(both, '93% binnen 5 werkdagen en alle ⟦EMV331:na minimaal 9 weken⟧'),
      // One of the two terms is told, so that the other was meant as well.
      before(both, '93% binnen 5 werkdagen en 99% ⟦EMV331:binnen 7 weken⟧'),
      before(both, '93% ⟦EMV331:binnen 4 werkdagen⟧ in 2026, alle binnen 9 weken'),
      before('≥ 95% of the faults repaired within 5 working days', '312 of 330 faults ⟦EMV331:within 5 weeks⟧ in 2026'),
    ],
  },
  'a result of a reference in the terms of the norm': {
    codes: /^EMV331/u,
    good: [
      result(within, '94% van de storingen in 2026 binnen 5 werkdagen hersteld'),
      // Another client had another term.
      result(within, '94% van de storingen in 2026 binnen 3 werkdagen'),
    ],
    bad: [
      result(within, '94% van de storingen in 2026 ⟦EMV331:binnen 5 weken⟧ hersteld'),
      result(within, '94% van de storingen ⟦EMV331:na minimaal 5 werkdagen⟧ hersteld'),
      result(
        '≥ 95% of the faults repaired within 5 working days',
        '14 of 14 faults ⟦EMV331:after at least 5 working days⟧ in 2026',
      ),
    ],
  },
});
