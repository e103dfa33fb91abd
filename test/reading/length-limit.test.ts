import { expect, test } from 'vitest';
import { lengthOf, readLengthLimit } from '../../src/reading/form/length-limit.ts';

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

test('where the words do not say it, the rule of the portal says what is counted', () => {
  expect(readLengthLimit('4.000 tekens', 'characters-without-blanks')?.counted).toBe('characters-without-blanks');
  expect(readLengthLimit('4.000 tekens met spaties', 'characters-without-blanks')?.counted).toBe('characters');
});

test('words are what blanks separate; a dash alone is none', () => {
  expect(lengthOf({ text: 'Wij – dus  wij\ndoen 2 dingen.', lineBreak: 1 }, 'words')).toBe(6);
});

test('characters are counted as people see them, a line end as one or two', () => {
  expect(lengthOf({ text: 'één 😀\nx', lineBreak: 1 }, 'characters')).toBe(7);
  expect(lengthOf({ text: 'één 😀\nx', lineBreak: 2 }, 'characters')).toBe(8);
  expect(lengthOf({ text: 'één 😀\nx', lineBreak: 2 }, 'characters-without-blanks')).toBe(5);
});
