import { expect, test } from 'vitest';
import { digitSlipsOf } from '../../../src/reading/slips/digit-slips.ts';
import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { readingOf } from '../../support/reading.ts';

/** Rare words tell in a bid of many texts only. */
const filler = Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n');
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const term = (meaning: string, prose: string): BidFiles => ({
  'glossary.yaml': `glossary:\n  - id: "Oeverteam"\n    meaning: "${meaning}"\n`,
  'sections/a.md': `${prose}\n`,
  'sections/z.md': filler,
});
const shore = 'Langs de rietkraag van de plas maait het oeverteam 86 hectare moeras.';

testPairs({
  'a number of any field with its digits changed about': {
    codes: /^EMV421 /u,
    good: [
      term('Team dat 86 hectare rietkraag langs de plas maait', shore),
      // Neither changed about nor ten times as much, and other things.
      term('Team dat 47 hectare rietkraag langs de plas maait', shore),
      term('Team dat 68 meter rietkraag langs de plas maait', shore),
      term('Team van 68 mensen', shore),
      // Who gives both tells two things apart.
      term('Team dat 68 hectare rietkraag langs de plas maait', `${shore} Van dat moeras is 68 hectare van u.`),
    ],
    bad: [
      term('Team dat ⟦EMV421:68 hectare rietkraag langs⟧ de plas maait', shore),
      {
        ...english,
        ...term(
          'Team that mows ⟦EMV421:68 hectares⟧ of reed along the lake',
          'Along the lake the shore team mows 86 hectares of reed.',
        ),
      },
    ],
  },
});

/** How many numbers look like another, also where another rule says the same. */
const found = (meaning: string, prose: string): number => digitSlipsOf(readingOf(term(meaning, prose))).length;

test('a pair of numbers that are no chance, in texts with words in common', () => {
  expect({
    swapped: found('Maait 68 hectare rietkraag langs de plas', shore),
    nought: found('Maait 860 hectare rietkraag langs de plas', shore),
    otherWords: found('Beheert 68 hectare bos', shore),
    bothTwice: found('Maait 68 hectare rietkraag langs de plas', `${shore}\n\nBos: 68 hectare.\n\nHeide: 86 hectare.`),
  }).toEqual({ swapped: 1, nought: 1, otherWords: 0, bothTwice: 0 });
});
