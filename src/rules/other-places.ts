import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';
import type { Span } from '../text/source-file.ts';

const mostPlaces = 5;

/** The other places that a finding speaks of, the first ones only. */
export function otherPlaces(spans: readonly Span[], label: InBoth<string>): RelatedPlace[] {
  return spans.slice(0, mostPlaces).map((span) => ({ span, label }));
}
