import { describe, expect, test } from 'vitest';
import type { Block, DocumentProperties } from '../../src/document/tree.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { type PrintedDocument, printDocx } from '../tools/docx-office.ts';
import { everything, heading, landscape, numbered, paragraph, table, tree } from '../tools/docx-trees.ts';

async function print(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): Promise<PrintedDocument> {
  return printDocx(await renderDocx(tree(blocks, properties)));
}

/** The text of a page with each stretch of white space as one space. */
function flat(page: string | undefined): string {
  return (page ?? '').replace(/\s+/g, ' ').trim();
}

describe('a printed document', () => {
  test('shows headings, numbers, lists, callouts and tables', async () => {
    const { pages } = await print(everything);
    const whole = flat(pages.join(' '));
    const expected = ['1 Samenvatting', '1.1 Lijsten', 'Kernboodschap', 'a. een punt een', '7. Kop in een lijst'];
    for (const part of [...expected, 'Tabel 1 – Wensen en invulling', '≥ 99,95%', '☑ gedaan'])
      expect(whole).toContain(part);
  });

  test('lays wide tables on their side and has no empty page', async () => {
    const { pages, sizes } = await print(everything);
    const isLying = sizes.map(({ width, height }) => width > height);
    expect(isLying).toEqual([false, false, false, true, false]);
    for (const page of pages) expect(flat(page).length).toBeGreaterThan(60);
  });

  test('counts its pages', async () => {
    const { pages } = await print(everything);
    expect(pages.map((page) => /Pagina (\d+) van (\d+)/.exec(page)?.slice(1))).toEqual([
      ['1', '5'],
      ['2', '5'],
      ['3', '5'],
      ['4', '5'],
      ['5', '5'],
    ]);
  });

  test('says on every page that it is an internal draft', async () => {
    const { pages } = await print(everything, { audience: 'internal', isDraft: true, language: 'en' });
    for (const page of pages) {
      expect(page).toContain('Internal document – not for submission');
      expect(page).toContain('DRAFT');
    }
  });

  test('repeats the header of a long table and breaks no id', async () => {
    const rows = Array.from({ length: 60 }, (_none, row) => [
      `KPI-${row + 10}`,
      'Beschikbaarheid van de dienst per maand',
    ]);
    const narrow = table([['KPI ID', 'Omschrijving'], ...rows], 'KPI’s');
    const columns = [0.02, 0.98].map((width) => ({ width, align: undefined }));
    const { pages } = await print([heading(1, 'Plan'), numbered(2, 'Tabel'), { ...narrow, columns }]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/KPI ID +Omschrijving/);
    for (const row of rows) expect(pages.join('')).toContain(`${row[0]} `);
  });

  test('keeps a heading with the table that it announces', async () => {
    const filling = Array.from({ length: 30 }, (_none, line) => paragraph(`regel ${line}`));
    for (const count of [26, 28, 30]) {
      const blocks = [
        ...filling.slice(0, count),
        heading(2, 'Aankondiging'),
        table([['A'], ['eerste rij']], 'Bijschrift'),
      ];
      const { pages } = await print(blocks);
      const page = pages.find((one) => one.includes('Aankondiging'));
      expect(page).toContain('eerste rij');
    }
  });

  test('that starts and ends on lying pages has those pages only', async () => {
    const { sizes } = await print([landscape(table([['A'], ['1']]))]);
    expect(sizes.map(({ width, height }) => width > height)).toEqual([true]);
  });
});
