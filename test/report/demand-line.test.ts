import { expect, test } from 'vitest';
import { gapList } from '../../src/gap/gap-list.ts';
import { demandLine } from '../../src/report/demand-line.ts';
import { readingOf } from '../support/reading.ts';

const requirements = (...compliances: readonly string[]): string =>
  `requirements:\n${compliances.map((word, index) => `  - id: Eis ${index + 1}\n    text: "Iets."\n${word === '' ? '' : `    compliance: ${word}\n`}`).join('')}`;

function line(compliances: readonly string[], language: 'nl' | 'en' = 'nl'): string | undefined {
  return demandLine(gapList(readingOf({ 'requirements.yaml': requirements(...compliances) })), language);
}

test('the demands are counted by what becomes of them, and those to look at are named', () => {
  expect(line(['compliant', 'compliant', 'deviating', ''])).toBe(
    'Gevraagd door de opdrachtgever (4): 2 voldoet, 1 minder (Eis 3), 1 zonder antwoord (Eis 4)',
  );
  expect(line(['compliant', ''], 'en')).toBe('Demands of the buyer (2): 1 met, 1 unanswered (Eis 2)');
});

test('of many only the first are named', () => {
  expect(line(Array.from({ length: 8 }, () => ''))).toBe(
    'Gevraagd door de opdrachtgever (8): 8 zonder antwoord (Eis 1, Eis 2, Eis 3, Eis 4, Eis 5, Eis 6, …)',
  );
});

test('a bid without demands says nothing about them', () => {
  expect(demandLine([], 'nl')).toBeUndefined();
});
