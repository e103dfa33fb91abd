/** What the words of a fact are worth by where they stand, alone or as parts of longer words. */

import type { WordParts } from '../words/word-parts.ts';
import type { Fact } from './facts.ts';

/** The words of one fact, each with what it is worth. */
export interface PlacesOfFact {
  readonly own: ReadonlyMap<string, number>;
  /** As `own`, with the parts of the words. */
  readonly wide: ReadonlyMap<string, number>;
}

/** A word of one fact as it is looked for in others. */
export interface PlacedWord {
  readonly word: string;
  /** The other words that are a part of it. */
  readonly parts: readonly string[];
  readonly place: number;
  /** How much it says that another fact has it too. */
  readonly weight: number;
}

/** What a word is worth in the name of a norm, and elsewhere in a sentence; beside the number it is worth 1. */
export const besideName = 0.9;
export const elsewhere = 0.5;

/** Where the words of a fact stand. */
export function placesOf(fact: Fact, parts: WordParts): PlacesOfFact {
  const own = new Map<string, number>();
  for (const word of fact.around) own.set(word, elsewhere);
  for (const word of fact.names) own.set(word, nameWeight(fact));
  for (const word of fact.near) own.set(word, 1);
  const wide = new Map<string, number>();
  for (const [word, place] of own) {
    for (const part of parts.partsOf(word)) wide.set(part, Math.max(place, wide.get(part) ?? 0));
  }
  return { own, wide };
}

/** The title of a KPI is the subject of its norm; that of a question covers all that is answered there. */
function nameWeight({ role }: Fact): number {
  return role === 'norm' || role === 'trigger' ? besideName : elsewhere;
}
