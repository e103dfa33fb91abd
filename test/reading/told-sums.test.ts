import { expect, test } from 'vitest';
import { areApart } from '../../src/reading/facts/facts-apart.ts';
import { markedFacts } from '../support/marked-facts.ts';

function arePartAndWhole(...texts: readonly string[]): boolean {
  const files = Object.fromEntries(texts.map((text, index) => [`sections/${index}.md`, `${text}\n`]));
  const [first, second] = markedFacts(files);
  if (first === undefined || second === undefined) throw new Error('fewer than two marks');
  return areApart(first, second) && areApart(second, first);
}

const fleet = 'Het park telt 16 strooiers: 14 op de routes en 2 in reserve.';
const wrong = 'Het park telt 16 strooiers: 13 op de routes en 2 in reserve.';
const table = '| Plaats | Locations |\n| --- | --- |\n| Swimming water | 42 |\n| Surface water | 118 |\n| All | 160 |';

test.each([
  ['a sum in a sentence elsewhere', ['Alle ⟦14 strooiers⟧ rijden.', 'HVO in alle ⟦16 strooiers⟧.', fleet], true],
  ['a sum that is wrong', ['Alle ⟦14 strooiers⟧ rijden.', 'HVO in alle ⟦16 strooiers⟧.', wrong], false],
  ['no sum', ['Alle ⟦14 strooiers⟧ rijden.', 'HVO in alle ⟦16 strooiers⟧.'], false],
  [
    'a sum in letters',
    ['Op 1 mei staan er ⟦260 mensen⟧ klaar: 180 die u kent en tachtig van onszelf.', 'Wij spreken alle ⟦180 mensen⟧.'],
    true,
  ],
  ['a table', ['They visit all ⟦42 locations⟧ on Monday.', 'They visit all ⟦160 locations⟧.', table], true],
  [
    'two parts of one whole',
    ['They visit all ⟦42 locations⟧ on Monday.', 'They visit all ⟦118 locations⟧.', table],
    true,
  ],
  ['one number twice', ['They visit ⟦at most 42 locations⟧.', 'They visit ⟦at least 42 locations⟧.', table], false],
  ['a number that is no part', ['They visit all ⟦45 locations⟧.', 'They visit all ⟦160 locations⟧.', table], false],
  [
    'a sum with an aside',
    [
      'In de klantenservice werken ⟦7 mensen⟧.',
      'Er werken ⟦37 mensen⟧: 14 monteurs, 6 adviseurs (van wie 4 ergotherapeut), 7 in de klantenservice en 10 anderen.',
    ],
    true,
  ],
  [
    'two numbers of one name in one text',
    [
      'De uitkomst is ⟦22,4 voltijdbanen⟧. Voor de leiding komen er 6,0 voltijdbanen bij.',
      'Wij werken met ⟦28,4 voltijdbanen⟧.',
    ],
    true,
  ],
])('%s', (_, texts, expected) => {
  expect(arePartAndWhole(...texts)).toBe(expected);
});
