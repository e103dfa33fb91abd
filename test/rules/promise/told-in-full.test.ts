import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { bidWith } from './support.ts';

/** An answer with a headline and a measure, and the KPI that they promise. */
const answer = (headline: string, measure: string, target: string): BidFiles =>
  bidWith('Goede zorg.', target, 'Storingen', `    keyMessage: "${headline}"\n    measures:\n      - "${measure}"\n`);

const faults = '≥95% van de storingen hersteld binnen 2 uur na melding';
const marked = '⟦EMV403:≥95% van de storingen hersteld⟧ binnen 2 uur na melding';
const repairs = '≥95% of the faults repaired within 2 hours of the report';
const inFull = 'Ten minste 95% van de storingen is binnen 2 uur na melding hersteld';

testPairs({
  'a headline that a measure tells in full': {
    codes: /^EMV403 /u,
    good: [
      answer('Een storing is binnen 2 uur hersteld.', inFull, faults),
      answer('Een storing is binnen twee uur hersteld.', 'Binnen 120 minuten is 95% van de storingen hersteld', faults),
      answer('Storingen binnen 2 uur hersteld, elk in 95% van de gevallen.', 'Wij houden reserve', faults),
      answer('A fault is repaired within 2 hours.', 'We repair at least 95% of faults within 2 hours', repairs),
      answer('A fault is repaired within 2 hours.', 'A fault is repaired in 95% of cases within 2 hours', repairs),
    ],
    bad: [
      answer('Een storing is binnen 2 uur hersteld.', 'De monteur heeft reserve bij zich', marked),
      answer('Elke storing is binnen 2 uur hersteld.', inFull, marked),
      answer(
        'Een storing is binnen 2 uur hersteld.',
        'Ten minste 95% van de storingen is binnen 4 uur na melding hersteld',
        marked,
      ),
      answer(
        'A fault is always repaired within 2 hours.',
        'We repair at least 95% of faults within 2 hours',
        '⟦EMV403:≥95% of the faults repaired⟧ within 2 hours of the report',
      ),
    ],
  },
});
