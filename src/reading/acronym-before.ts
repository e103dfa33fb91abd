import type { Claim } from './claim.ts';

const acronym = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu;

/** The abbreviation that says what a number is of, between the number before it and itself: `RTO` in `RPO ≤1 uur, RTO ≤4 uur`. */
export function acronymBefore({ passage, clause, quantity }: Claim): string | undefined {
  const from = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? clause.start;
  return [...passage.text.slice(from, quantity.start).matchAll(acronym)].at(-1)?.[0];
}
