import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { StyleSheet } from '../../src/word-file/style-sheet.ts';
import { makeWordFile, paragraph, wordPart } from '../support/word-file.ts';

const sheet = (styles: string, theme?: string): StyleSheet =>
  new StyleSheet(
    new Map([
      ['word/styles.xml', strToU8(wordPart('styles', styles))],
      ...(theme === undefined ? [] : [['word/theme/theme1.xml', strToU8(theme)] as const]),
    ]),
  );
const inTable = (isFirstRow: boolean) => ({
  style: undefined,
  letterStyle: undefined,
  tableStyle: 'Raster',
  isFirstRow,
});
const anywhere = { style: undefined, letterStyle: undefined, tableStyle: undefined, isFirstRow: false };

describe('styles of tables', () => {
  const raster = (more: string): StyleSheet =>
    sheet(
      '<w:style w:type="table" w:styleId="Basis"><w:tcPr><w:shd w:fill="EEEEEE"/></w:tcPr></w:style>' +
        `<w:style w:type="table" w:styleId="Raster"><w:name w:val="Raster"/><w:basedOn w:val="Basis"/>${more}</w:style>`,
    );
  const head =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:fill="1B3A57"/></w:tcPr></w:tblStylePr>';

  test('may give the first row a look of its own', () => {
    const styles = raster(head);
    expect(styles.hasFirstRow('Raster')).toBe(true);
    expect(styles.hasFirstRow('Basis')).toBe(false);
    expect(styles.cellGround('Raster', true)).toBe('1B3A57');
    expect(styles.cellGround('Raster', false)).toBe('EEEEEE');
    expect(styles.lettersAt(inTable(true), {})).toMatchObject({ isBold: true, colour: 'FFFFFF' });
    expect(styles.lettersAt(inTable(false), {})).toMatchObject({ isBold: false });
  });

  test('that stripe their rows leave open what stands behind a cell', () => {
    const striped = raster('<w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:fill="CCCCCC"/></w:tcPr></w:tblStylePr>');
    expect(striped.cellGround('Raster', true)).toBeUndefined();
    expect(sheet('').cellGround('Raster', true)).toBe('auto');
  });
});

describe('what a style leaves out', () => {
  test('is what Word takes for it', () => {
    const styles = sheet(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi="Verdana"/><w:sz w:val="groot"/></w:rPr></w:rPrDefault>' +
        '<w:pPrDefault><w:pPr><w:spacing w:line="300"/></w:pPr></w:pPrDefault></w:docDefaults>' +
        '<w:style w:type="paragraph" w:default="1" w:styleId="Tekst"><w:name/><w:pPr><w:shd/></w:pPr></w:style>' +
        '<w:style w:default="on"/>',
    );
    expect(styles.lettersAt(anywhere, {})).toMatchObject({ font: 'Verdana', size: 20, isBold: false });
    expect(styles.linesAt({ style: undefined }, {})).toEqual({ line: 300, rule: 'auto' });
    expect(styles.groundOf(undefined)).toBe('auto');
    expect(styles.nameOf(undefined)).toBe('');
    expect(styles.nameOf('Weg')).toBe('Weg');
  });

  test('may be turned off, and a marker hides what stands behind the letters', () => {
    const styles = sheet(
      '<w:style w:styleId="Vet"><w:rPr><w:b/><w:shd/></w:rPr></w:style>' +
        '<w:style w:styleId="Licht"><w:basedOn w:val="Vet"/><w:rPr><w:b w:val="0"/><w:highlight w:val="none"/></w:rPr></w:style>' +
        '<w:style w:styleId="Stift"><w:rPr><w:rFonts/><w:highlight w:val="yellow"/></w:rPr></w:style>',
    );
    const at = (letterStyle: string) => styles.lettersAt({ ...anywhere, letterStyle }, {});
    expect(at('Vet')).toEqual({ size: 20, isBold: true, ground: 'auto' });
    expect(at('Licht')).toEqual({ size: 20, isBold: false, ground: 'auto' });
    expect(at('Stift')).toEqual({ size: 20, isBold: false, ground: 'unknown' });
  });

  test('is no font where the theme has none', () => {
    const letters =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const theme = (fonts: string): string => `<a:theme><a:latin typeface="Weg"/>${fonts}</a:theme>`;
    const fontOf = (fonts?: string) => sheet(letters, fonts && theme(fonts)).lettersAt(anywhere, {}).font;
    expect(fontOf('<a:majorFont><a:latin typeface="Rockwell"/></a:majorFont>')).toBe('Rockwell');
    expect(fontOf('<a:majorFont><a:latin/></a:majorFont>')).toBe('');
    expect(fontOf('<a:minorFont><a:latin typeface="Rockwell"/></a:minorFont>')).toBeUndefined();
    expect(fontOf()).toBeUndefined();
  });
});

describe('the looks of a whole file', () => {
  const long =
    'Wij zijn bereikbaar op werkdagen van zeven uur tot zeven uur en daarbuiten voor storingen die niet wachten.';
  const said = (body: string, limits: object, parts: Record<string, string> = {}): string[] =>
    readWordFile(makeWordFile(body, parts), {
      path: 'plan.docx',
      language: 'nl',
      isForSubmission: true,
      limits: { ...noLimits, ...limits },
    }).diagnostics.map((one) => phrase(one, 'nl').message);
  const spaced = (attributes: string): string =>
    `<w:p><w:pPr><w:spacing ${attributes}/></w:pPr><w:r><w:t>${long}</w:t></w:r></w:p>`;

  test('a least height of lines never makes them closer than single', () => {
    expect(said(spaced('w:line="120" w:lineRule="atLeast"'), { lineSpacing: 1 })).toEqual([]);
    expect(said(spaced('w:line="120" w:lineRule="exact"'), { lineSpacing: 1 })).toHaveLength(1);
  });

  test('a buyer who wants A3 gets it on A4 as well', () => {
    const section = '<w:sectPr><w:pgSz w:w="10000" w:h="10000"/></w:sectPr>';
    expect(said(paragraph('Tekst') + section, { paper: 'A3' })).toEqual([
      'papier van 176 × 176 mm is niet toegestaan; wel toegestaan: A4, A3',
    ]);
  });

  test('a table in a cell stands on the ground of that cell, and the older form of a table style says the same', () => {
    const faint = '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Tekst</w:t></w:r></w:p>';
    const nested = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1B3A57"/></w:tcPr><w:tbl><w:tr><w:tc>${faint}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`;
    expect(said(nested, {})).toEqual([]);
    const styles = wordPart(
      'styles',
      '<w:style w:type="table" w:styleId="Raster"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1B3A57"/></w:tcPr></w:tblStylePr></w:style>',
    );
    const headed = (look: string): string =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/>${look}</w:tblPr><w:tr><w:tc>${faint}</w:tc></w:tr></w:tbl>`;
    const found = (look: string): number => said(headed(look), {}, { 'word/styles.xml': styles }).length;
    expect([found('<w:tblLook w:val="04A0"/>'), found('<w:tblLook w:firstRow="1"/>')]).toEqual([0, 0]);
    expect([found('<w:tblLook w:val="0400"/>'), found('<w:tblLook/>'), found('')]).toEqual([1, 1, 1]);
  });

  test('a first heading below the first level, and an unnamed picture, are said as they are', () => {
    const deep = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Planning</w:t></w:r></w:p>';
    const body = '<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Gewone tekst</w:t></w:r></w:p>';
    expect(said(body + deep, {})).toEqual(['de eerste kop “Planning” heeft niveau 2']);
    expect(said('<w:p><w:r><w:drawing><wp:docPr id="1"/><pic:pic/></w:drawing></w:r></w:p>', {})).toEqual([
      'een afbeelding heeft geen alternatieve tekst',
    ]);
  });
});
