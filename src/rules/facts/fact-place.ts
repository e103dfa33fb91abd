import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Fact } from '../../reading/facts.ts';
import type { InBoth } from '../../text/language.ts';

/** A fact as its text writes it. */
export function written({ claim: { passage, quantity } }: Fact): string {
  return passage.text.slice(quantity.start, quantity.end).replace(/\s+/gu, ' ');
}

/** Where a fact stands, as a bid writer looks it up: the id of the item, or the path of the section. */
export function placeOf({ claim: { passage } }: Fact): string {
  return passage.item !== undefined && passage.path.length > 0 ? passage.item.id : passage.file.path;
}

/** The places of other facts beside a finding, the first ones only. */
export function places(facts: readonly Fact[], label: InBoth<string>): RelatedPlace[] {
  return facts.slice(0, mostPlaces).map(({ claim }) => ({ span: claim.span, label }));
}

const mostPlaces = 5;
