import { describe, expect, test } from 'vitest';
import { codesIn, planOf, runOn, writtenBy } from './bid.ts';

const main = 'templates/klassiek/document.hbs';

/** Builds with an own main file, and own partials beside it. */
const buildWith = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  runOn('build --format md', {
    [main]: text,
    ...Object.fromEntries(
      Object.entries(partials).map(([name, partial]) => [`templates/klassiek/${name}.hbs`, partial]),
    ),
  });

test.each([
  ['{{#if}', 'EMV906', 1],
  ['{{#each wishes}}x', 'EMV906', 1],
  ['{{/if}}', 'EMV906', 1],
  ['{{nope}}', 'EMV907', 3],
  ['{{nope 1}}', 'EMV907', 3],
  ['{{#with nope}}{{/with}}', 'EMV907', 9],
  ['{{> nope}}', 'EMV908', 5],
  ['{{> document}}', 'EMV908', 5],
  ['{{#> kpi-table}}x{{/kpi-table}}', 'EMV907', 6],
  ['{{* inline}}', 'EMV907', 5],
  ['{{{{raw}}}}{{{{/raw}}}}', 'EMV907', 5],
  ['{{join 1}}', 'EMV912', 3],
  ['{{indent}}', 'EMV912', 3],
  ['{{word}}', 'EMV912', 3],
  ['{{is 1 2 3}}', 'EMV912', 3],
  ['{{wish}}', 'EMV912', 3],
  ['{{each wishes}}', 'EMV912', 3],
  ['{{#each}}{{/each}}', 'EMV912', 4],
  ['{{#if 1 2}}{{/if}}', 'EMV912', 4],
  ['{{#anchor this}}x{{/anchor}}', 'EMV912', 4],
  ['{{wish "W-99"}}', 'EMV914', 8],
  ['{{kpi "KPI-01" "nope"}}', 'EMV914', 16],
  ['{{document "nope"}}', 'EMV914', 12],
  ['{{this}}', 'EMV914', 1],
])('%s is %s at its place in the template', async (text, code, column) => {
  const outcome = await buildWith(`regel\n${text}\n`);
  expect(outcome.host.errors).toMatch(new RegExp(`(?:┌─|^) +${main}:[12]:`, 'mu'));
  expect([outcome.exitCode, codesIn(outcome), writtenBy(outcome)]).toEqual([1, [code], []]);
  if (column > 1) expect(outcome.host.errors).toMatch(new RegExp(`${main}:2:${column}\\b`, 'u'));
});

describe('nothing of JavaScript can be reached', () => {
  const names = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
  const forms = (name: string) => [
    `{{${name}}}`,
    `{{this.${name}}}`,
    `{{title.${name}}}`,
    `{{wishes.${name}}}`,
    `{{@root.${name}}}`,
    `{{#with this}}{{${name}}}{{/with}}`,
    `{{#each wishes}}{{${name}}}{{/each}}`,
    `{{lookup this "${name}"}}`,
    `{{#with (lookup this "${name}")}}x{{/with}}`,
    `{{is.${name} 1 2}}`,
    `{{wish "W-01" "${name}"}}`,
    `{{word "${name}"}}`,
    `{{> ${name}}}`,
  ];
  test.each(names.flatMap(forms))('%s', async (text) => {
    const outcome = await buildWith(text);
    expect([outcome.exitCode, codesIn(outcome).length > 0, writtenBy(outcome)]).toEqual([1, true, []]);
  });
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['calls itself', '{{> a}}', { a: 'x{{> a}}' }],
  ['calls itself by way of another', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }],
  [
    'doubles itself twenty-two times',
    '{{> p0}}',
    Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [`p${at}`, at === 22 ? 'x' : `{{> p${at + 1}}}{{> p${at + 1}}}`]),
    ),
  ],
])('a template that %s is stopped', async (_, text, partials) => {
  const outcome = await buildWith(text, partials);
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, ['EMV913']]);
});

test('thousands of blocks inside one another are refused', async () => {
  const outcome = await buildWith(`${'{{#if title}}'.repeat(5000)}x${'{{/if}}'.repeat(5000)}`);
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, ['EMV906']]);
});

test.each([
  ['a link', {}, { links: { [main]: '/etc/passwd' } }, 'EMV005'],
  ['in a folder that is a link', {}, { links: { 'templates/klassiek': '/elsewhere' } }, 'EMV005'],
  ['below a link', {}, { links: { templates: '/elsewhere' } }, 'EMV005'],
  ['no text', { [main]: Uint8Array.of(0, 1, 2) }, {}, 'EMV006'],
  ['a folder', { [`${main}/x`]: '' }, {}, 'EMV004'],
])('an own template that is %s does not silently become that of emvi', async (_, files, options, code) => {
  const outcome = await runOn('build --format md', files, options);
  expect(codesIn(outcome)).toContain(code);
  expect(writtenBy(outcome)).toEqual([]);
});

test('an own template that is sound takes the place of that of emvi', async () => {
  expect(planOf(await buildWith('# {{title}}\n'))).toContain('# Plan');
});

test('options and chapters with the names of JavaScript are unknown like any other', async () => {
  const outcome = await runOn('check', {
    'emvi.yaml':
      'emvi: 1\ntitle: x\ndocuments:\n  - id: plan\n    template: klassiek\n    options: {__proto__: 1, constructor: 2}\n' +
      '    chapters: [{id: __proto__}, {id: constructor}]\n',
  });
  expect([outcome.exitCode, codesIn(outcome)]).toEqual([1, ['EMV902', 'EMV902', 'EMV905', 'EMV905']]);
});

test.each(['constructor', '__proto__', '../klassiek', '/etc', 'shared', ''])(
  'there is no template called %j',
  async (name) => {
    const manifest = `emvi: 1\ntitle: x\ndocuments:\n  - id: plan\n    template: ${JSON.stringify(name)}\n`;
    const outcome = await runOn('check', { 'emvi.yaml': manifest });
    expect(codesIn(outcome)).toEqual([name === '' ? 'EMV111' : 'EMV900']);
  },
);
