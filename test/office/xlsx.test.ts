import { expect, test } from 'vitest';
import type { Block, DocumentProperties } from '../../src/document/tree.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { buildExample } from '../support/examples.ts';
import { csvOfXlsx, printXlsx } from '../tools/docx-office.ts';
import { heading, table, tree } from '../tools/docx-trees.ts';
import { validateXlsx } from '../tools/docx-validator.ts';
import { worksheetsOf } from '../tools/xlsx-content.ts';

function render(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): Uint8Array {
  return renderXlsx(tree(blocks, properties)) ?? new Uint8Array();
}

function drawn(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

test('cells come out of LibreOffice as the text that was put in', async () => {
  const texts = ['=1+1', '+30', '-25%', '8.10', '@naam', '007', '1-2-2027', "'x", 'TRUE', '1e3'];
  const csv = await csvOfXlsx(render([table([['Norm'], ...texts.map((text) => [text])])]));
  expect(csv.trimEnd().split('\n')).toEqual(['Norm', ...texts]);
});

test('a long table repeats its header on lying pages that say what they are', async () => {
  const rows = Array.from({ length: 120 }, (_none, row) => [`KPI-${row + 10}`, 'Beschikbaarheid van de dienst']);
  const xlsx = render([heading(2, 'KPI’s'), table([['KPI ID', 'Omschrijving'], ...rows])], {
    title: 'KPI & dashboard',
    audience: 'internal',
    isDraft: true,
  });
  const { pages, sizes } = await printXlsx(xlsx);
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) {
    expect(page).toMatch(/KPI ID +Omschrijving/u);
    expect(page).toMatch(/KPI & dashboard – KPI’s +CONCEPT/u);
    expect(page).toContain('Intern document – niet indienen');
    expect(page).toContain(`Pagina ${at + 1} van ${pages.length}`);
  }
  expect(sizes.every(({ width, height }) => width > height)).toBe(true);
});

test('a table of many columns fits the width of a page', async () => {
  const names = Array.from({ length: 20 }, (_none, at) => `Kolom-${at}`);
  const { pages } = await printXlsx(render([table([names, names.map((name) => `waarde van ${name}`)])]));
  expect(pages).toHaveLength(1);
  for (const name of names) expect(pages[0]).toContain(name);
});

test('the dashboard of an example is valid, and every cell is printed whole', async () => {
  const { documents } = await buildExample('technova', { formats: ['xlsx'] });
  const [dashboard = new Uint8Array()] = [...documents].flatMap(([name, content]) =>
    name.includes('KPI') ? [content] : [],
  );
  expect(await validateXlsx(dashboard)).toEqual([]);
  const { flow } = await printXlsx(dashboard);
  const whole = drawn(flow.join('\n'));
  const cells = worksheetsOf(dashboard).flatMap(({ rows }) => rows.flat());
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.flatMap((cell) => cell.split('\n')).filter((line) => !whole.includes(drawn(line)))).toEqual([]);
});
