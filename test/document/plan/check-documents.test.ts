import { expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../src/document/plan/check-documents.ts';
import { documentsOf, fileNameOf } from '../../../src/document/plan/documents-of.ts';
import { planDocuments } from '../../../src/document/plan/plan-document.ts';
import { shown } from '../../support/bid.ts';
import { bidOf, builtInTemplates, compose } from '../support.ts';

const kpis = { 'kpis.yaml': 'kpis:\n  - id: KPI-01\n' };
const documents = (text: string) => ({ ...kpis, 'emvi.yaml': `emvi: 1\ntitle: Plan\ndocuments:\n${text}` });
const findings = (files: Record<string, string>) => {
  const bid = bidOf(files);
  return checkDocuments(bid, planDocuments(bid, builtInTemplates));
};

test('a bid without documents gets a plan, and a dashboard when it has KPIs', () => {
  expect(documentsOf(bidOf({})).map(({ id }) => id)).toEqual(['plan-van-aanpak']);
  expect(documentsOf(bidOf(kpis)).map(({ data }) => data.template)).toEqual(['per-criterium', 'kpi-dashboard']);
  expect(findings(kpis)).toEqual([]);
});

test('the first plan has the title of the bid, and one about a criterion names it', () => {
  const files = {
    ...documents('  - id: a\n  - id: b\n    criteria:\n      - K1\n  - id: c\n'),
    'criteria.yaml': 'criteria:\n  - id: K1\n',
  };
  expect(['a', 'b', 'c'].map((id) => compose(files, id).tree?.properties.title)).toEqual([
    'Plan',
    'Plan van aanpak K1',
    'Plan van aanpak',
  ]);
});

test('a file is named by the manifest, else after the title', () => {
  const [named, unnamed] = documentsOf(bidOf(documents('  - id: a\n    file: het-plan\n  - id: b\n')));
  expect(named && fileNameOf(named, 'Titel')).toBe('het-plan');
  expect(unnamed && fileNameOf(unnamed, 'Mijn: plan?')).toBe('Mijn-plan');
});

test('a document without template takes that of its name, else the plan', () => {
  const bid = bidOf(documents('  - id: kpi-dashboard\n  - id: shared\n  - id: team\n'));
  expect(planDocuments(bid, builtInTemplates).map(({ plan }) => plan?.template.name)).toEqual([
    'kpi-dashboard',
    'per-criterium',
    'per-criterium',
  ]);
});

test('an unknown template is found with the one that was meant', () => {
  const [finding] = findings(documents('  - id: a\n    template: klasiek\n'));
  expect(finding && shown(finding)).toBe('EMV900 emvi.yaml klasiek');
  expect(finding && phrase(finding, 'nl').help).toBe('bedoelde u klassiek?');
});

test('the shared blocks and the starter are no templates', () => {
  const found = findings(documents('  - id: a\n    template: shared\n  - id: b\n    template: starter\n'));
  expect(found.map(({ type }) => type.code)).toEqual(['EMV900', 'EMV901']);
});

test('options are checked at the place where they are chosen', () => {
  const options =
    '    template: klassiek\n    options:\n      wishs: list\n      wishes: lijst\n      contents: true\n';
  expect(findings(documents(`  - id: a\n${options}`)).map(shown)).toEqual([
    'EMV902 emvi.yaml wishs',
    'EMV903 emvi.yaml lijst',
  ]);
});

test('a table of contents can be asked for by yes or true', () => {
  const options = (value: string) =>
    documents(`  - id: a\n    template: klassiek\n    options:\n      contents: ${value}\n`);
  for (const value of ['yes', 'true']) {
    expect(compose(options(value)).tree?.blocks.map(({ type }) => type)).toContain('contents');
  }
  expect(compose(options('false')).tree?.blocks.map(({ type }) => type)).not.toContain('contents');
});

test('a chapter without any text is found', () => {
  const chapters = '    template: klassiek\n    chapters:\n      - id: sumary\n      - id: summary\n';
  const [finding, ...others] = findings(documents(`  - id: a\n${chapters}`));
  expect(finding && shown(finding)).toBe('EMV905 emvi.yaml sumary');
  expect(finding && phrase(finding, 'en').help).toContain('did you mean the chapter summary?');
  expect(others).toEqual([]);
});

test('a section that no document shows is found, with the name that was meant', () => {
  const found = findings({ ...kpis, 'sections/sumary.md': '\n  Tekst.\n', 'sections/later.md': '<!-- nog niet -->\n' });
  expect(found.map(shown)).toEqual(['EMV915 sections/sumary.md Tekst.']);
  expect(found[0] && phrase(found[0], 'nl').help).toContain('sections/summary.md');
});

test('a section that a wish names as its answer is in use', () => {
  const wishes = 'wishes:\n  - id: W-01\n    text: x\n    body: ./sections/w1.md\n';
  expect(findings({ 'wishes.yaml': wishes, 'sections/w1.md': 'Antwoord.\n' })).toEqual([]);
});
