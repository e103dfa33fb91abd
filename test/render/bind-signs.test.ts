import { expect, test } from 'vitest';
import { bindSigns } from '../../src/render/bind-signs.ts';

test.each([
  ['een malus van € 5.000', 'een malus van €\u00a05.000'],
  ['≥ 95% en (< 4 uur)', '≥\u00a095% en (<\u00a04 uur)'],
  ['€ -25 per dag', '€\u00a0-25 per dag'],
  ['gedraaid op 120 °C, in 300 ms.', 'gedraaid op 120\u00a0°C, in 300\u00a0ms.'],
  ['km 3,2 – 6,1', 'km 3,2\u00a0–\u00a06,1'],
  ['vanaf 1 mei 2027', 'vanaf 1\u00a0mei 2027'],
  ['on 18 December', 'on 18\u00a0December'],
])('“%s” keeps on one line what belongs together', (text, bound) => {
  expect(bindSigns(text)).toBe(bound);
});

test.each([
  'bedragen in € per maand',
  'a< 5',
  '→ 5 dagen',
  '€  5',
  '1.5 mei',
  '12 meisjes',
  '4 maanden',
  'W-01 – snel',
])('“%s” stays as it is', (text) => {
  expect(bindSigns(text)).toBe(text);
});
