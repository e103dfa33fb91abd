import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anchorMarkup,
  fieldMarkup,
  maskInlineDirectives,
  readInlineDirective,
  referenceMarkup,
} from '../../../src/document/markup/directives.ts';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { show } from './notation.ts';

test('an address stays readable in the directive', () => {
  expect(fieldMarkup('kpis/KPI-03#target', '≤8 weken')).toBe(':field[≤8 weken]{kpis/KPI-03#target}');
});

test('nothing is made of empty content', () => {
  expect([fieldMarkup('a', ''), anchorMarkup(''), referenceMarkup('a', ''), referenceMarkup('', 'x')]).toEqual([
    '',
    '',
    '',
    'x',
  ]);
});

test('any name survives the directive, also inside emphasis and a table cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (name) => {
      expect(readInlineDirective(anchorMarkup(name))?.name).toBe(name.replace(/\p{Surrogate}/gu, '\ufffd'));
      const { blocks } = readMarkdown(`| _a ${referenceMarkup(name, 'b')} c_ |\n| --- |\n`);
      expect(show(blocks)).toContain(`<emphasis>a <ref ${name}>b</ref> c</emphasis>`);
    }),
    { seed: 21, numRuns: 300 },
  );
});

test('a directive ends at the bracket that matches its first', () => {
  expect(readInlineDirective(':ref[a [b] \\] c]{d} e')).toMatchObject({
    content: 'a [b] \\] c',
    name: 'd',
    raw: ':ref[a [b] \\] c]{d}',
  });
});

test.each([
  ':field[x]',
  ':field[x]{}',
  ':field[x]{a b}',
  ':field[x',
  ':anchor{',
  ':anchor[x]{y}',
  ':veld[x]{y}',
  ' :ref[x]{y}',
  '',
])('no directive stands in %j', (text) => {
  expect(readInlineDirective(text)).toBeUndefined();
});

test('a percent sign that encodes nothing is taken as written', () => {
  expect(readInlineDirective(':anchor{100%}')?.name).toBe('100%');
});

test('the mask keeps every other character in its place', () => {
  const text = 'a :ref[*b*]{c} * :anchor{d}* :field[open';
  expect(maskInlineDirectives(text)).toBe(`a ${'a'.repeat(12)} * ${'a'.repeat(10)}* :field[open`);
});
