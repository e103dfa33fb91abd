import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { readComments } from '../../src/word-file/comments.ts';
import { smallestDrawnText } from '../../src/word-file/drawn-text.ts';
import { findNames } from '../../src/word-file/find-names.ts';
import type { PackageProblem } from '../../src/word-file/open-package.ts';
import { describePage, readPages } from '../../src/word-file/page-form.ts';
import { readProperties } from '../../src/word-file/properties.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { readDrawings, readOutsideTargets } from '../../src/word-file/relations.ts';
import { expectReadable } from '../support/readable.ts';
import { makeWordFile, paragraph, wordPart } from '../support/word-file.ts';

const options = { path: 'plan.docx', language: 'en', isForSubmission: true } as const;
const partsOf = (parts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));

/** A text as two bytes a letter, with the mark that says in which order. */
function wide(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
}

test.each([
  ['least', false],
  ['most', true],
])('a part may be written two bytes a letter, the %s significant one first', (_, isBig) => {
  const document = wordPart('document', `<w:body>${paragraph('Wij zijn er, ook ’s nachts.')}</w:body>`);
  const { file } = readWordFile(
    makeWordFile('', { 'word/document.xml': wide(document.replace(' encoding="UTF-8"', ''), isBig) }),
    options,
  );
  expect(file?.blocks.map(({ start, end }) => file.text.slice(start, end))).toEqual(['Wij zijn er, ook ’s nachts.']);
});

describe('the smallest letters in a drawing', () => {
  const points = (svg: string, width = 12_700 * 100): number | undefined => smallestDrawnText(strToU8(svg), width);
  const text = '<text font-size="10">a</text><text font-size="8.5">b</text>';

  test('are measured by its own width and the width on the page', () => {
    expect(points(`<svg viewBox="0 0 200 50">${text}</svg>`)).toBe(4.25);
    expect(points(`<svg width="100">${text}</svg>`)).toBe(8.5);
    expect(points(`<svg viewBox="0, 0, 50, 50" width="100">${text}</svg>`)).toBe(17);
  });

  test.each([
    ['it has no text', '<svg width="100"/>'],
    ['it has no width', `<svg>${text}</svg>`],
    ['its width is nothing', `<svg width="0">${text}</svg>`],
    ['a size has a unit of its own', '<svg width="100"><text font-size="1.2em">a</text></svg>'],
    ['a part has a scale of its own', `<svg width="100"><g transform="scale(2)">${text}</g></svg>`],
    ['a style gives a size', `<svg width="100"><g style="font-size:4px">${text}</g></svg>`],
    ['it is no drawing', '<svg'],
  ])('are not told where %s', (_, svg) => {
    expect(points(svg)).toBeUndefined();
  });

  test('are not told where nobody says how wide it stands on the page', () => {
    expect(points(`<svg width="100">${text}</svg>`, Number.NaN)).toBeUndefined();
    expect(points(`<svg width="100"><g transform="translate(1,2)" style="fill:red">${text}</g></svg>`)).toBe(8.5);
  });
});

test('comments are read with all their paragraphs, also of nobody', () => {
  const part = wordPart(
    'comments',
    `<w:comment w:author="Jan">${paragraph('Klopt dit?')}${paragraph('Graag nakijken.')}</w:comment><w:comment>${paragraph('Ja')}</w:comment>`,
  );
  expect(readComments(strToU8(part))).toEqual([
    { author: 'Jan', text: 'Klopt dit? Graag nakijken.' },
    { author: '', text: 'Ja' },
  ]);
});

test('properties that are empty say nothing, and one without a name is shown all the same', () => {
  const parts = partsOf({
    'docProps/core.xml': '<cp:coreProperties><dc:creator> </dc:creator><dc:title>Plan</dc:title></cp:coreProperties>',
    'docProps/custom.xml':
      '<Properties><property name="Klant"><vt:lpwstr>Zuidrand</vt:lpwstr></property><property><vt:i4>7</vt:i4></property></Properties>',
  });
  expect(readProperties(parts)).toEqual([
    { name: 'Klant', value: 'Zuidrand', isCustom: true },
    { name: '', value: '7', isCustom: true },
  ]);
});

describe('relations', () => {
  const outside = (...attributes: readonly string[]): string[] =>
    readOutsideTargets(
      partsOf({
        'word/_rels/document.xml.rels': `<Relationships>${attributes.map((one) => `<Relationship ${one}/>`).join('')}</Relationships>`,
      }),
    ).map(({ kind, target }) => `${kind}: ${target}`);
  const link = (target: string): string => `Type="http://a/hyperlink" TargetMode="External" Target="${target}"`;

  test('that lead a reader somewhere take nothing from elsewhere; those to a file of the writer do', () => {
    expect(outside(link('https://a.nl'), link('mailto:a@b.nl'), link('#kop'), 'Target="media/a.png"')).toEqual([]);
    expect(outside(link('file:///C:/prijs.xlsx'), 'TargetMode="External"')).toEqual([
      'hyperlink: file:///C:/prijs.xlsx',
      ': ',
    ]);
  });

  test('to drawings count where the drawing is there', () => {
    const parts = partsOf({
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="a" Target="media/a.svg"/><Relationship Target="media/a.svg"/><Relationship Id="c" Target="media/weg.svg"/><Relationship Id="d"/></Relationships>',
      'word/media/a.svg': '<svg/>',
    });
    expect([...readDrawings(parts).keys()]).toEqual(['a', '']);
  });
});

describe('names', () => {
  const left = (part: string, bytes: Uint8Array): string[] =>
    findNames('plan.docx', makeWordFile('', { [part]: bytes }), ['zuidrand']).found.map(({ name }) => name);
  const jpeg = (...bytes: readonly (number | string)[]): Uint8Array =>
    Uint8Array.from([0xff, 0xd8, ...bytes.flatMap((one) => (typeof one === 'string' ? [...strToU8(one)] : [one]))]);
  const png = (type: string, data: string): Uint8Array =>
    Uint8Array.from([...new Uint8Array(8), 0, 0, 0, data.length, ...strToU8(type + data), 0, 0, 0, 0]);

  test('are found in XML that is damaged, and in pictures of every kind', () => {
    expect(left('word/kapot.xml', strToU8('<a>Zuidrand'))).toEqual(['Zuidrand']);
    expect(left('word/media/a.gif', strToU8('GIF89a Zuidrand'))).toEqual(['Zuidrand']);
    expect(left('word/media/a.png', png('iTXt', 'Author\0Zuidrand'))).toEqual(['Zuidrand']);
    expect(left('word/media/a.jpg', jpeg(0xff, 0xfe, 0, 10, 'Zuidrand', 0xff, 0xd9))).toEqual(['Zuidrand']);
  });

  test('are not looked for behind the end of what a picture says', () => {
    expect(left('word/media/a.png', png('iTXt', 'x\0\x78kapot'))).toEqual([]);
    expect(left('word/media/a.png', png('IDAT', 'Zuidrand'))).toEqual([]);
    expect(left('word/media/a.jpg', jpeg(0xff, 0xda, 0, 4, 'Zuidrand'))).toEqual([]);
    expect(left('word/media/a.jpg', jpeg(0xff, 0xe0, 0, 10, 'Zuidrand', 0xff, 0xd9, 0, 0))).toEqual([]);
    expect(left('word/media/a.jpg', jpeg(0x00, 0xe1, 0, 10, 'Zuidrand'))).toEqual([]);
  });

  test('cannot be looked for where none is given', () => {
    expect(findNames('plan.docx', makeWordFile(paragraph('Zuidrand')), [' ', 'a'])).toEqual({
      found: [],
      unreadPictures: 0,
    });
  });
});

test('pages are those of now, each kind once; what a file leaves open is left open', () => {
  const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
  const before = '<w:sectPrChange><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:sectPrChange>';
  const body =
    '<w:pgSz w:w="9"/>' +
    section(`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="-567" w:left="1134" w:gutter="x"/>${before}`) +
    section('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="567" w:left="1134"/>') +
    section('<w:pgMar w:top="breed"/>');
  const pages = readPages(strToU8(wordPart('document', body)));
  expect(pages.map((page) => [page.section, describePage(page), page.margins])).toEqual([
    [1, '210 × 297 mm', { top: 567, left: 1134 }],
    [3, '', {}],
  ]);
});

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test.each<[PackageProblem, Uint8Array]>([
  ['empty', new Uint8Array()],
  ['pdf', strToU8('%PDF-1.7')],
  ['old-or-encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ['not-zip', strToU8('Plan')],
  ['not-zip', strToU8('PK zomaar')],
  ['other-office', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' })],
  ['odd-names', zip({ '../plan.xml': '<a/>' })],
  ['odd-names', zip({ 'word/a.xml': '<a/>', 'word/A.xml': '<a/>' })],
  ['no-document', zip({ 'a.txt': 'b' })],
  ['broken-xml', makeWordFile('<w:p>')],
])('a file that is %s is refused, with what to do', (problem, bytes) => {
  const { file, diagnostics } = readWordFile(bytes, options);
  expect([file, ...diagnostics.map(({ parameters }) => parameters['problem'])]).toEqual([undefined, problem]);
  for (const finding of diagnostics) expectReadable(finding);
});

test('changes of somebody and of nobody are counted, and said in both languages', () => {
  const change = (author: string): string => `<w:p><w:ins w:id="1"${author}><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>`;
  const found = (body: string) => readWordFile(makeWordFile(body), options).diagnostics;
  const [own] = found(change(' w:author="Jan"') + change(' w:author="Eva"') + change(''));
  const [others] = found(change(''));
  if (own === undefined || others === undefined) throw new Error('not found');
  expectReadable(own);
  expect(phrase(own, 'en').message).toBe('3 tracked changes are still in the file (by Jan, Eva)');
  expect(phrase(own, 'nl').message).toContain('3 bijgehouden wijzigingen in');
  expect(phrase(others, 'en').message).toBe('1 tracked change is still in the file');
});
