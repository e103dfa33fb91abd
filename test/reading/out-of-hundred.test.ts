import { expect, test } from 'vitest';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import { withShareOfHundred } from '../../src/reading/texts/out-of-hundred.ts';

/** The last number of a text with its unit, read as a share where it is one. */
function last(text: string): string {
  const all = parseQuantities(text);
  const quantity = all.at(-1);
  if (quantity === undefined) return '';
  const { value, unit } = withShareOfHundred(quantity, all, text);
  return value.kind === 'exact' ? `${value.number.numerator} ${unit?.name ?? '-'}` : value.kind;
}

test.each([
  ['van elke honderd metingen in een jaar zijn er minstens 95 direct goed', '95 percent'],
  ['Van elke honderd reparaties keren er binnen dertig dagen ten hoogste drie terug', '3 percent'],
  ['Of every 100 calls at least 97 are answered', '97 percent'],
  ['Van elke tien klachten zijn er minstens 9 dezelfde dag klaar', '90 percent'],
])('%s is a share', (text, expected) => {
  expect(last(text)).toBe(expected);
});

test.each([
  ['van de honderd metingen zijn er minstens 95 goed', '95 count'],
  ['Van elke honderd palen staan er veertig in 31 wijken', '31 count'],
  ['Van elke tien mensen komen er 12 kinderen', '12 count'],
  ['Van elke honderd diensten vullen wij er gemiddeld 94 tot 95 mensen', 'range'],
  ['Van elke 1.100 palen staan er 40 palen hier', '40 count'],
])('%s is none', (text, expected) => {
  expect(last(text)).toBe(expected);
});
