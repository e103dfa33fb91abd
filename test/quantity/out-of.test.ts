import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  ['Six hours out of ten are worked by locals.', ['(≥) 0,6 fraction "hours"']],
  ['Nine happy customers out of ten', ['(≥) 0,9 fraction "happy customers"']],
  ['Negen klanten op de tien komen terug.', ['(≥) 0,9 fraction "klanten"']],
  ['ten minste 95 ritten op de 100', ['≥ 0,95 fraction "ritten"']],
  ['Eén op de vijf schoonmakers vertrok.', ['(≥) ~ 0,2 fraction "schoonmakers vertrok"']],
  ['one in five cleaners', ['(≥) ~ 0,2 fraction "cleaners"']],
])('%s is a share', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['6 uur op de 10 dagen', ['(≤) 6 hour', '(≤) 10 day']],
  ['drie mensen op de dertig', ['(≥) 3 count "mensen"']],
  ['12 mensen op de tien', ['(≥) 12 count "mensen"']],
  ['een team op de tien', []],
  ['one in ten working days', ['(≤) 10 working-day']],
  ['one in 2026 cases', []],
])('%s is none', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
