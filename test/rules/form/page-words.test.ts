import { describe, expect, test } from 'vitest';
import { pagesInWords, savingInWords } from '../../../src/rules/form/page-words.ts';

test('pages are counted in words of the language', () => {
  expect([pagesInWords(1), pagesInWords(4), pagesInWords(2.5)]).toEqual([
    { nl: '1 bladzijde', en: '1 page' },
    { nl: '4 bladzijden', en: '4 pages' },
    { nl: '2,5 bladzijden', en: '2.5 pages' },
  ]);
});

describe('where a page can be won', () => {
  test.each([
    [
      { type: 'few-lines', page: 4, heading: 'Aanpak', lines: 1 },
      '“Aanpak” staat met één regel op bladzijde 4',
      '“Aanpak” has one line on page 4',
    ],
    [
      { type: 'few-lines', page: 4, heading: 'Aanpak', lines: 2 },
      '“Aanpak” staat met 2 regels op bladzijde 4',
      '“Aanpak” has 2 lines on page 4',
    ],
    [
      { type: 'pushed-table', page: 3, heading: 'Planning', fill: 0.316 },
      'bladzijde 3 is maar voor 32% gevuld, omdat de tabel onder “Planning” er niet bij paste',
      'page 3 is only 32% full, because the table under “Planning” did not fit on it',
    ],
    [
      { type: 'pushed-table', page: 3, heading: undefined, fill: 0.5 },
      'bladzijde 3 is maar voor 50% gevuld, omdat de tabel erna er niet bij paste',
      'page 3 is only 50% full, because the table after it did not fit on it',
    ],
  ] as const)('%o', (saving, dutch, english) => {
    expect(savingInWords(saving)).toEqual({ nl: dutch, en: english });
  });
});
