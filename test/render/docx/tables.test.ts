import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { measureColumns } from '../../../src/render/docx/column-measures.ts';
import { divideWidth } from '../../../src/render/docx/column-widths.ts';
import { makeLook, usualLook } from '../../../src/render/docx/look.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { textWidth } from '../../../src/render/text-width.ts';
import { cell, landscape, paragraph, table, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, paragraphTexts, readXml, textOf } from '../../tools/docx-xml.ts';

describe('the widths of columns', () => {
  test('follow the shares where every word fits', () => {
    expect(divideWidth(10_000, [0.1, 0.6, 0.3], [500, 500, 500])).toEqual([1_000, 6_000, 3_000]);
  });

  test('give a narrow column what its longest word needs', () => {
    expect(divideWidth(10_000, [0.05, 0.65, 0.3], [900, 500, 500])).toEqual([900, 6_226, 2_874]);
  });

  test('let the neediest column give way where the words do not fit together', () => {
    const [first = 0, second = 0, neediest = 0] = divideWidth(9_000, [0.1, 0.1, 0.8], [1_000, 2_000, 99_999]);
    expect([first, second, neediest]).toEqual([1_000, 2_000, 6_000]);
    // What is kept free for the shares goes to the columns that hold the most, not to the longest word.
    expect(divideWidth(9_000, [0.4, 0.4, 0.2], [1_000, 2_000, 99_999])[2]).toBeLessThan(neediest);
  });

  test('give no column more than an equal part for its words', () => {
    expect(divideWidth(9_000, [0.1, 0.1, 0.8], [99_999, 99_999, 99_999])).toEqual([2_700, 2_700, 3_600]);
  });

  test('add up exactly and are never nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_000, max: 15_000 }),
        fc.array(fc.tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.nat({ max: 20_000 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (total, columns) => {
          const widths = divideWidth(
            total,
            columns.map(([share]) => share),
            columns.map(([, need]) => need),
          );
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
          expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  test('keep an id together, and break a long word at its own hyphens', () => {
    const measured = measureColumns(
      table([
        ['Nr', 'Tekst'],
        ['KPI-01', 'kwaliteits-'],
      ]),
      2,
      usualLook,
    );
    const hyphened = measureColumns(
      table([
        ['Nr', 'Tekst'],
        ['KPI-01', 'kwaliteits-borging'],
      ]),
      2,
      usualLook,
    );
    expect(measured).toEqual(hyphened);
    expect(measured[0]).toBeGreaterThan(textWidth('KPI-01', 18, false) + 170);
  });

  test('hold a bold head in a font that widens more than Calibri when it is bold', () => {
    const [width = 0] = measureColumns(table([['Restrisico']]), 1, makeLook('fresh', {}));
    // Arial Bold sets the word 4.835 times as wide as its letters are high: 8.5 points, in twips.
    expect(width).toBeGreaterThan(4.835 * 170 + 2 * usualLook.cellSide);
  });

  test('hold an id in a font with wider capitals', () => {
    const [width = 0] = measureColumns(table([['Nr'], ['KPI-01']]), 1, makeLook('fresh', {}));
    // Arial: 3.057 times the height.
    expect(width).toBeGreaterThan(3.057 * 170 + 2 * usualLook.cellSide);
  });

  test('know the widths of letters: a bold line is wider, an unknown sign is wide', () => {
    expect(textWidth('Wens', 20, true)).toBeGreaterThan(textWidth('Wens', 20, false));
    expect(textWidth('漢', 20, false)).toBe(200);
  });
});

describe('a table', () => {
  const wide: Table = {
    ...table(
      [
        ['Nr', 'Wens'],
        ['W-01', 'Servicedesk'],
      ],
      'Wensen',
    ),
    columns: [
      { width: 0.2, align: 'center' },
      { width: 0.8, align: 'left' },
    ],
  };

  test('is as wide as the text of its page, standing and lying', async () => {
    const document = readXml(await renderDocx(tree([wide, landscape(wide)])), 'word/document.xml');
    expect(findAll(document, 'w:tblW').map(({ attributes }) => attributes['w:w'])).toEqual(['9638', '14570']);
  });

  test('repeats its header row and keeps each row on one page', async () => {
    const document = readXml(await renderDocx(tree([wide])), 'word/document.xml');
    expect(findAll(document, 'w:trPr').map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit'],
    ]);
  });

  test('keeps its header with its first row, its last two rows together, and all rows of a short table', async () => {
    const keptRows = async (count: number) => {
      const rows = Array.from({ length: count }, (_none, index) => [String(index), 'x']);
      const document = readXml(await renderDocx(tree([table([['Nr', 'Wens'], ...rows])])), 'word/document.xml');
      return findAll(document, 'w:tr').flatMap((row) =>
        findAll(row, 'w:keepNext').length > 0 ? [textOf(row).charAt(0)] : [],
      );
    };
    expect(await keptRows(3)).toEqual(['N', '0', '1']);
    expect(await keptRows(6)).toEqual(['N', '4']);
  });

  test('aligns its columns', async () => {
    const document = readXml(await renderDocx(tree([wide])), 'word/document.xml');
    const cells = findAll(document, 'w:tc').map((one) => findAll(one, 'w:jc')[0]?.attributes['w:val']);
    expect(cells).toEqual(['center', undefined, 'center', undefined]);
  });

  test('has a caption with a number that Word counts itself', async () => {
    const document = readXml(await renderDocx(tree([wide, wide], { language: 'en' })), 'word/document.xml');
    const captions = findAll(document, 'w:fldSimple').map((one) => [one.attributes['w:instr'], textOf(one)]);
    expect(captions).toEqual([
      [' SEQ Table \\* ARABIC ', '1'],
      [' SEQ Table \\* ARABIC ', '2'],
    ]);
  });

  test('without text in its header has no header row', async () => {
    const bare = { ...wide, caption: undefined, header: [cell(), cell()] };
    const document = readXml(await renderDocx(tree([bare])), 'word/document.xml');
    expect([findAll(document, 'w:tr').length, findAll(document, 'w:tblHeader').length]).toEqual([1, 0]);
  });

  test('without any cell leaves its caption only', async () => {
    const none: Table = { ...wide, columns: [], header: [], rows: [] };
    expect(paragraphTexts(await renderDocx(tree([none, paragraph('na')])))).toEqual(['Tabel 1 – Wensen', 'na']);
  });

  test('loses no cell of a row that is too long', async () => {
    const uneven: Table = { ...wide, caption: undefined, rows: [{ cells: [cell('a'), cell('b'), cell('c')] }] };
    expect(paragraphTexts(await renderDocx(tree([uneven])))).toEqual(['Nr', 'Wens', 'a', 'b', 'c']);
  });
});

test('a callout is one cell in the style of its kind', async () => {
  const callout = { type: 'callout', kind: 'benefit', title: undefined, children: [] } as const;
  const document = readXml(await renderDocx(tree([callout])), 'word/document.xml');
  const [box] = findAll(document, 'w:tbl');
  expect(childOf(childOf(box, 'w:tblPr'), 'w:tblStyle')?.attributes['w:val']).toBe('CalloutBenefit');
  expect(box === undefined ? 0 : findAll(box, 'w:tc').length).toBe(1);
});
