import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string, reporting: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: ${reporting}\n${more}`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const wish = (measures: string, more = ''): string =>
  `wishes:\n  - id: W-01\n    text: "Zorg voor schone gebouwen."\n    measures:\n      - "${measures}"\n    kpis: [KPI-01]\n${more}`;
const risk = (measure: string): string =>
  `risks:\n  - id: R-01\n    text: "De ploeg valt uit"\n    measures:\n      - "${measure}"\n`;
const meetings = (...lines: readonly string[]): string => `meetings:\n${lines.join('')}`;
const meeting = (name: string, frequency: string, more = ''): string =>
  `  - id: ${name.toLowerCase().replace(/\s/gu, '-')}\n    name: "${name}"\n    frequency: ${frequency}\n${more}`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:427|44\d|734|738) /u;

/** Each text must give exactly the findings that its marks announce. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a norm of each month that is reported once a quarter': {
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Goedgekeurde ruimtes', '≥95% van de ruimtes per maand', '⟦EMV440:"Per kwartaal"⟧'),
    ),
  },
  'the same in English': {
    ...english,
    'kpis.yaml': kpis(kpi('KPI-01', 'Approved rooms', '≥95% of the rooms per month', '⟦EMV440:"Every quarter"⟧')),
  },
  'two meetings, each in its own rhythm': {
    'organisation.yaml': meetings(
      meeting('Contractoverleg', 'maandelijks'),
      meeting('Strategisch overleg', '2x per jaar'),
    ),
    'sections/a.md': 'Wij houden elke maand het contractoverleg over de kwaliteit.\n',
    'sections/b.md': 'Wij houden 2x per jaar het strategisch overleg over de kwaliteit.\n',
  },
  'reporting more often than the norm holds is fine': {
    'kpis.yaml': kpis(kpi('KPI-01', 'Goedgekeurde ruimtes', '≥95% van de ruimtes per jaar', '"Maandelijks"')),
  },
  'a norm of each day is reported by the month': {
    'kpis.yaml': kpis(kpi('KPI-01', 'Schone toiletten', '≥95% van de toiletten per dag', '"Maandelijks"')),
  },
  'how often something happens is no period of a norm': {
    'kpis.yaml': kpis(kpi('KPI-01', 'Controles', '12 controles per jaar; overleg 1 keer per maand', '"Per kwartaal"')),
  },
  'an escalation over another period than the norm': {
    'kpis.yaml': kpis(
      kpi(
        'KPI-01',
        'Goedgekeurde ruimtes',
        '≥95% van de ruimtes per maand',
        '"Maandelijks"',
        '    escalation: "⟦EMV441:Kwartaal⟧ <95% → herstelplan van de contractmanager"\n',
      ),
    ),
  },
  'an escalation over the period of the norm, and one that counts misses': {
    'kpis.yaml': kpis(
      kpi(
        'KPI-01',
        'Goedgekeurde ruimtes',
        '≥95% van de ruimtes per maand; 7,5 op een schaal van 10 per jaar',
        '"Maandelijks"',
        '    escalation: "1 maand <95% → herstelplan; 3 maanden binnen een kwartaal <95% → malus"\n',
      ),
    ),
  },
  'the buyer is promised figures more often than is reported': {
    'wishes.yaml': wish(
      'Contractmanager deelt de score',
      '    benefit: "U ziet iedere maand de score van de ruimtes."\n',
    ),
    'kpis.yaml': kpis(kpi('KPI-01', 'Goedgekeurde ruimtes', '≥95% van de ruimtes', '⟦EMV442:"Per kwartaal"⟧')),
  },
  'the promise is about another KPI of the same wish': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Zorg voor schone gebouwen."\n    benefit: "U ziet iedere maand de klachten."\n    kpis: [KPI-01, KPI-02]\n',
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Afvalscheiding', '≥60% per kwartaal', '"Per kwartaal"'),
      kpi('KPI-02', 'Afhandeling van klachten', '≤2 werkdagen na melding', '"Maandelijks"'),
    ),
  },
  'a dashboard that is refreshed each hour is no report': {
    'wishes.yaml': wish('Het dashboard met de score van de ruimtes ververst elk uur'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Goedgekeurde ruimtes', '≥95% van de ruimtes', '"Maandelijks"')),
  },
  'work that is done each week may be reported by the month': {
    'wishes.yaml': wish('De contractmanager bespreekt de ruimtes elke week met de schoonmakers'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Goedgekeurde ruimtes', '≥95% van de ruimtes', '"Maandelijks"')),
  },
  'a number over another period': {
    'sections/a.md': 'Per gebouw is de lift hoogstens 12 uur per maand buiten gebruik.\n',
    'risks.yaml': risk('De lift is ⟦EMV443:hoogstens 12 uur per jaar⟧ buiten gebruik'),
  },
  'a number before its thing': {
    'sections/a.md': '⟦EMV443:Per maand⟧ bieden wij acht leerplekken voor schoonmakers.\n',
    'kpis.yaml': kpis(kpi('KPI-01', 'Leerplekken', '8 leerplekken per jaar', '"Maandelijks"')),
  },
  'the same number of other things': {
    'sections/a.md':
      'De lift is hoogstens 12 uur per jaar buiten gebruik. Per maand volgt elke schoonmaker 12 uur training.\n',
  },
  'a named thing with another rhythm': {
    'sections/a.md': 'Elk gebouw krijgt een halfjaarlijkse legionellacontrole.\n',
    'risks.yaml': risk('⟦EMV427:Maandelijkse⟧ legionellacontrole'),
  },
  'equal rhythms in other words': {
    'sections/a.md':
      'Elk gebouw krijgt een driemaandelijkse legionellacontrole.\n\nOm de twee maanden is er een schouw van de gevel.\n\nIedere twee weken een nieuwsbrief.\n',
    'risks.yaml': `${risk('Legionellacontrole elk kwartaal')}      - "Schouw van de gevel 6 keer per jaar"\n      - "Nieuwsbrief om de week"\n`,
  },
  'a minimum allows more': {
    'sections/a.md': 'Wij voeren wekelijks een legionellacontrole uit.\n',
    'risks.yaml': risk('Minimaal eens per maand een legionellacontrole'),
  },
  'what two roles do has two rhythms': {
    'organisation.yaml': 'roles:\n  - id: r1\n    name: "Voorwerker"\n  - id: r2\n    name: "Kwaliteitsmanager"\n',
    'sections/a.md': 'De voorwerker controleert elke week het sanitair van de kantine.\n',
    'risks.yaml': risk('De kwaliteitsmanager controleert elk kwartaal het sanitair van de kantine'),
  },
  'during a part of the work another rhythm may hold': {
    'sections/a.md': 'Tijdens de mobilisatie is er elke week een inloopspreekuur.\n',
    'risks.yaml': risk('Maandelijks inloopspreekuur'),
  },
  'reports by their name are two reports': {
    'sections/a.md': 'U ontvangt een jaarrapportage over duurzaamheid.\n',
    'risks.yaml': risk('Maandrapportage met trends'),
    'kpis.yaml': kpis(kpi('KPI-01', 'Schoon', '≥95% van de ruimtes', '"Wekelijks"')),
  },
  'two rhythms of one thing in one sentence': {
    'sections/a.md': 'De nieuwsbrief verschijnt eerst elke week, later elke maand.\n',
    'risks.yaml': risk('Nieuwsbrief per maand'),
  },
  'on request and for each sprint are no rhythm': {
    'sections/a.md': 'Een demonstratie per sprint. Een rondleiding op aanvraag.\n',
    'risks.yaml': risk('Demonstratie elke maand'),
  },
  'a survey with another rhythm in English': {
    ...english,
    'sections/a.md': 'The yearly tenant survey shows what tenants think.\n',
    'risks.yaml': risk('⟦EMV427:Quarterly⟧ tenant survey'),
  },
  'a report of another name is another report': {
    'sections/a.md': 'Elk project krijgt om de twee weken een voortgangsrapportage.\n',
    'risks.yaml': risk('Elke maand ontvangt de opdrachtgever de rapportages van de schoonmakers'),
  },
  'each of a known set of things comes once a month': {
    'wishes.yaml': wish(
      'Contractmanager deelt de rapportages',
      '    benefit: "U ontvangt de vijf rapportages over de ruimtes maandelijks."\n',
    ),
    'kpis.yaml': kpis(kpi('KPI-01', 'Rapportages over de ruimtes', '≥95% op werkdag 5', '"Maandelijks"')),
  },
  'a general report on all KPIs': {
    'sections/a.md': 'U ontvangt ⟦EMV734:maandelijkse rapportages⟧ over elke KPI.\n',
    'kpis.yaml': kpis(kpi('KPI-01', 'Social return', '≥5% van de loonsom per jaar', '"Per halfjaar"')),
  },
  'a general report says nothing of a norm over a longer time': {
    'sections/a.md': 'U ontvangt elke maand een rapportage over alle gebouwen.\n',
    'kpis.yaml': kpis(kpi('KPI-01', 'Social return', '≥5% van de loonsom per jaar', '"Per kwartaal"')),
  },
  'a report on the very subject of the KPI': {
    'sections/a.md': 'U ontvangt ⟦EMV734:elke maand⟧ een rapportage over alle gebouwen.\n',
    'kpis.yaml': kpis(
      kpi('KPI-01', 'Energie per gebouw', '≥5% lager verbruik per jaar in elk gebouw', '"Per kwartaal"'),
    ),
  },
  'what is done in a meeting that is held less often': {
    'organisation.yaml': meetings(meeting('Locatieoverleg', '"maandelijks"')),
    'sections/a.md':
      'De voorman bespreekt ⟦EMV738:wekelijks⟧ de planning in het locatieoverleg. Bij een fout volgt een besluit in het locatieoverleg⟦EMV738: van die week⟧.\n',
  },
  'a number of things per month that makes a meeting talk': {
    'organisation.yaml': meetings(meeting('Locatieoverleg', '"maandelijks"')),
    'risks.yaml': risk('Bij meer dan 1.080 meldingen per maand bespreken wij het rooster in het locatieoverleg'),
  },
  'a meeting with its rhythm before its name': {
    ...english,
    'organisation.yaml': meetings(meeting('Site meeting', '"monthly"')),
    'risks.yaml': risk('Discussed in the ⟦EMV738:weekly⟧ site meeting'),
  },
  'what is discussed less often than a meeting is held': {
    'organisation.yaml': meetings(meeting('Locatieoverleg', '"maandelijks"')),
    'sections/a.md':
      'De voorman bespreekt elk kwartaal de energie in het locatieoverleg. Het jaarlijkse onderzoek komt terug in het locatieoverleg.\n\n' +
      'U leest alles in een wekelijks rapport en bespreekt het met ons in het locatieoverleg.\n',
  },
  'a meeting that is named by its rhythm': {
    'organisation.yaml': meetings(meeting('Kwartaalreview', '⟦EMV444:"elk jaar"⟧')),
  },
  'a name and a number that are not as often': {
    'sections/a.md': 'Wij houden ⟦EMV444:6 maandelijkse workshops per jaar⟧ met bewoners.\n',
  },
  'a name and a number that agree': {
    'organisation.yaml': meetings(meeting('Kwartaalreview', '"4 keer per jaar"')),
    'sections/a.md': 'Wij houden 12 maandelijkse workshops per jaar met bewoners.\n',
  },
};

for (const [name, files] of Object.entries(cases)) {
  test(name, async () => {
    const { found, announced } = await checkMarked(files);
    expect(found.filter((line) => ours.test(line))).toEqual(announced);
  });
}
