import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/reading/texts/sentences.ts';

const sentences = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

test.each([
  ['Wij leveren. U ontvangt.', ['Wij leveren.', 'U ontvangt.']],
  ['De reactietijd is o.a. 15 min. Daarna bellen wij.', ['De reactietijd is o.a. 15 min. Daarna bellen wij.']],
  ['Binnen 6 weken, d.w.z. vóór 1 mei, is het klaar.', ['Binnen 6 weken, d.w.z. vóór 1 mei, is het klaar.']],
  [
    'Het blijft onder 0,4 mg/l. Van de meldingen was er één.',
    ['Het blijft onder 0,4 mg/l.', 'Van de meldingen was er één.'],
  ],
  ['Vans keep to 30 km/h. We check it.', ['Vans keep to 30 km/h.', 'We check it.']],
  ['Norm 99.95% per month. Reported monthly!', ['Norm 99.95% per month.', 'Reported monthly!']],
  ['Zegt de burger: “Goed!” Wij luisteren.', ['Zegt de burger: “Goed!”', 'Wij luisteren.']],
  ['Eerste alinea\n\nTweede alinea', ['Eerste alinea', 'Tweede alinea']],
  ['Bewijs bij elke A. U leest het terug.', ['Bewijs bij elke A.', 'U leest het terug.']],
  [
    'De monteur maakt twee foto’s. U ziet ze in het portaal.',
    ['De monteur maakt twee foto’s.', 'U ziet ze in het portaal.'],
  ],
  ["U ziet alle KPI's. Elke maand.", ["U ziet alle KPI's.", 'Elke maand.']],
  // A unit, and no `mw.` before a name.
  ['De zalen vragen 2,0 MW. Gemiddeld is het minder.', ['De zalen vragen 2,0 MW.', 'Gemiddeld is het minder.']],
  ['Bel met mw. De Vries.', ['Bel met mw. De Vries.']],
  ['De leiding is in handen van A. Jansen.', ['De leiding is in handen van A. Jansen.']],
  [
    'Zo houden wij personeel bij u. Vier van de tien blijven.',
    ['Zo houden wij personeel bij u.', 'Vier van de tien blijven.'],
  ],
  [
    'Vier houden zich klaar: één uit C en één uit D. Zij krijgen € 4,50.',
    ['Vier houden zich klaar: één uit C en één uit D.', 'Zij krijgen € 4,50.'],
  ],
  [
    'Two come from group A and one from group D. They are paid.',
    ['Two come from group A and one from group D.', 'They are paid.'],
  ],
  ['a. Wij bellen de bewoner.', ['a. Wij bellen de bewoner.']],
  ['De leiding is bij de heer D. De Smet.', ['De leiding is bij de heer D. De Smet.']],
  ['  ', []],
])('%j has the sentences %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a piece is where it says, and nothing but blanks is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '"', '\n', '1') }), (text) => {
      const pieces = sentencesOf(text);
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      expect(pieces.map((piece) => piece.text.replace(/\s/gu, '')).join('')).toBe(text.replace(/\s/gu, ''));
    }),
    { seed: 7 },
  );
});

test.each([
  ['words', 'woord '.repeat(1000), 2999],
  ['one word', 'a'.repeat(6001), 3000],
  ['blanks', `a${' '.repeat(7000)}b`, 1],
])('of %s without an end no sentence is longer than anybody writes', (_, text, longest) => {
  const pieces = sentencesOf(text);
  expect(Math.max(...pieces.map((piece) => piece.text.length))).toBe(longest);
  expect(pieces.map((piece) => piece.text.replace(/\s/gu, '')).join('')).toBe(text.replace(/\s/gu, ''));
});
