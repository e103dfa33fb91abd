import { expect, test } from 'vitest';
import { nestHeadings, splitTitle } from '../../../src/document/prose/headings.ts';

test('the highest heading comes right below the chapter, the others as far below it as before', () => {
  expect(nestHeadings('# A\n\ntekst\n\n### B ###\n', 2)).toBe('### A\n\ntekst\n\n##### B\n');
});

test('headings never go below the sixth level', () => {
  expect(nestHeadings('# A\n\n###### B\n', 4)).toBe('##### A\n\n###### B\n');
});

test('underlined headings count too', () => {
  expect(nestHeadings('Kop\n===\n\nSub\n---\n', 2)).toBe('### Kop\n\n#### Sub\n');
});

test('what is in a code block is no heading', () => {
  expect(nestHeadings('```\n# geen kop\n```\n', 2)).toBe('```\n# geen kop\n```\n');
});

test('a rule below a list or paragraph is no heading', () => {
  expect(nestHeadings('- punt\n---\n', 2)).toBe('- punt\n---\n');
});

test('a section that starts with a heading of the first level has a title', () => {
  expect(splitTitle('<!-- hint -->\n# Titel *x* {#titel}\n\nTekst')).toEqual({
    title: 'Titel *x* {#titel}',
    plainTitle: 'Titel *x*',
    rest: '<!-- hint -->\n\nTekst',
  });
});

test('a section that starts with text or a lower heading has none', () => {
  expect(splitTitle('Tekst\n\n# Later').title).toBeUndefined();
  expect(splitTitle('## Lager').title).toBeUndefined();
});
