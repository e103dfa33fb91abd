import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const summary = (text: string): BidFiles => ({ 'sections/summary.md': `${text}\n` });
const two = (first: string, second: string, more = ''): BidFiles => ({
  'sections/a.md': `${first}\n`,
  'sections/b.md': `${second}\n`,
  ...(more === '' ? {} : { 'sections/c.md': `${more}\n` }),
});
const manifest = (start = '"2027-09-01"', award = '"2027-06-04"'): BidFiles => ({
  'emvi.yaml': `emvi: 1\ntitle: "Plan"\ndates:\n  closing: "2027-04-09"\n  award: ${award}\n  start: ${start}\n`,
});
const inEnglish = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const phase = (startEvent: string): BidFiles => ({
  'phases.yaml': `phases:\n  - id: F-1\n    title: "Voorbereiding"\n    period: "week 1 t/m 8"\n    startEvent: ${startEvent}\n`,
});
const rounds = (published: string): BidFiles => ({
  'clarifications.yaml': `rounds:\n  - { id: NvI-1, title: "Nota van inlichtingen", closes: "2026-12-11", published: "${published}" }\n`,
});

const season = (id: string, start: string, end: string): string =>
  `  - { id: ${id}, title: "Seizoen ${id}", start: "${start}", end: "${end}" }\n`;
const seasons = (text: string): BidFiles => ({
  'phases.yaml': `phases:\n${season('S-1', '2027-09-01', '2028-03-14')}${season('S-2', '2028-09-01', '2029-03-14')}${season('S-3', '2029-09-01', '2030-03-14')}${season('S-4', '2030-03-15', '2030-06-30')}`,
  ...summary(text),
});
const yearly = (row: string): BidFiles => ({
  'organisation.yaml':
    'reports:\n  - { id: jaar, name: "Jaarrapport", frequency: "jaarlijks, uiterlijk 31 januari" }\n  - { id: keuring, name: "Keuringsrapport", frequency: "jaarlijks" }\n',
  ...summary(`| rapport | ritme | dag |\n| --- | --- | --- |\n${row}`),
});

testPairs({
  'a day that is counted from another day of the text': {
    codes: /^EMV439/u,
    good: [
      summary('De gunning is op 1 juni 2027; de overeenkomst begint dertien weken later, op 1 september.'),
      summary('U bestelt op 21 mei. Acht weken later, op vrijdag 16 juli, staat alles in onze hal.'),
      summary('Het besluit valt op 30 juni 2028, een jaar later, op 1 juli 2029, zijn wij klaar.'),
      summary('De proef is op 12 mei. Op 3 mei is er een oefening. Twee weken later, op 26 mei, volgt het verslag.'),
      summary('De opening is op 1 oktober. Vier weken eerder, op 3 september, oefenen wij.'),
      summary('Tussen de gunning op 14 mei 2027 en de start op 1 oktober 2027 liggen precies twintig weken.'),
      {
        ...inEnglish,
        ...summary('Award is on 1 June 2027; the contract starts thirteen weeks later, on 1 September.'),
      },
      { ...inEnglish, ...summary('They train on 4 January and take the exam on 8 March, nine weeks later.') },
    ],
    bad: [
      summary('De gunning is op 1 juni 2027; de overeenkomst begint dertien weken later, op ⟦EMV439:1 oktober⟧.'),
      summary('U bestelt op 21 mei. Acht maanden later, op vrijdag ⟦EMV439:16 juli⟧, staat alles in onze hal.'),
      summary('De opening is op 1 oktober. Vier weken eerder, op ⟦EMV439:3 augustus⟧, oefenen wij.'),
      summary('Tussen de gunning op 14 mei 2027 en de start op ⟦EMV439:1 november 2027⟧ liggen precies twintig weken.'),
      {
        ...inEnglish,
        ...summary('Award is on 1 June 2027; the contract starts three weeks later, on ⟦EMV439:1 September⟧.'),
      },
      { ...inEnglish, ...summary('They train on 4 January and take the exam on ⟦EMV439:8 April⟧, nine weeks later.') },
    ],
  },
  'a run of days, a weekend and the same day of several years': {
    codes: /^EMV445/u,
    good: [
      summary('Van 1 maart tot 1 april zijn het 31 dagen.'),
      summary(
        'Dat duurt veertien weken, van 25 oktober tot en met 11 februari, de twee weken kerststop (27 december tot en met 7 januari) niet meegerekend.',
      ),
      summary('De reserve is het weekend van 12 tot en met 14 november 2027.'),
      summary('In het paasweekend van 26 tot en met 29 maart 2027 is er niemand.'),
      summary('In het weekend van 13 november 2027 gaat de kast over.'),
      summary('Op 30 juni 2028 staan er 400, op 30 juni 2030 1.200 en op 30 juni 2031 1.600 palen.'),
      summary('Op 1 mei 2028 is er een ronde, op 1 mei 2029 ook en op 1 september 2030 de laatste.'),
      { ...inEnglish, ...summary('The weekend of 12 to 14 November 2027 is kept free.') },
    ],
    bad: [
      summary('Van ⟦EMV445:1 maart tot 1 mei⟧ zijn het 31 dagen.'),
      summary(
        'Dat duurt veertien weken, van ⟦EMV445:25 oktober tot en met 11 maart⟧, de twee weken kerststop (27 december tot en met 7 januari) niet meegerekend.',
      ),
      summary('De reserve is het weekend van ⟦EMV445:12 tot en met 14 december 2027⟧.'),
      summary('In het weekend van ⟦EMV445:13 oktober 2027⟧ gaat de kast over.'),
      summary('Op 30 juni 2028 staan er 400, op 30 juni 2030 1.200 en op ⟦EMV445:28 juli 2031⟧ 1.600 palen.'),
      summary(
        '| Vanaf | Aandeel |\n| --- | --- |\n| 1 augustus 2027 | 60% |\n| 1 augustus 2029 | 85% |\n| ⟦EMV445:1 september 2030⟧ | 100% |',
      ),
      { ...inEnglish, ...summary('The weekend of ⟦EMV445:12 to 14 December 2027⟧ is kept free.') },
    ],
  },
  'the days of the procedure, however they are told': {
    codes: /^EMV434/u,
    good: [
      { ...manifest(), ...summary('Vanaf de start van de overeenkomst op 1 september 2027 rijden wij.') },
      { ...manifest(), ...summary('Vanaf de start van de pilot op 1 oktober 2027 rijden wij ook.') },
      { ...manifest(), ...summary('Op 4 juni 2027 maakt u uw gunningsbeslissing bekend.') },
      { ...manifest(), ...phase('"start van het werk op 1 september 2027"') },
      { ...manifest(), ...phase('"start van de proef op 14 januari 2028"') },
      { ...manifest(), ...summary('Elke cliënt kan op 1 september 2027 vanaf 00.00 uur bij ons terecht.') },
      {
        ...manifest('"2027-07-01"'),
        ...two(
          'Op 1 augustus 2027 zijn zes panden over.',
          'Wij rijden vanaf 1 juli 2027.',
          'Op 1 augustus 2027 wordt geteld.',
        ),
      },
    ],
    bad: [
      { ...manifest(), ...summary('Vanaf de start van de overeenkomst op ⟦EMV434:1 oktober 2027⟧ rijden wij.') },
      {
        ...manifest(),
        ...two('Contract starts ⟦EMV434:1 October⟧ (KPI-10).', 'Leave is fixed by 1 October, as of 1 September 2027.'),
      },
      { ...manifest(), ...summary('Op ⟦EMV434:4 juli 2027⟧ maakt u uw gunningsbeslissing bekend.') },
      { ...manifest(), ...summary('On ⟦EMV434:4 July 2027⟧ you announce the award decision.') },
      { ...manifest(), ...phase('"start van het werk op ⟦EMV434:1 oktober 2027⟧"') },
      { ...manifest(), ...summary('Elke cliënt kan op ⟦EMV434:1 oktober 2027⟧ vanaf 00.00 uur bij ons terecht.') },
      {
        ...manifest('⟦EMV434:"2027-08-01"⟧'),
        ...two(
          'Golf 1 is op 1 juli 2027 over.',
          'De bode neemt zes panden op 1 juli 2027 mee.',
          'De koerier heeft 1 juli 2027 in de agenda.',
        ),
      },
    ],
  },
  'the day of the answers, and runs until the end of a month': {
    codes: /^EMV446/u,
    good: [
      { ...rounds('2026-12-22'), ...summary('De antwoorden kwamen op 22 december.') },
      { ...rounds('2026-12-22'), ...summary('De proef met de antwoorden van bewoners is op 22 maart.') },
      two('De haven is vrij tussen 1 juni en eind november 2027.', 'Vrije haven: 1 juni t/m 30 november 2027.'),
    ],
    bad: [
      { ...rounds('2027-01-22'), ...summary('De antwoorden kwamen op ⟦EMV446:22 december⟧.') },
      two(
        'Vrije haven: 1 juni t/m 30 november 2027.',
        'De haven is vrij tussen ⟦EMV446:1 juli en eind november 2027⟧.',
      ),
    ],
  },
  'working days between two days of the text': {
    codes: /^EMV439/u,
    good: [
      summary('Tussen 6 augustus 2027 en de uiterste dag van 23 augustus zitten tien werkdagen.'),
      // Both days counted as well.
      summary('Tussen 9 augustus 2027 en 20 augustus 2027 liggen tien werkdagen.'),
      // Ascension Day and King’s Day are no working days.
      summary('Tussen 23 april 2027 en 10 mei 2027 zitten negen werkdagen.'),
      // Without a year nobody knows where the weekends are.
      summary('Tussen 6 augustus en 25 augustus zitten tien werkdagen.'),
      { ...inEnglish, ...summary('Between 6 August 2027 and 23 August 2027 lie ten working days.') },
    ],
    bad: [
      summary('Tussen 6 augustus 2027 en de uiterste dag van ⟦EMV439:25 augustus⟧ zitten tien werkdagen.'),
      summary('Tussen 6 september 2027 en de uiterste dag van ⟦EMV439:23 augustus⟧ zitten tien werkdagen.'),
      {
        ...manifest(),
        ...summary('Tussen 6 augustus en de uiterste dag van ⟦EMV439:25 augustus⟧ zitten tien werkdagen.'),
      },
      { ...inEnglish, ...summary('Between ⟦EMV439:6 August 2027 and 30 August 2027⟧ lie ten working days.') },
    ],
  },
  'the day on which phases start that a text names by their ids': {
    codes: /^EMV432/u,
    good: [
      seasons('De seizoenen S-1, S-2 en S-3 starten op 1 september van 2027, 2028 en 2029.'),
      seasons('S-2 start op 1 september 2028.'),
      seasons('Na S-1 komt er een pauze; de evaluatie begint op 1 mei.'),
      seasons('De voorbereiding van S-1 begint op 1 juni 2027.'),
      seasons('S-1 duurt van 1 september tot en met 14 maart.'),
    ],
    bad: [
      seasons('De seizoenen S-1, S-2 en S-3 starten op ⟦EMV432:1 oktober⟧ van 2027, 2028 en 2029.'),
      seasons('De seizoenen S-1, S-2 en S-4 starten op ⟦EMV432:1 september⟧ van elk jaar.'),
      seasons('S-2 start op ⟦EMV432:1 september 2029⟧.'),
      seasons('S-4, de afronding, duurt van ⟦EMV432:15 april tot en met 30 juni 2030⟧.'),
      { ...inEnglish, ...seasons('S-2 starts on ⟦EMV432:1 November 2028⟧.') },
    ],
  },
  'the day of a report in the row of a table': {
    codes: /^EMV446/u,
    good: [
      yearly('| Jaarrapport | jaarlijks | 31 januari |'),
      yearly('| Jaarrapport | jaarlijks | uiterlijk 31 januari |'),
      yearly('| Concept van het jaarrapport | jaarlijks | 15 januari |'),
      yearly('| Keuringsrapport | jaarlijks | 30 november |'),
    ],
    bad: [
      yearly('| Jaarrapport | jaarlijks | ⟦EMV446:28 februari⟧ |'),
      yearly('| Jaarrapport | jaarlijks | uiterlijk ⟦EMV446:28 februari⟧ |'),
    ],
  },
});
