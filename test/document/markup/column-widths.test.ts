import { expect, test } from 'vitest';
import { parseWidths } from '../../../src/document/markup/column-widths.ts';

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
