import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const summary = (text: string): BidFiles => ({ 'sections/summary.md': `${text}\n` });
const glossary = (id: string, meaning: string): BidFiles => ({
  'glossary.yaml': `glossary:\n  - { id: "${id}", meaning: "${meaning}" }\n`,
});
const phase = (period: string, more: string): string =>
  `  - id: F-1\n    title: "Opleiding"\n    period: ${period}\n${more}`;
const phases = (...all: readonly string[]): BidFiles => ({ 'phases.yaml': `phases:\n${all.join('')}` });
const edges = (start: string, end: string): string => `    start: "${start}"\n    end: "${end}"\n`;
const activities = (...all: readonly string[]): string =>
  `    activities:\n${all.map((text) => `      - "${text}"\n`).join('')}`;
const milestone = (text: string, at: string): string => `    milestones:\n      - text: "${text}"\n        at: ${at}\n`;
const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml':
    `kpis:\n  - id: KPI-01\n    title: "Oplevering"\n    target: "${target}"\n    measurement: "Opleverbewijs"\n` +
    `    reporting: "Maandelijks"\n    owner: "Projectleider"\n    escalation: "${escalation}"\n`,
});
const dates = (closing: string, start = '"2027-09-01"', questions = '"2027-02-19"'): BidFiles => ({
  'emvi.yaml': `emvi: 1\ntitle: "Plan"\ndates:\n  questions: ${questions}\n  closing: ${closing}\n  award: "2027-06-04"\n  start: ${start}\n`,
});
const usual = dates('"2027-04-09"');
const inEnglish = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

testPairs({
  'a run of days is as long as the text says': {
    codes: /^EMV445/u,
    good: [
      glossary('contractjaar', 'Periode van 1 mei tot en met 30 april'),
      glossary('halfjaar', 'Periode van 1 mei tot en met 30 september'),
      glossary('cursusjaar', 'De maanden van 1 september tot en met 30 juni'),
      summary('Drie jaar lang, van 1 september 2027 tot en met 31 augustus 2030, geven wij les.'),
      summary('In acht weken, van 5 juli tot en met 27 augustus 2027, leren zij het werk.'),
      summary(
        'Dat duurt veertien weken, van 25 oktober tot en met 11 februari, twee weken kerststop niet meegerekend.',
      ),
      summary('Na twee jaar, van 1 oktober tot en met 30 november 2029, beoordelen wij samen het resultaat.'),
      phases(phase('"week 1 t/m 8 (3 mei t/m 25 juni 2027)"', edges('week 1', 'week 8'))),
    ],
    bad: [
      glossary('contractjaar', 'Periode van ⟦EMV445:1 juni tot en met 30 april⟧'),
      glossary('contract year', 'From ⟦EMV445:1 April to 30 April⟧'),
      summary('Drie jaar lang, van ⟦EMV445:1 oktober 2027 tot en met 31 augustus 2030⟧, geven wij les.'),
      { ...inEnglish, ...summary('Four years, ⟦EMV445:1 September 2027 to 30 September 2031⟧.') },
      summary('In acht weken, van ⟦EMV445:5 juni tot en met 27 augustus 2027⟧, leren zij het werk.'),
      phases(phase('"week 1 t/m 8 (⟦EMV445:3 juni t/m 25 juni 2027⟧)"', edges('week 1', 'week 8'))),
    ],
  },
  'a weekday goes with its day, also where the year stands elsewhere': {
    codes: /^EMV445/u,
    good: [
      { ...usual, ...summary('De gunning is op vrijdag 4 juni, de kick-off op ma 7 juni 2027.') },
      {
        ...usual,
        ...summary('Vanaf 2029 begint het jaar op maandag 1 januari; in januari 2029 is dat 1 januari 2029.'),
      },
      { ...usual, ...summary('Stel dat op zaterdag 5 oktober een melding binnenkomt.') },
      summary('De gunning is op zaterdag 4 juni.'),
    ],
    bad: [
      { ...usual, ...summary('De gunning is op ⟦EMV445:vrijdag 4 juli⟧.') },
      summary('| Wat | Dag |\n| --- | --- |\n| Plaatsing | ⟦EMV445:do 21 november 2027⟧ |'),
      { ...usual, ...summary('The classes start on ⟦EMV445:Monday 10 January⟧.') },
    ],
  },
  'days of a table, a list or a sentence follow each other': {
    codes: /^EMV445/u,
    good: [
      summary(
        '| Sprint | Dagen |\n| --- | --- |\n| 1 | 29 mei t/m 16 juni |\n| 2 | 19 juni t/m 7 juli |\n| 3 | 10 juli t/m 28 juli |',
      ),
      summary('| Plek | Dag |\n| --- | --- |\n| A | 12 april 2027 |\n| B | 3 mei 2027 |\n| C | 26 april 2027 |'),
      summary('- 24 september: gunning\n- 4 oktober: start\n- 15 december: backlog\n- 3 januari: eerste sprint'),
      summary(
        'Op 1 september start de les; daarvoor, op 15 augustus, is het rooster klaar, en op 20 augustus de zaal.',
      ),
      summary('Tot 1 juli 2028 is 90% emissievrij en vanaf 1 juli 2028 alles.'),
      summary('Wij meten van 1 maart t/m 30 april en van 1 juni t/m 31 juli.'),
    ],
    bad: [
      summary(
        '| Sprint | Dagen |\n| --- | --- |\n| 1 | ⟦EMV445:29 juni t/m 16 juni⟧ |\n| 2 | 19 juni t/m 7 juli |\n| 3 | 10 juli t/m 28 juli |',
      ),
      summary(
        '| Dag | Wat |\n| --- | --- |\n| 24 juli 2027 | bezoek |\n| ⟦EMV445:24 oktober 2027⟧ | gunning |\n| 4 oktober 2027 | start |',
      ),
      summary('- 24 juli: uitnodiging\n- ⟦EMV445:24 oktober⟧: gunning\n- 4 oktober: start\n- 15 december: backlog'),
      summary('Class 1 starts on 10 January, class 2 on ⟦EMV445:24 February⟧, class 3 on 7 February.'),
      summary('Wij komen op ⟦EMV445:30 juni⟧ en 1 juni.'),
      summary('Tot 1 juli 2028 is 90% emissievrij en vanaf ⟦EMV445:1 augustus 2028⟧ alles.'),
    ],
  },
  'what a phase prints goes with its edges': {
    codes: /^EMV432/u,
    good: [
      phases(phase('"14 t/m 29 februari 2028"', edges('2028-02-14', '2028-02-29'))),
      phases(phase('"17 April to 30 September"', edges('2028-04-17', '2028-09-30'))),
      phases(phase('"13 mei tot 1 oktober 2027"', edges('2027-05-13', '2027-10-01'))),
      phases(
        phase(
          '"19 april t/m 21 mei 2027"',
          edges('2027-04-19', '2027-05-21') +
            activities('Opname van 19 t/m 23 april', 'Gereed voor de opening op 30 augustus'),
        ),
      ),
      phases(
        phase(
          '"31 mei t/m 22 oktober 2027"',
          edges('2027-05-31', '2027-10-22') +
            activities('Definitieve bestelling op 2 juli, productie gereed op 27 augustus') +
            milestone('Definitieve bestelling', '"2027-07-02"'),
        ),
      ),
    ],
    bad: [
      phases(phase('⟦EMV432:"14 t/m 28 maart 2028"⟧', edges('2028-02-14', '2028-02-29'))),
      { ...inEnglish, ...phases(phase('⟦EMV432:"17 May to 30 September"⟧', edges('2028-04-17', '2028-09-30'))) },
      phases(
        phase(
          '"19 april t/m 21 mei 2027"',
          edges('2027-04-19', '2027-05-21') + activities('Plan gereed op ⟦EMV432:14 juni⟧'),
        ),
      ),
      phases(
        phase(
          '"maand 4 t/m 10 (januari t/m juli 2028)"',
          `${edges('maand 4', 'maand 10')}${milestone('Einde van sprint 10 op ⟦EMV432:28 augustus 2028⟧', '"maand 10"')}`,
        ),
      ),
      phases(
        phase(
          '"31 mei t/m 22 oktober 2027"',
          edges('2027-05-31', '2027-10-22') +
            activities('Definitieve bestelling op 2 juli, productie gereed op 27 augustus') +
            milestone('Definitieve bestelling', '"⟦EMV432:2027-08-02⟧"'),
        ),
      ),
    ],
  },
  'days that belong together are told alike': {
    codes: /^EMV446/u,
    good: [
      kpi(
        'Oplevering uiterlijk 21 januari 2028',
        'Na 21 januari 2028: korting van € 100; na 21 februari 2028: gesprek',
      ),
      kpi('Oplevering uiterlijk 1 mei', 'Minder dan 50% op 1 april: extra ploeg'),
      {
        ...kpi('Zout op elke dag van 1 oktober t/m 30 april', 'Een dag zonder: melding'),
        ...summary('Zout is er van 1 oktober t/m 30 april, een ploeg van 1 oktober t/m 15 maart.'),
      },
      {
        'sections/a.md': 'De haven is dicht van 1 mei t/m 30 juni.\n',
        'sections/b.md': 'Klachten van 1 mei t/m 31 juli.\n',
      },
      { 'sections/a.md': 'Lessen op 10, 12 en 17 januari.\n', 'sections/b.md': 'Toetsen op 10 januari en 7 maart.\n' },
    ],
    bad: [
      kpi('Oplevering uiterlijk 21 januari 2028', 'Na ⟦EMV446:21 februari 2028⟧: korting van € 100'),
      kpi('Delivery by 1 May', 'After ⟦EMV446:1 June⟧: a discount of € 100'),
      kpi(
        'Oplevering uiterlijk 21 januari 2028',
        'Na 21 januari 2028: korting; bij een prognose na ⟦EMV446:21 februari 2028⟧: plan',
      ),
      {
        'organisation.yaml':
          'serviceWindows:\n  - { id: piket, text: "Piket van ⟦EMV446:1 oktober t/m 31 mei⟧", window: "dagelijks 00:00-24:00" }\n',
        'sections/a.md': 'Het piket staat klaar van 1 oktober tot en met 30 april.\n',
        'sections/b.md': 'Wij strooien van 1 oktober tot en met 30 april.\n',
      },
      {
        'sections/a.md': 'Als reserve is het weekend van 12 tot en met 14 november 2027 vastgelegd.\n',
        'sections/b.md': 'Het weekend van ⟦EMV446:12 tot en met 14 december 2027⟧ is de reserve.\n',
      },
      {
        'sections/a.md': 'They start on 10 January, 24 January and 7 February.\n',
        'sections/b.md': 'Classes: 10 January, 24 January, ⟦EMV446:7 March⟧.\n',
      },
    ],
  },
  'the days of the procedure are those of the manifest': {
    codes: /^EMV434/u,
    good: [
      { ...usual, ...summary('| Wat | Wanneer |\n| --- | --- |\n| Sluiting | vrijdag 9 april 2027, 14.00 uur |') },
      { ...usual, ...summary('| Wat | Wanneer |\n| --- | --- |\n| Feestelijke opening | 9 mei 2027 |') },
      {
        ...usual,
        ...summary(
          'Vragen stellen kan tot en met 19 februari 2027, de dienst blijft tot en met 19 juni beschikbaar voor vragen.',
        ),
      },
      { ...usual, ...summary('- 9 april: sluiting van de inschrijving\n- 4 juni: gunning') },
      {
        ...usual,
        ...phases(
          phase('"1 september 2027 t/m 30 november 2027"', milestone('Start van de dienstverlening', '"2027-09-01"')),
        ),
      },
      { ...usual, ...summary('De proef loopt van 1 oktober 2027 tot en met 30 november 2027.') },
      {
        ...usual,
        ...summary('Op de gunning volgt op 15 juni 2027 een gesprek; op 11 juni 2027 maakt u de notulen bekend.'),
      },
      { ...usual, ...summary('De start is op 1 september 2027.\n\nDe start van de pilot op 1 oktober is voorbereid.') },
    ],
    bad: [
      { ...usual, ...summary('De start is op 1 september 2027.\n\nTot de start op ⟦EMV434:1 oktober⟧ oefenen wij.') },
      { ...usual, ...summary('| Wat | Wanneer |\n| --- | --- |\n| Sluiting | ⟦EMV434:9 mei 2027⟧, 14.00 uur |') },
      { ...usual, ...summary('De overeenkomst loopt van ⟦EMV434:1 oktober 2027⟧ tot en met 31 augustus 2031.') },
      { ...usual, ...summary('De definitieve gunning volgt op ⟦EMV434:4 juli 2027⟧.') },
      { ...usual, ...summary('Op ⟦EMV434:4 mei 2027⟧ maakt u de gunning bekend.') },
      { ...usual, ...summary('Vragen stellen kan tot en met ⟦EMV434:19 maart 2027⟧.') },
      { ...usual, ...summary('Onze inschrijving is er uiterlijk ⟦EMV434:9 mei 2027⟧.') },
      { ...usual, ...summary('De inschrijving sluit op ⟦EMV434:16 april 2027⟧.') },
      { ...usual, ...summary('Op ⟦EMV434:16 april 2027⟧ sluit de aanbesteding.') },
      { ...usual, ...summary('The tender closes on ⟦EMV434:16 April 2027⟧.') },
      { ...usual, ...summary('- 19 februari: vragen stellen\n- ⟦EMV434:9 mei⟧: sluiting van de inschrijving') },
      {
        ...usual,
        ...phases(
          phase(
            '"1 september 2027 t/m 30 november 2027"',
            milestone('Start van de dienstverlening', '"⟦EMV434:2027-10-01⟧"'),
          ),
        ),
      },
      {
        ...dates('⟦EMV434:"2027-05-10"⟧'),
        'sections/a.md': 'De inschrijving is op 10 april 2027.\n',
        'sections/b.md': 'Wij schrijven op 10 april in en lichten de offerte toe.\n',
      },
    ],
  },
  'the last day of a month that only one text puts in another month': {
    codes: /^EMV421/u,
    good: [
      {
        'sections/a.md': 'Het keurmerk loopt tot en met 31 maart 2029.\n',
        'sections/b.md': 'De overeenkomst loopt tot en met 30 april 2029.\n',
        'sections/c.md': 'Wij werken tot en met 30 april 2029 voor u; de bus rijdt tot en met 30 april 2029.\n',
        'sections/d.md': 'Tot en met 30 april 2029 blijft het loket open.\n',
      },
    ],
    bad: [
      {
        'sections/a.md': 'Het overleg is er tot en met 31 december 2027.\n',
        'sections/b.md': 'De coach blijft tot en met 31 december 2027.\n',
        'sections/c.md': 'Tot en met 31 december 2027 bellen wij elke dag.\n',
        'sections/d.md': 'De manager werkt ⟦EMV421:tot en met 31 januari 2028⟧ op locatie.\n',
      },
    ],
  },
});
