import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { layOutDocument } from '../../../src/render/layout/lay-out-document.ts';
import { everything, heading, landscape, numbered, paragraph, table, tree } from '../../tools/docx-trees.ts';

function lines(count: number): Block[] {
  return Array.from({ length: count }, (_none, line) => paragraph(`Regel ${line + 1} van de tekst.`));
}

const pageBreak: Block = { type: 'page-break' };

async function layOut(...blocks: Block[]) {
  return layOutDocument((await writeDocx(tree(blocks), undefined, 'unmeasured')).word());
}

test('every heading of the text is found on its page', async () => {
  const { pages, sections, contentsPages, coverPages, stoppedAt } = await layOut(...everything);
  expect([pages, coverPages, contentsPages, stoppedAt]).toEqual([5, 0, 1, undefined]);
  expect(sections.map(({ level, number, text, start, end }) => [level, number, text, start.page, end.page])).toEqual([
    [0, undefined, 'Plan van aanpak', 1, 5],
    [1, '1', 'Samenvatting', 2, 2],
    [2, '1.1', 'Lijsten', 2, 2],
    [1, '2', 'Wensen', 3, 3],
    [1, undefined, 'Dashboard', 4, 4],
    [1, '3', 'Slot', 5, 5],
  ]);
});

test('a section ends where the next heading of its level begins', async () => {
  const { sections } = await layOut(
    numbered(1, 'Een'),
    ...lines(50),
    numbered(2, 'Deel'),
    ...lines(5),
    numbered(1, 'Twee'),
  );
  const [one, part, two] = sections;
  expect([one?.start.page, one?.end.page, part?.end, two?.start.page]).toEqual([1, 2, one?.end, 2]);
  expect(two?.start.down).toBeGreaterThan(one?.end.down ?? 1);
});

test('few lines on a page of their own are counted', async () => {
  const { sections, pages, lastPageFill, linesOnLastPage } = await layOut(
    numbered(1, 'Een'),
    ...lines(35),
    pageBreak,
    numbered(1, 'Twee'),
  );
  const [one] = sections;
  expect([pages, one?.end.page, one?.linesOnLastPage, one?.endsItsPage]).toEqual([3, 2, 2, true]);
  expect([lastPageFill < 0.05, linesOnLastPage]).toEqual([true, 1]);
});

test('a table of which the first row stays whole leaves the page before it partly empty', async () => {
  const { pushedTables } = await layOut(
    numbered(1, 'Een'),
    numbered(2, 'Deel'),
    ...lines(20),
    numbered(3, 'Tabel'),
    table([
      ['A', 'B'],
      ['1', 'lang '.repeat(205)],
    ]),
  );
  expect(pushedTables).toEqual([{ page: 1, fill: expect.closeTo(0.69, 1), under: 'Tabel' }]);
});

test('a page break before a chapter is nobody’s table', async () => {
  const { pushedTables } = await layOut(numbered(1, 'Een'), pageBreak, numbered(1, 'Twee'), table([['A'], ['b']]));
  expect(pushedTables).toEqual([]);
});

test('a page with the title only is a cover', async () => {
  const { coverPages, pages } = await layOut(
    heading(1, 'Titel'),
    paragraph('Inschrijver'),
    pageBreak,
    numbered(2, 'Een'),
  );
  expect([pages, coverPages]).toEqual([2, 1]);
});

test('headings are found after pages that lie', async () => {
  const { sections } = await layOut(
    numbered(1, 'Een'),
    landscape(table([['A'], ['b']])),
    numbered(1, 'Twee'),
    paragraph('tekst'),
  );
  expect(sections.map(({ text, start }) => [text, start.page])).toEqual([
    ['Een', 1],
    ['Twee', 2],
  ]);
});

test('a font without known widths is named', async () => {
  const tasks: Block = {
    type: 'list',
    isOrdered: false,
    start: 1,
    isTight: true,
    items: [{ isChecked: true, children: [paragraph('klaar')] }],
  };
  expect((await layOut(tasks)).unknownFonts).toEqual(['Segoe UI Symbol']);
  expect((await layOut(paragraph('≥ 99,95% – “ja” → één'))).unknownFonts).toEqual([]);
});

test('a document without content has one page', async () => {
  const { pages, lastPageFill, sections } = await layOut();
  expect([pages, lastPageFill, sections]).toEqual([1, 0, []]);
});

test('where the engine fails, nothing is known of the pages', async () => {
  const word = (await writeDocx(tree([numbered(1, 'Een')]), undefined, 'unmeasured')).word();
  const numbering = { prepForXml: () => ({ 'w:numbering': [{ 'w:abstractNum': [{ 'w:lvl': [undefined] }] }] }) };
  const document = Object.create(word.document, { Numbering: { value: numbering } });
  const { pages, pageNumbers, stoppedAt } = await layOutDocument({ ...word, document });
  expect([pages, pageNumbers, stoppedAt]).toEqual([0, undefined, expect.stringContaining('house style')]);
});
