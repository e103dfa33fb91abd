import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const bid = (section: string, asked = 'Het systeem is ten minste 99,5% per maand beschikbaar.'): BidFiles => ({
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid"\n    target: "≥ 99,8% beschikbaar per maand"\n    measurement: "Monitoring"\n    reporting: "Maandelijks"\n',
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${asked}"\n    response: "Het systeem is 99,8% van de maand beschikbaar."\n    kpis: [KPI-01]\n`,
  'sections/summary.md': `${section}\n`,
});
const inEnglish = (section: string): BidFiles => ({
  ...bid(section, 'The system is available at least 99.5% of each month.'),
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlang: en\n',
});

testPairs({
  'what the buyer is said to ask is what he asks': {
    codes: /^EMV420 /u,
    good: [
      bid('Het systeem is 99,8% van elke maand beschikbaar, waar u 99,5% vraagt.'),
      bid('Het systeem is 99,8% van elke maand beschikbaar, terwijl u ten minste 99,5% eist.'),
      // No KPI has this number, so that nothing says what is asked.
      bid('De liften zijn 97% van elke maand in bedrijf, waar u 95% vraagt.'),
      // The buyer asks two shares.
      bid(
        'Het systeem is 99,8% van elke maand beschikbaar, waar u 98,5% vraagt.',
        'Het systeem is ten minste 99,5% beschikbaar en 90% van de gebruikers is tevreden.',
      ),
      inEnglish('The system is available 99.8% of each month, where you ask 99.5%.'),
    ],
    bad: [
      bid('Het systeem is 99,8% van elke maand beschikbaar, waar u ⟦EMV420:98,5% vraagt⟧.'),
      bid('Het systeem is 99,8% van elke maand beschikbaar, terwijl u ⟦EMV420:ten minste 98,5% van elke maand eist⟧.'),
      bid('U vraagt ⟦EMV420:98,5%⟧, wij bieden 99,8% per maand.'),
      inEnglish('The system is available 99.8% of each month, where you ask ⟦EMV420:98.5%⟧.'),
    ],
  },
});
