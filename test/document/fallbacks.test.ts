import { describe, expect, test } from 'vitest';
import { shown } from '../support/bid.ts';
import { compose, templatesOf } from './support.ts';

/** A template that prints what the test asks for, so that each fallback is seen by itself. */
function print(document: string, files: Readonly<Record<string, string>>, language: 'nl' | 'en' = 'nl') {
  const yaml =
    'title: {nl: Mijn, en: Mine}\ndescription: {nl: x, en: x}\nneeds: []\noptions: {}\nchapters: []\n' +
    'texts: {onRequest: {nl: op verzoek, en: on request}, seeExplanation: {nl: zie toelichting, en: see below}}\n';
  const manifest = `emvi: 1\ntitle: Plan\nlanguage: ${language}\n${files['emvi.yaml'] ?? ''}documents:\n  - id: p\n    template: mine\n`;
  const templates = templatesOf({ 'mine/template.yaml': yaml, 'mine/document.hbs': document });
  const { text, diagnostics } = compose({ ...files, 'emvi.yaml': manifest }, 'p', { templates });
  return [...diagnostics.map(shown), text].join('\n');
}

describe('what a template prints where the bid is silent', () => {
  test.each([
    ['id: F-1', 'F-1: '],
    ['id: F-1\n    label: Fase 1', 'Fase 1: '],
    ['id: F-1\n    label: Fase 1\n    title: Start', 'Fase 1: Start: '],
    ['id: F-1\n    title: Start\n    start: week 1\n    end: week 3', 'Start: week 1 – week 3'],
    ['id: F-1\n    title: Start\n    start: week 1', 'Start: vanaf week 1'],
    ['id: F-1\n    title: Start\n    end: week 3', 'Start: tot week 3'],
    ['id: F-1\n    title: Start\n    start: week 1\n    period: de eerste weken', 'Start: de eerste weken'],
  ])('a phase with %j', (phase, expected) => {
    const document = '{{#each phases as |phase|}}{{phase.name}}: {{phase.period}}{{/each}}';
    expect(print(document, { 'phases.yaml': `phases:\n  - ${phase}\n` })).toBe(expected.trim());
  });

  test('the words of a period follow the language', () => {
    const files = { 'phases.yaml': 'phases:\n  - id: F-1\n    start: week 1\n  - id: F-2\n    end: week 2\n' };
    expect(print('{{#each phases as |phase|}}{{phase.period}}; {{/each}}', files, 'en')).toBe(
      'from week 1; until week 2;',
    );
  });

  test.each([
    ['id: pl', 'pl ()'],
    ['id: pl\n    name: Projectleider\n    party: bidder', 'Projectleider (Bureau De Brug)'],
    ['id: pl\n    name: Projectleider\n    party: client', 'Projectleider (client)'],
  ])('a role with %j', (role, expected) => {
    const parties =
      'parties:\n  - id: bidder\n    name: Bureau De Brug\n    role: bidder\n  - id: client\n    role: buyer\n';
    const document = '{{#each roles as |role|}}{{role.name}} ({{role.party}}){{/each}}';
    expect(print(document, { 'emvi.yaml': parties, 'organisation.yaml': `roles:\n  - ${role}\n` })).toBe(expected);
  });

  test.each([
    ['id: st', 'st: '],
    ['id: st\n    name: Stuurgroep\n    frequency: per kwartaal', 'Stuurgroep: per kwartaal'],
    ['id: st\n    frequency: per kwartaal\n    isOnRequest: true', 'st: per kwartaal, op verzoek'],
    ['id: st\n    isOnRequest: false', 'st: '],
  ])('a meeting with %j', (meeting, expected) => {
    const document = '{{#each meetings as |meeting|}}{{meeting.name}}: {{meeting.timing}}{{/each}}';
    expect(print(document, { 'organisation.yaml': `meetings:\n  - ${meeting}\n` })).toBe(expected.trim());
  });

  test.each([
    ['window: ma–vr 8:00–18:00\n    priorities: [P2, P3]', 'ma–vr 8:00–18:00 (P2, P3)'],
    ['window: ma–vr 8:00–18:00', 'ma–vr 8:00–18:00'],
    ['text: dag en nacht\n    window: altijd', 'dag en nacht'],
  ])('a service window with %j', (window, expected) => {
    const priorities = 'priorities:\n  - id: P2\n  - id: P3\n';
    const document = '{{#each serviceWindows as |one|}}{{one.text}}{{/each}}';
    const organisation = `${priorities}serviceWindows:\n  - id: s1\n    ${window}\n`;
    expect(print(document, { 'organisation.yaml': organisation })).toBe(expected);
  });

  test.each([
    ['title: Tijdig', 'Tijdig: ; '],
    ['description: Op tijd\n    target: "≥ 90%"', 'Op tijd: ≥ 90%; '],
    [
      'title: Tijdig\n    escalationSteps:\n      - when: te laat\n        then: overleg\n      - then: plan',
      'Tijdig: ; te laat → overleg; plan',
    ],
  ])('a KPI with %j', (kpi, expected) => {
    const document = '{{#each kpis as |kpi|}}{{kpi.name}}: {{join kpi.normLines ", "}}; {{kpi.escalation}}{{/each}}';
    expect(print(document, { 'kpis.yaml': `kpis:\n  - id: KPI-01\n    ${kpi}\n` })).toBe(expected.trim());
  });

  test('a criterion leans on the KPIs of all that is below it, each once', () => {
    const criteria = [
      'criteria:',
      '  - id: K1',
      '    title: Kwaliteit',
      '    subCriteria:',
      '      - id: K1.1',
      '        title: Tempo',
      '        questions:',
      '          - id: V1',
      '            text: Hoe snel?',
      '            kpis: [KPI-01]',
      '',
    ].join('\n');
    const kpis =
      'kpis:\n  - id: KPI-01\n    title: a\n    criteria: [K1]\n  - id: KPI-02\n    title: b\n    criteria: [K1]\n';
    const document = '{{#each criteria as |one|}}{{one.id}}: {{#each one.kpis as |kpi|}}{{kpi.id}} {{/each}}{{/each}}';
    expect(print(document, { 'criteria.yaml': criteria, 'kpis.yaml': kpis })).toContain('K1: KPI-01 KPI-02');
  });
});

describe('a call in a template', () => {
  const kpis = 'kpis:\n  - id: KPI-01\n    title: Tijdig\n';

  test('that asks for what the bid leaves empty prints nothing', () => {
    expect(print('<{{kpi "KPI-01" "owner"}}>', { 'kpis.yaml': kpis })).toBe('<>');
  });

  test('that names what the bid does not have stops the document', () => {
    expect(print('{{kpi "KPI-07"}}', { 'kpis.yaml': kpis })).toContain('EMV914 templates/mine/document.hbs "KPI-07"');
  });

  test('that helps itself to something else than a list prints nothing', () => {
    expect(print('<{{join title ", "}}{{lines title}}{{#if (some title "x")}}x{{/if}}>', {})).toBe('<>');
  });
});
