import { isDuration } from '../../quantity/durations.ts';
import type { Per, Quantity } from '../../quantity/quantity.ts';
import { unitSpelled } from '../../quantity/units.ts';
import type { Claim } from '../texts/claim.ts';

/**
 * Claims with what they are counted per where the text says it once for two: `2.160 medewerkers en 85 dossiers per fte`,
 * `per fte ten hoogste 2.500 medewerkers en 110 dossiers`.
 *
 * @param claims those of one text, in its order
 */
export function withPerBeside(claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const [index, claim] of claims.entries()) {
    const own = claim.quantity.per;
    const before = found.at(-1);
    const behind = claims[index + 1];
    const per = !isBareCount(claim.quantity)
      ? own
      : (thingBefore(claim) ??
        (before !== undefined && areJoined(before, claim) && thingBefore(before) !== undefined
          ? before.quantity.per
          : behind !== undefined && areJoined(claim, behind) && behind.quantity.per.every(isThing)
            ? behind.quantity.per
            : own));
    found.push(per === own ? claim : { ...claim, quantity: { ...claim.quantity, per } });
  }
  return found;
}

function isBareCount({ unit, per }: Quantity): boolean {
  return unit?.dimension === 'count' && per.length === 0;
}

function isThing({ kind }: Per): boolean {
  return kind === 'thing';
}

/** Nothing but `en` stands between two counts. */
function areJoined({ passage, quantity: one }: Claim, { quantity: other }: Claim): boolean {
  return other.unit?.dimension === 'count' && /^\s(?:en|and)\s$/u.test(passage.text.slice(one.end, other.start));
}

const perBefore = /(?:^|\s)per\s([a-zà-ɏ-]{2,30})\s$/iu;

/** A period says how often: `per week 6 bezoeken`. */
function thingBefore({ passage, quantity, sentence }: Claim): readonly Per[] | undefined {
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 36), quantity.start);
  const noun = perBefore.exec(before)?.[1];
  if (noun === undefined) return undefined;
  const unit = unitSpelled(noun);
  return unit !== undefined && isDuration(unit.dimension) ? undefined : [{ kind: 'thing', noun }];
}
