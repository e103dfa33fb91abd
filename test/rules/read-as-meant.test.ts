import { describe, expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../support/bid.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${more}`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const wish = (text: string, measure: string, kpiId = 'KPI-01'): string =>
  `wishes:\n  - id: W-01\n    text: "${text}"\n    measures:\n      - "${measure}"\n    kpis: [${kpiId}]\n`;
const meetings = 'meetings:\n  - { id: o, name: "Contractoverleg", level: tactical, frequency: "maandelijks" }\n';
const manifest = (total: string): string =>
  `emvi: 1\ntitle: Plan\nlanguage: en\ntender: { name: Proef, total: "${total}" }\n`;
const points =
  'criteria:\n  - { id: C1, title: Quality, weight: "600 points" }\n  - { id: C2, title: Price, weight: "400 points" }\n';

/** Texts that are right, by the code that must stay silent about them. */
const silent: Readonly<Record<string, readonly [code: string, files: BidFiles]>> = {
  'a thousand points with an English comma': [
    'EMV215',
    { 'emvi.yaml': manifest('1,000 points'), 'criteria.yaml': points },
  ],
  'the letters with which the ids of the bid begin': [
    'EMV602',
    {
      'evidence.yaml': 'evidence:\n  - { id: BIJL-1, title: "Rapport" }\n',
      'sections/a.md': 'Zie het rapport (BIJL-1).\n',
    },
  ],
  'ids of KPIs that look like classes of calls': [
    'EMV219',
    {
      'kpis.yaml': kpis(...['P1', 'P2', 'P9'].map((id) => kpi(id, `Norm ${id}`, '≥95% per maand'))),
      'wishes.yaml': wish('Beschrijf uw aanpak.', 'Wij meten P1, P2, P1 en P2', 'P1'),
      'sections/a.md': 'Dit staat in P9.\n',
    },
  ],
  'an answer to one of two terms that the buyer asks': [
    'EMV800',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Storingen', 'Onveilige storing hersteld ≤4 uur; overige ≤5 werkdagen')),
      'wishes.yaml': wish(
        'Storingen die de veiligheid raken zijn binnen 4 uur en overige storingen binnen 5 werkdagen na melding verholpen.',
        'Een gevaarlijke storing is binnen 4 uur verholpen',
      ),
    },
  ],
  'a credit is a penalty that an escalation names': [
    'EMV425',
    {
      'kpis.yaml': kpis(
        kpi(
          'KPI-01',
          'Vehicles',
          '≥ 96% of the vehicles ready',
          '    escalation: "two months in a row → credit of € 1,500"\n    sanctions: [penalty]\n',
        ),
      ),
      'wishes.yaml': wish('Ready vehicles.', 'At least 96% of the vehicles are ready'),
    },
  ],
  'how many there are of which a share is asked': [
    'EMV408',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Vehicles', '≥ 96% of the vehicles ready')),
      'wishes.yaml': wish('At least 95% of its 420 vehicles is ready.', 'Of the vehicles 96% is ready'),
    },
  ],
  'until when evidence is valid is no day of delivery': [
    'EMV438',
    { 'sections/a.md': 'Ons certificaat is geldig tot en met 14 oktober 2029.\n' },
  ],
  'how often the buyer wants to meet': [
    'EMV738',
    {
      'organisation.yaml': meetings,
      'sections/a.md': 'U vraagt een contractoverleg per kwartaal; wij houden het elke maand.\n',
    },
  ],
  'a count that is reached by a day': [
    'EMV311',
    { 'kpis.yaml': kpis(kpi('KPI-01', 'Gereed voor de start', '26 inspecties gedaan uiterlijk 15 september 2028')) },
  ],
  'a share that the answer itself names': [
    'EMV403',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Klimaat', '16-20 °C in ≥99% van de metingen per maand')),
      'wishes.yaml': wish(
        'Bewaar de dossiers.',
        'De bewaarruimte heeft 16 tot 20 °C. In ten minste 99% van de metingen blijven de waarden binnen die grenzen',
      ),
    },
  ],
  'working days within the weeks that are asked': [
    'EMV408',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Doorlooptijd', '≥97% per maand retour ≤3 werkdagen na ontvangst')),
      'wishes.yaml': wish('Documenten zijn binnen een week terug.', 'Wij werken snel'),
    },
  ],
  'a KPI that gives the very number of the answer': [
    'EMV409',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Verbindingstijd', '≤90 seconden')),
      'wishes.yaml': wish(
        'Medewerkers willen op ieder uur een tolk spreken zonder afspraak te maken.',
        'De verbinding is er binnen 90 seconden',
      ),
    },
  ],
  'over which time a share is taken': [
    'EMV422',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Opvolging', '≥95% per kwartaal')),
      'sections/a.md': 'Per maand halen wij de opvolging in ten minste 95% van de gevallen.\n',
    },
  ],
  'what holds for all cases beside the share': [
    'EMV810',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Verbinding', '≥92% van de gesprekken per maand ≤15 minuten')),
      'requirements.yaml':
        'requirements:\n  - { id: E-1, text: "Een tolk is binnen 30 minuten beschikbaar.", compliance: compliant, explanation: "In ten minste 92% van de gevallen is een tolk er binnen 15 minuten en altijd binnen 30 minuten.", kpis: [KPI-01] }\n',
    },
  ],
  'how much is looked at in a sample': [
    'EMV410',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Herstel van scans', '≤5 werkdagen na de melding, 100%')),
      'wishes.yaml': wish(
        'Waarborg de kwaliteit van scans.',
        'De kwaliteitsmanager kijkt naar scans in een steekproef van 5%',
      ),
    },
  ],
  'other things that are counted in one answer': [
    'EMV410',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Voortgang', '≥75 strekkende meter per maand')),
      'wishes.yaml': wish('Geef een planning.', 'De proef omvat 60 strekkende meter'),
    },
  ],
};

test.each(Object.entries(silent))('%s is no mistake', async (_name, [code, files]) => {
  const { found } = await checkMarked(files, { profile: 'submission' });
  expect(found.filter((finding) => finding.startsWith(code))).toEqual([]);
});

/** Mistakes, each marked where the finding must stand. */
const mistakes: Readonly<Record<string, readonly [code: string, files: BidFiles]>> = {
  'values that do not add up to a thousand': [
    'EMV215',
    {
      'emvi.yaml': manifest('1,100 points').replace('"1,100 points"', '⟦EMV215:"1,100 points"⟧'),
      'criteria.yaml': points,
    },
  ],
  'a KPI that is not there beside those that are': [
    'EMV219',
    {
      'kpis.yaml': kpis(...['P1', 'P2', 'P3'].map((id) => kpi(id, `Norm ${id}`, '≥95% per maand'))),
      'wishes.yaml': wish('Beschrijf uw aanpak.', 'Wij meten P1 en P2', 'P1'),
      'sections/a.md': 'Dit staat in ⟦EMV219:P42⟧.\n',
    },
  ],
  'a trigger that is turned round, whatever is then done again': [
    'EMV327',
    {
      'kpis.yaml': kpis(
        kpi(
          'KPI-01',
          'Scans',
          '≥99,2% van de scans per levering',
          '    escalation: "⟦EMV327:Levering >99,2%⟧ → levering opnieuw aangeboden en capaciteit verhoogd"\n',
        ).replace('⟦EMV327:Levering >99,2%⟧', 'Levering ⟦EMV327:>99,2%⟧'),
      ),
    },
  ],
  'a KPI named that says no such thing': [
    'EMV218',
    {
      'kpis.yaml': kpis(
        kpi('KPI-01', 'Vergunningen', 'Vergunning ≤2 werkdagen na aanvraag'),
        kpi('KPI-02', 'Tevredenheid over vergunning', '≥7,5 per jaar'),
      ),
      'sections/a.md': 'Een vergunning is er binnen twee werkdagen (⟦EMV218:KPI-02⟧).\n',
    },
  ],
  'a norm that lets cases fail that the answer does not name': [
    'EMV403',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Reactie', 'Reactie op een klacht ≤3 werkdagen (⟦EMV403:90% gehaald⟧)')),
      'wishes.yaml': wish('Behandel klachten.', 'Elke klacht krijgt binnen 3 werkdagen een reactie'),
    },
  ],
  'the same hours over another period, after a word of time': [
    'EMV443',
    {
      'kpis.yaml': kpis(kpi('KPI-01', 'Scholing', '≥24 uur scholing per jaar')),
      'sections/a.md': 'Daarna volgt elke controleur 24 uur scholing ⟦EMV443:per maand⟧ (KPI-01).\n',
    },
  ],
};

describe('what is still found', () => {
  test.each(Object.entries(mistakes))('%s', async (_name, [code, files]) => {
    const { found, announced } = await checkMarked(files, { profile: 'submission' });
    expect(announced).not.toEqual([]);
    expect(found.filter((finding) => finding.startsWith(code))).toEqual(announced);
  });
});
