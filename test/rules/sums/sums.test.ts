import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const table = (...rows: readonly string[]): BidFiles => ({
  'sections/a.md': `| Gebied | Medewerkers | Uren |\n| --- | ---: | ---: |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`,
});
const text = (sentence: string): BidFiles => ({ 'sections/a.md': `${sentence}\n` });
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'sections/a.md': `${sentence}\n`,
});

const cases: Readonly<Record<string, BidFiles>> = {
  'a total that is right': table('Noord | 12 | 340', 'Zuid | 9 | 1.255', '**Totaal** | **21** | **1.595**'),
  'a total that is wrong beside one that is right': table(
    'Noord | 12 | 340',
    'Zuid | 9 | 255',
    'Totaal | ⟦EMV470:22⟧ | 595',
  ),
  'a cell without a number counts for nothing': table(
    'Noord | 12 | 340',
    'Zuid | – | 255',
    'Oost | 4 |  ',
    'Samen | 16 | ⟦EMV470:590⟧',
  ),
  'no column adds up, so that the last row is no sum': table('Noord | 12 | 340', 'Zuid | 9 | 255', 'Totaal | 12 | 340'),
  'estimates, ranges and numbers of another kind are not added up': table(
    'Noord | ongeveer 12 | 340 uur',
    'Zuid | 9 | 255 dagen',
    'Totaal | 22 | 594 uur',
  ),
  'numbers with decimals may be rounded': table('Noord | 12,4 | 340', 'Zuid | 9,4 | 255', 'Totaal | 21,9 | 595'),
  'numbers with decimals may not be far off': table(
    'Noord | 12,4 | 340',
    'Zuid | 9,4 | 255',
    'Totaal | ⟦EMV470:28,1⟧ | 595',
  ),
  'shares add up to a hundred, or need not': table(
    'Noord | 33% | 340',
    'Zuid | 34% | 255',
    'Oost | 34% | 5',
    'Totaal | 100% | 600',
  ),
  'shares that are far from a hundred': table('Noord | 53% | 340', 'Zuid | 34% | 255', 'Totaal | ⟦EMV470:100%⟧ | 595'),
  'the only column of numbers': {
    'sections/a.md': '| Gebied | Uren |\n| --- | ---: |\n| Noord | 340 |\n| Zuid | 255 |\n| Totaal | ⟦EMV470:695⟧ |\n',
  },
  'a subtotal counts for the rows above it': table(
    'Noord | 12 | 340',
    'Oost | 3 | 100',
    'Gepland, samen | 15 | 440',
    'Zuid | 9 | 255',
    'Totaal | ⟦EMV470:25⟧ | 695',
  ),
  'a subtotal that is wrong': table(
    'Noord | 12 | 340',
    'Oost | 3 | 100',
    'Gepland, samen | ⟦EMV470:16⟧ | 440',
    'Zuid | 9 | 255',
    'Totaal | 25 | 695',
  ),
  'a sum of some of the rows above it': table(
    'Noord | 12 | 340',
    'Oost | 13 | 300',
    'Zuid | 9 | 255',
    'Oost en Zuid samen | 22 | 555',
  ),
  'a share that is right': text('In 2026 waren 568 van de 610 ritten op tijd (93,1%).'),
  'a share that is rounded down': text('Wij haalden 591 van de 610 ritten, 96,8%.'),
  'a share that is wrong': text('In 2026 waren 568 van de 610 ritten op tijd (⟦EMV471:91,3⟧%).'),
  'a share before its counts': text('Wij haalden ⟦EMV471:79,2⟧% (412 van de 424 opdrachten).'),
  'a share of another thing': text('Bij 12 van de 40 bruggen ging het mis, 2,5% minder dan in 2025.'),
  'a limit beside a count': text('Bij 12 van de 40 bruggen was het minder dan 95%.'),
  'counts with a thousands comma': english('We delivered 1,176 of the 1,240 orders in time (⟦EMV471:84.9⟧%).'),
  'words between the share and its counts': english(
    'It was ⟦EMV471:96.5⟧% within 2 days in 2025 (1,081 of 1,126 items).',
  ),
  'words between the share and its counts that are right': english(
    'It was 96.0% within 2 days in 2025 (1,081 of 1,126 items).',
  ),
  'counts without an article': english('We delivered 420 of 432 results in 2026 (⟦EMV471:96.2⟧%, reference A).'),
  'counts without an article that are right': english('We delivered 420 of 432 results in 2026 (97.2%, reference A).'),
  'counts with a thousands comma that are right': english('We delivered 1,176 of the 1,240 orders in time (94.8%).'),
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files, { profile: 'submission' });
  expect(found.filter((finding) => /^EMV47\d /u.test(finding))).toEqual(announced);
});
