import { describe, expect, test } from 'vitest';
import { type Diagnostic, phrase } from '../../src/diagnostics/diagnostic.ts';
import { type FormLimits, noLimits } from '../../src/word-file/form-limits.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { expectReadable } from '../support/readable.ts';
import { makeWordFile, paragraph, wordPart, wordTable } from '../support/word-file.ts';

const style = (id: string, name: string, form: string, base = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Standaard' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}${form}</w:style>`;

const styles = wordPart(
  'styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Standaard', 'Normal', '') +
    style('Klein', 'Klein', '<w:rPr><w:sz w:val="16"/></w:rPr>', 'Standaard') +
    style('Kop1', 'heading 1', '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr>', 'Standaard') +
    style('Bijschrift', 'caption', '<w:rPr><w:sz w:val="18"/></w:rPr>', 'Standaard') +
    '<w:style w:type="table" w:styleId="Tabel"><w:name w:val="Tabel"/><w:rPr><w:sz w:val="17"/></w:rPr></w:style>',
);
const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Rockwell"/></a:majorFont><a:minorFont><a:latin typeface="Trebuchet MS"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';

function breaches(body: string, limits: Partial<FormLimits>, parts: Record<string, string> = {}): Diagnostic[] {
  const file = makeWordFile(body, { 'word/styles.xml': styles, 'word/theme/theme1.xml': theme, ...parts });
  const options = { path: 'plan.docx', language: 'nl', isForSubmission: true } as const;
  const { diagnostics } = readWordFile(file, { ...options, limits: { ...noLimits, ...limits } });
  for (const finding of diagnostics) expectReadable(finding);
  return diagnostics.filter(({ type }) => /^EMV9(?:7[789]|8[01])$/u.test(type.code));
}

const said = (found: readonly Diagnostic[]): string[] => found.map((one) => phrase(one, 'nl').message);
const run = (form: string, text: string): string => `<w:r><w:rPr>${form}</w:rPr><w:t>${text}</w:t></w:r>`;
const section = (size: string, margins: string): string =>
  `<w:sectPr><w:pgSz ${size}/><w:pgMar ${margins}/></w:sectPr>`;
const least = (points: number, isSaid = true) => ({ points, isSaid });

describe('fonts', () => {
  test('count after theme, style and the spot itself, one finding a style and font', () => {
    const body =
      paragraph('Aanpak', 'Kop1') +
      paragraph('Eerste tekst') +
      paragraph('Tweede tekst') +
      `<w:p>${run('<w:rFonts w:ascii="Arial"/>', 'Derde')}</w:p>`;
    expect(said(breaches(body, { fonts: ['arial'] }))).toEqual([
      'lettertype Georgia (stijl “heading 1”) is niet toegestaan; wel toegestaan: arial',
      'lettertype Trebuchet MS (stijl “Normal”) is niet toegestaan; wel toegestaan: arial',
    ]);
    expect(breaches(body, { fonts: ['Georgia', 'Trebuchet MS', 'Arial'] })).toEqual([]);
  });

  test('of signs are no text', () => {
    const body = `<w:p>${run('<w:rFonts w:ascii="Wingdings"/>', 'x')}${run('<w:rFonts w:ascii="MS Gothic"/>', '☐')}${run('<w:rFonts w:ascii="Courier New"/>', '•')}</w:p>`;
    expect(breaches(body, { fonts: ['Arial'] })).toEqual([]);
  });
});

describe('sizes', () => {
  test('hold for the part in which the text stands', () => {
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/></w:tblPr><w:tr><w:tc>${paragraph('Norm')}</w:tc></w:tr></w:tbl>`;
    const body =
      paragraph('Gewoon') + paragraph('Kleine letters', 'Klein') + table + paragraph('Tabel 1', 'Bijschrift');
    const sizes = { text: least(10), tables: least(8), captions: least(9) };
    expect(said(breaches(body, { sizes }))).toEqual([
      'letters van 8 pt in de tekst (stijl “Klein”) zijn te klein; minimaal 10 pt',
    ]);
    const all = breaches(body, { sizes: { text: least(10), tables: least(10), captions: least(10) } });
    expect(said(all)).toContain('letters van 8,5 pt in tabellen (stijl “Normal”) zijn te klein; minimaal 10 pt');
    expect(said(all)).toContain('letters van 9 pt in bijschriften (stijl “caption”) zijn te klein; minimaal 10 pt');
  });

  test('point at the first of their places and count the others', () => {
    const body = paragraph('Gewoon') + paragraph('Kleine letters', 'Klein').repeat(3);
    const [found] = breaches(body, { sizes: { text: least(10) } });
    expect(found?.span?.file.address(found.span.start)).toBe('plan.docx › alinea 2 “Kleine letters”');
    expect(found?.parameters['count']).toBe(3);
  });

  test('of what stands around the text are presumed where the rule does not name it', () => {
    const header = { 'word/header1.xml': wordPart('hdr', paragraph('Plan', 'Klein')) };
    const of = (isSaid: boolean) => breaches(paragraph('Tekst'), { sizes: { margins: least(10, isSaid) } }, header);
    expect(of(false).map(({ certainty }) => certainty)).toEqual(['presumed']);
    expect(of(true).map(({ certainty }) => certainty)).toEqual(['certain']);
  });

  test('of a drawing are those on the page', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><text font-size="12">Fase 1</text></svg>';
    const picture = (width: number) =>
      '<w:p><w:r><w:drawing><wp:inline xmlns:asvg="urn:a" xmlns:r="urn:r">' +
      `<wp:extent cx="${width}" cy="10"/><wp:docPr id="1" name="P" descr="Planning"/><pic:pic><asvg:svgBlip r:embed="rId9"/></pic:pic></wp:inline></w:drawing></w:r></w:p>`;
    const parts = {
      'word/media/a.svg': svg,
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="rId9" Target="media/a.svg"/></Relationships>',
    };
    const sizes = { pictures: least(8) };
    // Six inches for 800 units: 12 of them are 6.48 points.
    expect(said(breaches(picture(6 * 914_400), { sizes }, parts))).toEqual([
      'letters van 6,4 pt in een afbeelding zijn te klein; minimaal 8 pt',
    ]);
    expect(breaches(picture(12 * 914_400), { sizes }, parts)).toEqual([]);
  });
});

describe('lines', () => {
  const long =
    'Wij zijn bereikbaar op werkdagen van zeven uur tot zeven uur en daarbuiten voor storingen die niet wachten.';
  const spaced = (attributes: string, text = long): string =>
    `<w:p><w:pPr><w:spacing ${attributes}/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('count in running text, and not in tables or where there is one line', () => {
    const tight = 'w:line="240" w:lineRule="auto"';
    expect(said(breaches(spaced(tight), { lineSpacing: 1.15 }))).toEqual([
      'regelafstand 1 in stijl “Normal” is te klein; minimaal 1,15',
    ]);
    expect(breaches(spaced('w:line="276" w:lineRule="auto"'), { lineSpacing: 1.15 })).toEqual([]);
    expect(breaches(spaced(tight, 'Kort') + wordTable([long]), { lineSpacing: 1.15 })).toEqual([]);
  });

  test('in points are presumed', () => {
    const found = breaches(spaced('w:line="240" w:lineRule="exact"'), { lineSpacing: 1.15 });
    expect(found.map(({ certainty }) => certainty)).toEqual(['presumed']);
  });
});

describe('pages', () => {
  const a4 = 'w:w="11906" w:h="16838"';

  test('margins are compared side by side, the gutter with the left', () => {
    const narrow = section(a4, 'w:top="1134" w:right="850" w:bottom="1134" w:left="850" w:gutter="284"');
    const margins = { top: 20, right: 20, bottom: 20, left: 20 };
    expect(said(breaches(paragraph('Tekst') + narrow, { margins }))).toEqual([
      'marge rechts van 14,9 mm is te smal; minimaal 20 mm',
    ]);
  });

  test('a page that lies is the same paper; another paper is not', () => {
    const sides = 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"';
    const lying = `<w:p><w:pPr>${section('w:w="16838" w:h="11906"', sides)}</w:pPr></w:p>`;
    expect(breaches(lying + section(a4, sides), { paper: 'A4' })).toEqual([]);
    expect(said(breaches(lying + section('w:w="23811" w:h="16838"', sides), { paper: 'A4' }))).toEqual([
      'papier van 420 × 297 mm is niet toegestaan; wel toegestaan: A4',
    ]);
    expect(breaches(section('w:w="23811" w:h="16838"', sides), { paper: 'A3' })).toEqual([]);
  });
});

test('sizes that are no numbers, and a theme without fonts, break nothing', () => {
  const body = `<w:p>${run('<w:sz w:val="groot"/>', 'Tekst')}</w:p>${section('w:w="x"', 'w:top="y"')}`;
  const parts = { 'word/theme/theme1.xml': '<a:theme/>' };
  const limits = { fonts: ['Arial'], sizes: { text: least(10) }, margins: { top: 20 }, paper: 'A4' } as const;
  expect(breaches(body, limits, parts)).toEqual([]);
});
