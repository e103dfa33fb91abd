import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typstString, typstText } from '../../../src/render/pdf/typst-text.ts';
import { cleanText } from '../../../src/render/xml-text.ts';

const sign = fc.constantFrom(
  '"',
  '\\',
  '#',
  'n',
  'u{22}',
  '(',
  ')',
  '\n',
  '\t',
  '$',
  '`',
  '/*',
  '//',
  ' ',
  'é',
  '\0',
  '😀',
);

test('a text of a bid is one string of Typst, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join('');
      const [, inside] = /^"((?:[^"\\]|\\["\\])*)"$/su.exec(typstString(text)) ?? [];
      expect(inside?.replace(/\\(["\\])/gu, '$1')).toBe(cleanText(text).replaceAll('\t', ' '));
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('what would be a call to read a file is text', () => {
  expect(typstText('"#read("/etc/passwd")\\')).toBe('#"\\"#read(\\"/etc/passwd\\")\\\\"');
  expect(typstText('')).toBe('');
});
