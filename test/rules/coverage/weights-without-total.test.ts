import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const criteria = (...all: readonly (readonly [title: string, weight: string])[]): BidFiles => ({
  'criteria.yaml': `criteria:\n${all.map(([title, weight], index) => `  - id: K${index + 1}\n    title: "${title}"\n    weight: ${weight}\n`).join('')}`,
});

testPairs({
  'shares without a total': {
    codes: /^EMV215 /u,
    good: [
      criteria(['Aanpak', '"45%"'], ['Samenwerking', '"25%"'], ['Prijs', '"30%"']),
      // The price has the rest, or the values are points.
      criteria(['Aanpak', '"40%"'], ['Samenwerking', '"20%"']),
      criteria(['Aanpak', '"400 punten"'], ['Prijs', '"200 punten"']),
    ],
    bad: [
      criteria(['Aanpak', '⟦EMV215:"45%"⟧'], ['Samenwerking', '"25%"'], ['Prijs', '"20%"']),
      criteria(['Approach', '⟦EMV215:"45%"⟧'], ['Team', '"35%"'], ['Sustainability', '"30%"']),
    ],
  },
});
