import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/render/markdown/escape-markdown.ts';

const wholeLine = {
  isLineStart: true,
  isLineEnd: true,
  isFollowed: false,
  isInHeading: false,
  isInCell: false,
  isInLabel: false,
};

test.each([
  'KPI-03: ≥99,9% juist; 24/7 & 5 < 6 > 4',
  '1.5 uur, 2)a',
  '-5 graden',
  '#hashtag',
  '+31 20 123',
  'snake_case en 3 * 4',
  '[1] en (a) en C:\\map',
  '~5 weken ~6 weken',
  'a | b',
  '&nbsp en AT&T',
  '12:30 :field[x] :::',
  'https://x.nl/a_b?c=1&d=2 www.y.nl info@z.nl',
  'Let op!',
  '1 maand <norm → RCA',
])('the text %j needs nothing', (text) => {
  expect(escapeMarkdown(text, wholeLine)).toBe(text);
});

test.each([
  ['# kop', '\\# kop'],
  ['> citaat', '\\> citaat'],
  ['- punt', '\\- punt'],
  ['--', '\\--'],
  ['+', '\\+'],
  ['12. twaalf', '12\\. twaalf'],
  ['1)', '1\\)'],
  ['zie [^1]', 'zie \\[^1]'],
  ['===', '\\==='],
  ['| - |', '\\| - |'],
  ['[ ] taak', '\\[ ] taak'],
  ['~~~', '\\~\\~\\~'],
  ['**vet**', '\\*\\*vet\\*\\*'],
  ['_x_', '\\_x\\_'],
  ['`x`', '\\`x\\`'],
  ['a~b', 'a\\~b'],
  ['[x](y)', '\\[x\\](y)'],
  ['a [x](y)', 'a [x\\](y)'],
  ['![x](y)', '\\![x\\](y)'],
  ['[x]: y', '\\[x\\]: y'],
  ['a <b> </b> <!-- -->', 'a \\<b> \\</b> \\<!-- -->'],
  ['<p', '\\<p'],
  ['&amp; &#65;', '\\&amp; \\&#65;'],
  ['\\*', '\\\\\\*'],
  ['a\\', 'a\\\\'],
  ['https://x.nl/*a*', 'https\\://x.nl/\\*a\\*'],
  ['www.x.nl/`', 'www\\.x.nl/\\`'],
  ['a@b.nl*', 'a\\@b.nl\\*'],
])('the text %j is written as %j', (text, expected) => {
  expect(escapeMarkdown(text, wholeLine)).toBe(expected);
});

test('a pipe means something only in a cell', () => {
  expect(escapeMarkdown('a|b\\', { ...wholeLine, isInCell: true })).toBe('a\\|b\\\\');
});

test('hashes at the end mean something only in a heading', () => {
  expect(escapeMarkdown('# C # ##', { ...wholeLine, isInHeading: true })).toBe('# C # \\##');
  expect(escapeMarkdown('C#', { ...wholeLine, isInHeading: true })).toBe('C#');
});

test('brackets in the text of a link are entities', () => {
  expect(escapeMarkdown('[x](y) www.z.nl/*', { ...wholeLine, isInLabel: true })).toBe('&#91;x&#93;(y) www.z.nl/\\*');
});

test('what something follows at once is made safe at its end', () => {
  const followed = { ...wholeLine, isLineEnd: false, isFollowed: true };
  expect(escapeMarkdown('zie!', followed)).toBe('zie\\!');
  expect(escapeMarkdown('[zie]', followed)).toBe('\\[zie\\]');
  expect(escapeMarkdown('a<', followed)).toBe('a\\<');
  expect(escapeMarkdown('zie www.x.nl', followed)).toBe('zie www\\.x.nl');
});
