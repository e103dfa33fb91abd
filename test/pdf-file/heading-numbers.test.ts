import { expect, test } from 'vitest';
import { withoutHeadingNumbers } from '../../src/pdf-file/heading-numbers.ts';

test('numbers that go on from heading to heading are those of Word', () => {
  expect(
    withoutHeadingNumbers(['Samenvatting', '1 Aanpak', '1.1 Team', '1.1.1 Leiding', '1.2. Planning', '2 Risico’s']),
  ).toEqual(['Samenvatting', 'Aanpak', 'Team', 'Leiding', 'Planning', 'Risico’s']);
});

test('any other number belongs to the words', () => {
  const own = ['24 uur bereikbaar', '3 redenen om ons te kiezen', '2026 in cijfers'];
  expect(withoutHeadingNumbers(own)).toEqual(own);
  expect(withoutHeadingNumbers(['1 Aanpak', '24 uur bereikbaar', '2 Planning', '100 dagen', '3 Slot'])).toEqual([
    'Aanpak',
    '24 uur bereikbaar',
    'Planning',
    '100 dagen',
    'Slot',
  ]);
});

test('a number alone is no numbering', () => {
  expect(withoutHeadingNumbers(['1 team voor alles', 'Planning'])).toEqual(['1 team voor alles', 'Planning']);
  expect(withoutHeadingNumbers(['2.1 Team', '24 uur bereikbaar', '2.2 Planning', '3 Slot'])).toEqual([
    'Team',
    '24 uur bereikbaar',
    'Planning',
    'Slot',
  ]);
  expect(withoutHeadingNumbers([])).toEqual([]);
});
