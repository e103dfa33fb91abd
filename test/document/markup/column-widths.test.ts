import { expect, test } from 'vitest';
import { measureWidths, parseWidths } from '../../../src/document/markup/column-widths.ts';
import type { TableCell } from '../../../src/document/tree.ts';

function row(...texts: string[]): TableCell[] {
  return texts.map((text) => ({ children: [{ type: 'text', text }] }));
}

function percents(widths: readonly number[] | undefined): number[] | undefined {
  return widths?.map((width) => Math.round(width * 100));
}

test('widths as written become shares', () => {
  expect(percents(parseWidths('8 30, 40 22', 4))).toEqual([8, 30, 40, 22]);
  expect(percents(parseWidths('1 1 2', 3))).toEqual([25, 25, 50]);
});

test.each(['1 2', '1 2 0', '1 2 x', '1 2 -3', '', '1 2 1e9'])('the widths %j do not fit three columns', (text) => {
  expect(parseWidths(text, 3)).toBeUndefined();
});

test('columns with equal texts are equally wide', () => {
  expect(percents(measureWidths([row('abc', 'def')], 2))).toEqual([50, 50]);
});

test('an empty table divides its width evenly', () => {
  expect(percents(measureWidths([], 4))).toEqual([25, 25, 25, 25]);
});

test('a column of ids stays narrow beside long text, but not too narrow for its longest word', () => {
  const long = 'een lange tekst over hoe de leverancier dit doet '.repeat(8);
  const [id = 0, first = 0, second = 0] = measureWidths([row('KPI', 'Wat', 'Hoe'), row('KPI-03', long, long)], 3);
  expect(id).toBeGreaterThan(0.07);
  expect(id).toBeLessThan(0.12);
  expect(first).toBeCloseTo(second);
});

test('more columns than a line holds share it by their longest words', () => {
  const words = Array.from({ length: 20 }, (_, index) => 'x'.repeat(index + 1).concat(' yyy'.repeat(30)));
  const widths = measureWidths([row(...words)], 20);
  expect(Math.min(...widths)).toBeGreaterThan(0.02);
  expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(1);
});

test('a long table is divided as a short one with the same texts', () => {
  const texts = row('KPI-03', 'een vrij lange tekst '.repeat(9), 'een tekst '.repeat(9));
  const divide = (count: number) =>
    measureWidths(
      Array.from({ length: count }, () => texts),
      3,
    );
  expect(divide(500)).toEqual(divide(3));
});

test('a table of very many columns is divided fairly, without trying', () => {
  const widths = measureWidths([row(...Array.from({ length: 16 }, () => 'tekst in een cel'))], 16);
  expect(new Set(percents(widths)).size).toBe(1);
});
