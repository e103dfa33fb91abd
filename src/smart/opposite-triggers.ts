/** Triggers that count from the other side of a norm: `non-conform > 5%` beside `100% conform`. */
import { isAtLeast } from '../quantity/comparator-signs.ts';
import type { ComparatorSign, Quantity } from '../quantity/quantity.ts';
import { add, negate, rational } from '../quantity/rational.ts';
import { sharedWords, type Topic, topicOf } from '../reading/words/topic.ts';
import type { NormLimit } from './norm-limits.ts';
import { sizeOf } from './sizes.ts';
import type { Threshold } from './trigger-faults.ts';
import { hasWord, withoutWords } from './words.ts';

/** The norm of which a share of faults is the rest: `non-conform > 5%` beside `100% conform`. */
export function oppositeThreshold(
  about: string,
  quantity: Quantity,
  sign: ComparatorSign,
  candidates: readonly NormLimit[],
): Pick<Threshold, 'limit' | 'distance'> | undefined {
  if (quantity.unit?.dimension !== 'ratio' || !isAtLeast(sign)) return undefined;
  const limit = oppositeLimit(about, candidates);
  const [value, norm] = [sizeOf(quantity), limit === undefined ? undefined : sizeOf(limit.quantity)];
  if (limit === undefined || value === undefined || norm === undefined) return undefined;
  const beyond = add(value, negate(add(rational(1), negate(norm))));
  return { limit, distance: beyond.numerator === 0n ? 0 : beyond.numerator < 0n ? -1 : 1 };
}

function oppositeLimit(about: string, candidates: readonly NormLimit[]): NormLimit | undefined {
  const lower = candidates.filter(({ side, quantity }) => side === 'lower' && quantity.direction === undefined);
  if (lower.length === 0) return undefined;
  if (hasWord('opposite', about)) {
    const upper = candidates.filter(({ side }) => side === 'upper');
    // `mislukte changes >10%` beside `mislukte changes ≤10%` is no rest.
    if (mostShared(topicOf(about), upper) !== undefined) return undefined;
    const topic: Topic = topicOf(withoutWords('opposite', about));
    return mostShared(topic, lower) ?? (lower.length === 1 ? lower[0] : undefined);
  }
  const whole = lower.filter(({ quantity }) => quantity.value.kind === 'exact' && isAll(quantity));
  return hasWord('deviation', about) && whole.length === lower.length ? whole[0] : undefined;
}

function isAll(quantity: Quantity): boolean {
  const size = sizeOf(quantity);
  return size !== undefined && size.numerator === size.denominator;
}

function mostShared(topic: Topic, limits: readonly NormLimit[]): NormLimit | undefined {
  let most = 0;
  let found: NormLimit | undefined;
  for (const limit of limits) {
    const shared = sharedWords(topic, limit.topic);
    if (shared > most) [most, found] = [shared, limit];
  }
  return found;
}
