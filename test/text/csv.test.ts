import { expect, test } from 'vitest';
import { writeCsv } from '../../src/text/csv.ts';

test('a table opens in a Dutch Excel: byte order mark, semicolons, CR LF', () => {
  expect(
    writeCsv([
      ['Nr', 'Norm'],
      ['KPI-01', '≤ 6 weken'],
    ]),
  ).toBe('\uFEFFNr;Norm\r\nKPI-01;≤ 6 weken\r\n');
});

test('cells with separators, quotes and line ends are quoted', () => {
  expect(writeCsv([['a;b', 'zegt "ja"', 'twee\nregels']])).toBe('\uFEFF"a;b";"zegt ""ja""";"twee\nregels"\r\n');
});

test('what a spreadsheet would take for a formula gets an apostrophe, a norm with a sign does not', () => {
  expect(writeCsv([['=1+1', '@naam', '+30', '-25%']])).toBe("\uFEFF'=1+1;'@naam;+30;-25%\r\n");
});

test('with commas, a semicolon needs no quotes', () => {
  expect(writeCsv([['a;b', 'c,d']], ',')).toBe('\uFEFFa;b,"c,d"\r\n');
});
