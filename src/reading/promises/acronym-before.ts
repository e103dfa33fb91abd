import type { Claim } from '../texts/claim.ts';

const acronym = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])[A-ZÀ-ÖØ-Þ]{2,5}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu;

/** The abbreviation that says what a number is of, between the number before it and itself: `RTO` in `RPO ≤1 uur, RTO ≤4 uur`. */
export function acronymBefore({ passage, clause, quantity }: Claim): string | undefined {
  const from = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? clause.start;
  return [...passage.text.slice(from, quantity.start).matchAll(acronym)].at(-1)?.[0];
}
