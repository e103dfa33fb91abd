import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../../support/bid.ts';

const english = 'emvi: 1\ntitle: "Plan"\nlanguage: en\n';

async function unbacked(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check({ ...cleanBid, ...files });
  return diagnostics.filter(({ type }) => type.code === 'EMV422').map(({ span }) => spanText(span));
}

function spanText(span: { file: { text: string }; start: number; end: number } | undefined): string {
  return span === undefined ? '' : span.file.text.slice(span.start, span.end);
}

const promises: readonly string[] = [
  'Wij beantwoorden vragen over facturen binnen 2 werkdagen.',
  'Wij verminderen het papierverbruik met 40%.',
  'Wij bespreken de stand elke twee weken met uw projectleider.',
  'Wij leveren minimaal 3 varianten op.',
  'Onze monteurs zijn binnen 45 minuten ter plaatse.',
  'U ontvangt binnen 5 werkdagen na het overleg een verslag.',
  'Wij zetten 5% van de opdrachtsom in voor social return.',
  'Vanaf april 2028 kunt u ons elk jaar houden aan de 73%.',
  'Onze norm van 59% betekent dat er minstens 59 direct zijn goedgekeurd.',
];

test.each(promises)('nothing in the data holds: %s', async (text) => {
  expect(await unbacked({ 'sections/a.md': `${text}\n` })).toHaveLength(1);
});

const facts: readonly string[] = [
  'Wij bestaan sinds 1998 en hebben 240 medewerkers in dienst.',
  'Onze medewerkers hebben gemiddeld 12 jaar ervaring.',
  'Wij werken volgens ISO 27001 en NEN 7510.',
  'Bij de gemeente Delft realiseerden wij 98% tevredenheid.',
  '95% van onze klanten beveelt ons aan.',
  'Wij lezen in de leidraad dat u 30% reductie vraagt.',
  'De opdracht omvat 14 bruggen en 3 sluizen.',
  'Wij werken met twee ploegen van vier man.',
  'Wij zien dat 40% van de inwoners digitaal minder vaardig is.',
  'De projectleider heeft minimaal 10 jaar ervaring.',
  'De wet vraagt dat wij een datalek binnen 72 uur melden.',
  'Wij hebben een klanttevredenheid van 8,6.',
  'Ons ziekteverzuim is 3,2%.',
  'Wij staan voor 100% achter deze aanpak.',
  'Wij voeren jaarlijks ruim 300 projecten uit.',
  'Wij ronden de onboarding af binnen 6 weken.',
  'Wij ronden de migratie af binnen 4 weken (KPI-01).',
  '# Wij leveren binnen 3 dagen',
  'Wij beginnen op 1 maart 2027 in week 9.',
  'Wij groeien jaarlijks met 5%.',
  'Wij rekenen met een stijging van 3% per jaar.',
  'Wij kennen de regio: 80% van onze monteurs woont binnen 20 kilometer.',
  'Na 3 jaar evalueren wij de overeenkomst met u.',
  'Wij starten met een nulmeting in de eerste 3 maanden na gunning.',
  'Wij bereiken met onze campagnes 70% van de inwoners.',
  'Als meer dan 10% van de reacties negatief is, stellen wij het plan bij.',
  'Wij besparen tot 90% CO2 ten opzichte van diesel.',
  'Wij hanteren de termijnen van de AVG: een datalek melden wij binnen 72 uur.',
  'Wij doen dit voor 30% van de gemeenten.',
  'Resultaten van groepen kleiner dan 15 deelnemers tonen wij niet.',
  'Cijfers over groepen van minder dan 15 medewerkers laten wij weg.',
  'Wij houden 600 m² apart, iets meer dan de 540 m² die u nu gebruikt.',
  'Wij gebruiken dat venster gemiddeld twee keer per maand.',
  'Wij houden vier stappen aan, die samen binnen de vijf werkdagen vallen.',
  'Nu adviseren wij het pas na een proefexamen met 70% of hoger.',
  'Wij doen de intake, de toets en het gesprek; samen is dat hooguit 17 werkdagen.',
  'Bij 35 gebouwen betekent dit dat er in een jaar hooguit één mag uitlopen; met twee zitten wij op 94,3% en is de norm gemist.',
  'Individuele scores onder de 6 bellen wij na.',
  'Wij lopen een ronde langs alle plekken, dertien per dag.',
  'Wij plakken ook de labels, een kleine honderd per dag.',
  'Het register bepaalt dat binnen 3 dagen wordt gemeld, niet de werkgever en niet wij.',
  'Wij beloven dat niet: een gemiddelde zegt weinig tegen wie met 4% in de accu staat.',
];

test.each(facts)('promises nothing that has to be in the data: %s', async (text) => {
  expect(await unbacked({ 'sections/a.md': `${text}\n` })).toEqual([]);
});

const englishTexts: readonly (readonly [string, number])[] = [
  ['We answer invoice questions within 2 working days.', 1],
  ['We reduce paper use by 40%.', 1],
  ['You receive a report within 5 working days after the meeting.', 1],
  ['Our staff have 12 years of experience on average.', 0],
  ['We know that a fault occurs 3 times per year.', 0],
  ['The law requires us to report a breach within 72 hours.', 0],
  ['We run 300 projects per year.', 0],
  ['We achieved 98% satisfaction at Delft.', 0],
  ['Scores below 6 are followed up by our trainers.', 0],
  ['The register demands an answer within 3 days, not we.', 0],
  ['We leave out figures about groups of fewer than 15 people.', 0],
  ['We enrol people only after a mock exam with 70% or more.', 0],
  ['We use that window twice a month on average.', 0],
  ['We use that window on average twice a month.', 0],
];

test.each(englishTexts)('in English as well: %s', async (text, count) => {
  expect(await unbacked({ 'emvi.yaml': english, 'sections/a.md': `${text}\n` })).toHaveLength(count);
});

const meeting =
  'meetings:\n  - id: m1\n    name: "Voortgangsoverleg"\n    goal: "Stand van het werk"\n    frequency: "elke twee weken"\n';

/** Each text must give exactly the findings that its marks announce. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a section is one finding, at its first number': {
    'sections/a.md':
      'Wij leveren ⟦EMV422:binnen 3 dagen⟧.\n\nWij bellen binnen 2 uur terug.\n\n## Later\n\nWij ruimen ⟦EMV422:binnen 5 dagen⟧ op.\n',
  },
  'a meeting holds the rhythm that the text promises': {
    'organisation.yaml': meeting,
    'sections/a.md': 'Wij bespreken de stand twee keer per maand en elke twee weken met u in het voortgangsoverleg.\n',
  },
  'the running answer to a wish is prose, its measures are data': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "Wij vervangen defecte lampen ⟦EMV422:binnen 4 dagen⟧. Wij legen de bakken elke week."\n    measures: ["De beheerder leegt de bakken elke week"]\n    kpis: [KPI-01]\n',
  },
  'a share that no other promise has is held by the KPI that has it, one that many have is not': {
    'kpis.yaml': `${cleanBid['kpis.yaml']}  - id: KPI-02\n    name: "Hergebruik van grond"\n    target: "≥28% van het volume; ≥95% gezeefd"\n`,
    'sections/a.md': 'Daarom beloven wij 28% over het geheel.\n\nDaarom beloven wij ⟦EMV422:95%⟧ over alles.\n',
  },
  'a number is held by data in another unit': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "De omleiding loopt vol"\n    measures: ["Verkeersregelaars binnen een kwartier op de omleiding"]\n',
    'sections/a.md': 'Wij zetten binnen 15 minuten verkeersregelaars in op de omleiding.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV422');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});

test('it is a presumption, told as information', async () => {
  const { diagnostics } = await check({ ...cleanBid, 'sections/a.md': 'Wij leveren binnen 3 dagen.\n' });
  const found = diagnostics.find(({ type }) => type.code === 'EMV422');
  expect(found).toMatchObject({ certainty: 'presumed', severity: 'info' });
});
