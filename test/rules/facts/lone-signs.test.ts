import { expect, test } from 'vitest';
import { loneSignsOf } from '../../../src/reading/slips/lone-signs.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

/** Rare words tell in a bid of many texts only. */
const filler = Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n');
const texts = (...sections: readonly string[]): BidFiles => ({
  ...Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`])),
  'sections/z.md': filler,
});
const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Sluiswachters"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});
const term = (meaning: string): BidFiles => ({
  'glossary.yaml': `glossary:\n  - id: "Kleine reparatie"\n    meaning: "${meaning}"\n`,
});

testPairs({
  'a limit that another text gives the other way round': {
    codes: /^EMV4(?:06|15|20|21) /u,
    good: [
      texts(
        'Schippers krijgen een sleepboot binnen 25 minuten na de oproep.',
        'Na de oproep van schippers is de sleepboot er in hooguit 25 minuten.',
      ),
      // What misses a norm is the other side of it.
      {
        ...kpi('≥ 85% van de oproepen van schippers beantwoord', 'Onder 85% van de oproepen: overleg'),
        ...texts('Ten minste 85% van de oproepen van schippers is beantwoord.'),
      },
      // The two sides of a border.
      texts(
        'Schade tot € 3.000 herstelt de werkplaats meteen.',
        'Voor schade vanaf € 3.000 maakt de werkplaats een begroting.',
      ),
      // Set aside, and a condition.
      {
        ...kpi('≥ 85% van de oproepen van schippers beantwoord', 'Onder 85%: overleg'),
        ...texts('Een sluis komt in het overleg, ook als de oproepen van schippers samen boven de 85% zitten.'),
      },
      texts(
        'Als er 25 of meer schippers wachten, opent de kolk.',
        'In de kolk passen hooguit 25 schippers die wachten.',
      ),
      // So long beforehand at the latest is so long at least.
      texts(
        'Schippers horen uiterlijk 12 dagen vooraf van een stremming.',
        'Een stremming melden wij ten minste 12 dagen vooraf aan schippers.',
      ),
      // Hours that are spent, and hours within which.
      texts(
        'Elke wachter volgt per jaar ten minste 24 uur scholing over storingen.',
        'Over storingen hoort u binnen 24 uur de oorzaak.',
      ),
      // A low share without a sign can be either.
      texts('De uitval van pompen is minstens 12% in de winter.', 'In de winter valt 12% van de pompen uit.'),
      // Other things are counted.
      texts('Hooguit 25 storingen per sluis.', 'Minstens 25 wachters kennen de storingen van elke sluis.'),
    ],
    bad: [
      texts(
        'Schippers krijgen een sleepboot ⟦EMV421:minimaal 25 minuten⟧ na de oproep.',
        'Na de oproep van schippers is de sleepboot er binnen 25 minuten.',
      ),
      {
        ...term('Een reparatie aan een steiger met ⟦EMV421:ten minste 2 uur⟧ werk'),
        ...texts('Aan de steiger doet de wachter reparaties tot 2 uur werk zelf.'),
      },
      texts(
        'Van de opdracht gaat ⟦EMV421:maximaal € 219.000⟧ naar leerplaatsen langs het kanaal.',
        'Voor leerplaatsen langs het kanaal is ten minste € 219.000 bestemd.',
      ),
      {
        ...kpi('≥ 62% van de oproepen van schippers beantwoord', 'Onder 62% van de oproepen: overleg'),
        ...texts('De centrale beantwoordt ⟦EMV420:ten hoogste 62% van de oproepen⟧ van schippers.'),
      },
      // A high share without a sign is a minimum.
      texts(
        'De centrale beantwoordt ⟦EMV421:ten hoogste 62%⟧ bij de schippers in de winter.',
        'In de winter haalt de centrale 62% bij de schippers.',
      ),
      texts(
        'The tug is alongside ⟦EMV421:at least 25 minutes⟧ after a mooring failure.',
        'After a mooring failure no more than 25 minutes pass until the tug is alongside.',
      ),
    ],
  },
  'between the thing and its share stands a period': {
    codes: /^EMV406 /u,
    good: [
      {
        ...kpi('≥ 62% van de geplande rondes gelopen, per maand', 'Onder 62%: overleg'),
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Toezicht"\n    measures: ["Van de geplande rondes lopen wij elke maand ten minste 62% aantoonbaar"]\n    kpis: [KPI-01]\n',
      },
    ],
    bad: [
      {
        ...kpi('⟦EMV406:≥ 62% van de geplande rondes gelopen⟧, per maand', 'Onder 62%: overleg'),
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Toezicht"\n    measures: ["Van de geplande rondes lopen wij elke maand ten hoogste 62% aantoonbaar"]\n    kpis: [KPI-01]\n',
      },
      {
        ...kpi('⟦EMV406:≥ 62% of the planned rounds walked⟧, per month', 'Below 62%: talks'),
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Watch"\n    measures: ["Of the planned rounds we walk every month at most 62% demonstrably"]\n    kpis: [KPI-01]\n',
      },
    ],
  },
});

/** The limits that another text turns round, also where another rule says the same. */
const found = (...sections: readonly string[]): string[] =>
  loneSignsOf(readingOf(texts(...sections))).map(
    ({ told, other }) => `${told.passage.quote(told.quantity)}: ${other.passage.quote(other.quantity)}`,
  );

test('the limit that stands alone is told, once', () => {
  expect({
    alone: found(
      'De sleepboot is er binnen 25 minuten na de oproep.',
      'Binnen 25 minuten na de oproep is de sleepboot er.',
      'De sleepboot is er minimaal 25 minuten na de oproep.',
    ),
    noWords: found('De sleepboot is er binnen 25 minuten.', 'Een les duurt minimaal 25 minuten.'),
  }).toEqual({ alone: ['minimaal 25 minuten: binnen 25 minuten'], noWords: [] });
});
