import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { expectReadable } from '../support/readable.ts';
import { makeWordFile, paragraph, wordPart, wordTable } from '../support/word-file.ts';

function hindrances(body: string, parts: Record<string, string> = {}): string[] {
  const options = { path: 'plan.docx', language: 'nl', isForSubmission: true, limits: noLimits } as const;
  const { diagnostics } = readWordFile(makeWordFile(body, parts), options);
  for (const finding of diagnostics) expectReadable(finding);
  return diagnostics.map((one) => `${one.type.code} ${phrase(one, 'nl').message}`);
}

const heading = (level: number, text: string): string =>
  `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const coloured = (ink: string, form = '', size = 22): string =>
  `<w:p><w:pPr>${form}</w:pPr><w:r><w:rPr><w:color w:val="${ink}"/><w:sz w:val="${size}"/></w:rPr><w:t>Tekst</w:t></w:r></w:p>`;

describe('headings', () => {
  test('that skip a level, once for all of them', () => {
    const body = heading(1, 'Aanpak') + heading(3, 'Overleg') + heading(2, 'Planning') + heading(4, 'Fase');
    expect(hindrances(body)).toEqual(['EMV982 kop “Overleg” van niveau 3 staat direct onder niveau 1 (en nog 1)']);
  });

  test('that follow each other are fine, and so is a step back', () => {
    const body = heading(1, 'Aanpak') + heading(2, 'Een') + heading(3, 'Twee') + heading(1, 'Slot');
    expect(hindrances(paragraph('Titel', 'Title') + body)).toEqual([]);
  });

  test('without words', () => {
    expect(hindrances(heading(1, 'Aanpak') + heading(2, ' '))).toEqual([
      'EMV986 een lege alinea heeft de opmaak van een kop van niveau 2',
    ]);
  });
});

describe('tables', () => {
  const shaded = (text: string): string => `<w:tc><w:tcPr><w:shd w:fill="DDEEFF"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (text: string): string => `<w:tr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`;
  const table = (head: string, more = row('b')): string => `<w:tbl><w:tr>${head}</w:tr>${row('a')}${more}</w:tbl>`;

  test('whose head looks like one and is not marked', () => {
    const head = shaded('KPI') + shaded('Norm');
    expect(hindrances(table(head))).toEqual(['EMV983 de kop van tabel 1 is niet als veldnamenrij aangemerkt']);
    expect(hindrances(table(`<w:trPr><w:tblHeader/></w:trPr>${head}`))).toEqual([]);
    expect(hindrances(table(shaded('KPI') + shaded('')))).toEqual([]);
    expect(hindrances(wordTable(['KPI', 'Norm'], ['a', 'b'], ['c', 'd']))).toEqual([]);
  });

  test('with merged cells', () => {
    const merged = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Samen')}</w:tc></w:tr>`;
    const plain = `<w:tc>${paragraph('KPI')}</w:tc><w:tc>${paragraph('Norm')}</w:tc>`;
    expect(hindrances(table(plain, merged))).toEqual(['EMV989 tabel 1 heeft samengevoegde cellen']);
  });
});

describe('properties', () => {
  const core = (title: string) => ({
    'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`,
  });
  const language = (form: string) => ({
    'word/styles.xml': wordPart(
      'styles',
      `<w:docDefaults><w:rPrDefault><w:rPr>${form}</w:rPr></w:rPrDefault></w:docDefaults>`,
    ),
  });

  test('without a title or a language', () => {
    expect(hindrances(paragraph('Tekst'), core(' '))).toEqual(['EMV984 de eigenschap Titel van het bestand is leeg']);
    expect(hindrances(paragraph('Plan'), core('Plan'))).toEqual([]);
    expect(hindrances(paragraph('Tekst'), language(''))).toEqual([
      'EMV985 het bestand zegt niet in welke taal het is geschreven',
    ]);
    expect(hindrances(paragraph('Tekst'), language('<w:lang w:val="nl-NL"/>'))).toEqual([]);
  });
});

describe('the title', () => {
  const core = { 'docProps/core.xml': '<cp:coreProperties><dc:title>Plan N412</dc:title></cp:coreProperties>' };
  const title = (text: string): string => paragraph(text, 'Title');
  const text = paragraph('Wij beginnen op 1 mei.');

  test('of the page is that of the properties, longer or shorter, on one line or two, on the cover and again', () => {
    expect(hindrances(title('Plan N412') + text, core)).toEqual([]);
    expect(hindrances(title('Plan') + title('N412: groot onderhoud') + text, core)).toEqual([]);
    expect(hindrances(title('Plan N412') + text + title('PLAN N412') + text, core)).toEqual([]);
    expect(hindrances(paragraph('Ons plan n412') + text, core)).toEqual([]);
    expect(hindrances(title('Plan N412') + text)).toEqual([]);
  });

  test('that is not one, and not the one of the properties', () => {
    expect(hindrances(title('Plan N412') + text + title('Bijlage') + text, core)).toEqual([
      'EMV990 het document heeft meer dan één titel: “Plan N412”, “Bijlage”',
    ]);
    expect(hindrances(title('Brug Velddijk') + text, core)).toEqual([
      'EMV990 op het document staat de titel “Brug Velddijk”, en de eigenschap Titel zegt “Plan N412”',
    ]);
    expect(hindrances(text, core)).toEqual([
      'EMV990 de eigenschap Titel zegt “Plan N412”, en dat staat nergens in het document',
    ]);
  });
});

test('links that do not say where they lead', () => {
  const link = (text: string): string =>
    `<w:p><w:r><w:t>Zie </w:t></w:r><w:hyperlink><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
  expect(hindrances(link('de planning'))).toEqual([]);
  expect(hindrances(link('Hier') + link('lees meer »'))).toEqual([
    'EMV987 de koppeling “Hier” zegt niet waarheen zij leidt (en nog 1)',
  ]);
});

describe('colours', () => {
  test('too faint on paper, more leniently for large letters', () => {
    expect(hindrances(coloured('BBBBBB'))).toEqual([
      'EMV988 tekst in #BBBBBB op #FFFFFF (stijl “Normal”) heeft een contrast van 1,9; minimaal 4,5',
    ]);
    expect(hindrances(coloured('767676') + coloured('888888', '', 40) + coloured('auto'))).toEqual([]);
  });

  test('on the ground of the paragraph or the cell', () => {
    const dark = '<w:shd w:val="clear" w:fill="1B3A57"/>';
    expect(hindrances(coloured('FFFFFF', dark))).toEqual([]);
    expect(
      hindrances(`<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${coloured('FFFFFF')}</w:tc></w:tr></w:tbl>`),
    ).toEqual([]);
    expect(
      hindrances(`<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${coloured('333333')}</w:tc></w:tr></w:tbl>`),
    ).toHaveLength(1);
  });

  test('where nobody can tell the ground, nothing is said', () => {
    const marked =
      '<w:p><w:r><w:rPr><w:color w:val="BBBBBB"/><w:highlight w:val="black"/></w:rPr><w:t>Tekst</w:t></w:r></w:p>';
    expect(hindrances(marked)).toEqual([]);
    expect(hindrances(paragraph('Tekst'), { 'word/header1.xml': wordPart('hdr', coloured('FFFFFF')) })).toEqual([]);
  });
});
