import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapHanging, wrapText } from '../../src/report/wrap-text.ts';
import { displayWidth } from '../../src/text/display-width.ts';

test('a text is broken at its blanks', () => {
  expect(wrapText('een wens zonder KPI', 10)).toEqual(['een wens', 'zonder KPI']);
});

test('a word that is wider than a line is broken', () => {
  expect(wrapText('zie aanbestedingsreglement nu', 10)).toEqual(['zie', 'aanbestedi', 'ngsregleme', 'nt nu']);
});

test('an empty text is one empty line', () => {
  expect(wrapText('', 10)).toEqual(['']);
});

test('following lines hang under the first', () => {
  expect(wrapHanging('waarom: het staat slordig', 20, '= ', '  ')).toEqual(['= waarom: het staat', '  slordig']);
});

test('no line is too wide and no word is lost', () => {
  const text = fc.array(fc.constantFrom('woord', 'één', '漢字', '👍🏽', 'aanbesteding'), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (words, columns) => {
      const lines = wrapText(words.join(' '), columns);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
    }),
    { seed: 20261122 },
  );
});
