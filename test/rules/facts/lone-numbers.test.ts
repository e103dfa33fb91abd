import { expect, test } from 'vitest';
import { loneNumbersOf } from '../../../src/reading/slips/lone-numbers.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

/** Rare words tell in a bid of many texts only. */
const filler = Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n');
const texts = (...sections: readonly string[]): BidFiles => ({
  ...Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`])),
  'sections/z.md': filler,
});
const risk = (measure: string): BidFiles => ({
  'risks.yaml': `risks:\n  - id: R-01\n    title: "Uitval"\n    preventive:\n      - "${measure}"\n`,
});

testPairs({
  'a number that stands nowhere else, in a sentence like that of another': {
    codes: /^EMV42[01] /u,
    good: [
      // Two things in one chapter.
      texts('De reservelijst telt 210 tolken. De reservelijst van vorig jaar telde 160 tolken.'),
      // Far apart: no slip.
      { ...risk('Reservelijst van 35 tolken'), ...texts('Een reservelijst van 210 tolken belt wie kan.') },
      // A text that gives both tells two things apart.
      {
        ...risk('Reservelijst van 160 tolken'),
        ...texts('De reservelijst van 210 tolken groeide uit de reservelijst van 160 tolken.'),
      },
      // Other things are counted.
      { ...risk('Reservelijst van 160 chauffeurs'), ...texts('Een reservelijst van 210 tolken belt wie kan.') },
      // A moment and a limit.
      texts(
        'De meldkamer belt de monteur van de sluis na 20 minuten nog eens.',
        'De monteur van de sluis is binnen 25 minuten na het bellen van de meldkamer ter plaatse.',
      ),
      // One and ten are both common.
      texts('De klager krijgt binnen 1 werkdag een naam.', 'De klager krijgt binnen 10 werkdagen een oordeel.'),
    ],
    bad: [
      {
        ...risk('Reservelijst van ⟦EMV421:120 tolken⟧ die wij jaarlijks bellen'),
        ...texts('Achter de ploeg staat een reservelijst van 210 tolken, die wij jaarlijks bellen.'),
      },
      texts(
        'Bij storm ontvangt de dijkgraaf ⟦EMV421:binnen 5 werkdagen⟧ een stormverslag met kaart.',
        'Het stormverslag met kaart is er bij de dijkgraaf binnen 6 werkdagen.',
      ),
      texts(
        'Langs ⟦EMV421:289 kilometer provinciale weg staan platanen⟧.',
        'Van 386 kilometer provinciale weg met platanen kennen wij de ondergrond.',
      ),
      texts(
        'A tug leaves the harbour ⟦EMV421:within 54 minutes⟧ of a mooring failure.',
        'After a mooring failure the tug leaves harbour within 45 minutes.',
      ),
    ],
  },
});

/** How many lone numbers look like another, also where another rule says the same. */
const found = (...sections: readonly string[]): number => loneNumbersOf(readingOf(texts(...sections))).length;

test('of two numbers that both stand once, one is said; an estimate and another year are none', () => {
  expect({
    both: found('Reservelijst van 120 tolken voor nood.', 'Voor nood is er een reservelijst van 210 tolken.'),
    estimate: found(
      'Reservelijst van ongeveer 200 tolken voor nood.',
      'Voor nood is er een reservelijst van 210 tolken.',
    ),
    otherYear: found('In 2025 telde de reservelijst 120 tolken.', 'In 2026 telt de reservelijst 210 tolken.'),
  }).toEqual({ both: 1, estimate: 0, otherYear: 0 });
});
