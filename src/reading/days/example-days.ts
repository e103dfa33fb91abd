import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Claim } from '../texts/claim.ts';

const example = guardPattern(
  'stel dat|stel:|suppose|imagine|voorbeeld|example',
  /(?<![a-zà-ɏ])(?:stel dat|stel:|suppose|imagine|voorbeeld:|bijvoorbeeld:|for example:)(?![a-zà-ɏ])/iu,
);

/**
 * Whether a day or a time of day is that of an example: `Stel dat op dinsdag 5 oktober 2027 een gezin wordt aangemeld. Twee
 * dagen later …`. The terms that it shows are those of the bid, its days are made up.
 */
export function isDayOfExample({ passage, quantity }: Claim): boolean {
  if (quantity.value.kind !== 'date' && quantity.unit?.dimension !== 'time-of-day') return false;
  return example.test(passage.text.slice(Math.max(0, quantity.start - farthest), quantity.start));
}

/** An example is told in a few sentences. */
const farthest = 1500;
