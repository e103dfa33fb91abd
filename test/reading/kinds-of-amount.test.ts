import { expect, test } from 'vitest';
import { areApart } from '../../src/reading/facts/facts-apart.ts';
import { markedFacts, twoFacts } from '../support/marked-facts.ts';

test.each([
  [
    'a difference and an amount',
    'Dat scheelt veel: ⟦84 ton⟧ minder.',
    'Het werk stoot ten hoogste ⟦156 ton⟧ uit.',
    true,
  ],
  ['two amounts', 'Het werk stoot ten hoogste ⟦84 ton⟧ uit.', 'Het werk stoot ten hoogste ⟦156 ton⟧ uit.', false],
  [
    'what lies between two days and a term',
    'Tussen de gunning op 14 mei en de start op 1 oktober liggen ⟦twintig weken⟧.',
    'Elke cliënt krijgt ⟦vier weken⟧ vooraf een brief.',
    true,
  ],
  [
    'what lies between two levels and one of them',
    'Between the order level and the lowest level lie ⟦180 tonnes⟧.',
    'The lowest level is ⟦900 tonnes⟧.',
    true,
  ],
  ['a gain and a total', 'De winst zit in de voertuigen (⟦24 ton⟧).', 'De referentie is ⟦240 ton⟧.', true],
  ['a rate and a count', 'Wij maakten ⟦2,2 fouten⟧ per 10.000 openingen.', 'Wij maakten ⟦negen fouten⟧.', true],
  ['two counts', 'Wij maakten ⟦acht fouten⟧.', 'Wij maakten ⟦negen fouten⟧.', false],
  [
    'a cap to all and what one case costs',
    'Samen is het ⟦nooit meer dan € 20.000⟧ in een jaar.',
    'Een kwartaal onder de norm kost ⟦€ 1.000⟧.',
    true,
  ],
  [
    'a share of a price that is named once and a share of what is done',
    'The credit is 2% of the event fee for late plans, ⟦5%⟧ for late alerts.',
    'They act on ⟦98% of the alerts⟧ in time.',
    true,
  ],
  [
    'a case and a term',
    'Dat geldt voor aanvragen die ⟦ten minste een etmaal⟧ voor het begin binnen zijn.',
    'U weet ⟦binnen een week⟧ wie er komt.',
    true,
  ],
  [
    'a case in English and a term',
    'This holds for shifts that are requested ⟦at least 24 hours⟧ before the start.',
    'You know who comes ⟦within a week⟧.',
    true,
  ],
  [
    'a request that waits and a term',
    'Requests that wait ⟦longer than 6 weeks⟧ go to the director.',
    'A doctor who is away returns ⟦within two weeks⟧.',
    true,
  ],
  [
    'a pronoun and two terms',
    'Een bestelling: wij bevestigen die na ⟦minimaal een kwartier⟧.',
    'Wij bevestigen ⟦binnen een uur⟧.',
    false,
  ],
  [
    'a part of a whole and a norm',
    'Van hen zat 71% goed, ⟦18%⟧ te laag en 11% te hoog.',
    'Van hen zit ⟦95%⟧ goed.',
    true,
  ],
  ['a share with its rest and a norm', 'Van hen zit ⟦90%⟧ goed en 10% te hoog.', 'Van hen zit ⟦95%⟧ goed.', false],
  [
    'two shares that are reckoned',
    'Dat lukte in ⟦591 van de 610 ritten⟧, 96,9%.',
    'Bij ⟦568 van de 610 ritten⟧ was dat zo (93,1%).',
    true,
  ],
  [
    'two shares of which one is not what it says',
    'Dat lukte in ⟦591 van de 610 ritten⟧, 96,9%.',
    'Bij ⟦568 van de 610 ritten⟧ was dat zo (95,1%).',
    false,
  ],
  [
    'an amount of which the text says how much of the other it is',
    'The largest event takes ⟦418 stewards⟧, about two thirds of the roll.',
    'The roll has ⟦620 stewards⟧.',
    true,
  ],
  [
    'an amount of which the text says another share',
    'The largest event takes ⟦418 stewards⟧, about one third of the roll.',
    'The roll has ⟦620 stewards⟧.',
    false,
  ],
  [
    'two sums',
    'Het zijn 39 huizen en 11 scholen, samen ⟦50 bezoeken⟧.',
    'Met 49 huizen en 11 scholen zijn dat ⟦60 bezoeken⟧.',
    true,
  ],
  [
    'what is kept and what is done',
    'Remainders are kept for ⟦at least 5 working days⟧.',
    'The series is repeated ⟦within 8 working days⟧.',
    true,
  ],
  [
    'two times that something is kept',
    'Remainders are kept for ⟦at least 5 working days⟧.',
    'The remainders are kept ⟦8 working days⟧.',
    false,
  ],
  ['a price with and without tax', 'Het tarief is ⟦€ 0,41⟧ inclusief btw.', 'Zonder btw is dat ⟦€ 0,34⟧.', true],
  ['two prices with tax', 'Het tarief is ⟦€ 0,41⟧ inclusief btw.', 'Het is ⟦€ 0,34⟧ inclusief btw.', false],
  ['a beginning and an end', 'Wij testen ⟦vanaf 29 maart⟧.', 'De overgang loopt ⟦tot en met 30 april⟧.', true],
  ['two ends', 'Wij testen ⟦tot en met 29 maart⟧.', 'De overgang loopt ⟦tot en met 30 april⟧.', false],
  [
    'a day that begins a step of a table, and an end',
    '| Vanaf | Wat |\n| --- | --- |\n| ⟦19 juli 2027⟧ | Overdracht |',
    'De overdracht is gereed ⟦vóór 19 augustus 2027⟧.',
    true,
  ],
  [
    'how long after a day and a term',
    'Op 16 juni (⟦acht werkdagen⟧ later) lag de analyse er.',
    'De analyse ligt er ⟦binnen 5 werkdagen⟧.',
    true,
  ],
  [
    'how long before a day in English and a term',
    'All items are closed by 20 August 2027, ⟦12 days⟧ before the start.',
    'Closing the items takes ⟦12 weeks⟧.',
    true,
  ],
  [
    'what it is halfway and in the end',
    'Halverwege staat de teller op ⟦80 ton⟧.',
    'De teller komt op ⟦156 ton⟧.',
    true,
  ],
  [
    'what two groups add up to',
    'Achter hem staan vijf ondersteuners (samen ⟦3,6 fte⟧).',
    'Er werken vier artsen, samen ⟦3,0 fte⟧.',
    true,
  ],
  [
    'what one group adds up to, twice',
    'Achter hem staan vier artsen (samen ⟦3,6 fte⟧).',
    'Er werken vier artsen, samen ⟦3,0 fte⟧.',
    false,
  ],
  [
    'how long before and how long',
    '⟦Vier weken⟧ voor de eerste dienst staat de ploeg klaar.',
    'Vanaf september draait de ploeg ⟦drie weken⟧ mee.',
    true,
  ],
  [
    'how long before, twice',
    '⟦Four weeks⟧ before the first shift the crew is ready.',
    'The crew is ready ⟦three weeks⟧ in advance.',
    false,
  ],
  ['a further number', 'A further ⟦25 samples⟧ are in reserve.', 'They take ⟦40 samples⟧.', true],
])('%s stand apart as they should', (_, one, other, expected) => {
  const [first, second] = twoFacts(one, other);
  expect([areApart(first, second), areApart(second, first)]).toEqual([expected, expected]);
});

const phase = (fields: string): string => `phases:\n  - id: F-1\n    title: "Overgang"\n${fields}`;
const result = (kpi: string): string =>
  `references:\n  - id: REF-1\n    title: "Noordkerk"\n    client: "Gemeente Noordkerk"\n    results:\n      - { text: "Vervulling ⟦94,1%⟧ in 2026", kpi: ${kpi} }\n`;
const escalation = (text: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Op tijd"\n    target: "≥95% per maand"\n    escalation: "${text}"\n`;

test.each([
  [
    'the first day of a phase and what is ready by a day',
    {
      'phases.yaml': phase('    start: ⟦2027-09-01⟧\n'),
      'sections/a.md': 'Het verlof ligt vast ⟦uiterlijk 1 oktober⟧.\n',
    },
    true,
  ],
  [
    'the first day of a phase and a start by a day',
    { 'phases.yaml': phase('    start: ⟦2027-09-01⟧\n'), 'sections/a.md': 'Wij starten ⟦uiterlijk 1 oktober⟧.\n' },
    false,
  ],
  [
    'the first day of a period and a last day',
    {
      'phases.yaml': phase('    period: "⟦3 mei⟧ t/m 4 juli 2027"\n'),
      'sections/a.md': 'De ploeg is compleet ⟦uiterlijk 3 september⟧.\n',
    },
    true,
  ],
  [
    'over how long misses are counted and a term',
    {
      'kpis.yaml': escalation('2 maanden onder 95% ⟦binnen 6 maanden⟧ → korting van 2%'),
      'sections/a.md': 'Wij werven ⟦binnen zes weken⟧ een nieuwe collega.\n',
    },
    true,
  ],
  [
    'two terms of an escalation and a text',
    {
      'kpis.yaml': escalation('Onder 95% → verbeterplan ⟦binnen 6 maanden⟧'),
      'sections/a.md': 'Wij schrijven een verbeterplan ⟦binnen zes weken⟧.\n',
    },
    false,
  ],
  [
    'what two baselines tell of one year',
    {
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid"\n    target: "≥99% per maand"\n    baseline: "⟦99,6%⟧ in 2026"\n',
      'sections/a.md': 'Ons ziekteverzuim was in 2026 ⟦5,1%⟧.\n',
    },
    true,
  ],
  [
    'a result for one KPI and another KPI',
    {
      'references.yaml': result('KPI-02'),
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Vervulling"\n    target: "≥99% per maand"\n    baseline: "⟦77% vervuld⟧ in 2026"\n',
    },
    true,
  ],
  [
    'a result for a KPI and that KPI',
    {
      'references.yaml': result('KPI-01'),
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Vervulling"\n    target: "≥99% per maand"\n    baseline: "⟦77% vervuld⟧ bij de gemeente Noordkerk in 2026"\n',
    },
    false,
  ],
  [
    'what two texts tell of one thing',
    {
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid"\n    target: "≥99% per maand"\n    baseline: "⟦99,6%⟧ in 2026"\n',
      'sections/a.md': 'De beschikbaarheid was in 2026 ⟦98,1%⟧.\n',
    },
    false,
  ],
] as const)('%s stand apart as they should', (_, files, expected) => {
  const [first, second] = markedFacts(files);
  if (first === undefined || second === undefined) throw new Error('fewer than two marks');
  expect([areApart(first, second), areApart(second, first)]).toEqual([expected, expected]);
});
