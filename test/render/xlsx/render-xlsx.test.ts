import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block, DocumentProperties } from '../../../src/document/tree.ts';
import { sheetsOf } from '../../../src/render/sheets.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import { everything, heading, link, list, paragraph, strong, table, tree } from '../../tools/docx-trees.ts';
import { validateXlsx } from '../../tools/docx-validator.ts';
import { partsOf, worksheetsOf } from '../../tools/xlsx-content.ts';
import { blockTrees } from '../markdown/arbitrary-trees.ts';

function render(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): Uint8Array {
  const xlsx = renderXlsx(tree(blocks, properties));
  if (xlsx === undefined) throw new Error('no workbook');
  return xlsx;
}

const small = table([
  ['KPI ID', 'Norm'],
  ['KPI-01', '≥ 99,95%'],
]);

test('a document without tables makes no workbook', () => {
  expect(renderXlsx(tree([heading(1, 'Plan'), paragraph('Zonder tabel.')]))).toBeUndefined();
});

test('every kind of content gives a file that the Open XML SDK takes', async () => {
  const wide = table(
    [Array.from({ length: 60 }, (_none, at) => `kolom ${at}`), ['=A1']],
    'Breed & <vreemd> "\'/\\?*[]:',
  );
  const xlsx = render([...everything, wide], {
    title: `R&D & <plan> ${'&'.repeat(300)}`,
    audience: 'internal',
    isDraft: true,
  });
  expect(await validateXlsx(xlsx)).toEqual([]);
});

test('each table is a worksheet with its cells in their order, also in lists and boxes', () => {
  const sheets = worksheetsOf(render(everything));
  expect(sheets.map(({ name, rows }) => [name, rows])).toMatchInlineSnapshot(`
    [
      [
        "Samenvatting",
        [
          [
            "A",
            "B",
          ],
          [
            "1",
            "2",
          ],
        ],
      ],
      [
        "Lijsten",
        [
          [
            "C",
          ],
          [
            "3",
          ],
        ],
      ],
      [
        "Wensen en invulling",
        [
          [
            "Wens",
            "Invulling",
          ],
          [
            "",
            "Zie KPI-01",
          ],
        ],
      ],
      [
        "KPI’s",
        [
          [
            "KPI",
            "Norm",
            "Norm (herhaald)",
          ],
          [
            "",
            "≥ 99,95%",
            "≥ 99,95%",
          ],
        ],
      ],
    ]
  `);
});

describe('the name of a worksheet', () => {
  const names = (...blocks: Block[]) => worksheetsOf(render(blocks)).map(({ name }) => name);

  test('is the caption, else the nearest heading, else a number', () => {
    expect(
      names(
        small,
        heading(2, 'Onze ', strong('KPI’s')),
        { ...small, caption: [{ type: 'text', text: 'Toezeggingen' }] },
        small,
      ),
    ).toEqual(['Tabel 1', 'Toezeggingen', 'Onze KPI’s']);
  });

  test('is never used twice, whatever the case', () => {
    expect(names(heading(2, 'Rollen'), small, heading(2, 'ROLLEN'), small, small)).toEqual([
      'Rollen',
      'ROLLEN (2)',
      'ROLLEN (3)',
    ]);
  });

  test('is cut at a word and leaves out what Excel refuses', () => {
    expect(names(heading(2, 'KPI/SLA-dashboard'), small)).toEqual(['KPI-SLA-dashboard']);
    expect(names(heading(2, "'[Wat]: \\ wie?'"), small)).toEqual(['Wat wie']);
    const [long = ''] = names(heading(2, 'Verantwoordelijkheden en bevoegdheden van partijen'), small);
    expect(long).toBe('Verantwoordelijkheden en');
    const two = names(heading(2, 'a'.repeat(40)), small, small);
    expect(two).toEqual(['a'.repeat(31), `${'a'.repeat(27)} (2)`]);
    expect(names(heading(2, 'History'), small)).toEqual(['History (2)']);
  });
});

describe('a cell', () => {
  const cells = (...texts: string[]) => worksheetsOf(render([table([['Norm'], ...texts.map((text) => [text])])]))[0];

  test('is text exactly as it is printed, and never a formula or a number', () => {
    const texts = ['=A1', '+30', '-25%', '8.10', '@naam', '007', '1-2', "'x", '<b>&amp;', 'TRUE'];
    const sheet = cells(...texts);
    expect(sheet?.rows.slice(1)).toEqual(texts.map((text) => [text]));
    expect(sheet?.xml).not.toMatch(/<f>|<v>|t="(?:n|s|str|b)"/u);
    expect(sheet?.xml.match(/t="inlineStr"/gu)).toHaveLength(texts.length + 1);
  });

  test('keeps its lines and loses characters that XML cannot hold', () => {
    const content = [
      { type: 'text' as const, text: 'een\u0000  twee' },
      { type: 'line-break' as const },
      { type: 'text' as const, text: ' drie ' },
    ];
    const sheet = worksheetsOf(render([table([['A'], [{ type: 'field', address: 'x', children: content }]])]))[0];
    expect(sheet?.rows[1]).toEqual(['een twee\ndrie']);
  });

  test('that looks like one of Excel’s own codes stays what it is', () => {
    expect(cells('_x0041_')?.rows[1]).toEqual(['_x005F_x0041_']);
  });

  test('shows the text of a link without its address', () => {
    const sheet = worksheetsOf(render([table([['A'], [link('https://example.nl', 'de site')]])]))[0];
    expect(sheet?.rows[1]).toEqual(['de site']);
    expect(sheet?.xml).not.toContain('example.nl');
  });

  test('longer than Excel can hold goes on in the next row', () => {
    const rows = cells(`${'a'.repeat(32_766)}😀b`)?.rows.slice(1);
    expect(rows?.map(([text = '']) => text.length)).toEqual([32_766, 3]);
    expect(rows?.[1]).toEqual(['😀b']);
  });
});

test('the header is fixed, filtered and repeated on every page that lies on its side', () => {
  const xlsx = render([heading(2, "Zo'n tabel"), small]);
  const xml = worksheetsOf(xlsx)[0]?.xml ?? '';
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<autoFilter ref="A1:B2"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  const workbook = partsOf(xlsx)['xl/workbook.xml'];
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Zo''n tabel'!$1:$1</definedName>`,
  );
});

test('a head stands on the side of its column, clear of the button of its filter', () => {
  const sides = ['left', 'center', 'right'] as const;
  const columns = sides.map((align) => ({ width: 1, align }));
  const parts = partsOf(render([{ ...small, columns } as Block]));
  const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<alignment ([^>]*?) vertical/gu)].map(
    ([, place]) => place,
  );
  expect(formats).toEqual(
    ['left', 'center', 'right" indent="2', 'left', 'center', 'right'].map((place) => `horizontal="${place}"`),
  );
  const styles = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="(\w+)" s="(\d)"/gu)];
  expect(styles.map(([, place, style]) => `${place} ${style}`)).toEqual([
    'A1 1',
    'B1 2',
    'C1 3',
    'A2 4',
    'B2 5',
    'C2 6',
  ]);
});

test('columns are as wide as their content asks, within bounds', () => {
  const long =
    'Een zin van meer dan honderd tekens die in een cel hoort te worden afgebroken, en die daarom niet de hele breedte krijgt.';
  const sheet = render([
    table([
      ['ID', 'Omschrijving', 'X'],
      ['KPI-01', long, '1'],
    ]),
  ]);
  const widths = [...(worksheetsOf(sheet)[0]?.xml ?? '').matchAll(/ width="(\d+)"/gu)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toEqual([10, 49, 10]);
});

test('the margins tell title, draft, internal and page, in the language of the document', () => {
  const xml = (properties: Partial<DocumentProperties>) => worksheetsOf(render([small], properties))[0]?.xml ?? '';
  const dutch = xml({ title: 'R&D', audience: 'internal', isDraft: true });
  expect(dutch).toContain('<oddHeader>&amp;LR&amp;&amp;D&amp;R&amp;"-,Bold"CONCEPT</oddHeader>');
  expect(dutch).toContain(
    '<oddFooter>&amp;L&amp;"-,Bold"Intern document – niet indienen&amp;RPagina &amp;P van &amp;N</oddFooter>',
  );
  const english = xml({ language: 'en' });
  expect(english).toContain('<oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter>');
  expect(english).not.toContain('Bold');
});

test('the properties hold title, author and language, and no date', () => {
  const core = partsOf(render([small]))['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:title>Plan van aanpak</dc:title><dc:creator>Bureau De Brug</dc:creator>');
  expect(core).toContain('<dc:language>nl-NL</dc:language>');
  expect(core).not.toMatch(/created|modified/u);
});

test('the same document has the same bytes at another time', () => {
  const first = render([...everything, list(false, [small])]);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const second = render([...everything, list(false, [small])]);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

test('whatever the document, the workbook is well-formed and holds every cell', () => {
  fc.assert(
    fc.property(blockTrees, (blocks) => {
      const document = tree(blocks);
      const xlsx = renderXlsx(document);
      const sheets = xlsx === undefined ? [] : worksheetsOf(xlsx);
      const tables = sheetsOf(document);
      expect(sheets.map(({ rows }) => rows.length)).toEqual(tables.map(({ rows }) => rows.length + 1));
      expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
      for (const { name } of sheets) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
    }),
    { seed: 7, numRuns: 150 },
  );
});
