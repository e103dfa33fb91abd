import { describe, expect, test } from 'vitest';
import type { Block, DocumentProperties } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { planSections } from '../../../src/render/docx/sections.ts';
import { heading, image, landscape, paragraph, table, tree } from '../../tools/docx-trees.ts';
import { findAll, readXml, textOf } from '../../tools/docx-xml.ts';

const pageBreak: Block = { type: 'page-break' };

function planOf(...blocks: Block[]): string[] {
  return planSections(blocks).map(
    (section) => `${section.isLandscape ? 'lying' : 'standing'}: ${section.blocks.map(({ type }) => type).join(' ')}`,
  );
}

describe('sections', () => {
  test('lying pages are sections of their own', () => {
    expect(planOf(paragraph('a'), landscape(paragraph('b')), paragraph('c'))).toEqual([
      'standing: paragraph',
      'lying: paragraph',
      'standing: paragraph',
    ]);
  });

  test('pages on larger paper are sections of their own', () => {
    const large: Block = { type: 'landscape', paper: 'A3', children: [paragraph('c')] };
    const plans = planSections([paragraph('a'), landscape(paragraph('b')), large, landscape(paragraph('d'))]);
    expect(plans.map(({ isLandscape, paper }) => [isLandscape, paper])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, 'A3'],
      [true, undefined],
    ]);
  });

  test('a section on A3 has its size, and tables and pictures as wide as its text', async () => {
    const large: Block = {
      type: 'landscape',
      paper: 'A3',
      children: [
        table([
          ['KPI', 'Norm'],
          ['a', 'b'],
        ]),
      ],
    };
    const docx = await renderDocx(tree([paragraph('a'), large, paragraph('c')]));
    const document = readXml(docx, 'word/document.xml');
    expect(findAll(document, 'w:pgSz').map(({ attributes }) => attributes)).toMatchObject([
      { 'w:w': '11906', 'w:h': '16838' },
      { 'w:w': '23811', 'w:h': '16838', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:h': '16838' },
    ]);
    expect(findAll(document, 'w:tblW')[0]?.attributes['w:w']).toBe(String(23_811 - 4 * 567));
  });

  test('no section is empty and none of them starts or ends with a page break', () => {
    expect(
      planOf(
        pageBreak,
        paragraph('a'),
        pageBreak,
        landscape(pageBreak, paragraph('b'), landscape()),
        landscape(),
        pageBreak,
      ),
    ).toEqual(['standing: paragraph', 'lying: paragraph']);
  });

  test('lying pages that meet are one section', () => {
    expect(planOf(landscape(paragraph('a')), pageBreak, landscape(paragraph('b')))).toEqual([
      'lying: paragraph paragraph',
    ]);
  });

  test('a heading goes along to the pages that it announces', () => {
    expect(planOf(paragraph('a'), heading(2, 'b'), heading(3, 'c'), landscape(table([['d']])))).toEqual([
      'standing: paragraph',
      'lying: heading heading table',
    ]);
  });
});

describe('page breaks', () => {
  async function breaksOf(...blocks: Block[]): Promise<string[]> {
    const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
    return findAll(document, 'w:p').map((one) => `${findAll(one, 'w:pageBreakBefore').length}${textOf(one)}`);
  }

  test('the next paragraph starts the new page', async () => {
    expect(await breaksOf(paragraph('a'), pageBreak, pageBreak, heading(2, 'b'))).toEqual(['0a', '1b']);
  });

  test('before a table without caption an empty line does', async () => {
    const boxed: Block = { type: 'callout', kind: 'note', title: undefined, children: [pageBreak, paragraph('c')] };
    expect(await breaksOf(paragraph('a'), pageBreak, table([['b']]))).toEqual(['0a', '1', '0b', '0']);
    expect(await breaksOf(paragraph('a'), pageBreak, boxed)).toEqual(['0a', '1', '0c', '0']);
  });
});

describe('head and foot', () => {
  async function marginsOf(properties: Partial<DocumentProperties>, ...blocks: Block[]): Promise<string[]> {
    const docx = await renderDocx(tree(blocks.length > 0 ? blocks : [paragraph('a')], properties));
    return ['header1', 'header2', 'footer1', 'footer2'].map((part) => textOf(readXml(docx, `word/${part}.xml`)));
  }

  test('show the title and the page, in the language of the document', async () => {
    expect(await marginsOf({})).toEqual(['Plan van aanpak', '', 'Pagina  van ', 'Pagina  van ']);
    expect((await marginsOf({ language: 'en', title: 'Plan' }))[2]).toBe('Page  of ');
  });

  test('say on every page that a document is internal or a draft', async () => {
    expect(await marginsOf({ audience: 'internal', isDraft: true })).toEqual([
      'CONCEPT   |   Plan van aanpak',
      'CONCEPT',
      'Intern document – niet indienen   |   Pagina  van ',
      'Intern document – niet indienen   |   Pagina  van ',
    ]);
    expect(await marginsOf({ audience: 'internal', isDraft: true, language: 'en', title: '' })).toEqual([
      'DRAFT',
      'DRAFT',
      'Internal document – not for submission   |   Page  of ',
      'Internal document – not for submission   |   Page  of ',
    ]);
  });

  test('are taken over by the later sections', async () => {
    const docx = await renderDocx(tree([heading(1, 'a'), paragraph('b'), landscape(paragraph('c')), paragraph('d')]));
    const sections = findAll(readXml(docx, 'word/document.xml'), 'w:sectPr');
    expect(sections.map((section) => findAll(section, 'w:headerReference').length)).toEqual([2, 0, 0]);
    expect(sections.map((section) => findAll(section, 'w:titlePg').length)).toEqual([1, 0, 0]);
  });
});

describe('pictures', () => {
  async function sizesOf(...blocks: Block[]): Promise<number[][]> {
    const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
    return findAll(document, 'wp:extent').map(({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])]);
  }
  const perPixel = 9_525;

  test('have their natural size, or what fits between the margins', async () => {
    expect(await sizesOf(paragraph(image(100, 50), image(2_000, 1_000), image(100, 5_000)))).toEqual([
      [100 * perPixel, 50 * perPixel],
      [642 * perPixel, 321 * perPixel],
      [18 * perPixel, 937 * perPixel],
    ]);
  });

  test('in a cell fit in the cell', async () => {
    const [[width] = [0]] = await sizesOf(
      table([
        ['a', 'b'],
        [image(2_000, 100), 'c'],
      ]),
    );
    expect(width).toBeLessThan(321 * perPixel);
  });
});

const box: Block = { type: 'callout', kind: 'message', title: undefined, children: [paragraph('Kern')] };
const columns: Block = {
  type: 'columns',
  parts: [{ children: [paragraph('Links')] }, { children: [paragraph('Rechts')] }],
};

test.each([
  ['a table', table([['A'], ['1']])],
  ['a box', box],
  ['columns', columns],
])(
  'under %s at the end of a section stands a line without height, which turns no page of its own',
  async (_, block) => {
    const heightsUnder = async (...blocks: Block[]) => {
      const document = readXml(await renderDocx(tree(blocks)), 'word/document.xml');
      return findAll(document, 'w:spacing').filter(({ attributes }) => attributes['w:line'] === '1').length;
    };
    expect(await heightsUnder(landscape(block), paragraph('Slot'), block)).toBe(2);
    expect(await heightsUnder(block, paragraph('Slot'))).toBe(0);
  },
);
