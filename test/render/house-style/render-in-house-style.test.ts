import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../../src/document/tree.ts';
import { type HouseStyleOptions, renderInHouseStyle } from '../../../src/render/house-style/render-in-house-style.ts';
import { zipPackage } from '../../../src/render/zip-package.ts';
import {
  type HouseParts,
  houseDocument,
  houseDocx,
  houseFile,
  houseParts,
  paragraph,
  run,
} from '../../support/house-style-file.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import {
  everything,
  heading,
  link,
  list,
  note,
  numbered,
  table,
  paragraph as text,
  tree,
} from '../../tools/docx-trees.ts';
import { validateDocx } from '../../tools/docx-validator.ts';
import { childOf, findAll, paragraphTexts, readParts, readXml } from '../../tools/docx-xml.ts';

const options: HouseStyleOptions = {
  named: [],
  colours: {},
  fields: new Map([
    ['title', 'Plan van aanpak'],
    ['tender.name', 'Beheer van bruggen & sluizen'],
    ['author', ''],
  ]),
};

async function render(
  changes: HouseParts = {},
  document: DocumentTree = tree(everything),
  more: Partial<HouseStyleOptions> = {},
): Promise<Uint8Array> {
  const docx = await houseDocx(document, houseFile(changes), { ...options, ...more });
  if (docx === undefined) throw new Error('the house style was refused');
  return docx;
}

function styleOf(docx: Uint8Array, words: string): string | undefined {
  const found = findAll(readXml(docx, 'word/document.xml'), 'w:p').find((one) =>
    findAll(one, 'w:t').some(({ text: own }) => own.includes(words)),
  );
  return childOf(childOf(found, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
}

function sectionsOf(docx: Uint8Array) {
  return findAll(readXml(docx, 'word/document.xml'), 'w:sectPr');
}

/** All text of all parts, as one. */
function whole(docx: Uint8Array): string {
  return [...readParts(docx)].map(([path, content]) => `${path}\n${strFromU8(content)}`).join('\n');
}

const plain = (body: string): HouseParts => ({ 'word/document.xml': houseDocument(body) });

describe('a document in a house style', () => {
  test('is valid, whatever it holds', async () => {
    const docx = await render();
    expect(lintDocx(docx)).toEqual([]);
    expect(await validateDocx(docx)).toEqual([]);
  }, 60_000);

  test('is valid as an internal draft too, and says so on every page', async () => {
    const docx = await render({}, tree(everything, { isDraft: true, audience: 'internal' }));
    expect(lintDocx(docx)).toEqual([]);
    expect(await validateDocx(docx)).toEqual([]);
    const margins = [...readParts(docx)].filter(([path]) => /house-(?:header|footer)\d\.xml$/u.test(path));
    const said = margins.map(([path, content]) => [/header/u.test(path), /CONCEPT|Concept/u.test(strFromU8(content))]);
    expect(said.filter(([isHeader]) => isHeader)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(margins.filter(([, content]) => /Intern/iu.test(strFromU8(content)))).toHaveLength(1);
  }, 60_000);

  test('has the same bytes every time', async () => {
    expect(await render()).toEqual(await render());
  });

  test('is written in the styles of the house, by their Dutch names', async () => {
    const docx = await render(
      {},
      tree([numbered(1, 'Aanpak'), text('Gewone tekst'), list(false, [text('Een punt')]), heading(1, 'Slot')]),
    );
    expect(styleOf(docx, 'Aanpak')).toBe('Kop1');
    expect(styleOf(docx, 'Gewone tekst')).toBe('Standaard');
    expect(styleOf(docx, 'Een punt')).toBe('Lijstopsomteken');
  });

  test('leaves the numbers of headings to the house, and an unnumbered one without', async () => {
    const docx = await render({}, tree([numbered(1, 'Met nummer'), text('x'), heading(1, 'Zonder nummer')]));
    const forms = findAll(readXml(docx, 'word/document.xml'), 'w:pPr').filter(
      (form) => childOf(form, 'w:pStyle')?.attributes['w:val'] === 'Kop1',
    );
    const numbers = forms.map((form) => childOf(childOf(form, 'w:numPr'), 'w:numId')?.attributes['w:val']);
    expect(numbers).toEqual([undefined, '0']);
  });

  test('has its footnotes, with their links, and no words divided by Word itself', async () => {
    const docx = await render({}, tree([text('Zin.', note('a', 'Zie ', link('https://www.example.nl', 'hier')))]));
    expect(lintDocx(docx)).toEqual([]);
    const notes = readXml(docx, 'word/footnotes.xml');
    expect(findAll(notes, 'w:footnote').at(-1)?.attributes['w:id']).toBe('1');
    expect(findAll(readXml(docx, 'word/_rels/footnotes.xml.rels'), 'Relationship')[0]?.attributes['Target']).toBe(
      'https://www.example.nl',
    );
    expect(childOf(readXml(docx, 'word/settings.xml'), 'w:autoHyphenation')?.attributes['w:val']).toBe('false');
  });

  test('leaves the indents of the list of contents to the house', async () => {
    const own =
      '<w:style w:type="paragraph" w:styleId="Inhopg2"><w:name w:val="toc 2"/><w:basedOn w:val="Standaard"/><w:pPr><w:ind w:left="900" w:hanging="200"/></w:pPr></w:style>';
    const path = 'word/styles.xml';
    const blocks = [
      heading(1, 'Plan'),
      { type: 'contents', depth: 3 } as const,
      numbered(2, 'Een'),
      numbered(3, 'Deel'),
    ];
    const written = await renderInHouseStyle(
      tree(blocks),
      houseFile({ [path]: String(houseParts[path]).replace('</w:styles>', `${own}</w:styles>`) }),
      options,
      'unmeasured',
    );
    const document = readXml(zipPackage(written?.parts() ?? new Map()), 'word/document.xml');
    const stops = findAll(document, 'w:tabs').map((tabs) =>
      findAll(tabs, 'w:tab').map(({ attributes }) => Number(attributes['w:pos'])),
    );
    expect(stops.map(([left]) => left)).toEqual([480, 700 + 640]);
  });

  test('keeps headings, captions and header rows with what follows, whatever its styles say', async () => {
    const docx = await render(
      {},
      tree([text('x'), heading(1, 'Kop'), table([['Wens'], ['Snel'], ['Goed']], 'Wensen')]),
    );
    const kept = findAll(readXml(docx, 'word/document.xml'), 'w:p').filter(
      (one) => childOf(childOf(one, 'w:pPr'), 'w:keepNext') !== undefined,
    );
    const texts = kept.map((one) =>
      findAll(one, 'w:t')
        .map(({ text: words }) => words)
        .join(''),
    );
    expect(texts).toEqual(['Kop', 'Tabel 1 – Wensen', 'Wens', 'Snel']);
  });

  test('takes a style that the manifest names before the one with the usual name', async () => {
    const named = [{ style: 'heading1', name: 'subtitle' }];
    const docx = await render({}, tree([heading(1, 'Aanpak'), heading(1, 'Slot')]), { named });
    expect(styleOf(docx, 'Aanpak')).toBe('Ondertitel');
  });

  test('derives a style that the house lacks from the ordinary text of the house', async () => {
    const docx = await render({}, tree([table([['Wens'], ['Snel']])]), { named: [] });
    const style = findAll(readXml(docx, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'TableText',
    );
    expect(childOf(style, 'w:basedOn')?.attributes['w:val']).toBe('Standaard');
    expect(childOf(childOf(style, 'w:rPr'), 'w:sz')?.attributes['w:val']).toBe('18');
    expect(childOf(childOf(style, 'w:pPr'), 'w:jc')?.attributes['w:val']).toBe('left');
  });

  test('lays out its tables for the page of the house', async () => {
    const docx = await render({}, tree([table([['Wens'], ['Snel']])]));
    const width = childOf(childOf(findAll(readXml(docx, 'word/document.xml'), 'w:tbl')[0], 'w:tblPr'), 'w:tblW');
    expect(width?.attributes['w:w']).toBe(String(11_906 - 1_304 - 1_588));
  });

  test('stands where the house says, between what the house has', async () => {
    const body = `${paragraph('Titel', run('Voor'))}${paragraph('Standaard', `${run('{{ em')}${run('vi }}')}`)}${paragraph('Standaard', run('Na'))}`;
    expect(paragraphTexts(await render(plain(body), tree([text('Midden')])))).toEqual(['Voor', 'Midden', 'Na']);
  });

  test('stands at the end where the house says nothing', async () => {
    const docx = await render(plain(paragraph('Titel', run('Voor'))), tree([text('Midden')]));
    expect(paragraphTexts(docx)).toEqual(['Voor', 'Midden']);
  });

  test('takes its place from a content control with the tag emvi', async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="emvi"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${paragraph('Standaard', run('Klik hier'))}</w:sdtContent></w:sdt>`;
    const docx = await render(plain(`${control}${paragraph('Standaard', run('Na'))}`), tree([text('Midden')]));
    expect(paragraphTexts(docx)).toEqual(['Midden', 'Na']);
  });

  test('fills in the cover, also where Word has cut a field in pieces, and keeps the rest of the line', async () => {
    const docx = await render({}, tree([heading(1, 'Plan van aanpak'), heading(2, 'Aanpak')]));
    expect(paragraphTexts(docx).slice(0, 4)).toEqual([
      'Plan van aanpak',
      'Inschrijving op Beheer van bruggen & sluizen',
      'Noorderlicht Advies B.V.',
      'Aanpak',
    ]);
    const other = await render({}, tree([heading(1, 'Iets anders'), text('Tekst')]));
    expect(paragraphTexts(other)).toContain('Iets anders');
  });

  test('keeps the cover apart from pages that lie on their side', async () => {
    const body = `${paragraph('Titel', run('Voorblad'))}${paragraph('Standaard', run('{{emvi}}'))}${paragraph('Standaard', run('Achterblad'))}`;
    const lying: DocumentTree = tree([{ type: 'landscape', children: [text('Breed')] }]);
    const docx = await render(plain(body), lying);
    const turned = sectionsOf(docx).map((one) => childOf(one, 'w:pgSz')?.attributes['w:orient'] ?? 'portrait');
    expect(turned).toEqual(['portrait', 'landscape', 'portrait']);
    const large: DocumentTree = tree([{ type: 'landscape', paper: 'A3', children: [text('Breder')] }]);
    const widths = sectionsOf(await render(plain(body), large)).map((one) => childOf(one, 'w:pgSz')?.attributes['w:w']);
    expect(widths).toEqual(['11906', '23811', '11906']);
    expect(await validateDocx(docx)).toEqual([]);
  }, 60_000);

  test('gets the headers of emvi where the house has none', async () => {
    const docx = await render(plain(paragraph('Standaard', run('{{emvi}}'))), tree([text('Tekst')]));
    const [section] = sectionsOf(docx);
    expect(findAll(section ?? readXml(docx, 'word/document.xml'), 'w:footerReference')).not.toEqual([]);
    expect(lintDocx(docx)).toEqual([]);
  });

  test('is valid in a house without styles, numbering, theme or settings', async () => {
    const bare = {
      'word/styles.xml': '',
      'word/numbering.xml': '',
      'word/theme/theme1.xml': '',
      'word/settings.xml': '',
    };
    const docx = await render({ ...bare, ...plain(run('').replace(/.*/u, '<w:p/>')) });
    expect(lintDocx(docx)).toEqual([]);
    expect(await validateDocx(docx)).toEqual([]);
  }, 60_000);

  test('is sound where the house names styles, headers and pictures that it does not have', async () => {
    const docx = await render({ 'word/styles.xml': '', 'word/header1.xml': '', 'word/media/image1.png': '' });
    expect(lintDocx(docx)).toEqual([]);
  });

  test('tells nothing of who made the house style', async () => {
    const all = whole(await render());
    expect(all).not.toMatch(/Geheim/u);
    expect(all).not.toMatch(/00AB12CD|7A1B2C3D|00EF34AB/u);
    expect([...readParts(await render()).keys()].filter((path) => /comments|customXml|glossary/u.test(path))).toEqual(
      [],
    );
  });

  test('is refused where the house style cannot be read', async () => {
    expect(await houseDocx(tree([text('x')]), new Uint8Array([1, 2, 3]), options)).toBeUndefined();
    expect(Object.keys(houseParts)).toContain('word/document.xml');
  });
});
