import { expect, test } from 'vitest';
import { shown } from '../../support/bid.ts';
import { compose, templatesOf } from '../support.ts';

const yaml =
  'title: {nl: Mijn, en: Mine}\ndescription: {nl: x, en: x}\nneeds: []\noptions: {}\nchapters: []\ntexts: {groet: {nl: Hallo, en: Hello}}\n';
const files = {
  'emvi.yaml': 'emvi: 1\ntitle: Plan\ndocuments:\n  - id: p\n    template: mine\n',
  'wishes.yaml': 'wishes:\n  - {id: W-01, text: Snel, kpis: [KPI-01]}\n',
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: Start\n    norms:\n      - atMost: 6 weken\n  - id: KPI-02\n    norms:\n      - {key: a, atLeast: 90%}\n      - {key: b, atLeast: 95%, per: maand}\n',
  'criteria.yaml': 'criteria:\n  - {id: K1, title: Kwaliteit}\n',
};

/** What a template gives: its findings, and its text where it gives one. */
function made(template: string): readonly string[] {
  const templates = templatesOf({ 'mine/template.yaml': yaml, 'mine/document.hbs': template });
  const { text, diagnostics } = compose(files, 'p', { templates });
  return [...diagnostics.map(shown), text.trim()].filter((part) => part !== '');
}

const templates = [
  '{{word "groet"}} {{is 1 1}}',
  '{{word "nope"}}',
  '{{kpi "KPI-01" "title"}}',
  '{{kpi "KPI-77" "title"}}',
  '{{kpi "KPI-01" "titel"}}',
  'a{{kpi "KPI-01" "target"}}b',
  '{{kpi}}',
  '{{norm "KPI-01"}}',
  '{{norm "KPI-01" part="value"}}',
  '{{norm "KPI-01" part="waarde"}}',
  '{{norm "KPI-02" "b"}} {{norm "KPI-02" "a" part="value"}}',
  '{{norm "KPI-02" "c"}}',
  'a{{norm "KPI-02"}}b',
  '{{range "W-01"}}',
  '{{document "p"}}',
  '{{#each wishes}}{{anchor this}}{{define this}} {{../title}}{{/each}}',
  '[{{anchor "x"}}{{define "x"}}{{prose "x" 2}}{{section "x" 2}}{{places "x"}}]',
  '{{#each (concat wishes kpis "x")}}{{id}} {{/each}}',
  '{{heading 9}} {{deeper 2}} {{heading 0}}',
  '- {{indent "a\nb"}}',
  '{{join kpis ", "}}{{lines "x"}}{{#if (some "x" "id")}}ja{{/if}}',
  '{{#each}}x{{/each}}',
  '{{nope.deeper}}',
  'a {{#if title}} b',
  '{{> geen}}',
  '{{title',
  '{{#each kpis}}{{kpi id "target"}}{{kpi (concat "x") "target"}}{{/each}}',
  '{{#each kpis}}{{word id}}{{/each}}',
  '{{#each kpis}}{{norm id title}}{{/each}}',
  '{{#each kpis}}{{lookup . "nope"}}{{nope}}{{/each}}',
];

test('a template gives its text, or says where it is wrong', () => {
  expect(Object.fromEntries(templates.map((template) => [template, made(template)]))).toMatchInlineSnapshot(`
    {
      "- {{indent "a
    b"}}": [
        "a b",
      ],
      "[{{anchor "x"}}{{define "x"}}{{prose "x" 2}}{{section "x" 2}}{{places "x"}}]": [
        "[]",
      ],
      "a {{#if title}} b": [
        "EMV906 templates/mine/document.hbs {{#if title}}",
      ],
      "a{{kpi "KPI-01" "target"}}b": [
        "a≤6 wekenb",
      ],
      "a{{norm "KPI-02"}}b": [
        "ab",
      ],
      "{{#each (concat wishes kpis "x")}}{{id}} {{/each}}": [
        "W-01 KPI-01 KPI-02",
      ],
      "{{#each kpis}}{{kpi id "target"}}{{kpi (concat "x") "target"}}{{/each}}": [
        "EMV914 templates/mine/document.hbs {{#each kpis}}{{kpi id "target"}}{{kpi (concat "x") "target"}}{{/each}}",
      ],
      "{{#each kpis}}{{lookup . "nope"}}{{nope}}{{/each}}": [
        "EMV907 templates/mine/document.hbs lookup",
        "EMV907 templates/mine/document.hbs nope",
      ],
      "{{#each kpis}}{{norm id title}}{{/each}}": [
        "EMV914 templates/mine/document.hbs {{#each kpis}}{{norm id title}}{{/each}}",
      ],
      "{{#each kpis}}{{word id}}{{/each}}": [
        "EMV914 templates/mine/document.hbs {{#each kpis}}{{word id}}{{/each}}",
      ],
      "{{#each wishes}}{{anchor this}}{{define this}} {{../title}}{{/each}}": [
        "W-01 Mijn",
      ],
      "{{#each}}x{{/each}}": [
        "EMV912 templates/mine/document.hbs each",
      ],
      "{{> geen}}": [
        "EMV908 templates/mine/document.hbs geen",
      ],
      "{{document "p"}}": [
        "Mijn",
      ],
      "{{heading 9}} {{deeper 2}} {{heading 0}}": [
        "3",
      ],
      "{{join kpis ", "}}{{lines "x"}}{{#if (some "x" "id")}}ja{{/if}}": [
        "KPI-01, KPI-02",
      ],
      "{{kpi "KPI-01" "titel"}}": [
        "EMV914 templates/mine/document.hbs "titel"",
      ],
      "{{kpi "KPI-01" "title"}}": [
        "Start",
      ],
      "{{kpi "KPI-77" "title"}}": [
        "EMV914 templates/mine/document.hbs "KPI-77"",
      ],
      "{{kpi}}": [
        "EMV912 templates/mine/document.hbs kpi",
      ],
      "{{nope.deeper}}": [
        "EMV907 templates/mine/document.hbs nope.deeper",
      ],
      "{{norm "KPI-01" part="value"}}": [
        "6 weken",
      ],
      "{{norm "KPI-01" part="waarde"}}": [
        "EMV914 templates/mine/document.hbs "waarde"",
      ],
      "{{norm "KPI-01"}}": [
        "≤6 weken",
      ],
      "{{norm "KPI-02" "b"}} {{norm "KPI-02" "a" part="value"}}": [
        "≥95% per maand 90%",
      ],
      "{{norm "KPI-02" "c"}}": [
        "EMV914 templates/mine/document.hbs "c"",
      ],
      "{{range "W-01"}}": [
        "EMV914 templates/mine/document.hbs {{range "W-01"}}",
      ],
      "{{title": [
        "EMV906 templates/mine/document.hbs {{title",
      ],
      "{{word "groet"}} {{is 1 1}}": [
        "Hallo true",
      ],
      "{{word "nope"}}": [
        "EMV907 templates/mine/document.hbs "nope"",
      ],
    }
  `);
});
