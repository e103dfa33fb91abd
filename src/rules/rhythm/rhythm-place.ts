import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { RhythmFact } from '../../reading/rhythms.ts';
import type { InBoth } from '../../text/language.ts';

const mostPlaces = 5;

/** Where a rhythm stands, as a bid writer looks it up: the id of the item, or the path of the section. */
export function placeOf({ passage }: RhythmFact): string {
  return passage.item !== undefined && passage.path.length > 0 ? passage.item.id : passage.file.path;
}

/** The places of other rhythms beside a finding, the first ones only. */
export function places(rhythms: readonly RhythmFact[], label: InBoth<string>): RelatedPlace[] {
  return rhythms.slice(0, mostPlaces).map(({ span }) => ({ span, label }));
}

/** What has a rhythm, in the words of its text: `maandelijkse dashboards`, `de stiptheid iedere maand`. */
export function asWritten({ passage, start, end, part, written, sentence }: RhythmFact): string {
  const words = part.replace(/\s+/gu, ' ').trim();
  if (words.length <= 60) return words;
  const behind = /^\s+\S+(?:\s+\S+)?/u.exec(passage.text.slice(end, end + 60))?.[0] ?? '';
  const before = /\S+(?:\s+\S+)?\s+$/u.exec(passage.text.slice(Math.max(sentence, start - 60), start))?.[0] ?? '';
  return `${before}${written}${behind}`.replace(/\s+/gu, ' ').trim();
}
