import { oncePer } from '../../text/remembering.ts';
import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';

const quotation = /[“„"](?<words>[^“”„"]{12,300})[”"]/gu;

/** Whether it stands in a sentence that is quoted: `“Inwoners wachten gemiddeld elf werkdagen”, schrijft de gemeente`. */
export function isQuoted({ passage, quantity }: Claim): boolean {
  return quotationsIn(passage).some(({ start, end }) => start < quantity.start && quantity.end <= end);
}

/** Where the quoted sentences of a text stand: a word or two in quotes is no sentence. */
const quotationsIn: (passage: Passage) => readonly { readonly start: number; readonly end: number }[] = oncePer(
  (passage) =>
    [...passage.text.matchAll(quotation)]
      .filter(({ groups }) => (groups?.['words'] ?? '').split(/\s+/u).length > 3)
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
);
