import { expect, test } from 'vitest';
import { loneUnitsOf } from '../../../src/reading/lone-units.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

const texts = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));
const kpi = (target: string, escalation = ''): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Storingen"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});

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
  loneUnitsOf(readingOf(texts(...sections))).map(
    ({ told, other }) =>
      `${told.passage.quote(told.quantity)}: ${other.passage.quote(other.quantity)} in ${other.passage.place}`,
  );

test('what was meant is the number of the text with the most words in common', () => {
  expect({
    unit: slips(
      'De sleepdienst ligt binnen 45 uur klaar.',
      'De sleepdienst is er binnen 45 minuten.',
      'Binnen 45 minuten.',
    ),
    farUnit: slips('De sleepdienst ligt 45 dagen klaar.', 'De sleepdienst is er in 45 minuten.', 'In 45 minuten.'),
    moment: slips('De sleepdienst belt na 45 uur.', 'De sleepdienst is er binnen 45 minuten.', 'Binnen 45 minuten.'),
    otherWords: slips(
      'De sleepdienst ligt binnen 45 uur klaar.',
      'Een antwoord is er binnen 45 minuten.',
      'Binnen 45 minuten.',
    ),
  }).toEqual({
    unit: ['binnen 45 uur: binnen 45 minuten in sections/b.md'],
    farUnit: [],
    moment: [],
    otherWords: [],
  });
});
