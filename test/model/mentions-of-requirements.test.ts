import { expect, test } from 'vitest';
import type { Item } from '../../src/model/item.ts';
import { idsIn } from '../../src/model/mentions.ts';

const prefixes = new Set(['W', 'KPI', 'Eis']);
const declared = new Map(['Eis 8.1.1', 'Eis 8.1.1.IV', 'Eis 8.1.7'].map((id) => [id.toUpperCase(), { id } as Item]));
const find = (id: string): Item | undefined => declared.get(id.toUpperCase());
const ids = (text: string): string[] => idsIn(text, prefixes, find).map(({ id }) => id);

test.each([
  ['Aan Eis 8.1.1.IV voldoen wij.', ['Eis 8.1.1.IV']],
  ['zie Eis 8.1.1. In overleg', ['Eis 8.1.1']],
  ['zie Eis 8.1.1.Daarna', ['Eis 8.1.1']],
  ['Eis 8.1.1 t/m 8.1.4', ['Eis 8.1.1', 'Eis 8.1.2', 'Eis 8.1.3', 'Eis 8.1.4']],
  ['Eis 8.1.1 t/m Eis 8.1.3', ['Eis 8.1.1', 'Eis 8.1.2', 'Eis 8.1.3']],
  ['Eis 8.1.1 t/m 3', ['Eis 8.1.1', 'Eis 8.1.2', 'Eis 8.1.3']],
  ['Eis 8.1.1.II t/m IV', ['Eis 8.1.1.II', 'Eis 8.1.1.III', 'Eis 8.1.1.IV']],
  ['Eis 8.1.1.VIII – 8.1.1.X', ['Eis 8.1.1.VIII', 'Eis 8.1.1.IX', 'Eis 8.1.1.X']],
  ['Eis 8.1.1 t/m Eis 8.2', ['Eis 8.1.1', 'Eis 8.2']],
  ['KPI-01 t/m 99.5% van de gevallen', ['KPI-01']],
  ['de eis 8 is hoog', []],
  ['Versie IV van W-01', ['W-01']],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
