import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Meldkamer"\n    reporting: "Maandrapport, maandelijks"\n    owner: "Directeur"\n${more}`;
const kpis = (...all: readonly string[]): string => `kpis:\n${all.join('')}`;
const wish = (text: string, response: string): string =>
  `wishes:\n  - id: W-01\n    text: "${text}"\n    response: "${response}"\n    kpis: [KPI-01]\n`;

const inspected = wish(
  'Alle stemlokalen zijn toegankelijk.',
  'Acht weken voor elke verkiezing heeft onze inspecteur alle lokalen nagelopen.',
);
const urgent = wish(
  'De inschrijver levert snel.',
  'Een spoedbestelling is in 97% van de gevallen drie uur later in het ziekenhuis.',
);
const meetings = 'meetings:\n  - { id: kwg, name: "Kwartaalgesprek", frequency: "per kwartaal" }\n';
const available = 'Wij leveren een hoge beschikbaarheid.';
const polls = kpis(
  kpi(
    'KPI-01',
    'Stembureaus gereed',
    '100% van de stembureaus gereed uiterlijk ⟦6.45 uur⟧ op de verkiezingsdag',
  ).replace(/[⟦⟧]/gu, ''),
);
const opening = (event: string): string =>
  `# Verkiezingsdag\n\n| Tijd | Wat er gebeurt |\n| --- | --- |\n| 7.30 uur | ${event} |\n| 9.00 uur | De wagens rijden |\n`;
const lost = (told: string): BidFiles => ({
  'kpis.yaml': kpis(kpi('KPI-01', 'Verlies van stukken', '≤ 4% van de stuks zoek, per jaar')),
  'wishes.yaml': wish('Er raakt weinig zoek.', 'Wij tellen elk stuk.'),
  'sections/vraag.md': told,
});

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:312|402|406|420|421|738|800) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'the last moment before an event is that moment': {
    'wishes.yaml': inspected,
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Lokalen', '100% van de lokalen geïnspecteerd uiterlijk 8 weken voor de verkiezing'),
    ),
  },
  'the first moment before an event is not the last': {
    'wishes.yaml': inspected,
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Lokalen', '100% van de lokalen geïnspecteerd ⟦EMV406:niet eerder dan 8 weken⟧ voor de verkiezing'),
    ),
  },
  'a term that the norm has for the same share': {
    'wishes.yaml': urgent,
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Spoedbestellingen', '≥ 97% van de spoedbestellingen binnen 3 uur na bestelling geleverd'),
    ),
  },
  'a term that the norm only has for a part': {
    'wishes.yaml': urgent,
    'kpis.yaml': kpis(
      kpi(
        'KPI-01',
        'Spoedbestellingen',
        '≥ 97% ⟦EMV402:buiten de piek⟧ van de spoedbestellingen binnen 3 uur na bestelling geleverd',
      ),
    ),
  },
  'a figure that is told in some of the talks': {
    'organisation.yaml': meetings,
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Onboarding', '≤ 6 weken na gunning').replace(
        'Maandrapport, maandelijks',
        'Kwartaalgesprek, twee keer per jaar',
      ),
    ),
  },
  'a figure that is told more often than people talk': {
    'organisation.yaml': meetings,
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Onboarding', '≤ 6 weken na gunning').replace(
        'Maandrapport, maandelijks',
        'Kwartaalgesprek, ⟦EMV738:twaalf keer per jaar⟧',
      ),
    ),
  },
  'more than a wish that asks for more': {
    'wishes.yaml': wish('De opdrachtgever wenst een hogere beschikbaarheid dan 98,5%.', available),
    'kpis.yaml': kpis(kpi('KPI-01', 'Beschikbaarheid', '≥ 99,3% beschikbaarheid, per maand')),
  },
  'less than a number, or lower': {
    'wishes.yaml': wish('Het verzuim daalt naar 6,0% of lager.', 'Wij begeleiden ieder.'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Verzuim', '≤ 5,6% verzuim, per jaar')),
  },
  'more than a wish that asks for a number': {
    'wishes.yaml': wish('De beschikbaarheid is ten minste 98,5%.', available),
    'kpis.yaml': kpis(kpi('KPI-01', 'Beschikbaarheid', '⟦EMV800:≥ 99,3% beschikbaarheid⟧, per maand')),
  },
  'a share of so many': {
    'wishes.yaml': wish('Alles staat op tijd.', 'Wij bouwen de avond ervoor op.'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Op tijd', '100% van de 74 stembureaus ingericht uiterlijk 20.00 uur')),
  },
  'a share of nothing': {
    'wishes.yaml': wish('Alles staat op tijd.', 'Wij bouwen de avond ervoor op.'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Tijdigheid', '⟦EMV312:100%⟧ op de juiste plek')),
  },
  'what happens at a time of a day': {
    'wishes.yaml': wish('Alles staat op tijd.', 'Wij bouwen de avond ervoor op.'),
    'kpis.yaml': polls,
    'sections/dag.md': opening('De stembureaus gaan open'),
  },
  'what was lost last year': lost('# Uw vraag\n\nIn 2026 raakte 9% van de stuks zoek.\n'),
  'what is lost in any year': lost('# Uw vraag\n\nIn een jaar raakt ⟦EMV420:ten hoogste 9% van de stuks zoek⟧.\n'),
};

test.each(Object.entries(cases))('%s', async (_name, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
