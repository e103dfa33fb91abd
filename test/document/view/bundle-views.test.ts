import { expect, test } from 'vitest';
import { shown } from '../../support/bid.ts';
import { compose, templatesOf } from '../support.ts';

const yaml =
  'title: {nl: Mijn, en: Mine}\ndescription: {nl: x, en: x}\nneeds: []\noptions: {}\nchapters: []\ntexts: {}\n';

/** What a template prints of a bid, without the marks that only documents need. */
function print(document: string, files: Readonly<Record<string, string>>, language: 'nl' | 'en' = 'nl'): string {
  const manifest = `emvi: 1\ntitle: Plan\nlanguage: ${language}\n${files['emvi.yaml'] ?? ''}documents:\n  - id: p\n    template: mine\n`;
  const templates = templatesOf({ 'mine/template.yaml': yaml, 'mine/document.hbs': document });
  const { text, diagnostics } = compose({ ...files, 'emvi.yaml': manifest }, 'p', { templates });
  return [...diagnostics.map(shown), text].join('\n').trim();
}

const people = `roles:
  - id: sdm
    name: "Servicemanager"
people:
  - id: devries
    name: "M. de Vries"
    label: "Servicemanager A"
    role: sdm
    party: bidder
    substitute: jansen
  - id: jansen
    name: "P. Jansen"
    role: sdm
    party: bidder
`;
const parties =
  'parties:\n  - {id: client, name: Gemeente, role: buyer}\n  - {id: bidder, name: De Brug, role: lead}\n';
const names =
  '{{#each people}}{{name}} ({{party.name}}), bij afwezigheid {{#if substitute}}{{substitute.name}}{{/if}}; {{/each}}';

test('people and parties print their names where the guide allows it', () => {
  expect(print(names, { 'organisation.yaml': people, 'emvi.yaml': parties })).toBe(
    'M. de Vries (De Brug), bij afwezigheid P. Jansen; P. Jansen (De Brug), bij afwezigheid ;',
  );
});

test.each([
  ['isAnonymous: true', 'Servicemanager A (penvoerder), bij afwezigheid Servicemanager; '],
  ['namesPeople: false', 'Servicemanager A (De Brug), bij afwezigheid Servicemanager; '],
])('with %s labels and roles stand in for names', (rule, expected) => {
  const text = print(names, { 'organisation.yaml': people, 'emvi.yaml': `${parties}formRules: {${rule}}\n` });
  expect(text).toContain(expected);
  expect(text).not.toMatch(/Vries|Jansen/u);
});

test('the client and the contact of a reference do not give an anonymous bidder away', () => {
  const files = {
    'references.yaml':
      'references:\n  - id: REF-01\n    client: "Gemeente Elders"\n    label: "Een gemeente"\n    contact: "J. Bos"\n',
  };
  const document = '{{#each references}}{{client}}|{{contact}}{{/each}}';
  expect(print(document, files)).toBe('Gemeente Elders|J. Bos');
  expect(print(document, { ...files, 'emvi.yaml': 'formRules: {isAnonymous: true}\n' })).toBe('Een gemeente|');
});

test('a RASCI matrix has the names of its columns, headings without cells and a cell for every column', () => {
  const text = print(
    '{{#each rasci}}{{#each columns}}{{name}} {{/each}}/ {{#each rows}}{{#if isHeading}}# {{/if}}{{activity}}{{#each cells}} [{{column}}:{{text}}]{{/each}}{{#each details}} *{{this}}{{/each}}{{#if process}} → {{process.name}}{{/if}} / {{/each}}{{/each}}',
    {
      'emvi.yaml': parties,
      'requirements.yaml': 'processes:\n  - {id: incident, title: Incidentbeheer}\n',
      'organisation.yaml':
        'rasci:\n  - id: r\n    columns: [client, bidder]\n    rows:\n      - {activity: Beheer, isHeading: true}\n      - {activity: Oplossen, cells: [A], details: [Snel], process: incident}\n',
    },
  );
  expect(text).toBe('Gemeente De Brug / # Beheer / Oplossen [Gemeente:A] [De Brug:] *Snel → Incidentbeheer /');
});

const requirements = `requirements:
  - id: Eis 8.1.1
    text: "Onderdelen gelden"
    compliance: partial
    items:
      - id: Eis 8.1.1.I
        text: "Ten minste 99,9%"
        norms: [{ subject: beschikbaarheid, atLeast: "99,9%", per: maand }]
        kpis: [KPI-01]
  - id: Eis 8.1.2
    type: KO
    text: "Bewijs"
    evidence: [B01]
    risks: [R-01]
`;

test('requirements stand at the top with their parts inside, and fixed values have words in both languages', () => {
  const document =
    '{{#each requirements}}{{id}} {{typeText}} {{complianceText}}{{#each items}} ({{id}}: {{norms}}){{/each}}; {{/each}}';
  const files = {
    'requirements.yaml': requirements.replace('    evidence: [B01]\n    risks: [R-01]\n', ''),
    'kpis.yaml': 'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid"\n',
  };
  expect(print(document, files)).toBe(
    'Eis 8.1.1 eis voldoet gedeeltelijk (Eis 8.1.1.I: beschikbaarheid ≥99,9% per maand); Eis 8.1.2 knock-out ;',
  );
  expect(print(document, files, 'en')).toContain('Eis 8.1.1 requirement partly compliant');
});

test('evidence, risks and KPIs know who names them', () => {
  const text = print(
    '{{#each evidence}}{{#each uses}}{{id}} {{/each}}{{holder}}{{/each}}; {{#each risks}}{{#each purposes}}{{id}} {{/each}}{{bearer}}{{/each}}; {{#each kpis}}{{#each purposes}}{{id}} {{/each}}{{/each}}',
    {
      'emvi.yaml': parties,
      'requirements.yaml': requirements,
      'evidence.yaml': 'evidence:\n  - id: B01\n    holder: bidder\n',
      'risks.yaml': 'risks:\n  - id: R-01\n    bearer: "opdrachtgever en opdrachtnemer"\n',
      'kpis.yaml': 'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid"\n',
    },
  );
  expect(text).toBe('Eis 8.1.2 De Brug; Eis 8.1.2 opdrachtgever en opdrachtnemer; Eis 8.1.1.I');
});

test('the root has the terms, the days, the form rules and the offer', () => {
  const text = print(
    '{{#each contractTerms}}{{text}}{{/each}}; {{dates.closing}}; {{formRules.characterCount}} {{formRules.maxPages}}; {{#if co2Ladder}}{{co2Ladder.ambition}}{{/if}}; {{#each criteria}}{{#if scale}}{{#each scale.levels}}{{label}}={{fraction}} {{/each}}{{/if}}{{minimumScore}}{{/each}}',
    {
      'emvi.yaml':
        'tender: {contractTerms: [{set: GIBIT, version: "2023"}]}\ndates: {closing: 2026-11-30}\nformRules: {maxPages: "10"}\n',
      'offer.yaml': 'co2Ladder:\n  version: "4.0"\n  ambition: "trede 3"\n',
      'criteria.yaml':
        'criteria:\n  - id: K1\n    minimumScore: "55%"\n    scale:\n      levels:\n        - {label: Slecht, fraction: "-25%"}\n',
    },
  );
  expect(text).toBe('GIBIT 2023; 30 november 2026; with-spaces 10; trede 3; Slecht=-25% 55%');
});

test('the questions to the buyer, his answers and what they change are linked both ways', () => {
  const text = print(
    '{{#each rounds}}{{name}} {{closes}}: {{#each clarifications}}{{id}} {{statusText}}{{#each changes}} → {{text}}{{/each}}{{/each}}{{/each}}; {{#each glossary}}{{term}} = {{meaning}}{{/each}}',
    {
      'clarifications.yaml':
        'rounds:\n  - {id: NvI-1, closes: 2026-10-01}\nclarifications:\n  - {id: CV-01, text: "Per maand?", round: NvI-1, status: answered}\nchanges:\n  - {id: "1", clarification: CV-01, text: "Per maand"}\n',
      'glossary.yaml': 'glossary:\n  - {id: SLA, meaning: "afspraken over het niveau"}\n',
    },
  );
  expect(text).toBe('NvI-1 1 oktober 2026: CV-01 beantwoord → Per maand; SLA = afspraken over het niveau');
});

test('a section can quote a requirement, a reference and a question to the buyer', () => {
  const text = print('{{requirement "Eis 8.1.1.I" "text"}} {{reference "REF-01" "title"}} {{clarification "CV-01"}}', {
    'requirements.yaml': requirements.replaceAll(/\n {4}(?:evidence|risks): .*|\n {8}kpis: .*/gu, ''),
    'references.yaml': 'references:\n  - {id: REF-01, title: "Beheer elders"}\n',
    'clarifications.yaml': 'clarifications:\n  - {id: CV-01, text: "Per maand?"}\n',
  });
  expect(text).toBe('Ten minste 99,9% Beheer elders CV-01');
});
