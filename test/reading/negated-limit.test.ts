import { expect, test } from 'vitest';
import { asWritten } from '../../src/reading/texts/claim.ts';
import { readingOf } from '../support/reading.ts';

/** The limits of a text with their signs, as messages show them. */
function limitsIn(text: string): string[] {
  const reading = readingOf({ 'sections/summary.md': text });
  return reading
    .prosePassages()
    .flatMap((passage) => reading.claims(passage))
    .map((claim) => `${claim.quantity.comparator?.sign} ${asWritten(claim)}`);
}

test.each([
  ['Het verzuim komt niet boven 6,5%.', '≤ niet boven 6,5%'],
  ['De score zakt nooit onder 95%.', '≥ nooit onder 95%'],
  ['This should not take your staff more than 120 hours.', '≤ not more than 120 hours'],
  ['Met minder dan een 8,2 nemen wij geen genoegen.', '≥ niet minder dan een 8,2'],
  ['Niemand wacht langer dan 4 minuten.', '≤ niet langer dan 4 minuten'],
  ['Geen enkele paal komt in welke week ook onder 95%.', '≥ niet onder 95%'],
  ['Geen paal onder 95% in die tijd.', '≥ niet onder 95%'],
  ['No supervisor looks after more than 12 stewards.', '≤ not more than 12 stewards'],
  ['Een pand ligt zelden meer dan tien minuten van het volgende.', '≤ niet meer dan tien minuten'],
  ['A call rarely takes longer than 4 minutes.', '≤ not longer than 4 minutes'],
  ['Langer dan een uur zit niemand in de bus.', '≤ niet langer dan een uur'],
  ['Later dan 16.30 uur komt een leerling nooit thuis.', '≤ niet later dan 16.30 uur'],
  ['Longer than 4 minutes nobody waits.', '≤ not longer than 4 minutes'],
  ['Boven 28 graden Celsius zwemt niemand.', '> Boven 28 graden Celsius zwemt niemand'],
  ['Langer dan 2 dagen geen antwoord: wij bellen.', '> Langer dan 2 dagen'],
  ['Langer dan 4 uur en de leverancier is er niet: dan bellen wij.', '> Langer dan 4 uur'],
  ['Wij vragen geen vergoeding en geven meer dan 12 uur.', '> meer dan 12 uur'],
  ['Er is geen school met meer dan 300 leerlingen.', '> meer dan 300 leerlingen'],
  ['Wij sluiten niet af en rijden meer dan 12 uur.', '> meer dan 12 uur'],
  ['Als niemand langer dan 4 minuten wacht, sluiten wij.', '> langer dan 4 minuten'],
])('%s', (text, expected) => {
  expect(limitsIn(text)).toEqual([expected]);
});
