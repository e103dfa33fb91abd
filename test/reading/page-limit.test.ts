import { describe, expect, test } from 'vitest';
import { isNear, isOver, pagesOver, readAnswerPages, readPageLimit } from '../../src/reading/form/page-limit.ts';

describe('a limit in pages', () => {
  test.each([
    ['20', 20],
    ["maximaal 10 pagina's A4", 10],
    ['maximaal 2 A4', 2],
    ['Max. 4 bladzijden', 4],
    ['ten hoogste tien enkelzijdige A4-pagina’s', 10],
    ['15 enkelzijdig bedrukte A4', 15],
    ['at most five pages', 5],
    ['6 A4 pages, Arial 10', 6],
    ["1,5 pagina's", 1.5],
    ['een halve pagina', 0.5],
    ['5 A4’tjes', 5],
    ["10 pagina's, lettergrootte 10 pt", 10],
    ['minimaal 5 en maximaal 10 bladzijden', 10],
  ])('is read from %s', (text, most) => {
    expect(readPageLimit(text)).toBe(most);
  });

  test.each([
    '',
    'zo kort mogelijk',
    '4.000 tekens',
    '10 vellen dubbelzijdig',
    "10 pagina's A4 en 1 pagina A3",
    "2 pagina's per subgunningscriterium",
    "8 pagina's exclusief 2 pagina's planning",
    "0 pagina's",
    'A4',
  ])('is not guessed from “%s”', (text) => {
    expect(readPageLimit(text)).toBeUndefined();
  });

  test('a bare number says nothing about an answer', () => {
    expect([readAnswerPages('500'), readAnswerPages('2 A4')]).toEqual([undefined, 2]);
  });
});

describe('a count against its limit', () => {
  const count = (pages: number, length: number) => ({ pages, length, isSure: true, savings: [] });

  test.each([
    [count(10, 9.5), 10, undefined, false],
    [count(10, 9.96), 10, undefined, true],
    [count(11, 10.02), 10, 'surely', false],
    [count(3, 1.8), 2, 'perhaps', false],
    [count(2, 1.6), 1.5, 'surely', false],
    [count(2, 1.5), 1.5, undefined, true],
  ] as const)('%j of %d', (counted, most, over, near) => {
    expect([isOver(counted, most), isNear(counted, most)]).toEqual([over, near]);
  });

  test('whole pages are named, unless the limit is a part of one', () => {
    expect([pagesOver(count(11, 10.02), 10), pagesOver(count(4, 2.2), 2), pagesOver(count(3, 1.8), 2)]).toEqual([
      11, 3, 3,
    ]);
    expect(pagesOver(count(2, 1.62), 1.5)).toBe(1.7);
  });
});
