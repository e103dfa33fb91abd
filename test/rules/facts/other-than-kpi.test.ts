import { expect, test } from 'vitest';
import { factsOtherThanKpi } from '../../../src/rules/facts/other-than-kpi.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    baseline: "88% in 2025"\n`;
const kpis = (...list: readonly string[]): BidFiles => ({ 'kpis.yaml': `kpis:\n${list.join('')}` });
const text = (words: string): BidFiles => ({ 'sections/a.md': `${words}\n` });
const two = kpis(
  kpi('KPI-01', 'Onderhoud', '≥98% van de werkbonnen per kwartaal in de geplande week'),
  kpi('KPI-02', 'Chemicaliën', '≥15% minder kilogram in 2029 dan in 2025'),
);
const intake = kpis(kpi('KPI-01', 'Intake', 'Elke deelnemer binnen 20 werkdagen gestart'));
const table = (...rows: readonly string[]): BidFiles => ({
  ...kpis(
    kpi('KPI-01', 'Onderhoud', '≥98% van de werkbonnen'),
    kpi('KPI-02', 'Water', '≤30 liter per bezoeker'),
    kpi('KPI-03', 'Herstel', '≥95% van de storingen'),
  ),
  ...text(`| Onderwerp | 2025 | Wij beloven | KPI |\n| --- | --- | --- | --- |\n${rows.join('\n')}`),
});
const first = '| Werkbonnen | 88% | ≥98% | KPI-01 |';
const second = '| Water | 88% | ≤30 liter | KPI-02 |';

testPairs({
  'a number right before a KPI that does not give it': {
    codes: /^EMV423 /u,
    good: [
      { ...two, ...text('Ten minste 98% daarvan lukt in de week die het plan noemt (KPI-01).') },
      { ...two, ...text('Hoogstens 2% daarvan schuift op (KPI-01).') },
      { ...two, ...text('In 2025 lukte dat bij 88% (KPI-01).') },
      { ...two, ...text('Ongeveer 90% daarvan is klein werk (KPI-01).') },
      { ...two, ...text('Daarmee zijn 40 werkbonnen de norm (KPI-01).') },
      { ...two, ...text('U vraagt 90% (KPI-01).') },
      { ...intake, ...text('Een nieuwe deelnemer zit binnen vier weken in de klas (KPI-01).') },
      // The KPI has no share in its norm to hold this against.
      { ...intake, ...text('Ten minste 60% van hen werkt al (KPI-01).') },
    ],
    bad: [
      { ...two, ...text('⟦EMV423:Ten minste 98% daarvan lukt in de week⟧ die het plan noemt (KPI-02).') },
      { ...two, ...text('⟦EMV423:At least 89% of them⟧ are done in the week of the plan (KPI-01).') },
      { ...two, ...text('⟦EMV423:Ten minste 89% daarvan lukt in de week⟧ van het plan ([](#KPI-01)).') },
      { ...intake, ...text('Een nieuwe deelnemer zit ⟦EMV423:binnen drie weken⟧ in de klas (KPI-01).') },
    ],
  },
});

/** What stands in a row with a KPI that does not give it. */
const off = (files: BidFiles): string[] =>
  factsOtherThanKpi(readingOf(files)).map(({ words, kpi }) => `${words} ${kpi.id}`);

test('a row whose number is none of its KPI, in a column that gives those of the other rows', () => {
  expect({
    share: off(table(first, second, '| Weer open | 88% | ≥59% | KPI-03 |')),
    baseline: off(table(first, second, '| Open again | 71% | ≥95% | KPI-03 |')),
    right: off(table(first, second, '| Herstel | 88% | ≥95% | KPI-03 |')),
    // Two rows that differ: the column tells something else.
    otherColumn: off(table(first, '| Water | 88% | ≤35 liter | KPI-02 |', '| Herstel | 88% | ≥90% | KPI-03 |')),
    // What the buyer asks stands beside it, or in the first cell.
    asked: off(table(first, second, '| Herstel | 88% | ≥95% (u vroeg 90%) | KPI-03 |')),
    askedFirst: off(table(first, second, '| Herstel, 90% gevraagd | 88% | ≥95% | KPI-03 |')),
    // One row says nothing about a column.
    oneRow: off(table(first, '| Herstel | 88% | ≥59% | KPI-03 |')),
  }).toEqual({
    share: ['≥59% KPI-03'],
    baseline: ['71% KPI-03'],
    right: [],
    otherColumn: [],
    asked: [],
    askedFirst: [],
    oneRow: [],
  });
});
