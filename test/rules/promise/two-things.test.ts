import { describe, expect, test } from 'vitest';
import { type BidFiles, check, cleanBid, shown } from '../../support/bid.ts';
import { bidWith, foundPromiseCodes } from './support.ts';

const measures = (...texts: readonly string[]): string =>
  `    measures:\n${texts.map((text) => `      - "${text}"\n`).join('')}`;
const headline = (text: string, ...more: readonly string[]): string =>
  `    keyMessage: "${text}"\n${more.length === 0 ? '' : measures(...more)}`;

/** The findings of the rules about promises, each with whether it is certain. */
async function foundWithCertainty(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check({ ...cleanBid, ...files });
  return diagnostics
    .filter(({ type }) => /^EMV4(?:0|1[0-5])/u.test(type.code))
    .map((diagnostic) => `${diagnostic.certainty} ${shown(diagnostic)}`);
}

describe('numbers about two things are not held against each other', () => {
  test.each<[string, BidFiles]>([
    [
      'one of each, described within a share',
      bidWith(
        'Vaste begeleiders.',
        '≥ 90% van de dossiers met één vaste begeleider',
        'Vaste begeleiders',
        measures('Vier vaste begeleiders kennen uw locaties'),
      ),
    ],
    [
      'a day on which something is decided about the event',
      bidWith(
        'Een tijdige ingebruikname.',
        'Ingebruikname uiterlijk 2 januari 2029',
        'Ingebruikname',
        measures('De stuurgroep besluit op 1 december 2028 over de ingebruikname'),
      ),
    ],
    [
      'some of the people',
      bidWith(
        'Goed opgeleide gebruikers.',
        '≥ 95% van de 620 gebruikers opgeleid',
        'Opleiding van gebruikers',
        measures('De opleider geeft de 44 sleutelgebruikers les'),
      ),
    ],
    [
      'so many a year, and in all the years together',
      bidWith(
        'Vorm in vier jaar ten minste 12 speelplekken om.',
        '≥3 speelplekken per contractjaar omgevormd',
        'Omvormen van speelplekken',
        measures('De projectleider levert per contractjaar 3 omgevormde speelplekken op'),
      ),
    ],
    [
      'so many a day, and in the whole work',
      bidWith(
        'Weinig ritten door de straat.',
        '≤400 ritten in het hele werk',
        'Ritten met grond',
        measures('De uitvoerder plant niet meer dan 8 ritten met grond per werkdag'),
      ),
    ],
    [
      'so many a year, in English',
      bidWith(
        'Renew at least 12 playgrounds in four years.',
        '≥3 playgrounds renewed per contract year',
        'Renewal of playgrounds',
        measures('The project lead renews 3 playgrounds per contract year'),
      ),
    ],
    [
      'a reserve beside the share that is filled',
      bidWith(
        'Enough stewards.',
        '≥98% of steward posts filled per event',
        'Steward posts',
        measures('A reserve of 10% of the steward posts reports with the first shift'),
      ),
    ],
    [
      'times for each thing, not in a period',
      bidWith(
        'Geen vermiste stukken.',
        '≤ 2 vermiste stukken per kwartaal',
        'Vermiste stukken',
        measures('Elk stuk wordt vier keer gescand'),
      ),
    ],
    [
      'an average of what is measured apart',
      bidWith(
        'Vervulde diensten.',
        'Vervulde diensten per maand: ≥95%',
        'Vervulde diensten',
        measures('Het gemiddelde van de vervulde diensten over alle groepen komt op 94,5%'),
      ),
    ],
    [
      'how long cases last',
      bidWith(
        'Analyses op tijd.',
        '100% van de analyses binnen 6 weken na de eerste ziektedag',
        'Analyses',
        measures('Rond de 430 gevallen duren langer dan zes weken en vragen een analyse'),
      ),
    ],
    [
      'the reverse of the name of a class of results',
      bidWith(
        'Juiste facturen.',
        '100% van de onjuiste regels gecrediteerd ≤5 werkdagen na melding',
        'Facturen',
        measures('Bij vijf andere klanten is 99,4% juist'),
      ),
    ],
    [
      'what the present contractor has',
      bidWith(
        'Een goede ploeg.',
        'Een volledige ploeg bij elke dienst',
        'Ploeg',
        headline(
          'Vier weken vooraf staat de hele ploeg klaar: 27 bedienaars en 6 wachtleiders.',
          'De huidige dienstverlener heeft 25 mensen op de centrale: 20 bedienaars en 5 wachtleiders',
        ),
      ),
    ],
    [
      'a limit of a part beside that of the whole',
      bidWith(
        'Vaste gezichten.',
        '≥70% van de diensten per kwartaal door een vast gezicht',
        'Vaste gezichten',
        measures(
          'Ten minste 70% van de diensten doet een vast gezicht',
          'Een afdeling krijgt hulp, ook als het geheel aan diensten boven de 70% zit',
        ),
      ),
    ],
    [
      'a number of reference',
      bidWith(
        'Het aandeel diensten met schade daalt ten opzichte van de 2,6% in 2025.',
        '≤ 1,5% van de diensten met schade',
        'Schade',
      ),
    ],
    [
      'a number of reference between parentheses',
      bidWith(
        'Minder afsluiting ten opzichte van de referentie (2.912 uren afsluiting).',
        '≤ 950 uren afsluiting',
        'Afsluiting',
      ),
    ],
    [
      'so many of which a share is told',
      bidWith(
        'Hoge beschikbaarheid.',
        '≥99,7% per maand, gemiddeld over de 142 installaties, exclusief aanrijdingen',
        'Beschikbaarheid',
        measures('Elk jaar krijgen 12 installaties een nieuwe lamp'),
      ),
    ],
    [
      'the share of the cases in the words of the answer',
      bidWith(
        'Herstel van storingen.',
        'Storingen hersteld ≤ 4 uur na melding (97% gehaald)',
        'Storingen',
        headline('Ten minste 97% van de storingen is binnen 4 uur hersteld.'),
      ),
    ],
    [
      'what misses the norm, with what is done then',
      bidWith(
        'Zichtbare strepen.',
        'Retroreflectie van de strepen ten minste 150 mm',
        'Strepen',
        measures('Strepen waarvan elk vak dat in april onder 150 mm blijft, maken wij opnieuw'),
      ),
    ],
    [
      'the hours that are left, in one word',
      bidWith(
        'Snel ter plaatse.',
        'Collega ter plaatse ≤ 15 minuten tijdens kantooruren; ter plaatse ≤ 60 minuten buiten die uren',
        'Ter plaatse',
        headline('Tijdens kantooruren is een collega binnen 15 minuten ter plaatse, daarbuiten binnen 60 minuten.'),
      ),
    ],
  ])('%s', async (_, files) => {
    expect(await foundPromiseCodes(files)).toEqual([]);
  });
});

describe('while numbers about one thing still are', () => {
  test.each<[string, BidFiles, string]>([
    [
      'another day of the event itself',
      bidWith(
        'Een tijdige ingebruikname.',
        'Ingebruikname uiterlijk 2 januari 2029',
        'Ingebruikname',
        measures('De ingebruikname is uiterlijk 1 december 2028'),
      ),
      'EMV400 kpis.yaml uiterlijk 2 januari 2029',
    ],
    [
      'fewer of the same people',
      bidWith(
        'Goed opgeleide gebruikers.',
        '620 gebruikers opgeleid',
        'Opleiding van gebruikers',
        measures('De opleider leidt 640 gebruikers op'),
      ),
      'EMV400 kpis.yaml 620 gebruikers opgeleid',
    ],
    [
      'a lower share of the same posts',
      bidWith(
        'Enough stewards.',
        '≥98% of steward posts filled per event',
        'Steward posts',
        measures('We fill 89% of steward posts'),
      ),
      'EMV410 wishes.yaml 89% of steward posts',
    ],
  ])('%s', async (_, files, finding) => {
    expect(await foundPromiseCodes(files)).toEqual([finding]);
  });
});

describe('a class of norms that the promise names in words', () => {
  const classes = (definition: string): BidFiles => ({
    'organisation.yaml': `priorities:\n  - id: P1\n    definition: "${definition}"\n  - id: P2\n    definition: "Hinder"\n`,
  });
  const files = bidWith(
    'Spoedritten binnen 2 uur na aanvraag.',
    '100% van de ritten (P1) ≤2 uur na aanvraag',
    'Ritten',
  );

  test('by its definition narrows nothing', async () => {
    expect(await foundPromiseCodes({ ...files, ...classes('Spoed: een rit op dezelfde dag') })).toEqual([]);
  });

  test('by a text that gives both narrows nothing', async () => {
    const both = bidWith(
      'Een ernstig incident melden wij binnen 10 minuten.',
      'P1: 100% gemeld ≤10 minuten na ontdekking',
      'Incident gemeld',
    );
    const prose = { 'sections/incidenten.md': 'Bij een ernstig incident (P1) belt de wachtleider meteen.\n' };
    expect(await foundPromiseCodes({ ...both, ...prose })).toEqual([]);
    expect(await foundPromiseCodes(both)).toEqual(['EMV402 kpis.yaml ≤10 minuten']);
  });

  test('and another class does', async () => {
    expect(await foundPromiseCodes({ ...files, ...classes('Stilstand van het systeem') })).toEqual([
      'EMV402 kpis.yaml P1',
    ]);
  });
});

describe('the headline of an answer', () => {
  const target = '≥ 95% van de spoedorders geleverd ≤5 werkdagen na bestelling';

  test('that promises all cases where the text below names the share is likely a slip', async () => {
    const files = bidWith(
      'Snelle levering.',
      target,
      'Spoedorders',
      headline('Een spoedorder is er binnen 5 werkdagen.', 'Ten minste 95% van de spoedorders is er op tijd'),
    );
    expect(await foundWithCertainty(files)).toEqual(['presumed EMV403 kpis.yaml ≥ 95% van de spoedorders geleverd']);
  });

  test('is read with the things that stand before another number', async () => {
    const files = bidWith(
      'Snelle levering.',
      `≥ 97% van de gewone orders geleverd ≤6 weken na bestelling; ${target}`,
      'Orders',
      headline('Een gewone order is er binnen 6 weken, een spoedorder van ten hoogste 30 stuks binnen 5 werkdagen.'),
    );
    expect(await foundWithCertainty(files)).toEqual([
      'certain EMV403 kpis.yaml ≥ 97% van de gewone orders geleverd',
      'certain EMV403 kpis.yaml ≥ 95% van de spoedorders geleverd',
    ]);
  });

  test('that names the share is silent', async () => {
    const files = bidWith(
      'Fast delivery.',
      '≥95% of urgent orders delivered ≤5 working days after the order',
      'Urgent orders',
      headline('At least 95% of urgent orders is with you within 5 working days.'),
    );
    expect(await foundPromiseCodes(files)).toEqual([]);
  });
});
