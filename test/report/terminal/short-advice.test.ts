import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenAdvice } from '../../../src/report/terminal/short-advice.ts';
import { displayWidth } from '../../../src/text/display-width.ts';

test.each([
  ['vul in wat hier hoort te staan', 40, 'vul in wat hier hoort te staan'],
  ['maak de norm ≤6 weken. Of verlaag de belofte in W-02', 40, 'maak de norm ≤6 weken'],
  ['haal het weg uit de norm; staat het in de uitvraag, neem het dan over', 40, 'haal het weg uit de norm'],
  [
    'schrijf `baseline:` met waarde en jaar, bijvoorbeeld `baseline: "1.860 ton"`',
    46,
    'schrijf `baseline:` met waarde en jaar …',
  ],
  ['noem de rol die er al staat (of zet haar onder de rollen)', 40, 'noem de rol die er al staat …'],
  ['zet “rood, wit en blauw” in organisation.yaml onder de rollen', 30, 'zet “rood, wit en blauw” in …'],
])('%s becomes shorter where it says a whole thing', (advice, columns, expected) => {
  expect(shortenAdvice(advice, columns)).toBe(expected);
});

test('it is never wider than the room', () => {
  const signs = fc.constantFrom('woord', ' ', ', ', '; ', '. ', '(', ')', '`', '“', '”', '漢', '👍🏽');
  const advice = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(advice, fc.integer({ min: 3, max: 90 }), (text, columns) => {
      expect(displayWidth(shortenAdvice(text, columns))).toBeLessThanOrEqual(columns);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
