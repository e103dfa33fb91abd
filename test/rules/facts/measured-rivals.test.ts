import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

interface Kpi {
  readonly baseline: string;
  readonly result: string;
  readonly target?: string;
}
const bid = (list: readonly Kpi[], sentence = 'Wij beginnen.'): BidFiles => ({
  'kpis.yaml': `kpis:\n${list
    .map(
      ({ baseline, target = '≥95% van de alarmen per jaar op tijd' }, index) =>
        `  - id: KPI-0${index + 1}\n    title: "Onderdeel ${index + 1}"\n    target: "${target}"\n    baseline: "${baseline}"\n`,
    )
    .join('')}`,
  'references.yaml': `references:\n  - id: REF-01\n    title: "Beveiliging"\n    client: "Gemeente Eemhorst"\n    results:\n${list
    .map(({ result }, index) => `      - { text: "${result}", kpi: KPI-0${index + 1} }\n`)
    .join('')}`,
  'sections/a.md': `${sentence}\n`,
});
const one = (baseline: string, result: string): BidFiles => bid([{ baseline, result }]);
const told = (sentence: string, baseline = 'Gemiddeld 3 werkdagen in 2025'): BidFiles =>
  bid([{ baseline, result: 'Alle vragen beantwoord', target: 'Hersteld ≤5 werkdagen na melding' }], sentence);
const inYear = (sentence: string, baseline = '84% in 2026', of = 'keuringen op tijd'): BidFiles =>
  bid([{ baseline, result: 'Alle vragen beantwoord', target: `≥95% ${of}` }], sentence);
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

const yearly = (last: string): BidFiles =>
  bid([
    { baseline: '93,8% in 2026', result: '93,8% van de alarmen op tijd in 2026' },
    { baseline: '97,2% in 2026', result: '97,2% van de rondes gelopen in 2026' },
    { baseline: last, result: '98,6% van de deuren gesloten in 2026' },
  ]);
const table = (row: string, baseline = '99,2% in 2026 en 98,7% in 2025'): BidFiles =>
  bid(
    [{ baseline, result: 'Alle vragen beantwoord' }],
    `| | 2024 | 2025 | 2026 | belofte |\n| --- | --- | --- | --- | --- |\n${row}`,
  );

testPairs({
  'a baseline that names the reference': {
    codes: /^EMV421 /u,
    good: [
      one('0,11% in 2025 bij gemeente Eemhorst', '0,11% van de scans afgekeurd in 2025'),
      // Another year, another place, a part of what the reference tells.
      one('0,17% in 2024 bij gemeente Eemhorst', '0,11% van de scans afgekeurd in 2025'),
      one('0,17% in 2025 bij gemeente Dommelstad', '0,11% van de scans afgekeurd in 2025'),
      one('Eemhorst 2025: standaard 94,6%, spoed 97,5%', '94,6% van de standaardhulpmiddelen in 2025 geleverd'),
      one('0,8 klacht per 100 palen bij REF-01', '10 klachten in 2025, 0,8 per 100 palen'),
    ],
    bad: [
      one('⟦EMV421:0,11%⟧ in 2025 bij gemeente Eemhorst', '1,10% van de scans afgekeurd in 2025'),
      one('Gemiddeld ⟦EMV421:3 weken⟧ in 2025 bij gemeente Eemhorst', 'Gemiddeld 3 werkdagen in 2025'),
      one('⟦EMV421:96,4%⟧ in spoed en 88% in 2025 bij REF-01', '94,6% van de spoed en 88% van de rest in 2025'),
      { ...english, ...one('⟦EMV421:91.4%⟧ on time at REF-01 in 2025', '94.1% on time in 2025') },
    ],
  },
  'a baseline without a name, among others that repeat the results of a reference': {
    codes: /^EMV421 /u,
    good: [yearly('98,6% in 2026'), yearly('97,6% in 2025'), yearly('97,6% in 2026 bij de huidige dienst')],
    bad: [yearly('⟦EMV421:97,6%⟧ in 2026')],
  },
  'a table with years': {
    codes: /^EMV421 /u,
    good: [
      table('| Alarmen op tijd | 98,1% | 98,7% | 99,2% | 95% |'),
      table('| Alarmen op straat | 98,1% | 91,7% | 99,2% | 95% |'),
      table('| Alarmen op tijd | 91,1% | 98,7% | 99,2% | 95% |'),
      table('| Alarmen op tijd | 98,1% | 91,7% | 99,2% | 95% |', '99,2% in 2026 bij de huidige dienst'),
    ],
    bad: [
      table('| Alarmen op tijd | 98,1% | ⟦EMV421:97,8%⟧ | 99,2% | 95% |'),
      table('| Alarmen op tijd | 98,1% | 98,7% | ⟦EMV421:92,9%⟧ | 95% |'),
      table('| Alarmen op tijd | 98,1% | 98,7% | ⟦EMV421:92,9%⟧ | 95% |', 'In 2026 99,2%'),
    ],
  },
  'a sentence about what a KPI was': {
    codes: /^EMV421 /u,
    good: [
      told('Dat is binnen 5 werkdagen hersteld (KPI-01). In 2025 deden wij er gemiddeld drie werkdagen over.'),
      told('Dat is binnen 5 werkdagen hersteld (KPI-01). In 2024 deden wij er gemiddeld vier werkdagen over.'),
      told(
        'Dat is binnen 5 werkdagen hersteld (KPI-01). In 2025 deden wij er in Eemhorst gemiddeld vier werkdagen over.',
      ),
      told('Dat is binnen 5 werkdagen hersteld (KPI-01). Wij doen er gemiddeld vier werkdagen over.'),
    ],
    bad: [
      told('Dat is binnen 5 werkdagen hersteld (KPI-01). In 2025 deden wij er gemiddeld ⟦EMV421:vier werkdagen⟧ over.'),
      told('Dat is binnen 5 werkdagen hersteld (KPI-01). In 2025 deden wij er gemiddeld ⟦EMV421:vijf werkdagen⟧ over.'),
      {
        ...english,
        ...told(
          'It is repaired within 5 working days (KPI-01). In 2025 it took us ⟦EMV421:four working days⟧ on average.',
          '3 working days on average in 2025',
        ),
      },
    ],
  },
  'a sentence about the year of a baseline': {
    codes: /^EMV421 /u,
    good: [
      inYear('In 2026 was 84% van de keuringen op tijd.'),
      // Another year, another client, another thing, two years, and a limit.
      inYear('In 2025 was 88% van de keuringen op tijd.'),
      inYear('In 2026 was bij gemeente Eemhorst 88% van de keuringen op tijd.'),
      inYear('In 2026 was 88% van de trainingen vol.'),
      inYear('In 2026 was 88% van de keuringen op tijd, tegen 84% in 2025.'),
      inYear('In 2026 was ten minste 88% van de keuringen op tijd.'),
      inYear('In 2026 was 88% van de keuringen op tijd.', '84% in 2026 in Dommelstad'),
      inYear('In 2026 was 88% van de keuringen op tijd. Elders is 88% gewoon.', '84% in 2026; spoed 88%'),
    ],
    bad: [
      inYear('In 2026 was ⟦EMV421:88% van de keuringen⟧ op tijd.'),
      inYear('In Dommelstad was in 2026 ⟦EMV421:88% van de keuringen⟧ op tijd.', '84% in 2026 in Dommelstad'),
      inYear('In 2026 waren keuringen na gemiddeld ⟦EMV421:11 dagen⟧ gedaan.', 'Gemiddeld 8 dagen in 2026'),
      inYear('| Wat | Nu |\n| --- | --- |\n| Keuringen op tijd | ⟦EMV421:88%⟧ in 2026 |'),
      {
        ...english,
        ...inYear('In 2026, ⟦EMV421:88% of inspections⟧ were on time.', '84% in 2026', 'inspections on time'),
      },
    ],
  },
});
