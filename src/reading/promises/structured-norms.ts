import type { Norm } from '../../generated/types.ts';
import type { Item } from '../../model/item.ts';
import { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';

/** A field of a norm, or a sign or word that its name stands for. */
type Part = { readonly path: readonly string[] } | { readonly words: string };

const limits = [
  ['atLeast', '≥'],
  ['atMost', '≤'],
  ['above', '>'],
  ['below', '<'],
  ['exactly', '='],
] as const;

/** What can have norms in structured form: a KPI, and a requirement of the buyer. */
type NormHolder = Item<'kpi'> | Item<'requirement'>;

/** The norms that an item has in structured form, each as the one line that its fields say together. */
export function structuredNorms(reading: Reading, item: NormHolder): Passage[] {
  const norms = item.data.norms ?? [];
  if (norms.length === 0 || item.damagedFields.has('norms')) return [];
  const fields = new Map<string, Passage>();
  for (const passage of reading.passagesOf(item)) {
    if (passage.field === 'norms') fields.set(passage.path.slice(1).join('.'), passage);
  }
  return norms.flatMap((norm, index) => join(item, fields, partsOf(norm), index) ?? []);
}

function partsOf(norm: Norm): Part[] {
  const parts: Part[] = [{ path: ['subject'] }];
  for (const [field, sign] of limits) {
    if (norm[field] !== undefined) parts.push({ words: sign }, { path: [field] });
  }
  const phrases = [
    ['within', '≤'],
    ['per', 'per'],
    ['relativeTo', 't.o.v.'],
    ['from', 'na'],
    ['excluding', 'exclusief'],
  ] as const;
  for (const [field, words] of phrases) {
    if (norm[field] !== undefined) parts.push({ words }, { path: [field] });
  }
  if (norm.condition !== undefined) parts.push({ words: '(' }, { path: ['condition'] }, { words: ')' });
  if (norm.attained !== undefined) {
    parts.push({ words: '(' }, { path: ['attained', 'atLeast'] }, { words: 'gehaald)' });
  }
  return parts;
}

function join(
  item: NormHolder,
  fields: ReadonlyMap<string, Passage>,
  parts: readonly Part[],
  index: number,
): Passage | undefined {
  let text = '';
  const places: { readonly start: number; readonly field: Passage }[] = [];
  for (const part of parts) {
    const field = 'path' in part ? fields.get([index, ...part.path].join('.')) : undefined;
    const words = 'words' in part ? part.words : field?.text;
    if (words === undefined) continue;
    if (text !== '') text += ' ';
    if (field !== undefined) places.push({ start: text.length, field });
    text += words;
  }
  const limit = places.find(({ field }) => limits.some(([name]) => name === field.path.at(-1))) ?? places[0];
  if (limit === undefined) return undefined;
  const at = (offset: number): number => {
    const place = places.find(({ start, field }) => offset >= start && offset < start + field.text.length);
    return place === undefined ? limit.field.span().start : place.field.span(offset - place.start).start;
  };
  return new JoinedPassage(text, item, limit.field, places, at);
}

/** A line whose words stand in several fields: a piece of it is shown in the first field that it touches. */
class JoinedPassage extends Passage {
  readonly #places: readonly { readonly start: number; readonly field: Passage }[];

  constructor(
    text: string,
    item: NormHolder,
    private readonly limit: Passage,
    places: readonly { readonly start: number; readonly field: Passage }[],
    offsetAt: (offset: number) => number,
  ) {
    super('field', limit.voice, text, limit.file, item, limit.path, undefined, offsetAt);
    this.#places = places;
  }

  override span(start = 0, end: number = this.text.length): ReturnType<Passage['span']> {
    const place =
      start === 0 && end === this.text.length
        ? undefined
        : this.#places.find(
            (candidate) => candidate.start < end && start < candidate.start + candidate.field.text.length,
          );
    if (place === undefined) return this.limit.span();
    const { field } = place;
    return field.span(Math.max(0, start - place.start), Math.min(field.text.length, end - place.start));
  }
}
