import { describe, expect, test } from 'vitest';
import { type Look, usualLook } from '../../../src/render/docx/look.ts';
import {
  codeFamily,
  engineFontOf,
  fontsInWords,
  forbiddenFamilies,
  inEngineFonts,
  setFontsOf,
  textFonts,
} from '../../../src/render/pdf/engine-fonts.ts';

const look = (text: string, headings = text, code = 'Courier New'): Look => ({
  ...usualLook,
  fonts: { text, headings, code },
});

test.each([
  ['Calibri', 'Carlito'],
  ['ARIAL ', 'Arimo'],
  ['Helvetica', 'Arimo'],
  ['Times New Roman', 'Tinos'],
  ['Georgia', 'Gelasio'],
  ['Gelasio', 'Gelasio'],
  ['Verdana', 'Carlito'],
])('in the place of %j stands %s', (font, family) => {
  expect(engineFontOf(font).family).toBe(family);
});

test('every font for text has four faces of its own', () => {
  const files = textFonts.flatMap((font) => font.files);
  expect([files.length, new Set(files).size]).toEqual([16, 16]);
});

describe('a look', () => {
  test('in fonts that have twins stays as it is', () => {
    const own = look('Arial', 'Georgia');
    expect(inEngineFonts(own, []).fonts).toEqual(own.fonts);
  });

  test('in a font without a twin gets the first that the buyer allows and the engine has', () => {
    expect(inEngineFonts(look('Verdana'), ['Verdana', 'Arial', 'Calibri']).fonts.text).toBe('Arial');
    expect(inEngineFonts(look('Verdana', 'Georgia'), ['Verdana']).fonts).toMatchObject({
      text: 'Calibri',
      headings: 'Georgia',
    });
  });

  test('with code in the font of the text, because the buyer allows no other, keeps the two the same', () => {
    const { fonts } = inEngineFonts(look('Verdana', 'Verdana', 'Verdana'), ['Arial']);
    expect(fonts.code).toBe('Arial');
    expect(codeFamily(look('Arial', 'Arial', 'Arial'))).toBe('Arimo');
    expect(codeFamily(look('Arial'))).toBe('Cousine');
  });
});

test('a font is forbidden where the buyer allows neither it nor one as wide', () => {
  expect(forbiddenFamilies(look('Arial', 'Georgia'), [])).toEqual([]);
  expect(forbiddenFamilies(look('Arial', 'Georgia'), ['Arial'])).toEqual(['Gelasio']);
  expect(forbiddenFamilies(look('Calibri'), ['Verdana'])).toEqual(['Carlito']);
  expect(forbiddenFamilies(look('Arial'), ['Verdana', 'helvetica'])).toEqual([]);
});

test('who reads which fonts were set hears what they stand for', () => {
  const said = (asked: Look): string => fontsInWords(setFontsOf(asked, inEngineFonts(asked, []))).en;
  expect(said(look('Arial', 'Georgia'))).toBe('Arimo (as wide as Arial) and Gelasio (as wide as Georgia)');
  expect(said(look('Verdana', 'Rockwell'))).toBe('Carlito instead of Verdana and Rockwell');
  expect(said(look('Rockwell', 'Times New Roman'))).toBe(
    'Tinos (as wide as Times New Roman) and Carlito instead of Rockwell',
  );
  expect(said(look('Carlito'))).toBe('Carlito');
});
