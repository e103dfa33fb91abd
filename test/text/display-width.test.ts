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
