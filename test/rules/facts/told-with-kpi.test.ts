import { describe, expect, test } from 'vitest';
import { factsOtherThanKpi } from '../../../src/rules/facts/other-than-kpi.ts';
import type { BidFiles } from '../../support/bid.ts';
import { readingOf } from '../../support/reading.ts';

const kpis = (...targets: readonly string[]): BidFiles => ({
  'kpis.yaml': `kpis:\n${targets
    .map(
      (target, index) =>
        `  - id: KPI-0${index + 1}\n    title: "Deel ${index + 1}"\n    target: "${target}"\n    baseline: "71% in 2025"\n`,
    )
    .join('')}`,
});
const repair = kpis('≥95% hersteld ≤2 werkdagen na melding; spoed: ≥98% hersteld ≤4 uur na melding', '≥90% op tijd');
const inEnglish = kpis('≥95% repaired ≤2 working days after the call; urgent: ≥98% ≤4 hours');
const three = kpis('≥95% op tijd', '≥90% op tijd', '≥85% op tijd');
const row = (cells: string): string =>
  `| Onderwerp | 2025 | Wij beloven | KPI |\n| --- | --- | --- | --- |\n| ${cells} |`;
const column = (last: string): string =>
  row(`Eerste | 71% | 95% | KPI-01 |\n| Tweede | 71% | 90% | KPI-02 |\n| ${last}`);

/** The numbers of a text that are called other than what the KPI beside them says. */
const off = (text: string, files = repair): string[] =>
  factsOtherThanKpi(readingOf({ ...files, 'sections/a.md': `${text}\n` })).map(({ words }) => words);

describe('a text that repeats all numbers of its KPIs but one', () => {
  test.each([
    'In 95% van de gevallen is het binnen 2 werkdagen hersteld, bij spoed binnen 4 uur (KPI-01).',
    '- Bellen kan in 30 seconden. Binnen 2 werkdagen klaar (95%), bij spoed 98% binnen 4 uur (KPI-01).',
    // Two others: the text tells more than the KPI.
    'Van de 95% is 60% klein werk en 35% groot, hersteld binnen 2 werkdagen (KPI-01).',
    'U vraagt 6 uur; wij doen 95% binnen 2 werkdagen en 98% bij spoed (KPI-01).',
    row('Herstel | 71% | 95% in 2 werkdagen | KPI-01'),
    'In 2025 lukte dat bij 71% (KPI-02).',
  ])('%s', (text) => {
    expect(off(text)).toEqual([]);
  });

  test.each([
    [
      'binnen 6 uur',
      'In 95% van de gevallen is het binnen 2 werkdagen hersteld, bij spoed binnen 6 uur (KPI-01).',
      repair,
    ],
    ['binnen 40 uur', 'Volgens KPI-01 is 95% binnen 2 werkdagen klaar en spoed binnen 40 uur voor 98%.', repair],
    ['59% klaar', '- Binnen 2 werkdagen is 59% klaar. Bij spoed 98%, binnen 4 uur (KPI-01).', repair],
    [
      'within 4 days',
      '95% is repaired within 2 working days, urgent calls within 4 days in 98% of cases (KPI-01).',
      inEnglish,
    ],
    ['binnen 3 werkdagen', row('Hersteld binnen 3 werkdagen | 71% | 95%, spoed 98% in 4 uur | KPI-01'), repair],
    // It is promised, and was only so before.
    ['Ten minste 71%', 'Ten minste 71% is op tijd (KPI-02).', repair],
  ])('%s', (words, text, files) => {
    expect(off(text, files)).toEqual([words]);
  });
});

test('a column of norms with a number of the baseline, and the other way round', () => {
  expect({
    right: off(column('Derde | 71% | 85% | KPI-03'), three),
    norm: off(column('Derde | 71% | 71% | KPI-03'), three),
    baseline: off(column('Derde | 85% | 85% | KPI-03'), three),
  }).toEqual({ right: [], norm: ['71%'], baseline: ['85%'] });
});
