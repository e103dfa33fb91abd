import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedTemplates } from '../../src/generated/templates.ts';
import { shown as shownFinding } from '../support/bid.ts';
import { compose, templatesOf } from './support.ts';

const manifest = (document: string, more = ''): string =>
  `emvi: 1\ntitle: "Beheer van het portaal"\ncolours:\n  primary: "#1f4e79"\n${more}parties:\n  - id: client\n    name: "Gemeente Voorbeeld"\n    role: buyer\n  - id: bidder\n    name: "Bouwlust B.V."\n    role: bidder\ndocuments:\n  - id: plan\n    audience: submission\n  - id: ${document}\n`;

/** A small bid that fills every list, each text once, so that a document can be asked for what it must show. */
const whole: Readonly<Record<string, string>> = {
  'criteria.yaml': `criteria:
  - id: K1
    title: "Kwaliteit"
    weight: "60%"
    minimumScore: "6"
    scale:
      levels:
        - label: "Uitmuntend"
          fraction: "100%"
        - label: "Onvoldoende"
          fraction: "-25%"
    questions:
      - id: V1
        title: "Beschikbaarheid"
        text: "Hoe houdt u het portaal beschikbaar?"
        keyMessage: "Altijd bereikbaar, aantoonbaar."
        approach: "De beheerder herstelt een storing binnen 4 uur na melding. Zo blijft het portaal bruikbaar."
        kpis: [KPI-01, KPI-02]
        evidence: [B-01]
        risks: [R-01]
        phases: [F-1]
`,
  'requirements.yaml': `requirements:
  - id: "Eis 8.1"
    type: KO
    title: "Beschikbaarheid"
    text: "De beschikbaarheid is ten minste 99,99% per maand."
    sources:
      - document: "PvE"
        place: "paragraaf 8.1"
    compliance: compliant
    explanation: "Actief-actief in twee datacenters."
    kpis: [KPI-02]
    items:
      - id: "Eis 8.1.I"
        text: "Gepland onderhoud telt niet mee."
        compliance: partial
principles:
  - id: P-1
    title: "Openheid"
    text: "De leverancier is open over zijn prestaties."
    answer: "Het dashboard is voor iedereen te zien."
processes:
  - id: change
    title: "Change management"
    family: "Service transition"
    activities:
      - "Beoordelen van wijzigingen"
    answer: "De Change Manager beoordeelt elke week."
`,
  'kpis.yaml': `kpis:
  - id: KPI-01
    title: "Hersteltijd"
    target: "≤4 uur na melding"
    measurement: "Incidentsysteem"
    reporting: "Maandelijks"
    owner: "Beheerder"
    sanctions: [penalty]
  - id: KPI-02
    title: "Beschikbaarheid"
    target: "≥99,95% per maand"
    measurement: "Monitoring"
`,
  'phases.yaml': `phases:
  - id: F-1
    title: "Inrichting"
    start: "week 1"
    end: "week 4"
    activities:
      - "Omgevingen inrichten"
    milestones:
      - text: "Akkoord op de inrichting"
        at: "week 4"
        isGate: true
`,
  'risks.yaml': `riskScales:
  - id: schaal
    probability: [{ label: "klein", value: "1" }, { label: "groot", value: "2" }]
    impact: [{ label: "klein", value: "1" }, { label: "groot", value: "2" }]
risks:
  - id: R-01
    text: "Een datacenter valt uit"
    probability: "2"
    impact: "2"
    score: "4"
    preventive:
      - "Twee stroomvoorzieningen"
    corrective:
      - "Uitwijk binnen 1 uur"
    bearer: bidder
    residualScore: "1"
    residualProbability: "1"
    residualImpact: "1"
`,
  'evidence.yaml': `evidence:
  - id: B-01
    title: "ISO 27001-certificaat"
    issuer: "Keurmerk"
    issued: "2026-01-15"
    moment: verification
    status: requested
`,
  'organisation.yaml': `roles:
  - id: beheerder
    name: "Beheerder"
    party: bidder
people:
  - id: p1
    name: "Anna Jansen"
    label: "Beheerder A"
    role: beheerder
    availability: "32 uur per week"
meetings:
  - id: sturing
    name: "Stuuroverleg"
    level: tactical
    frequency: "maandelijks"
    demand: "minimaal 4x per jaar"
reports:
  - id: rapport
    name: "Maandrapport"
    content: "Alle KPI's"
    frequency: "maandelijks"
rasci:
  - id: m1
    title: "Beheer"
    columns: [client, bidder]
    legend: [{ letter: "A", meaning: "Accountable" }]
    rows:
      - activity: "Wijziging goedkeuren"
        cells: ["A", ""]
      - activity: "Wijziging uitvoeren"
        cells: ["I", "R/A"]
`,
  'offer.yaml': `assumptions:
  - id: A-1
    text: "De gemeente levert testaccounts."
    effect: "De inrichting schuift op."
    touches: [F-1]
exclusions:
  - id: U-1
    text: "Licenties van derden."
co2Ladder:
  version: "4.0"
  ambition: "trede 2"
  evidence: [B-01]
socialReturn:
  - id: SR-1
    kind: "bouwblokken"
    percentage: "5%"
    base: "de opdrachtsom"
    text: "Twee leerwerkplekken"
winThemes:
  - id: WT-1
    title: "Bewezen beschikbaar"
    text: "Het portaal van Elders viel in 2025 nooit langer dan een uur uit"
    references: [REF-01]
`,
  'clarifications.yaml': `rounds:
  - id: "1"
    title: "Eerste nota"
    closes: "2026-10-30"
clarifications:
  - id: CV-01
    text: "Telt gepland onderhoud mee?"
    effect: "Raakt de norm."
    request: "Graag bevestigen."
    round: "1"
    touches: ["Eis 8.1"]
    answer: "Nee."
changes:
  - id: W-1
    round: "1"
    touches: [V1]
    text: "Vraag 1 vervalt."
    isWithdrawal: true
`,
  'references.yaml': `references:
  - id: REF-01
    title: "Portaal van Elders"
    client: "Gemeente Elders"
    results:
      - text: "99,97% beschikbaar in 2025"
        kpi: KPI-02
`,
  'glossary.yaml': `glossary:
  - id: "RTO"
    meaning: "De tijd waarbinnen een dienst is hersteld"
    aliases: ["hersteltijd"]
`,
};

/** What each document must show of the bid above, by words that only stand there. */
const shown: Readonly<Record<string, readonly string[]>> = {
  nalevingsmatrix: [
    'Eis 8.1',
    'knock-out',
    'ten minste 99,99% per maand',
    'voldoet gedeeltelijk',
    'twee datacenters',
    'paragraaf 8.1',
    'Vindplaatsen in: PvE',
    'Openheid',
    'Beoordelen van wijzigingen',
    'Service transition',
  ],
  beoordeling: [
    'K1 Kwaliteit',
    '60%',
    'minimum: 6',
    'Onvoldoende (-25%)',
    'V1 Beschikbaarheid',
    'Altijd bereikbaar',
    'KPI-01, KPI-02',
    'Beheer van het portaal',
  ],
  bewijsstukken: ['B-01', 'Keurmerk', '15 januari 2026', 'bij verificatie', 'aangevraagd', 'V1'],
  assumpties: ['A-1', 'testaccounts', 'schuift op', 'F-1', 'U-1', 'Licenties van derden'],
  clarificatievragen: [
    'Eerste nota',
    '30 oktober 2026',
    'CV-01',
    'Graag bevestigen',
    'Eis 8.1',
    'Nee.',
    'vervallen',
    'Vraag 1 vervalt',
  ],
  referenties: ['REF-01', 'Gemeente Elders', '99,97% beschikbaar in 2025', 'KPI-02'],
  rasci: [
    'Beheer',
    'Gemeente Voorbeeld',
    'Bouwlust B.V.',
    'A = Accountable',
    'Wijziging uitvoeren\tI\tR/A',
    'Wijziging goedkeuren\tA\t',
  ],
  governance: ['Stuuroverleg\ttactisch', 'minimaal 4x per jaar', "Alle KPI's", 'Anna Jansen', '32 uur per week'],
  toezeggingen: [
    'binnen 4 uur na melding',
    'KPI-01 Hersteltijd: ≤4 uur na melding',
    'Incidentsysteem',
    'malus',
    'B-01',
    'Stuuroverleg',
  ],
  begrippenlijst: ['RTO', 'hersteltijd', 'waarbinnen een dienst'],
  eisentoets: [
    'ten minste 99,99% per maand\tminder dan gevraagd\tKPI-02: ≥99,95% per maand',
    'minimaal 4x per jaar\tmeer dan gevraagd',
    'Change management',
  ],
  risicoregister: [
    '2\u00a0×\u00a02\u00a0=\u00a04',
    '1\u00a0×\u00a01\u00a0=\u00a01',
    'Twee stroomvoorzieningen',
    'Uitwijk binnen 1 uur',
    'Bouwlust B.V.',
    'V1',
  ],
  planning: ['Inrichting', 'Omgevingen inrichten', 'Beslismoment: Akkoord op de inrichting (week 4)'],
  dekking: ['V1 Beschikbaarheid\tKPI-01, KPI-02\tB-01\tR-01\tF-1'],
};

describe.each(Object.keys(shown))('%s', (name) => {
  test('shows what the bid says', () => {
    const { text, diagnostics } = compose({ ...whole, 'emvi.yaml': manifest(name) }, name);
    expect(diagnostics).toEqual([]);
    for (const words of shown[name] ?? []) expect(text).toContain(words);
  });

  test('has its own words in English', () => {
    const { tree, text } = compose({ ...whole, 'emvi.yaml': manifest(name, 'language: en\n') }, name);
    expect(tree?.properties.title).toBe(packagedTemplates[name]?.manifest.title.en);
    const dutch = Object.values(packagedTemplates[name]?.manifest.texts ?? {})
      .filter(({ nl, en }) => nl !== en && nl.includes(' '))
      .map(({ nl }) => nl);
    for (const words of dutch) expect(text).not.toContain(words);
  });

  test('is not made of a bid without its data', () => {
    const { tree, diagnostics } = compose({ 'emvi.yaml': manifest(name) }, name);
    expect(tree).toBeUndefined();
    expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV904']);
  });
});

test('every document that comes with emvi is held here or with the plans', () => {
  const others = ['shared', 'klassiek', 'per-criterium', 'kpi-dashboard', 'portaltekst'];
  expect(
    Object.keys(packagedTemplates)
      .filter((name) => !others.includes(name))
      .sort(),
  ).toEqual(Object.keys(shown).sort());
});

test('the classic plan shows what we offer for climate and people, and a section can show why us', () => {
  const documents =
    'documents:\n  - id: p\n    template: klassiek\n    chapters:\n      - id: sustainability\n      - id: summary\n';
  const files = {
    ...whole,
    'emvi.yaml': `emvi: 1\ntitle: Plan\n${documents}`,
    'sections/summary.md': '{{> win-themes}}\n',
  };
  const { text, diagnostics } = compose(files, 'p');
  expect(diagnostics).toEqual([]);
  expect(text).toContain('CO2-Prestatieladder 4.0: trede 2. Bewijs: B-01.');
  expect(text).toContain('Social return (bouwblokken): 5% van de opdrachtsom. Twee leerwerkplekken.');
  expect(text).toContain(
    'Bewezen beschikbaar: Het portaal van Elders viel in 2025 nooit langer dan een uur uit. Bewijs: REF-01.',
  );
});

test('people are called by their label where the tender guide forbids names', () => {
  const rules = 'formRules:\n  namesPeople: false\n';
  const { text } = compose({ ...whole, 'emvi.yaml': manifest('governance', rules) }, 'governance');
  expect(text).toContain('Beheerder A');
  expect(text).not.toContain('Anna Jansen');
});

test('the worked example on the page about templates makes the document that it promises', () => {
  const page = readFileSync('docs/templates.md', 'utf8');
  const example = /```handlebars\n(.*?)```/su.exec(page)?.[1] ?? '';
  const files = { ...whole, 'emvi.yaml': manifest('risicoregister') };
  const made = (text: string) =>
    compose(files, 'risicoregister', { templates: templatesOf({ 'risicoregister/document.hbs': text }) });
  expect(made(example).text).toContain('Bouwlust B.V.\tR-01 Een datacenter valt uit\tTwee stroomvoorzieningen');
  const [finding] = made(example.replace('#each risks', '#each riskk')).diagnostics;
  expect(finding && shownFinding(finding)).toBe('EMV907 templates/risicoregister/document.hbs riskk');
  const { line, column } = finding?.span?.file.position(finding.span.start) ?? {};
  expect(page).toContain(`\`templates/risicoregister/document.hbs:${line}:${column}\``);
});
