import { expect, test } from 'vitest';
import { loneUnitsOf } from '../../../src/reading/slips/lone-units.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

const few = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));
/** Rare words tell in a bid of many texts only. */
const filler = Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n');
const texts = (...sections: readonly string[]): BidFiles => ({ ...few(...sections), 'sections/z.md': filler });
const kpi = (target: string, escalation = ''): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Storingen"\n    target: "${target}"\n    escalation: "${escalation}"\n`,
});
/** KPIs, each with what follows on a miss. */
const steps = (...actions: readonly string[]): BidFiles => ({
  'kpis.yaml': `kpis:\n${actions
    .map(
      (action, index) =>
        `  - id: KPI-0${index + 1}\n    title: "Norm ${index + 1}"\n    target: "≥9${index}%"\n    escalation: "<9${index}% → ${action}"\n`,
    )
    .join('')}`,
});

testPairs({
  'the unit next to the one that was meant': {
    codes: /^EMV42[01] /u,
    good: [
      // Both values stand more than once: two things.
      few(
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
      few(
        'De leverancier bevestigt de kratten binnen 3 uur.',
        'Nieuwe kratten liggen er binnen 3 dagen.',
        'Wij halen ze binnen 3 dagen op.',
      ),
      // Days of work and days of the calendar.
      texts('De sleepdienst vaart 24 dagen voor schippers.', 'Schippers wachten 24 werkdagen op de sleepdienst.'),
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
      // In a glossary, whatever the number.
      {
        'glossary.yaml':
          'glossary:\n  - id: "Kleine reparatie"\n    meaning: "Een reparatie aan een steiger van ⟦EMV421:ten hoogste 2 dagen⟧ werk"\n',
        ...texts('Een kleine reparatie aan een steiger, tot 2 uur werk, doet de wachter zelf.'),
      },
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
  'a step of one KPI beside those of others': {
    codes: /^EMV42[01] /u,
    good: [
      steps('plan van de planner binnen 5 werkdagen', 'analyse van de chef binnen 5 werkdagen'),
      // One other step only, and a term that stands elsewhere too.
      steps('plan van de planner binnen 5 weken', 'analyse van de chef binnen 5 werkdagen'),
      {
        ...steps(
          'plan van de planner binnen 5 weken',
          'analyse van de chef binnen 5 werkdagen',
          'gesprek binnen 5 werkdagen',
        ),
        ...few('Een nieuw rooster kost 5 weken.'),
      },
    ],
    bad: [
      steps(
        'plan van de planner ⟦EMV421:binnen 5 weken⟧',
        'analyse van de chef binnen 5 werkdagen',
        'gesprek met de directeur binnen 5 werkdagen',
      ),
      steps(
        'talk with the director within 5 working days',
        'plan by the planner ⟦EMV421:within 5 weeks⟧',
        'analysis by the manager within 5 working days',
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
    opposite: slips(
      'Een stremming voor schippers is binnen 24 dagen voorbij.',
      'Schippers horen van een stremming ten minste 24 weken tevoren.',
    ),
    both: slips(
      'De sleepdienst vertrekt binnen 45 minuten en ligt binnen 45 uur bij de schippers.',
      'Schippers zien de sleepdienst binnen 45 minuten.',
    ),
    moment: slips('De sleepdienst belt na 45 uur.', 'De sleepdienst is er binnen 45 minuten.', 'Binnen 45 minuten.'),
    otherWords: slips(
      'De sleepdienst ligt binnen 45 uur klaar.',
      'Een antwoord is er binnen 45 minuten.',
      'Binnen 45 minuten.',
    ),
  }).toEqual({
    unit: ['binnen 45 uur: binnen 45 minuten in sections/b.md'],
    farUnit: [],
    opposite: [],
    both: [],
    moment: [],
    otherWords: [],
  });
});
