import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { cell, heading, landscape, paragraph, table, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, paragraphTexts, readXml, textOf } from '../../tools/docx-xml.ts';

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

  test('is parted from a heading by two paragraphs, of which LibreOffice needs the second, and from others by one', async () => {
    const styles = async (...blocks: Parameters<typeof tree>[0]): Promise<string[]> =>
      findAll(readXml(await renderDocx(tree(blocks)), 'word/document.xml'), 'w:pStyle').map(
        ({ attributes }) => attributes['w:val'] ?? '',
      );
    const spacers = (all: readonly string[]): number => all.filter((style) => style === 'Spacer').length;
    expect(spacers(await styles(wide, heading(2, 'Verder'), paragraph('Tekst')))).toBe(2);
    expect(spacers(await styles(wide, paragraph('Tekst')))).toBe(1);
  });

  test('repeats its header row and keeps each row on one page', async () => {
    const document = readXml(await renderDocx(tree([wide])), 'word/document.xml');
    expect(findAll(document, 'w:trPr').map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit'],
    ]);
  });

  test('keeps its header with its first two rows, its last two rows together, and all rows of a short table', async () => {
    const keptRows = async (count: number) => {
      const rows = Array.from({ length: count }, (_none, index) => [String(index), 'x']);
      const document = readXml(await renderDocx(tree([table([['Nr', 'Wens'], ...rows])])), 'word/document.xml');
      return findAll(document, 'w:tr').flatMap((row) =>
        findAll(row, 'w:keepNext').length > 0 ? [textOf(row).charAt(0)] : [],
      );
    };
    expect(await keptRows(3)).toEqual(['N', '0', '1']);
    expect(await keptRows(6)).toEqual(['N', '0', '4']);
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

test('the points of a cell are paragraphs of which later lines stand under the text of the first', async () => {
  const lineBreak = { type: 'line-break' } as const;
  const points = cell('• Elke week', lineBreak, '• Elke maand een rapport', lineBreak, 'Niet in juli');
  const one: Table = { ...table([['Wanneer'], ['x']]), rows: [{ cells: [points] }] };
  const document = readXml(await renderDocx(tree([one])), 'word/document.xml');
  const paragraphs = findAll(document, 'w:p').slice(1, 4);
  expect(paragraphs.map(textOf)).toEqual(['•\tElke week', '•\tElke maand een rapport', 'Niet in juli']);
  const indents = paragraphs.map((found) => findAll(found, 'w:ind')[0]?.attributes);
  expect(indents[2]).toBeUndefined();
  expect(indents[0]?.['w:left']).toBe(indents[0]?.['w:hanging']);
  expect(Number(indents[1]?.['w:left'])).toBeGreaterThan(100);
});

test('a list of ids in a narrow column has its lines end between ids', async () => {
  const ids = 'KPI-01, KPI-02, KPI-03, KPI-04';
  const narrow: Table = {
    ...table([
      ['Nr', 'Tekst'],
      [ids, 'x'],
    ]),
    columns: [
      { width: 0.1, align: undefined },
      { width: 0.9, align: undefined },
    ],
  };
  const document = readXml(await renderDocx(tree([narrow])), 'word/document.xml');
  const found = findAll(document, 'w:p').find((one) => textOf(one).startsWith('KPI-01'));
  expect(found === undefined ? 0 : findAll(found, 'w:br').length).toBe(3);
});
