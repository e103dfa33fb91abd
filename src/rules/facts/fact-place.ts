import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import type { InBoth } from '../../text/language.ts';
import { otherPlaces } from '../other-places.ts';

/** A fact as its text writes it. */
export function written({ claim: { passage, quantity } }: Fact): string {
  return passage.quote(quantity);
}

/** Where a fact stands, as a bid writer looks it up. */
export function placeOf({ claim }: Fact): string {
  return claim.passage.place;
}

/** The places of other facts beside a finding, the first ones only. */
export function places(facts: readonly Fact[], label: InBoth<string>): RelatedPlace[] {
  return otherPlaces(
    facts.map(({ claim }) => claim.span),
    label,
  );
}
