import { expect, test } from 'vitest';
import { loneSlipsOf } from '../../../src/reading/lone-slips.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

const texts = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));
const kpi = (target: string, escalation = ''): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Storingen"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});
const proof = (proves: string): BidFiles => ({
  'evidence.yaml': `evidence:\n  - id: B-01\n    title: "Rooster"\n    proves: "${proves}"\n`,
});
const arrival = texts(
  'Bij elke melding is de monteur binnen 90 minuten na aankomst van het bericht ter plaatse.',
  'Aankomst binnen 90 minuten geldt dag en nacht.',
);

testPairs({
  'the unit next to the one that was meant': {
    codes: /^EMV42[01] /u,
    good: [
      // Both values stand more than once: two things.
      texts(
        'De pompen staan 18 uur stil bij groot onderhoud.',
        'Pompen draaien na groot onderhoud 18 dagen proef.',
        'Voor 18 uur stilstand is er een reservepomp.',
        'De proef duurt 18 dagen.',
      ),
      // A moment and a limit.
      texts(
        'De meldkamer belt na 20 minuten zonder bericht de achterwacht.',
        'De meldkamer neemt de telefoon binnen 20 seconden op.',
        'Elke beller heeft binnen 20 seconden iemand van de meldkamer.',
      ),
      // Small numbers are alike by chance.
      texts(
        'De leverancier bevestigt de kratten binnen 3 uur.',
        'Nieuwe kratten liggen er binnen 3 dagen.',
        'Wij halen ze binnen 3 dagen op.',
      ),
      // The words of another.
      texts(
        'Uw leidraad zegt: "de sleepdienst kwam na klachten van schippers pas in 45 uur".',
        'De sleepdienst is in 45 minuten bij de schippers.',
        'In 45 minuten is de sleepdienst er.',
      ),
    ],
    bad: [
      texts(
        'De sleepdienst ligt ⟦EMV421:binnen 45 uur⟧ bij de schippers.',
        'Schippers zien de sleepdienst binnen 45 minuten.',
        'De sleepdienst haalt dat binnen 45 minuten.',
      ),
      // Neither stands elsewhere: said once, of the first.
      texts(
        'De pompen staan ⟦EMV421:18 uur⟧ stil bij groot onderhoud.',
        'Bij groot onderhoud staan de pompen 18 dagen stil.',
      ),
      texts(
        'The course for stewards runs ⟦EMV421:12 days⟧ in winter.',
        'Each winter stewards follow the course of 12 hours.',
        'Newcomers need 12 hours more.',
      ),
    ],
  },
  'a nought too many and digits in the other order': {
    codes: /^EMV42[01] /u,
    good: [
      // What stands once cannot be told from the other.
      texts('De tank houdt 400 liter brandstof.', 'Per rit gaat er 40 liter brandstof op.'),
      // Other things.
      texts(
        'Er komt 24.000 m³ schoon zand in de kuil naast de grond.',
        'Wij voeren 42.000 m³ vervuilde grond af.',
        'De kuil geeft 42.000 m³ vervuilde grond.',
      ),
    ],
    bad: [
      texts(
        'Het spoelen vraagt ⟦EMV421:300 liter per bezoeker⟧.',
        'Per bezoeker gebruikt het spoelen 30 liter.',
        'De meter wijst 30 liter aan.',
      ),
      texts(
        'Dredging leaves ⟦EMV421:28 metres⟧ of depth along the quay.',
        'Along the quay dredging keeps 82 metres.',
        'The chart gives 82 metres.',
      ),
    ],
  },
  'a number of a proof that stands nowhere else': {
    codes: /^EMV42[01] /u,
    good: [
      { ...arrival, ...proof('Aankomst binnen 90 minuten bij alle locaties') },
      { ...arrival, ...proof('Aankomst in 2025 gemiddeld na 85 minuten') },
      { ...arrival, ...proof('Overname met 85 minuten stilstand bij aankomst') },
    ],
    bad: [{ ...arrival, ...proof('Aankomst ⟦EMV421:binnen 113 minuten⟧ bij alle locaties') }],
  },
  'the limit of another KPI is no slip': {
    codes: /^EMV42[01] /u,
    good: [
      {
        'kpis.yaml':
          'kpis:\n  - id: KPI-01\n    title: "Schades"\n    target: "100% van de schades binnen 30 werkdagen per contractjaar"\n' +
          '  - id: KPI-02\n    title: "Inzet"\n    target: "≥5% per contractjaar"\n    escalation: "Onder 5% in een contractjaar: verschil gestort binnen 30 dagen na de schades"\n',
        ...texts('Wij betalen binnen 30 werkdagen.'),
      },
    ],
    bad: [
      {
        ...kpi('≥95% van de storingen ≤12 uur na melding verholpen', 'Storing >12 uur → overleg'),
        ...texts('Een storing is ⟦EMV420:binnen 12 dagen⟧ na melding verholpen, op elke locatie.'),
      },
    ],
  },
});

/** The lone numbers of texts with the number that was meant, also where another rule says the same. */
const slips = (...sections: readonly string[]): string[] =>
  loneSlipsOf(readingOf(texts(...sections))).map(
    ({ fact, meant }) =>
      `${fact.claim.passage.quote(fact.quantity)}: ${meant.claim.passage.quote(meant.quantity)} in ${meant.claim.passage.place}`,
  );

test('what was meant is the number of the text with the most words in common', () => {
  expect({
    unit: slips(
      'De sleepdienst ligt binnen 45 uur klaar.',
      'De sleepdienst is er binnen 45 minuten.',
      'Binnen 45 minuten.',
    ),
    digits: slips('Dredging leaves 28 metres.', 'After dredging there are 82 metres.', 'The chart gives 82 metres.'),
    farUnit: slips('De sleepdienst ligt 45 dagen klaar.', 'De sleepdienst is er in 45 minuten.', 'In 45 minuten.'),
    moment: slips('De sleepdienst belt na 45 uur.', 'De sleepdienst is er binnen 45 minuten.', 'Binnen 45 minuten.'),
    otherWords: slips(
      'De sleepdienst ligt binnen 45 uur klaar.',
      'Een antwoord is er binnen 45 minuten.',
      'Binnen 45 minuten.',
    ),
  }).toEqual({
    unit: ['binnen 45 uur: binnen 45 minuten in sections/b.md'],
    digits: ['28 metres: 82 metres in sections/b.md'],
    farUnit: [],
    moment: [],
    otherWords: [],
  });
});
