import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { shownInDocx } from '../../support/shown-in-docx.ts';
import { shownInMarkdown } from '../../support/shown-in-markdown.ts';
import { planOf, runOn } from './bid.ts';

const naughty = [
  '😀 👩‍👩‍👧 e\u0301',
  'שלום \u202eomgekeerd\u202c',
  'nul\u200bbreedte\u2060\ufeff',
  ']]> <!-- --> &amp; &nbsp; &#0;',
  '<script>alert(1)</script> <b>x</b> <',
  '{{title}} {{{x}}} {{ }} {{/if}} \\{{',
  'a | b || c \\| d',
  'C:\\map\\*\\ \\\\server\\x \\',
  '=SOM(A1)',
  '# geen kop',
  '- geen punt',
  '+ geen punt',
  '1. geen lijst',
  '> geen citaat',
  '--- ``` ~~~ ***',
  '*a* _b_ **c** ~~d~~ `e`',
  '[a](http://x) ![b](c) [d]: e [^1]',
  ':::callout ::pagebreak :field[x]{y} :ref[a]{b} :anchor{c}',
  'https://x.nl/a_b*c www.x.nl a_b@c.nl',
  'woord'.repeat(2000),
  '"aanhaling" \'enkel\' ‘krul’ “dubbel”',
  '%PATH% $HOME `id`',
];

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test.each(naughty.map((text) => [text.length > 60 ? `${text.slice(0, 60)}…` : text, text]))(
  'a field that holds %j shows it as written, in Markdown and in Word',
  async (_, text) => {
    const outcome = await runOn('build', {
      'wishes.yaml': stringify({
        wishes: [{ id: 'W-01', title: text, text, response: text, measures: [text, 'x'], kpis: ['KPI-01'] }],
      }),
      'kpis.yaml': stringify({
        kpis: [{ id: 'KPI-01', title: text, target: '≤ 6 weken', measurement: text, reporting: `per maand ${text}` }],
      }),
    });
    expect([outcome.exitCode, outcome.host.output]).toEqual([0, expect.stringContaining('output/plan.docx')]);
    const docx = outcome.host.files.contents.get('/bid/output/plan.docx') ?? new Uint8Array();
    for (const shown of [shownInMarkdown(planOf(outcome)), shownInDocx(docx)]) {
      const all = [...shown.headings, ...shown.paragraphs, ...shown.rows.flat()].map(tidy);
      expect(all.filter((line) => line.includes(tidy(text))).length).toBeGreaterThanOrEqual(3);
    }
  },
);

// NUL and halves of characters: no format can hold them. They are refused in YAML, and seen in a section.
test.each(['\\0', '\\x07', '\\ud800', '\\x1b[31m'])('a field with %s is refused at its place', async (code) => {
  const outcome = await runOn('check', {
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "a${code}b"\n    response: x\n    kpis: [KPI-01]\n`,
  });
  expect([outcome.exitCode, outcome.host.output]).toEqual([1, expect.stringMatching(/^wishes\.yaml:3:/u)]);
});

test.each(['a\u0001\u000b\u001b[31mb', 'a\ufffe\uffffb', '&#0; &#xD800; &#x1F;'])(
  'a section with %j makes a sound Word file',
  async (text) => {
    const outcome = await runOn('build', { 'sections/summary.md': text });
    const docx = outcome.host.files.contents.get('/bid/output/plan.docx') ?? new Uint8Array();
    expect(shownInDocx(docx).paragraphs.join('\n')).toContain('\ufffd');
  },
);

test.each([
  '__proto__',
  'constructor',
  'toString',
  'W 01',
  'a/b',
  '"q"',
  "it's",
  '😀',
  '12',
  '#1',
  '-',
  'x'.repeat(60),
])('the id %s is an id like any other', async (id) => {
  const outcome = await runOn('build', {
    'wishes.yaml': stringify(
      { wishes: [{ id, text: 'Wens', kpis: ['KPI-01'] }] },
      { defaultStringType: 'QUOTE_DOUBLE' },
    ),
  });
  expect([outcome.exitCode, outcome.host.errors]).toEqual([0, expect.not.stringContaining('undefined')]);
  expect(
    shownInMarkdown(planOf(outcome))
      .rows.flat()
      .concat(shownInMarkdown(planOf(outcome)).headings)
      .join('\n'),
  ).toContain(id);
});
