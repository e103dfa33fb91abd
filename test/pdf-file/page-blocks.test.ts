import { describe, expect, test } from 'vitest';
import { collectText } from '../../src/pdf-file/collect-text.ts';
import { joinLines, type PageBlock, type PageBlocks } from '../../src/pdf-file/page-blocks.ts';
import { type PlacedText, readPlainPage } from '../../src/pdf-file/plain-page.ts';
import { type PageItem, readTaggedPage, type StructureNode } from '../../src/pdf-file/tagged-page.ts';

describe('lines that are joined', () => {
  test.each([
    [['Wij leveren', 'op tijd.'], 'Wij leveren op tijd.'],
    [['de dienst-', 'verlening'], 'de dienstverlening'],
    [['de dienst\u00ad', 'verlening'], 'de dienstverlening'],
    [['in-', 'en verkoop'], 'in- en verkoop'],
    [['KPI-', '03 geldt'], 'KPI-03 geldt'],
    [['de SLA\u00ad rapportage'], 'de SLA-rapportage'],
    [['P1\u00ad en P2'], 'P1- en P2'],
    [['op\u00adtie'], 'optie'],
    [['A -', 'B'], 'A - B'],
    [['van 10-', '15 dagen'], 'van 10-15 dagen'],
    [[' ', 'leeg '], 'leeg'],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });
});

/** A text at a place, as wide as half its size for each sign. */
function at(x: number, y: number, str: string, height = 10, hasEOL = false): PlacedText {
  return { str, hasEOL, height, width: str.length * height * 0.5, transform: [height, 0, 0, height, x, y] };
}

const texts = ({ blocks }: PageBlocks): string[] =>
  blocks.map((block) => (block.kind === 'row' ? block.cells.join('|') : `${block.kind}: ${block.text}`));

describe('a page without structure', () => {
  test('has paragraphs of lines that follow each other closely, under headings in larger type', () => {
    const page = readPlainPage([
      at(60, 760, 'Aanpak', 16, true),
      at(60, 730, 'Wij meten elke', 10, true),
      at(60, 717, 'maand.', 10, true),
      at(60, 690, 'Daarna volgt een verslag van wat wij zagen.', 10, true),
    ]);
    expect(texts(page)).toEqual([
      'heading: Aanpak',
      'paragraph: Wij meten elke maand.',
      'paragraph: Daarna volgt een verslag van wat wij zagen.',
    ]);
  });

  test('has items without their sign, and a sign that hangs before its text belongs to it', () => {
    const page = readPlainPage([
      at(60, 700, '•'),
      at(78, 700, 'eerste punt', 10, true),
      at(60, 686, '2.'),
      at(78, 686, 'tweede punt', 10, true),
    ]);
    expect(texts(page)).toEqual(['list-item: eerste punt', 'list-item: tweede punt']);
  });

  test('keeps columns apart, and passes over a list of contents', () => {
    const page = readPlainPage([
      at(60, 700, 'KPI-01'),
      at(200, 700, 'binnen 4 uur', 10, true),
      at(60, 680, 'Samenvatting .......... 3', 10, true),
      at(60, 660, '. . .', 10, true),
    ]);
    expect(texts(page)).toEqual(['paragraph: KPI-01', 'paragraph: binnen 4 uur']);
  });

  test('without text has none', () => {
    expect(readPlainPage([])).toEqual({ blocks: [], margins: [] });
    expect(readPlainPage([{}, { str: '' }]).blocks).toEqual([]);
  });
});

const content = (...ids: string[]): StructureNode[] => ids.map((id) => ({ type: 'content', id }));
const marked = (id: string, ...lines: string[]): PageItem[] => [
  { type: 'beginMarkedContentProps', id },
  ...lines.map((str, index) => ({ str, hasEOL: index < lines.length - 1 })),
  { type: 'endMarkedContent' },
];

describe('a page with structure', () => {
  test('has headings, paragraphs, items and rows as the file says', () => {
    const root: StructureNode = {
      role: 'Root',
      children: [
        { role: 'H1', children: content('h') },
        { role: 'P', children: [...content('p'), { role: 'Link', children: content('k') }] },
        {
          role: 'L',
          children: [
            {
              role: 'LI',
              children: [
                { role: 'Lbl', children: content('s') },
                { role: 'LBody', children: content('i') },
              ],
            },
          ],
        },
        {
          role: 'Table',
          children: [
            {
              role: 'TR',
              children: [
                { role: 'TH', children: content('a') },
                { role: 'TH', children: content('b') },
              ],
            },
            {
              role: 'TR',
              children: [
                { role: 'TD', children: content('c') },
                { role: 'TD', children: content('d') },
              ],
            },
          ],
        },
      ],
    };
    const items = [
      ...marked('h', '1 Aanpak'),
      ...marked('p', 'Wij meten ', 'elke maand, zie '),
      ...marked('k', 'KPI-01'),
      ...marked('s', '•'),
      ...marked('i', 'een punt'),
      ...['a', 'b', 'c', 'd'].flatMap((id) => marked(id, `cel ${id}`)),
      { str: 'Pagina 1 van 2' },
    ];
    const page = readTaggedPage(root, items);
    expect(page && texts(page)).toEqual([
      'heading: 1 Aanpak',
      'paragraph: Wij meten elke maand, zie KPI-01',
      'list-item: een punt',
      'cel a|cel b',
      'cel c|cel d',
    ]);
    expect(page?.margins).toEqual(['Pagina 1 van 2']);
  });

  test('without structure, or with one that leaves out text, is read by its places', () => {
    expect(readTaggedPage(null, [])).toBeUndefined();
    const items = [...marked('a', 'in de structuur'), ...marked('b', 'een lange tekst die daar buiten staat')];
    expect(readTaggedPage({ role: 'Root', children: [{ role: 'P', children: content('a') }] }, items)).toBeUndefined();
  });

  test('passes over the letters in a drawing, but not its caption', () => {
    const figure = { role: 'Figure', children: [...content('f'), { role: 'Caption', children: content('c') }] };
    const items = [...marked('f', 'Kans 1 2 3'), ...marked('c', 'Figuur 1 – Risico’s')];
    const page = readTaggedPage({ role: 'Root', children: [figure] }, items);
    expect(page && texts(page)).toEqual(['paragraph: Figuur 1 – Risico’s']);
  });

  test('passes over a list of contents', () => {
    const root: StructureNode = { role: 'Root', children: [{ role: 'TOC', children: content('t') }] };
    expect(readTaggedPage(root, marked('t', 'Aanpak .... 2'))?.blocks).toEqual([]);
  });
});

describe('all pages together', () => {
  const page = (...blocks: PageBlock[]): PageBlocks => ({ blocks, margins: [] });
  const paragraph = (text: string): PageBlock => ({ kind: 'paragraph', text });
  const row = (startsTable: boolean, ...cells: string[]): PageBlock => ({ kind: 'row', cells, startsTable });
  const shown = (pages: readonly PageBlocks[]): string[] =>
    collectText(pages, 'nl').lines.map(({ text, where }) => `${where}: ${text}`);

  test('join a paragraph that goes on on the next page', () => {
    expect(shown([page(paragraph('Wij meten elke')), page(paragraph('maand.'), paragraph('Klaar.'))])).toEqual([
      'bladzijde 1: Wij meten elke maand.',
      'bladzijde 2: Klaar.',
    ]);
  });

  test('say once what stands at the head and the foot of each', () => {
    const each = (number: number): PageBlocks =>
      page(
        paragraph('Plan van aanpak'),
        paragraph(`Tekst ${'x'.repeat(number)}.`),
        paragraph(`Pagina ${number} van 3`),
      );
    expect(shown([each(1), each(2), each(3)])).toEqual([
      'bladzijde 1: Tekst x.',
      'bladzijde 2: Tekst xx.',
      'bladzijde 3: Tekst xxx.',
      'bladzijde 1, kop- of voettekst: Plan van aanpak',
      'bladzijde 1, kop- of voettekst: Pagina 1 van 3',
    ]);
  });

  test('give each cell the head of its column, also where a table goes on', () => {
    const pages = [
      page(row(true, 'KPI', 'Norm'), row(false, 'KPI-01', '99%')),
      { blocks: [row(false, 'KPI-02', '98%')], margins: ['KPI Norm'] },
    ];
    const { blocks, lines } = collectText(pages, 'en');
    const whole = lines.map(({ text }) => text).join('\n');
    expect(blocks.map(({ start, end, column }) => `${column}:${whole.slice(start, end)}`)).toEqual([
      ':KPI',
      ':Norm',
      'KPI:KPI-01',
      'Norm:99%',
      'KPI:KPI-02',
      'Norm:98%',
    ]);
    expect(lines.map(({ where }) => where)).toEqual(['page 1', 'page 1', 'page 2']);
  });

  test('join a row that goes on on the next page', () => {
    const pages = [page(row(true, 'KPI', 'Norm'), row(false, 'KPI-01', 'ten minste')), page(row(false, '', '99%'))];
    expect(shown(pages)).toEqual(['bladzijde 1: | KPI | Norm |', 'bladzijde 1: | KPI-01 | ten minste 99% |']);
  });

  test('leave out the number of a heading: Word counts them itself', () => {
    expect(shown([page({ kind: 'heading', text: '2.1 Aanpak' })])).toEqual(['bladzijde 1: Aanpak']);
  });
});
