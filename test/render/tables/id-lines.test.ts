import { expect, test } from 'vitest';
import { plainText } from '../../../src/document/plain-text.ts';
import type { Inline } from '../../../src/document/tree.ts';
import { breakBetweenIds, keepIdsWhole } from '../../../src/render/tables/id-lines.ts';
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

test('an id with a blank in it is not parted at that blank', () => {
  expect(linesOf(cell('V2.2, Eis 8.1.6').children, 9)).toBe('V2.2,|Eis 8.1.6');
  expect(linesOf(cell('Paragraaf 6.2.2, Hoofdstuk 7').children, 16)).toBe('Paragraaf 6.2.2,|Hoofdstuk 7');
});

test('each line that was written is a list of its own', () => {
  const children: Inline[] = [
    { type: 'text', text: 'V1.2 Overleg en rapportage' },
    { type: 'line-break' },
    { type: 'text', text: 'Eis 1, Eis 2, Eis 3' },
  ];
  expect(linesOf(children, 13)).toBe('V1.2 Overleg en rapportage|Eis 1, Eis 2,|Eis 3');
});

test.each([
  ['Eis 8.1.4.II', 'Eis_8.1.4.II'],
  ['V2.2, Eis 8.1.6 en Hoofdstuk 7', 'V2.2, Eis_8.1.6 en Hoofdstuk_7'],
  ['KPI-03 en W-01', 'KPI-03 en W-01'],
  ['Wij leveren binnen week 4 een plan met Eis 3', 'Wij leveren binnen week 4 een plan met Eis 3'],
  ['overleg in week 4', 'overleg in week 4'],
])('the ids in “%s” are measured whole', (text, whole) => {
  expect(plainText(keepIdsWhole(cell(text).children)).replaceAll('\u00a0', '_')).toBe(whole);
});
