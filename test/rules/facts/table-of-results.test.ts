import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const bid = (rows: string, head = 'Behaald', baselines: readonly string[] = []): BidFiles => ({
  'references.yaml':
    'references:\n  - id: REF-01\n    title: "Onderhoud"\n    client: "Gemeente Eemhorst"\n    results:\n' +
    '      - { text: "98,1% van de sanitaire rondes uitgevoerd in 2026" }\n' +
    '      - { text: "93,4% van de kleine reparaties op tijd gereed in 2026" }\n' +
    '      - { text: "7 van de 8 grote schouwen zonder opmerking in 2026" }\n',
  ...(baselines.length === 0
    ? {}
    : {
        'kpis.yaml': `kpis:\n${baselines.map((text, at) => `  - id: KPI-0${at + 1}\n    title: "${text.split(':')[0]}"\n    baseline: "${text.split(': ')[1]}"\n`).join('')}`,
      }),
  'sections/a.md': `| Onderwerp | Afspraak | ${head} |\n| --- | --- | --- |\n${rows}\n`,
});
const repairs = '| Kleine reparaties op tijd gereed | 90% | 93,4% |\n';
const drops = [
  'Lekkende daken per winter: 240 meldingen in 2026',
  'Verstopte putten per winter: 310 meldingen in 2026',
];

testPairs({
  'a column that repeats the results of a reference': {
    codes: /^EMV421 /u,
    good: [
      bid(`${repairs}| Sanitaire rondes uitgevoerd | 95% | 98,1% |`),
      // Another year, another subject, far from it, and no other row that repeats a result.
      bid(`${repairs}| Sanitaire rondes uitgevoerd | 95% | 97,1% |`, '2025'),
      bid(`${repairs}| Ramen gewassen | 95% | 97,1% |`),
      bid(`${repairs}| Sanitaire rondes uitgevoerd | 95% | 41% |`),
      bid('| Sanitaire rondes uitgevoerd | 95% | 97,1% |'),
      bid(
        `${repairs}| Sanitaire rondes uitgevoerd | 95% | 97,1% |\n| Grote schouwen zonder opmerking | 80% | 6 van de 8 |`,
      ),
    ],
    bad: [
      bid(`${repairs}| Sanitaire rondes uitgevoerd | 95% | ⟦EMV421:97,1%⟧ |`),
      bid(`${repairs}| Sanitaire rondes uitgevoerd | 95% | ⟦EMV421:97,1%⟧ |`, '2026'),
      bid(
        '| Lekkende daken per winter | – | 240 meldingen |\n| Verstopte putten per winter | – | ⟦EMV421:340 meldingen⟧ |',
        'In 2026',
        drops,
      ),
    ],
  },
});
