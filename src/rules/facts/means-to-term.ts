/** Terms with which a longer one is met: `met een uitruktijd van 15 minuten halen wij het uur`. */
import { isDuration } from '../../quantity/durations.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { compareSizes } from '../../smart/sizes.ts';

/** Whether a time is what our text does to meet the term of a norm, and no other value of that term. */
export function isMeansToTerm({ claim, quantity }: Fact, { quantity: term }: Fact): boolean {
  const { passage, sentence } = claim;
  if (!isDuration(quantity.unit?.dimension ?? 'count') || quantity.comparator?.isExplicit === true) return false;
  if ((compareSizes(quantity, term) ?? 0) >= 0) return false;
  const before = passage.text.slice(sentence.start, quantity.start);
  const after = passage.text.slice(quantity.end, sentence.end);
  return meansBefore.test(before) && metBehind.test(after);
}

const meansBefore = /^(?:met|door|dankzij|with|by|thanks to)\s[^,;:.]{0,80}$/iu;
const metBehind =
  /^[^;:.]{0,60}?[\s,](?:halen|haalt|blijven|blijft|voldoen|voldoet|bereiken|bereikt|meet|meets|reach|reaches|achieve|achieves|stay|stays)(?![a-z])/iu;
