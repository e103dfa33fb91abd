import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProse } from '../../../src/document/prose/check-prose.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { shown } from '../../support/bid.ts';
import { bidOf, compose } from '../support.ts';

const files = {
  'emvi.yaml':
    'emvi: 1\ntitle: "Ons *plan*"\ntender:\n  buyer: "Gemeente A"\ndocuments:\n  - id: plan\n  - id: dash\n    template: kpi-dashboard\n',
  'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Snel"\n    kpis:\n      - KPI-01\n  - id: W-02\n    text: "Goed"\n',
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    target: "≤ 6 weken"\n    norms:\n      - key: go-live\n        atMost: "6 weken"\n',
};

function findings(text: string): string[] {
  return checkProse(bidOf(files), new SourceFile('sections/summary.md', text)).map(shown);
}

test.each([
  ['{{kpi "KPI-02" "target"}}', 'EMV909', 'KPI-02'],
  ['{{kpi "KPI-01" "tagret"}}', 'EMV910', 'tagret'],
  ['{{kpi "KPI-01" "owner"}}', 'EMV911', 'owner'],
  ['{{kpi "KPI-01" "target" "x"}}', 'EMV912', '{{kpi "KPI-01" "target" "x"}}'],
  ['{{kpi KPI-01 "target"}}', 'EMV912', 'KPI-01'],
  ['{{kpi}}', 'EMV912', '{{kpi}}'],
  ['{{norm "KPI-01" "golive"}}', 'EMV910', 'golive'],
  ['{{norm "KPI-01" "go-live" part="waarde"}}', 'EMV910', 'waarde'],
  ['{{norm "KPI-01" "go-live" part="per"}}', 'EMV911', 'per'],
  ['{{norm "KPI-01" "go-live" deel="per"}}', 'EMV912', '{{norm "KPI-01" "go-live" deel="per"}}'],
  ['{{norm "KPI-09"}}', 'EMV909', 'KPI-09'],
  ['{{says "KPI-07" "elke maand"}}', 'EMV909', 'KPI-07'],
  ['{{says "KPI-01"}}', 'EMV912', '{{says "KPI-01"}}'],
  ['{{document "dash" "titel"}}', 'EMV912', '{{document "dash" "titel"}}'],
  ['{{range "W-01"}}', 'EMV912', '{{range "W-01"}}'],
  ['{{range "W-19" "W-01"}}', 'EMV909', 'W-19'],
  ['{{wish "W-01" "text" kort="ja"}}', 'EMV912', '{{wish "W-01" "text" kort="ja"}}'],
  ['{{document "plan-b"}}', 'EMV909', 'plan-b'],
  ['{{range "W-01" "W-20"}}', 'EMV909', 'W-20'],
  ['{{tender.byer}}', 'EMV907', 'tender.byer'],
  ['{{tender.reference}}', 'EMV911', 'tender.reference'],
  ['{{wishes}}', 'EMV907', 'wishes'],
  ['{{#each wishes}}x{{/each}}', 'EMV907', 'each'],
  ['{{> wishes-tabel}}', 'EMV908', 'wishes-tabel'],
  ['{{> wishes-table a="b"}}', 'EMV912', '{{> wishes-table a="b"}}'],
  ['{{#*inline "a"}}x{{/inline}}', 'EMV907', 'inline'],
  ['{{kpi "KPI-01" "target"', 'EMV906', '{{kpi "KPI-01" "target"'],
])('%s is found at the word that is meant', (braces, code, marked) => {
  expect(findings(`Eerste regel.\r\n\r\nTekst ${braces} en meer.\n`).map((found) => found.slice(0, 6))).toEqual([code]);
  expect(findings(`Eerste regel.\r\n\r\nTekst ${braces}\n`)).toEqual([`${code} sections/summary.md ${marked}`]);
});

test.each([
  ['{{kpi "kpi 1" "target"}}', '≤ 6 weken'],
  ['{{kpi "KPI-01"}}', 'KPI-01'],
  ['{{norm "KPI-01"}}', '≤6 weken'],
  ['{{norm "KPI-01" "go-live" part="value"}}', '6 weken'],
  ['{{says "KPI-01" "*elke* maand"}}', '*elke* maand'],
  ['{{document "dash"}}', 'KPI/SLA-dashboard'],
  ['{{document "plan"}}', 'Ons *plan*'],
  ['{{range "W-01" "W-02"}}', 'W-01 t/m W-02'],
  ['{{wish "W-01" "text"}}', 'Snel'],
  ['{{tender.buyer}} en {{title}}', 'Gemeente A en Ons *plan*'],
  ['\\{{kpi}}', '{{kpi}}'],
])('%s prints %s', (braces, printed) => {
  expect(findings(braces)).toEqual([]);
  const { text, diagnostics } = compose({ ...files, 'sections/summary.md': `Zie ${braces}!\n` });
  expect(text).toContain(`Zie ${printed}!`);
  expect(diagnostics).toEqual([]);
});

test('every block that a section can ask for exists', () => {
  const blocks = [
    'wishes-table',
    'wishes-list',
    'wishes-explanation',
    'kpi-table',
    'phases',
    'meetings',
    'roles',
    'service-windows',
  ];
  const section = [...blocks, 'risks', 'evidence', 'inputs'].map((name) => `{{> ${name}}}`).join('\n\n');
  const { diagnostics, text } = compose({ ...files, 'sections/summary.md': section });
  expect(diagnostics).toEqual([]);
  expect(text).toContain('W-01\tSnel');
});

test('no braces make a check or a document throw, and every finding lies inside its file', () => {
  const bid = { ...files, 'emvi.yaml': 'emvi: 1\ntitle: Plan\n' };
  const part = fc.constantFrom(
    '{{',
    '}}',
    '{{{',
    '~',
    '#',
    '/',
    '^',
    '>',
    '!--',
    '--',
    'kpi',
    'else',
    'each',
    ' ',
    '"KPI-01"',
    '"target"',
    '\n',
    '\r\n',
    '\\',
    '|',
    'a=',
    '(',
    ')',
    '@root',
    '../',
    '.',
    ':::',
    '`',
    '[x]',
    '&',
    '*inline',
    'wishes-table',
    '{{kpi "KPI-01" "target"}}',
    '{{> inputs}}',
    '<b>',
    '# ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const found = checkProse(bidOf(bid), new SourceFile('sections/summary.md', text));
      const composed = compose({ ...bid, 'sections/summary.md': text });
      expect(composed.tree).toBeDefined();
      for (const { span } of [...found, ...composed.diagnostics]) {
        expect(span && span.start >= 0 && span.start < span.end && span.end <= span.file.text.length).toBe(true);
      }
    }),
    { seed: 11, numRuns: 150 },
  );
});
