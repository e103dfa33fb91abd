import { expect, test } from 'vitest';
import { asWritten } from '../../src/reading/claim.ts';
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
  ['Wij sluiten niet af en rijden meer dan 12 uur.', '> meer dan 12 uur'],
  ['Als niemand langer dan 4 minuten wacht, sluiten wij.', '> langer dan 4 minuten'],
])('%s', (text, expected) => {
  expect(limitsIn(text)).toEqual([expected]);
});
