import { expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../src/document/plan/check-documents.ts';
import { planDocuments } from '../../../src/document/plan/plan-document.ts';
import { bidOf, builtInTemplates, templatesOf } from '../support.ts';

const plan = (template: string, more = ''): string =>
  `emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: ${template}\n    audience: submission\n${more}`;
const wishes =
  'wishes:\n  - id: W-01\n    text: "Snel."\n    response: "Binnen een dag."\n  - id: W-02\n    text: "Goed."\n    measures: ["Elke week een controle"]\n  - id: W-03\n    text: "Later."\n';
const criteria =
  'criteria:\n  - id: K1\n    title: "Hinder"\n    questions:\n      - id: V1\n        text: "Hoe?"\n        keyMessage: "Zo."\n    subCriteria:\n      - id: K1.1\n        title: "Geluid"\n        questions:\n          - id: V2\n            text: "En?"\n            approach: "Stil."\n';

const lost = (files: Record<string, string>, templates = builtInTemplates) => {
  const bid = bidOf(files);
  return checkDocuments(bid, planDocuments(bid, templates)).filter(({ type }) => type.code === 'EMV230');
};
const itemsLost = (files: Record<string, string>) =>
  lost(files).map(({ parameters }) => [parameters['section'], parameters['items']]);

test('a text in the place of the wishes hides the answers', () => {
  const files = { 'emvi.yaml': plan('klassiek'), 'wishes.yaml': wishes, 'sections/wishes.md': 'Zie hieronder.\n' };
  expect(itemsLost(files)).toEqual([['sections/wishes.md', ['W-01', 'W-02']]]);
  const [finding] = lost(files);
  expect(finding && phrase(finding, 'nl').message).toBe(
    'sections/wishes.md komt in de plaats van het antwoord op W-01, W-02',
  );
});

test.each([
  ['calls for the table', 'Zie hieronder.\n\n{{> wishes-table}}\n'],
  ['answers each wish by its id', '## W-01\n\nSnel.\n\n## W-02\n\nGoed.\n'],
])('a text that %s hides nothing', (_, text) => {
  expect(itemsLost({ 'emvi.yaml': plan('klassiek'), 'wishes.yaml': wishes, 'sections/wishes.md': text })).toEqual([]);
});

test('a range of ids answers only what it names', () => {
  const text = 'Wij beantwoorden W-01 t/m W-02.\n';
  expect(itemsLost({ 'emvi.yaml': plan('klassiek'), 'wishes.yaml': wishes, 'sections/wishes.md': text })).toEqual([
    ['sections/wishes.md', ['W-02']],
  ]);
});

test('a list of chapters without the answers is found where it stands', () => {
  const files = {
    'emvi.yaml': plan('klassiek', '    chapters:\n      - id: summary\n'),
    'wishes.yaml': wishes,
    'sections/summary.md': 'Kort.\n',
  };
  expect(itemsLost(files)).toEqual([[undefined, ['W-01', 'W-02']]]);
  const [finding] = lost(files);
  expect(finding && phrase(finding, 'en').message).toBe('the answer to W-01, W-02 is in no document that you hand in');
});

test('questions that no chapter of the plan shows are found', () => {
  expect(itemsLost({ 'emvi.yaml': plan('klassiek'), 'criteria.yaml': criteria })).toEqual([[undefined, ['V1', 'V2']]]);
  expect(itemsLost({ 'emvi.yaml': plan('per-criterium'), 'criteria.yaml': criteria })).toEqual([]);
});

test('a section of a criterion hides the answers to its questions', () => {
  const files = { 'emvi.yaml': plan('per-criterium'), 'criteria.yaml': criteria };
  expect(itemsLost({ ...files, 'sections/K1.1.md': 'Stil.\n' })).toEqual([['sections/K1.1.md', ['V2']]]);
  expect(itemsLost({ ...files, 'sections/K1.1.md': 'V2: stil.\n' })).toEqual([]);
});

test('what is pasted into a portal is handed in', () => {
  const portal = `${plan('klassiek')}  - id: portaltekst\n`;
  const files = { 'wishes.yaml': wishes, 'sections/wishes.md': 'Zie het portaal.\n', 'criteria.yaml': criteria };
  expect(itemsLost({ ...files, 'emvi.yaml': portal })).toEqual([]);
});

test('without a plan that is handed in nothing is said', () => {
  const files = {
    'wishes.yaml': wishes,
    'sections/wishes.md': 'Zie hieronder.\n',
    'kpis.yaml': 'kpis:\n  - id: KPI-01\n',
  };
  expect(itemsLost({ ...files, 'emvi.yaml': plan('klassiek').replace('submission', 'internal') })).toEqual([]);
  expect(itemsLost({ ...files, 'emvi.yaml': plan('kpi-dashboard') })).toEqual([]);
});

test('a template of one’s own may show anything', () => {
  const manifest =
    'title: { nl: Eigen, en: Own }\ndescription: { nl: Eigen, en: Own }\nneeds: []\noptions: {}\nchapters: []\ntexts: {}\n';
  const own = templatesOf({ 'eigen/template.yaml': manifest, 'eigen/document.hbs': '# {{title}}\n' });
  const bid = { 'emvi.yaml': `${plan('eigen')}  - id: tweede\n    template: klassiek\n    audience: submission\n` };
  const files = { ...bid, 'wishes.yaml': wishes, 'sections/wishes.md': 'Zie hieronder.\n' };
  expect(lost(files, own)).toEqual([]);
});
