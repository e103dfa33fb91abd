import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, escalation: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "≥95% per kwartaal"\n    measurement: "Systeem"\n    reporting: "Per kwartaal"\n` +
  `    escalation: "${escalation}"\n    sanctions: [penalty]\n`;
const two = `kpis:\n${kpi('KPI-01', 'Geslaagden in de B1-route', 'Onder 95%: malus van € 7.500 per contractjaar')}${kpi('KPI-02', 'Afronding in de Z-route', 'Onder 95%: malus van € 5.000 per contractjaar')}`;
const shares = `kpis:\n${kpi('KPI-01', 'Late documents', '2 late documents → service credit of 2% of the event fee')}${kpi('KPI-02', 'Empty posts', '2 events <95% → service credit of 5% of the event fee')}`;
const dutch = (sentence: string, more: BidFiles = {}): BidFiles => ({
  'kpis.yaml': two,
  'sections/a.md': `${sentence}\n`,
  ...more,
});
const english = (sentence: string, kpis = shares): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'kpis.yaml': kpis,
  'sections/a.md': `${sentence}\n`,
});

testPairs({
  'a list of sanctions': {
    codes: /^EMV464 /u,
    good: [
      dutch('Wij betalen een malus: € 7.500 voor de B1-route, € 5.000 voor de Z-route.'),
      dutch('Onder 95% is de malus € 7.500 in de B1-route en € 5.000 in de Z-route.'),
      dutch('De malus is € 7.500 in de B1-route, en op een omzet van ongeveer € 400.000 is dat weinig.'),
      dutch('De malus is € 7.500 in de B1-route, samen nooit meer dan € 9.000.'),
      english(
        'Service credits apply to KPI-01 and KPI-02: 2% of the event fee for late documents, 5% for empty posts.',
      ),
    ],
    bad: [
      dutch('Wij betalen een malus: € 7.500 voor de B1-route, ⟦EMV464:€ 4.000⟧ voor de Z-route.'),
      english(
        'Service credits apply to KPI-01 and KPI-02: 2% of the event fee for late documents, ⟦EMV464:3%⟧ for empty posts.',
      ),
      english(
        'Service credits apply to KPI-01 and KPI-02: ⟦EMV464:2% of the event fee⟧ for late documents, 5% for empty posts.',
        shares.replace('credit of 2%', 'credit of 1%'),
      ),
    ],
  },
  'a table of sanctions': {
    codes: /^EMV464 /u,
    good: [
      dutch(
        '| KPI | wanneer | malus |\n| --- | --- | --- |\n| KPI-01 | onder 95% | € 7.500 |\n| KPI-02 | onder 95% | € 5.000 |',
      ),
      dutch('| KPI | waarde | omzet |\n| --- | --- | --- |\n| KPI-01 | 95% | € 8.500 |\n| KPI-02 | 96% | € 6.000 |'),
    ],
    bad: [
      dutch(
        '| KPI | wanneer | malus |\n| --- | --- | --- |\n| KPI-01 | onder 95% | € 7.500 |\n| KPI-02 | onder 95% | ⟦EMV464:€ 6.000⟧ |',
      ),
      dutch(
        '| KPI | wanneer | bedrag |\n| --- | --- | --- |\n| KPI-01 | onder 95% | ⟦EMV464:€ 5.700⟧ |\n| KPI-02 | onder 95% | € 5.000 |',
      ),
    ],
  },
  'the most of all sanctions together': {
    codes: /^EMV464 /u,
    good: [
      dutch('Op twee KPI’s staat een malus, samen tot € 12.000 per contractjaar.', {
        'sections/b.md': 'Samen is het nooit meer dan € 12.000 in één contractjaar. Wij verrekenen een malus zelf.\n',
      }),
      dutch('Op twee KPI’s staat een malus, samen tot € 12.000 per contractjaar.', {
        'sections/b.md': 'Samen is het nooit meer dan € 4.000 in één kwartaal. Wij verrekenen een malus zelf.\n',
      }),
    ],
    bad: [
      dutch('Op twee KPI’s staat een malus, samen tot € 12.500 per contractjaar.', {
        'sections/b.md':
          'Samen is het ⟦EMV464:nooit meer dan € 12.000⟧ in één contractjaar. Wij verrekenen een malus zelf.\n',
      }),
    ],
  },
});
