import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const criteria = (...weights: readonly string[]): string =>
  `criteria:\n${weights.map((weight, index) => `  - { id: K${index + 1}, title: "Criterium ${index + 1}", weight: "${weight}" }\n`).join('')}`;
const dutch = (text: string, ...weights: readonly string[]): BidFiles => ({
  'criteria.yaml': criteria(...weights),
  'sections/a.md': `${text}\n`,
});
const english = (text: string, ...weights: readonly string[]): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  ...dutch(text, ...weights),
});
const shares = ['45%', '35%', '20%'] as const;
const amounts = ['€ 400.000', '€ 300.000', '€ 300.000'] as const;
const points = ['75 points', '25 points'] as const;

testPairs({
  'the weights of the criteria in one sentence': {
    codes: /^EMV421 /u,
    good: [
      dutch('De criteria wegen 45% (organisatie), 35% (bereikbaarheid) en 20% (waarde).', ...shares),
      dutch('Wij halen 45% in het eerste jaar en 60% in het tweede.', ...shares),
      dutch('Het eerste criterium weegt 45%, waarvan 15% voor de proef en 10% voor het plan.', ...shares),
      dutch('De kwaliteitswaarde is € 1.000.000: € 400.000 voor diepte en € 300.000 voor elk ander.', ...amounts),
      // The whole, and one of its parts.
      english('Of the 100 points, 75 points go to quality.', ...points),
    ],
    bad: [
      dutch('De criteria wegen ⟦EMV421:40%⟧ (organisatie), 35% (bereikbaarheid) en 20% (waarde).', ...shares),
      dutch(
        'De kwaliteitswaarde is € 1.000.000: ⟦EMV421:€ 450.000⟧ voor diepte en € 300.000 voor elk ander.',
        ...amounts,
      ),
      english('The criteria count for 75 points and ⟦EMV421:30 points⟧.', ...points),
    ],
  },
});
