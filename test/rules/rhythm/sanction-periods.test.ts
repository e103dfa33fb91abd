import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, escalation: string, target = '≥95% per maand'): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Per maand"\n` +
  `    escalation: "${escalation}"\n    sanctions: [penalty]\n`;
const dutchKpis = `kpis:\n${kpi('KPI-01', 'Gebreken veilig', '<95% → oorzaakanalyse; 3 gebreken te laat binnen een kwartaal → malus van 2% van de maandfactuur')}${kpi('KPI-02', 'Vaarweg op diepte', '<95% → korting van € 1.000 per vaarweg per week')}`;
const englishKpis = `kpis:\n${kpi('KPI-01', 'Incidents', 'Late → review; 2 late incidents within a month → credit of 4% of the monthly fee')}${kpi('KPI-02', 'Availability', '<95% → plan; 2 months <95% within a quarter → credit of 5% of the monthly fee')}`;
const dutch = (sentence: string): BidFiles => ({ 'kpis.yaml': dutchKpis, 'sections/a.md': `${sentence}\n` });
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'kpis.yaml': englishKpis,
  'sections/a.md': `${sentence}\n`,
});
const trigger = (period: string): BidFiles => ({
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Geslaagd', `<95% in 1 ${period} → verbeterplan`, '≥95% slaagt, per kwartaal')}`,
});

const reckoned = (sanction: string, norm = '≥95% geslaagd, per maand'): BidFiles => ({
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Geslaagd', `Onder 95%: verbeterplan; 2 maanden achtereen onder 95%: ${sanction}`, norm)}`,
});

testPairs({
  'the period over which a sanction is reckoned': {
    codes: /^EMV441 /u,
    good: [
      reckoned('korting van € 2.500 per maand'),
      reckoned('korting van € 500 per geval, met een maximum van € 10.000 per jaar'),
      reckoned('korting van € 2.500 per week'),
      reckoned('credit of €2,500 a month', '≥95% geslaagd, per maand'),
    ],
    bad: [reckoned('korting van ⟦EMV441:€ 2.500 per kwartaal⟧'), reckoned('credit of ⟦EMV441:€2,500 a quarter⟧')],
  },
  'the time in which misses are counted before a sanction': {
    codes: /^EMV464 /u,
    good: [
      dutch('Zijn wij driemaal in een kwartaal te laat, dan trekt u 2% van de maandfactuur af.'),
      dutch('Zijn wij driemaal binnen 3 maanden te laat, dan trekt u 2% van de maandfactuur af.'),
      // A term beside the time in which one counts, and that time in other words.
      dutch('Te laat: binnen een week een plan, en bij drie gebreken in een periode van 3 maanden 2% malus.'),
      english('Within a week there is a plan, and two late incidents in a period of 1 month cost us 4%.'),
      // Another amount, and another count, are of something else.
      dutch('Zijn wij driemaal in een jaar te laat, dan vergoeden wij 7% van de schade.'),
      dutch('In een jaar is 2% van de klachten gegrond.'),
      english('Two late incidents in one month cost us 4%; twice in a quarter below 95% costs us 5%.'),
      english('Two late incidents a month cost us 4% of the fee.'),
    ],
    bad: [
      dutch('Zijn wij driemaal ⟦EMV464:in een jaar⟧ te laat, dan trekt u 2% van de maandfactuur af.'),
      dutch('Bij drie te late gebreken ⟦EMV464:in dezelfde maand⟧ houdt u 2% van de maandfactuur in.'),
      dutch('Komt het 3 keer ⟦EMV464:per jaar⟧ voor, dan geldt volgens KPI-01 een malus van 2%.'),
      dutch('Drie keer ⟦EMV464:binnen 12 maanden⟧ te laat kost ons 2% van de maandfactuur.'),
      english('Two late incidents ⟦EMV464:in a single quarter⟧ cost us 4% of the monthly fee.'),
      english('We lose 5% of the fee when we are below 95% twice ⟦EMV464:in any month⟧.'),
      english('Two late incidents ⟦EMV464:within six months⟧ cost us 4%; twice in a quarter below 95% costs us 5%.'),
    ],
  },
  'the time over which a sanction is paid': {
    codes: /^EMV464 /u,
    good: [
      dutch('Is een vaarweg niet op diepte, dan kost ons dat € 1.000 per week.'),
      dutch('Is een vaarweg niet op diepte, dan kost ons dat € 1.000.'),
      dutch('Voor de bewoners is er een pot van € 1.000 per maand.'),
    ],
    bad: [dutch('Is een vaarweg niet op diepte, dan kost ons dat ⟦EMV464:€ 1.000 per maand⟧.')],
  },
  'one period in a trigger': {
    codes: /^EMV441 /u,
    good: [trigger('kwartaal')],
    bad: [trigger('jaar')].map((files) => ({
      'kpis.yaml': files['kpis.yaml']?.replace('<95% in 1 jaar', '⟦EMV441:<95% in 1 jaar⟧') ?? '',
    })),
  },
});
