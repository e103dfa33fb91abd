import { expect, test } from 'vitest';
import { lengthOf, readLengthLimit } from '../../../src/rules/form/text-length.ts';

test.each([
  ['maximaal 500 woorden', 500, 'words'],
  ['4.000 tekens inclusief spaties', 4000, 'characters'],
  ['maximaal 2.500 karakters zonder spaties', 2500, 'characters-without-blanks'],
  ['max. 4000 characters excluding spaces', 4000, 'characters-without-blanks'],
  ['at most 300 words', 300, 'words'],
])('%j is a limit of %d %s', (text, most, counted) => {
  expect(readLengthLimit(text)).toEqual({ most, counted });
});

test.each(['2 A4', 'kort', '10 pagina’s', ''])('%j is no limit that can be counted', (text) => {
  expect(readLengthLimit(text)).toBeUndefined();
});

test('words are what blanks separate; a dash alone is none', () => {
  expect(lengthOf(['Wij – dus  wij', 'doen 2 dingen.'], 'words')).toBe(6);
});

test('characters are counted as people see them, one for each break', () => {
  expect(lengthOf(['één 😀', 'x'], 'characters')).toBe(7);
  expect(lengthOf(['één 😀', 'x'], 'characters-without-blanks')).toBe(5);
});
