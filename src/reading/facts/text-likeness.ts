/** How alike the texts around two numbers are, whatever the numbers. */

import type { TextPiece } from '../texts/sentences.ts';
import { hasWord, type Topic } from '../words/topic.ts';
import type { Fact } from './facts.ts';

/** The words around a number with what each is worth, and the length of that vector. */
interface WeighedText {
  readonly words: Topic;
  readonly worth: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Fewer sentences do not tell how rare a word is. */
const fewSentences = 30;

/** What a word is worth that is only a part of one in the other text: `migratie`, `datamigratie`. */
const ofPart = 0.5;

/**
 * Compares the words of two sentences and of the titles above them: the cosine of their vectors, in which a word counts the
 * more, the fewer sentences with a number have it (inverse document frequency; Salton and Buckley, "Term-weighting
 * approaches in automatic text retrieval", 1988).
 */
export class TextLikeness {
  readonly #sentences = new Map<string, number>();
  readonly #texts = new Map<Fact, WeighedText>();
  readonly #most: number;

  constructor(facts: readonly Fact[]) {
    const counted = new Set<TextPiece>();
    for (const fact of facts) {
      const { sentence } = fact.claim;
      if (counted.has(sentence)) continue;
      counted.add(sentence);
      for (const word of wordsOf(fact)) this.#sentences.set(word, (this.#sentences.get(word) ?? 0) + 1);
    }
    this.#most = Math.log(Math.max(counted.size, fewSentences) + 1);
  }

  /** From 0, when they have no word in common, up to 1 for the same words. */
  of(first: Fact, second: Fact): number {
    const one = this.#textOf(first);
    const other = this.#textOf(second);
    if (one.length === 0 || other.length === 0) return 0;
    let common = 0;
    for (const [word, worth] of one.worth) {
      if (other.worth.has(word)) common += worth;
      else if (hasWord(other.words, word)) common += worth * ofPart;
    }
    return common / (one.length * other.length);
  }

  #textOf(fact: Fact): WeighedText {
    const known = this.#texts.get(fact);
    if (known !== undefined) return known;
    const words = wordsOf(fact);
    const worth = new Map([...words].map((word) => [word, this.#rarityOf(word) ** 2]));
    const text = { words, worth, length: Math.sqrt([...worth.values()].reduce((sum, each) => sum + each, 0)) };
    this.#texts.set(fact, text);
    return text;
  }

  #rarityOf(word: string): number {
    return 1 - Math.log((this.#sentences.get(word) ?? 0) + 1) / this.#most;
  }
}

function wordsOf({ near, around, names }: Fact): Topic {
  return new Set([...near, ...around, ...names]);
}
