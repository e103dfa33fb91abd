import { shortestPart } from './topic.ts';

/** Which words of a text are parts of others: `migratie` of `datamigratie`. */
export class WordParts {
  readonly #known = new Map<string, readonly string[]>();

  constructor(readonly words: ReadonlySet<string>) {}

  /** The words that a word begins or ends with, itself included. Time is linear in its length. */
  partsOf(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const parts = new Set([word]);
    for (let length = shortestPart; length < word.length; length += 1) {
      for (const part of [word.slice(0, length), word.slice(-length)]) if (this.words.has(part)) parts.add(part);
    }
    const found = [...parts];
    this.#known.set(word, found);
    return found;
  }
}
