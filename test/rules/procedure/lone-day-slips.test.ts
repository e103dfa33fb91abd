import { expect, test } from 'vitest';
import { loneDaySlipsOf } from '../../../src/reading/slips/lone-day-slips.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

/** Rare words tell in a bid of many texts only. */
const filler: BidFiles = {
  'sections/z.md': Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n'),
};
const texts = (...sections: readonly string[]): BidFiles => ({
  ...Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`])),
  ...filler,
});
const plan = (start: string, end: string, activity: string, next?: string): BidFiles => ({
  'phases.yaml':
    `phases:\n  - id: F-1\n    title: "Voorbereiding"\n    start: "${start}"\n    end: "${end}"\n` +
    `    activities:\n      - "${activity}"\n` +
    (next === undefined ? '' : `  - id: F-2\n    title: "Werk"\n    start: "${next}"\n    end: "31 december 2029"\n`),
});
const manifest = (dates: string, language = 'nl'): BidFiles => ({
  'emvi.yaml': `emvi: 1\ntitle: "Plan"\nlanguage: ${language}\ndates:\n${dates}`,
});
const wish = (text: string): BidFiles => ({
  'wishes.yaml': `wishes:\n  - id: W-1\n    text: "${text}"\n    answer: "Ja"\n`,
});

testPairs({
  'a day that stands nowhere else, a month off a day that does': {
    codes: /^EMV446 /u,
    good: [
      // A text that gives both days tells two things apart.
      {
        ...plan('18 mei 2027', '25 juni 2027', 'Schouw van alle voertuigen'),
        ...texts('De schouw van de voertuigen duurt van 18 mei tot ver in de zomer, met een rapport op 18 juni.'),
      },
      {
        ...plan('18 mei 2027', '5 maart 2028', 'Variantenstudie van de stremming'),
        ...texts(
          '| Product | Concept | Definitief |\n| --- | --- | --- |\n| Variantenstudie stremming | 5 februari 2028 | 5 maart 2028 |',
        ),
      },
      // Nothing in common but the day of the month.
      {
        ...plan('18 mei 2027', '25 juni 2027', 'Schouw van alle voertuigen'),
        ...texts('Op 18 juni spreken wij de directeur.'),
      },
      // Whoever names the day of the week has looked at a calendar.
      {
        ...plan('18 mei 2027', '25 juni 2027', 'Schouw van alle voertuigen'),
        ...texts('De tweede schouw van de voertuigen is op vrijdag 18 juni.'),
      },
      // One run ends the day before the other begins.
      {
        ...plan('17 mei 2027', '30 juni 2027', 'Inregelen van de pompen', '1 juli 2027'),
        ...texts('Het inregelen van de pompen is uiterlijk 31 mei voor de helft klaar.'),
      },
      // What ends does not begin.
      {
        ...plan('3 mei 2027', '18 juni 2027', 'Inregelen van de pompen'),
        ...texts('Vanaf 18 juli houden wij de pompen in de gaten.'),
      },
      // A certificate is valid until a day of its own, and what comes every year is not the day of a plan.
      {
        ...plan('17 mei 2027', '30 april 2029', 'Inhuur van monteurs'),
        ...texts(
          'Het keurmerk voor de inhuur is geldig tot en met 31 mei 2029.',
          'De uitkomst staat elk jaar uiterlijk op 30 mei in een brief aan wie wij inhuren.',
        ),
      },
      // Who is ready earlier than asked makes no slip.
      {
        ...wish('De inschrijver vervangt de dienstauto’s vóór 1 maart 2028 door elektrische'),
        ...texts('Wij vervangen de dienstauto’s vóór 1 februari 2028 door elektrische.'),
      },
      texts(
        'Stel dat op 18 juni een bewoner de liftstoring meldt. Dan komt de monteur.',
        'De monteur van de liftstoring is er vanaf 18 mei.',
      ),
    ],
    bad: [
      // A year, ten days and a week off.
      texts(
        'De verhuizing van het gemaal is op ⟦EMV446:14 mei 2029⟧ rond.',
        'Op 14 mei 2028 is de verhuizing van het gemaal.',
      ),
      texts(
        'Uiterlijk ⟦EMV446:21 januari 2030⟧ is het laatste archiefblok bij u.',
        'Uiterlijk 11 januari 2030 heeft u het laatste archiefblok.',
      ),
      texts(
        'De sleuteloverdracht met de beheerders is op ⟦EMV446:16 juli⟧.',
        'Alle beheerders komen op 9 juli naar de sleuteloverdracht.',
      ),
      {
        ...plan('18 mei 2027', '25 juni 2027', 'Schouw van alle voertuigen'),
        ...texts('Vanaf ⟦EMV446:18 juni⟧ werken wij samen.'),
      },
      {
        ...plan('1 januari 2031', '30 juni 2031', 'Overdracht'),
        ...texts('Wij werken voor u tot en met ⟦EMV446:31 juli 2031⟧.'),
      },
      {
        ...plan('1 oktober 2027', '30 juni 2031', 'Onderhoud'),
        ...texts('Op ⟦EMV446:1 november 2027⟧ begint het gewone werk.'),
      },
      texts(
        'Op ⟦EMV446:14 augustus⟧ ligt het overgangsplan per kenteken vast.',
        'Wie welk kenteken krijgt, staat in het overgangsplan van 14 september 2027.',
      ),
      {
        ...plan('1 March 2028', '30 June 2031', 'Placement of containers'),
        ...texts('We serve the city up to and including ⟦EMV446:31 July 2031⟧.'),
      },
      texts(
        'The condition of the crane is with you by ⟦EMV446:17 January⟧.',
        'Every crane is seen once more, on 17 December 2027.',
      ),
    ],
  },
  'a day with the words of a moment that the manifest has a month or a week away': {
    codes: /^EMV434 /u,
    good: [
      { ...manifest('  award: "2027-03-05"\n'), ...texts('Op 5 april bespreekt de stuurgroep het plan.') },
      {
        ...manifest('  closing: "2027-02-26"\n'),
        ...texts('Een week na de sluiting, op 5 maart, opent u de inschrijvingen.'),
      },
      {
        ...manifest('  award: "2027-05-07"\n'),
        ...texts('Het voornemen is van 7 april; de gunning volgt op 7 mei.'),
      },
      {
        ...manifest('  questions: "2027-01-22"\n  closing: "2027-02-22"\n'),
        ...texts('Vragen konden tot en met 22 januari; u sluit de inschrijving op 22 februari.'),
      },
      {
        ...manifest('  closing: "2027-02-26"\n'),
        ...texts('Op 26 maart is onze inschrijving een maand oud.', 'Op 26 maart is het feest.'),
      },
    ],
    bad: [
      {
        ...manifest('  closing: "2027-01-15"\n  award: "2027-03-05"\n'),
        ...texts('Na beraad maakt u uw keuze op ⟦EMV434:5 april⟧ bekend.'),
      },
      {
        ...manifest('  closing: "2027-02-26"\n'),
        ...texts(
          '| Wat | Wanneer |\n| --- | --- |\n| Sluiting van de inschrijving, 12.00 uur | ⟦EMV434:26 maart 2027⟧ |',
        ),
      },
      // A week is as common a slip.
      {
        ...manifest('  closing: "2027-03-19"\n', 'en'),
        ...texts('Bids close on ⟦EMV434:26 March 2027⟧ at 14:00.'),
      },
      {
        ...manifest('  questions: "2027-02-05"\n', 'en'),
        ...texts('Questions, which could be asked until ⟦EMV434:5 March⟧, were few.'),
      },
    ],
  },
});

test('a bid in which every day is told twice has no lone days', () => {
  const reading = readingOf({
    'sections/a.md': 'Op 3 mei.\n\nVanaf 3 juni.\n',
    'sections/b.md': 'Op 3 mei; op 3 juni.\n',
  });
  expect(loneDaySlipsOf(reading)).toEqual([]);
});
