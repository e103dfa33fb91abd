import { expect, test } from 'vitest';
import { renderCsv } from '../../../src/render/csv/render-csv.ts';
import { heading, paragraph, table, tree } from '../../tools/docx-trees.ts';

const norms = table([
  ['KPI', 'Norm'],
  ['KPI-01', '≥ 99,95%; per maand'],
]);

test('a document without tables makes no file', () => {
  expect(renderCsv(tree([paragraph('Zonder tabel.')]))).toEqual([]);
});

test('a Dutch document has semicolons, an English one commas', () => {
  const [dutch] = renderCsv(tree([norms]));
  expect(dutch).toEqual({ suffix: '', text: '\uFEFFKPI;Norm\r\nKPI-01;"≥ 99,95%; per maand"\r\n' });
  const [english] = renderCsv(tree([norms], { language: 'en' }));
  expect(english?.text).toBe('\uFEFFKPI,Norm\r\nKPI-01,"≥ 99,95%; per maand"\r\n');
});

test('only what a spreadsheet would calculate gets an apostrophe', () => {
  const cells = ['=A1', '@naam', '+30', '-25%', '8.10', 'zegt "ja"'];
  const [file] = renderCsv(tree([table([['Norm'], ...cells.map((cell) => [cell])])]));
  expect(file?.text.split('\r\n').slice(1, -1)).toEqual(["'=A1", "'@naam", '+30', '-25%', '8.10', '"zegt ""ja"""']);
});

test('lines in a cell stay lines', () => {
  const [file] = renderCsv(
    tree([
      table([
        ['A', 'B'],
        [{ type: 'text', text: 'een' }, { type: 'line-break' }],
      ]),
    ]),
  );
  expect(file?.text).toBe('\uFEFFA;B\r\neen;\r\n');
  const children = [
    { type: 'text' as const, text: 'een' },
    { type: 'line-break' as const },
    { type: 'text' as const, text: 'twee' },
  ];
  const [lines] = renderCsv(tree([table([['A'], [{ type: 'field', address: 'x', children }]])]));
  expect(lines?.text).toBe('\uFEFFA\r\n"een\ntwee"\r\n');
});

test('the first table has the name of the document, each other a number and its title', () => {
  const long = 'Wie wat doet bij de overgang naar de nieuwe dienstverlening';
  const files = renderCsv(tree([norms, heading(2, 'Risico/maatregel'), norms, heading(2, long), norms]));
  expect(files.map(({ suffix }) => suffix)).toEqual([
    '',
    '-2-risico-maatregel',
    '-3-wie-wat-doet-bij-de-overgang-naar-de',
  ]);
  expect(renderCsv(tree([norms, norms])).map(({ suffix }) => suffix)).toEqual(['', '-2']);
});
