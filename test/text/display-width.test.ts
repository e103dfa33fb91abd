import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth, graphemesOf } from '../../src/text/display-width.ts';

test.each([
  ['W-01', 4],
  ['≤ één €', 7],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['漢字', 4],
  ['e\u0301', 1],
  ['\u200b', 0],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a text falls apart into what a reader sees as characters', () => {
  expect(graphemesOf('ae\u0301👩‍👩‍👧')).toEqual([
    { text: 'a', width: 1 },
    { text: 'e\u0301', width: 1 },
    { text: '👩‍👩‍👧', width: 2 },
  ]);
});

test('a plain text falls apart into its letters', () => {
  expect(graphemesOf('KPI')).toEqual([...'KPI'].map((text) => ({ text, width: 1 })));
});

/** Where Unicode has thousands of signs of one kind after each other: there one in twenty is looked at. */
const alike = [
  [0x34_00, 0xa4_8c],
  [0xac_00, 0xd7_a3],
  [0xd8_00, 0xf8_ff],
] as const;

test('a sign is as wide as a library with all tables says', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    if (code % 20 !== 0 && alike.some(([first, last]) => first < code && code < last)) continue;
    const sign = String.fromCodePoint(code);
    // What is not assigned yet differs between releases of Unicode.
    if (!/\p{Assigned}/u.test(sign)) continue;
    if (displayWidth(sign) !== stringWidth(sign, { countAnsiEscapeCodes: true })) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test.each(['1️⃣', '🇳🇱', '©️', '✔️', '✔', '⛹🏽‍♀️', '한국어', '각', 'ﾊﾟ', '\ufeff'])(
  '%j is as wide as a library says',
  (text) => {
    expect(displayWidth(text)).toBe(stringWidth(text));
  },
);
