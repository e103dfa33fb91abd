import { expect, test } from 'vitest';
import { plainText } from '../../../src/document/plain-text.ts';
import type { Inline } from '../../../src/document/tree.ts';
import { breakBetweenIds } from '../../../src/render/tables/id-lines.ts';
import { cell, field, reference, strong } from '../../tools/docx-trees.ts';

/** The lines of a text in a room of so many letters. */
function linesOf(content: readonly Inline[], room: number): string {
  return plainText(breakBetweenIds(content, room, (text) => text.length)).replaceAll('\n', '|');
}

test('a list of ids is broken between the ids that do not fit beside each other', () => {
  expect(linesOf(cell('V2.1, E-05, E-06, KPI-01').children, 12)).toBe('V2.1, E-05,|E-06, KPI-01');
  expect(linesOf(cell('Eis 1, W-04 en KPI-03').children, 9)).toBe('Eis 1,|W-04 en|KPI-03');
  expect(linesOf(cell('W-04; W-05').children, 6)).toBe('W-04;|W-05');
});

test('links and fields in it stay what they are', () => {
  const { children } = cell(
    reference('wishes/W-01', 'W-01'),
    ', ',
    field('risks/R-01#links', 'W-02, ', strong('KPI-03')),
  );
  const broken = breakBetweenIds(children, 6, (text) => text.length);
  expect(plainText(broken)).toBe('W-01,\nW-02,\nKPI-03');
  expect(broken.map(({ type }) => type)).toEqual(['reference', 'text', 'line-break', 'text', 'field']);
});

test.each([
  ['a list that fits', 'W-01, W-02', 10],
  ['a sentence', 'Wij melden storingen via KPI-03, elke maand opnieuw', 20],
  ['a list without ids', 'Amsterdam, Utrecht en Almere', 12],
  ['one id', 'KPI-03', 2],
  ['nothing', '', 2],
])('%s is left as it is', (_name, text, room) => {
  const { children } = cell(text);
  expect(breakBetweenIds(children, room, (one) => one.length)).toBe(children);
});

test('lines that were written are kept', () => {
  const children: Inline[] = [
    { type: 'text', text: 'W-01, W-02' },
    { type: 'line-break' },
    { type: 'text', text: 'W-03' },
  ];
  expect(breakBetweenIds(children, 4, (text) => text.length)).toBe(children);
});
