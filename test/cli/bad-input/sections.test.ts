import { expect, test } from 'vitest';
import { shownInDocx } from '../../support/shown-in-docx.ts';
import { codesIn, planOf, runOn } from './bid.ts';

const section = 'sections/summary.md';

// What a section leaves open may not swallow what follows it.
test.each([
  ['code', '```\nniet dicht', 'EMV918'],
  ['code in a box', ':::callout\n~~~\nniet dicht', 'EMV918'],
  ['a box', ':::callout\nniet dicht', 'EMV918'],
  ['wide pages', ':::landscape\nniet dicht', 'EMV918'],
  ['a comment', 'a\n\n<!-- niet dicht', 'EMV916'],
  ['a comment after one that ends', 'a\n\n<!-- dicht --> <!-- niet dicht', 'EMV916'],
  ['brackets', '[a](<b', undefined],
  ['a list', '- a\n  - b\n    ```\n    c', undefined],
  ['a quote', '> a\n> ```', undefined],
  ['a table', '| a | b |\n| --- |', undefined],
])('%s that is not closed ends with the section', async (_, text, code) => {
  const outcome = await runOn('build', { [section]: text, 'sections/conclusion.md': '--> Slot\n\n```\ncode\n```\n' });
  expect(outcome.exitCode).toBe(0);
  if (code !== undefined) expect(codesIn(outcome)).toContain(code);
  expect(outcome.host.errors).not.toMatch(/^templates\//mu);
  expect(planOf(outcome)).toMatch(/^## 2\. Programma van Wensen$/mu);
  expect(planOf(outcome)).toMatch(/^## \d\. (?:Afsluiting|Conclusie|Slot)/mu);
});

test.each([':::', '::::', ':::::::', ':::\n:::\n:::'])(
  '%j that closes nothing does not close the chapter',
  async (text) => {
    const outcome = await runOn('build', { [section]: `a\n\n${text}\n\nb` });
    expect(codesIn(outcome)).toContain('EMV918');
    expect(outcome.host.errors).not.toMatch(/^templates\//mu);
    expect(planOf(outcome)).toMatch(/^## 2\. Programma van Wensen$/mu);
  },
);

test.each([
  ['a {{ b', ['EMV906']],
  ['{{!-- a', ['EMV906']],
  ['a {{{x}}} b', ['EMV907']],
  ['{{{{raw}}}} {{x}} {{{{/raw}}}}', ['EMV907']],
  ['{{#each wishes}}', ['EMV906']],
  ['{{#if title}}x{{/if}}', ['EMV907']],
  ['{{constructor}}', ['EMV907']],
  ['{{__proto__}}', ['EMV907']],
  ['{{toString}}', ['EMV907']],
  ['{{lookup this "x"}}', ['EMV907']],
  ['{{this}}', ['EMV907']],
  ['{{@root}}', ['EMV907']],
  ['{{> nope}}', ['EMV908']],
  ['{{wish "W-99"}}', ['EMV909']],
  ['{{wish "__proto__"}}', ['EMV909']],
  ['{{kpi "KPI-01" "constructor"}}', ['EMV910']],
  ['{{wish}}', ['EMV912']],
])('%s in a section is one finding', async (text, codes) => {
  const outcome = await runOn('check', { [section]: text });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, codes]);
});

test('escaped braces are themselves', async () => {
  const outcome = await runOn('build', { [section]: 'a \\{{x}} {{!-- weg --}}b' });
  expect(outcome.exitCode).toBe(0);
  expect(planOf(outcome)).toContain('a {{x}} b');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  'file:///etc/passwd',
  'data:text/html,x',
  'vbscript:x',
  '../x.pdf',
  '//x',
])('a link to %s becomes text, in Markdown and in Word', async (href) => {
  const outcome = await runOn('build', { [section]: `[tekst](<${href}>)` });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([0, ['EMV917']]);
  expect(planOf(outcome)).not.toContain(`](`.concat(href));
  const docx = outcome.host.files.contents.get('/bid/output/plan.docx') ?? new Uint8Array();
  expect(shownInDocx(docx).paragraphs).toContain('tekst');
});

test.each([
  ['unclosed comments', '<!--'.repeat(20_000)],
  ['unclosed comments on lines', '<!--\n\n'.repeat(20_000)],
  ['brackets', '['.repeat(20_000)],
  ['quotes', '> '.repeat(20_000)],
  ['boxes', ':::callout\n'.repeat(2000)],
  ['braces', '{{'.repeat(20_000)],
  ['backslashes', '\\'.repeat(20_000)],
  ['a table', `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${`|${'b|'.repeat(200)}\n`.repeat(200)}`],
])('%s by the thousand take no long time', { timeout: 120_000 }, async (_, text) => {
  const start = process.cpuUsage();
  expect((await runOn('build --format md', { [section]: text })).exitCode).toBeLessThan(2);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
});
