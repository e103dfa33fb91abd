import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const told = (first: string, second: string): BidFiles => ({
  'evidence.yaml': `evidence:\n  - id: B-01\n    title: "Rapport"\n    proves: "${first}"\n`,
  'sections/a.md': `${second}\n`,
});

testPairs({
  'one share with two terms': {
    codes: /^EMV421 /u,
    good: [
      told(
        '98,9% van de alarmen binnen 3 minuten',
        'In 2026 bereikten wij 98,9% van de 612 alarmen binnen drie minuten.',
      ),
      told(
        '98,9% van de alarmen binnen 3 minuten',
        'In 2026 herstelden wij 97,4% van de storingen binnen vijf minuten.',
      ),
      // A norm is a round number, and may hold for several things.
      told('95% van de alarmen binnen 3 minuten', 'In 2026 was 95% van de rapporten er binnen vijf minuten.'),
      told('98,9% van de alarmen binnen 3 minuten', 'Van 98,9% naar 99,2% binnen 5 minuten.'),
    ],
    bad: [
      told(
        '98,9% van de alarmen ⟦EMV421:binnen 3 minuten⟧',
        'In 2026 bereikten wij 98,9% van de 612 alarmen binnen vijf minuten.',
      ),
    ],
  },
});
