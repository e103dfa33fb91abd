import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n`;
const summary = (...items: readonly string[]): BidFiles => ({
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Alarm follow-up', 'Officer at the alarm ≤3 minutes in ≥98% of alarms in the main building')}${kpi('KPI-02', 'Wachttijd', '≥95% van de bezoekers wacht bij de ingang ≤8 minuten')}`,
  'sections/a.md': `${items.map((item) => `- ${item}\n`).join('')}`,
});

testPairs({
  'a number that stands alone before its text': {
    codes: /^EMV42[0-3] /u,
    good: [
      summary('**3 minutes.** In the main building an officer is at the alarm in that time in 98% of the cases.'),
      summary('**8 minuten.** Zo lang wacht bij de ingang ten minste 95% van de bezoekers.'),
      // Nothing says which KPI this is about.
      summary('**40 minuten.** Dat is de reistijd van onze vestiging tot uw kantoor.'),
      // A headline that says more is read by itself.
      summary('**Ronde van 20 minuten.** De officer loopt in het main building langs elk alarm.'),
    ],
    bad: [
      summary(
        '**⟦EMV420:30 minutes⟧.** In the main building an officer is at the alarm in that time in 98% of the cases.',
      ),
      summary('**⟦EMV420:18 minuten⟧.** Zo lang wacht bij de ingang ten minste 95% van de bezoekers.'),
    ],
  },
});
