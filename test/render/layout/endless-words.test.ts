import { expect, test } from 'vitest';
import { hasEndlessWord } from '../../../src/render/layout/endless-words.ts';

/** A body of one paragraph, as the package that writes Word files hands it over. */
function bodyOf(...texts: readonly string[]) {
  return { 'w:body': [{ 'w:p': texts.map((text) => ({ 'w:r': [{ 'w:t': [{ _attr: {} }, text] }] })) }] };
}

test('a word of a thousand signs has an end, and one of a sign more has none, over runs too', () => {
  expect(hasEndlessWord(bodyOf('a'.repeat(1_000)))).toBe(false);
  expect(hasEndlessWord(bodyOf('a'.repeat(1_001)))).toBe(true);
  expect(hasEndlessWord(bodyOf('a'.repeat(600), 'b'.repeat(600)))).toBe(true);
});

test.each([
  ['a space', ' ', true],
  ['an em space', '\u2003', true],
  ['a Chinese letter', '\u4e2d', true],
  ['a space that keeps words together', '\u00a0', false],
  ['a thin space', '\u2009', false],
  ['the sign that goes back to the start of a line', '\r', false],
  ['a sign without a meaning', '\ue000', false],
])('%s ends a word for the layout engine, or does not', (_, sign, isEnd) => {
  expect(hasEndlessWord(bodyOf(`aanpak${sign}`.repeat(500)))).toBe(!isEnd);
});

test('a paragraph, a break and a tab end a word', () => {
  const half = { 'w:r': [{ 'w:t': ['a'.repeat(600)] }] };
  expect(hasEndlessWord({ 'w:body': [{ 'w:p': [half] }, { 'w:p': [half] }] })).toBe(false);
  expect(hasEndlessWord({ 'w:body': [{ 'w:p': [half, { 'w:r': [{ 'w:br': {} }] }, half] }] })).toBe(false);
  expect(hasEndlessWord({ 'w:body': [{ 'w:p': [half, { 'w:r': [{ 'w:tab': {} }] }, half] }] })).toBe(false);
});
