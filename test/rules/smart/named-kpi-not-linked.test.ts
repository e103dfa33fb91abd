import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const bid = (answer: string, links: string, others = ''): BidFiles => ({
  'kpis.yaml': `kpis:\n${[1, 2, 3, 4, 5].map((at) => `  - { id: KPI-0${at}, title: "Dienst ${at}", target: "≥ 9${at}% op tijd, per maand" }\n`).join('')}`,
  'wishes.yaml': `wishes:\n  - id: W-01\n    title: "Bezetting"\n    text: "De posten zijn bezet."\n    keyMessage: "${answer}"\n    kpis: [${links}]\n${others}`,
});
const other = '  - id: W-02\n    title: "Rest"\n    text: "De rest."\n    kpis: [KPI-02, KPI-03, KPI-04, KPI-05]\n';

const pairs: Readonly<Record<string, Pair>> = {
  'an answer that names a KPI without a link': {
    codes: /^EMV334 /u,
    good: [
      bid('Van de posten is 92% bezet (KPI-02).', 'KPI-01, KPI-02'),
      bid('Van de posten is 92% bezet (KPI-02).', ''),
      bid('De planner gebruikt de meting van KPI-02.', 'KPI-01', other),
      bid('Zie het dashboard (KPI-02), (KPI-03) en (KPI-04).', 'KPI-01', other),
    ],
    bad: [
      bid('Van de posten is 92% bezet (⟦EMV334:KPI-02⟧).', 'KPI-01', other),
      bid('Of the posts 92% is filled (⟦EMV334:KPI-02⟧).', 'KPI-01'),
      bid('De planner gebruikt de meting van ⟦EMV334:KPI-02⟧.', 'KPI-01'),
    ],
  },
};

testPairs(pairs);
