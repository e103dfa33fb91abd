import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { HouseStyleOptions } from '../../../src/render/house-style/render-in-house-style.ts';
import {
  complexField,
  drawnPicture,
  type HouseParts,
  houseDocument,
  houseDocx,
  houseFile,
  houseParts,
  houseRelationships,
  paragraph,
  run,
} from '../../support/house-style-file.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { table, paragraph as text, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, paragraphTexts, readParts, readXml } from '../../tools/docx-xml.ts';

const options: HouseStyleOptions = {
  named: [],
  colours: {},
  fields: new Map([
    ['title', 'Plan van aanpak'],
    ['author', 'De Brug'],
  ]),
};

async function render(changes: HouseParts, more: Partial<HouseStyleOptions> = {}): Promise<Uint8Array> {
  const docx = await houseDocx(tree([text('Midden')]), houseFile(changes), { ...options, ...more });
  if (docx === undefined) throw new Error('the house style was refused');
  expect(lintDocx(docx)).toEqual([]);
  return docx;
}

/** The paragraphs of a document in a house whose first page holds this, without the text of the document itself. */
async function textsOf(content: string, more: HouseParts = {}): Promise<string[]> {
  const body = `${content}${paragraph('Standaard', run('{{emvi}}'))}`;
  const texts = paragraphTexts(await render({ ...more, 'word/document.xml': houseDocument(body) }));
  expect(texts).toContain('Midden');
  return texts.filter((one) => one !== 'Midden');
}

const line = (content: string): string => paragraph('Standaard', content);
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr>${content}</w:sdt>`;
const shown = (words: string, form = ''): string =>
  `<w:sdtContent>${line(`<w:r>${form}<w:t>${words}</w:t></w:r>`)}</w:sdtContent>`;
const bound = (path: string): string => `<w:dataBinding w:xpath="${path}" w:storeItemID="{1}"/>`;
const simple = (instruction: string, result: string): string =>
  `<w:fldSimple w:instr=" ${instruction.replaceAll('"', '&quot;')} ">${result}</w:fldSimple>`;
const alternatives = (requires: string, newer: string, older = ''): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${newer}</mc:Choice>${older === '' ? '' : `<mc:Fallback>${older}</mc:Fallback>`}</mc:AlternateContent></w:r>`;

describe('of content controls', () => {
  test.each([
    ['the title of the document is that of emvi', bound('/cp:title[1]'), shown('Oud plan'), ['Plan van aanpak']],
    ['the company is the author', bound('/ns0:Company[1]'), shown('Oud bedrijf'), ['De Brug']],
    ['what is bound to something else goes', bound('/ns0:Manager[1]'), shown('J. Jansen'), []],
    ['a text that somebody filled in stays', '<w:id w:val="7"/>', shown('Vaste tekst'), ['Vaste tekst']],
    ['what its maker asks for goes', '<w:showingPlcHdr/>', shown('Klik om te typen'), []],
    ['one without content goes', '<w:id w:val="8"/>', '', []],
    [
      'a table of contents goes',
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      shown('Inhoud'),
      [],
    ],
  ])('%s', async (_, properties, content, left) => {
    expect(await textsOf(control(properties, content))).toEqual(left);
  });

  test('the look of a filled one stays, but not that of a prompt', async () => {
    const prompt = '<w:rPr><w:rStyle w:val="Tekstvantijdelijkeaanduiding"/><w:b/></w:rPr>';
    const body = `${control(bound('/cp:title[1]'), shown('Klik', prompt))}${line(run('{{emvi}}'))}`;
    const docx = await render({ 'word/document.xml': houseDocument(body) });
    const written = findAll(readXml(docx, 'word/document.xml'), 'w:r').find((one) =>
      findAll(one, 'w:t').some(({ text: own }) => own === 'Plan van aanpak'),
    );
    const look = childOf(written, 'w:rPr');
    expect([childOf(look, 'w:b') !== undefined, childOf(look, 'w:rStyle')]).toEqual([true, undefined]);
  });
});

describe('of tracked changes', () => {
  test.each([
    ['what was added stays', `<w:ins w:id="1">${run('Nieuw')}</w:ins>`, ['Nieuw']],
    ['what was deleted goes', `${run('Vast')}<w:del w:id="2"><w:r><w:delText>Oud</w:delText></w:r></w:del>`, ['Vast']],
    ['an addition of nothing goes', `${run('Vast')}<w:ins w:id="3"/>`, ['Vast']],
    ['what was moved stands where it went', `<w:moveTo w:id="4">${run('Hier')}</w:moveTo>`, ['Hier']],
  ])('%s', async (_, content, left) => {
    expect(await textsOf(line(content))).toEqual(left);
  });

  test('a row that was deleted goes, and one that was not stays', async () => {
    const row = (words: string, form = ''): string =>
      `<w:tr><w:trPr>${form}<w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9014" w:type="dxa"/></w:tcPr>${line(run(words))}</w:tc></w:tr>`;
    const table = `<w:tbl><w:tblPr><w:tblW w:w="9014" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="9014"/></w:tblGrid>${row('Weg', '<w:del w:id="9"/>')}${row('Blijft')}</w:tbl>`;
    expect(await textsOf(table)).toEqual(['Blijft']);
  });
});

describe('of fields', () => {
  test.each([
    ['a number of pages stays', line(run('Van ') + simple('NUMPAGES', run('9'))), ['Van 9']],
    ['a link keeps its words', line(simple('HYPERLINK "https://example.org"', run('onze site'))), ['onze site']],
    ['the title is that of emvi', line(simple('TITLE', run('Oud plan'))), ['Plan van aanpak']],
    ['a title that shows nothing goes', line(run('Vast') + simple('TITLE', '')), ['Vast']],
    ['a date goes', line(run('Datum: ') + simple('DATE', run('1-1-2020'))), ['Datum: ']],
    ['a field without a name goes', line(run('Vast') + simple('"x"', run('iets'))), ['Vast']],
    ['a complex title is that of emvi', line(complexField('TITLE', 'Oud plan')), ['Plan van aanpak']],
    [
      'a complex link keeps its words',
      line(complexField('HYPERLINK "https://example.org"', 'onze site')),
      ['onze site'],
    ],
    ['a complex date goes', line(run('Datum: ') + complexField('DATE', '1-1-2020')), ['Datum: ']],
    [
      'a field that never ends keeps its words',
      line(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>${run('Open')}`),
      ['Open'],
    ],
  ])('%s', async (_, content, left) => {
    expect(await textsOf(content)).toEqual(left);
  });
});

describe('of drawings in two forms', () => {
  const words = (said: string): string => `<w:t>${said}</w:t>`;

  test.each([
    ['both stay where Word knows the newer one', alternatives('w14', words('Nieuw'), words('Oud')), ['Nieuw', 'Oud']],
    ['one alone stays', alternatives('w14', words('Nieuw')), ['Nieuw']],
    ['the older one stays where the newer one is unknown', alternatives('x99', words('Nieuw'), words('Oud')), ['Oud']],
    [
      'the older one stays where nothing is left of the newer one',
      alternatives('w14', '<w:drawing/>', words('Oud')),
      ['Oud'],
    ],
    ['nothing stays where there was no more', alternatives('w14', '<w:drawing/>'), []],
  ])('%s', async (_, content, left) => {
    const body = `${line(content)}${line(run('{{emvi}}'))}`;
    const docx = await render({ 'word/document.xml': houseDocument(body) });
    const found = findAll(readXml(docx, 'word/document.xml'), 'w:t').map(({ text: own }) => own);
    expect(found.filter((one) => one !== 'Midden')).toEqual(left);
  });
});

describe('of pictures', () => {
  const header = 'word/_rels/header1.xml.rels';
  const targetOf = (target: string): HouseParts => ({
    [header]: String(houseParts[header]).replace('media/image1.png', target),
  });

  test.each([
    ['with the way from the root', '/word/media/image1.png', 2],
    ['with a way up and down', '../word/./media/image1.png', 2],
    ['above the root', '../../media/image1.png', 1],
    ['on the network', '\\\\server\\logo.png', 1],
    ['at an address', 'https://example.org/logo.png', 1],
    ['that are not there', 'media/none.png', 1],
  ])('those %s', async (_, target, count) => {
    const docx = await render(targetOf(target));
    const margins = [...readParts(docx)].filter(([path]) => /house-header\d\.xml$/u.test(path));
    expect(margins.filter(([, content]) => strFromU8(content).includes('pic:pic'))).toHaveLength(count);
  });

  test.each([
    ['emf', 'image/x-emf', [1, 0, 0, 0]],
    ['wmf', 'image/x-wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
    ['gif', 'image/gif', [...Buffer.from('GIF89a')]],
  ] as const)('a drawing as %s comes along under its own type', async (extension, type, marks) => {
    const docx = await render({
      [`word/media/image2.${extension}`]: new Uint8Array([...marks, 1, 2, 3, 4]),
      'word/_rels/document.xml.rels': houseRelationships(['rId20', 'image', `media/image2.${extension}`]),
      'word/document.xml': houseDocument(`${line(drawnPicture('r:embed="rId20"', 'Logo'))}${line(run('{{emvi}}'))}`),
    });
    const types = readXml(docx, '[Content_Types].xml');
    const told = findAll(types, 'Default').find(({ attributes }) => attributes['Extension'] === extension);
    expect(told?.attributes['ContentType']).toBe(type);
  });
});

describe('of sections', () => {
  const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418"/>';
  const endOfSection = (content = ''): string => `<w:p><w:pPr><w:sectPr>${page}</w:sectPr></w:pPr>${content}</w:p>`;
  const sections = (docx: Uint8Array): number => findAll(readXml(docx, 'word/document.xml'), 'w:sectPr').length;

  test.each([
    [
      'the text stands in the one that is marked, and the others keep their own',
      `${line(run('Voor'))}${endOfSection()}${line(run('{{emvi}}'))}${endOfSection(run('Slot'))}${line(run('Bijlage'))}`,
      ['Voor', 'Midden', 'Slot', 'Bijlage'],
      3,
    ],
    [
      'the mark may close a section itself',
      `<w:p><w:pPr><w:sectPr>${page}</w:sectPr></w:pPr>${run('{{emvi}}')}</w:p>${line(run('Bijlage'))}`,
      ['Midden', 'Bijlage'],
      2,
    ],
  ])('%s', async (_, body, texts, count) => {
    const docx = await render({ 'word/document.xml': houseDocument(body) });
    expect(paragraphTexts(docx)).toEqual(texts);
    expect(sections(docx)).toBe(count);
  });

  test('a house whose last section says nothing still gives a page', async () => {
    const whole = houseDocument(`${line(run('Voor'))}${line(run('{{emvi}}'))}`);
    const docx = await render({ 'word/document.xml': whole.replace(/<w:sectPr w:rsidR[\s\S]*<\/w:sectPr>/u, '') });
    expect(paragraphTexts(docx)).toEqual(['Voor', 'Midden']);
    expect(sections(docx)).toBe(1);
  });
});

test('a style of emvi gets an id and a name that the house does not have', async () => {
  const own = [
    ['paragraph', 'TableText', 'Iets van ons'],
    ['paragraph', 'EmviTableText', 'Nog iets'],
    ['character', 'TekstInTabel', 'Table Text'],
  ].map(([type, id, name]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
  const styles = String(houseParts['word/styles.xml']).replace('</w:styles>', `${own.join('')}</w:styles>`);
  const house = houseFile({ 'word/styles.xml': styles });
  const docx = await houseDocx(tree([table([['Wens'], ['Snel']])]), house, options);
  if (docx === undefined) throw new Error('the house style was refused');
  const names = new Map(
    findAll(readXml(docx, 'word/styles.xml'), 'w:style').map((one) => [
      one.attributes['w:styleId'] ?? '',
      childOf(one, 'w:name')?.attributes['w:val'] ?? '',
    ]),
  );
  expect([names.get('TableText'), names.get('EmviTableText')]).toEqual(['Iets van ons', 'Nog iets']);
  expect(names.get('EmviTableText2')).toMatch(/^emvi table text$/iu);
});

test.each([
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const)('parts may be written in %s', async (encoding, mark) => {
  const whole = houseDocument(`${line(run('Vóór'))}${line(run('{{emvi}}'))}`).replace('UTF-8', 'UTF-16');
  const little = Buffer.from(whole, 'utf16le');
  const letters = encoding === 'utf-16le' ? little : little.swap16();
  const docx = await render({ 'word/document.xml': new Uint8Array([...mark, ...letters]) });
  expect(paragraphTexts(docx)).toEqual(['Vóór', 'Midden']);
});
