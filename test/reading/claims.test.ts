import { expect, test } from 'vitest';
import { readingOf } from '../support/reading.ts';

const claimsIn = (text: string): string[] => {
  const reading = readingOf({ 'sections/summary.md': text });
  return reading
    .prosePassages()
    .flatMap((passage) => reading.claims(passage))
    .map(({ span }) => span.file.text.slice(span.start, span.end));
};

test('each number of a sentence is a claim', () => {
  expect(claimsIn('Binnen 6 weken migreren we en borgen 99,95% beschikbaarheid.')).toEqual([
    'Binnen 6 weken',
    '99,95% beschikbaarheid',
  ]);
});

test('the number of an id is no claim', () => {
  expect(claimsIn('KPI-01 en W-01 t/m W-01 gaan over onboarding.')).toEqual([]);
});
