/** In how many texts of a bid an amount stands. */
import type { Quantity } from '../../quantity/quantity.ts';
import type { Reading } from './reading.ts';

/** The number of texts, of the buyer and of us and cells of tables among them, that give each amount, by a key of the caller's. */
export function textsWith(
  reading: Reading,
  keyOf: (quantity: Quantity) => string | undefined,
): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const passage of reading.passages()) {
    const keys = new Set(reading.claims(passage).map(({ quantity }) => keyOf(quantity)));
    for (const key of keys) if (key !== undefined) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  return texts;
}
