import { groupOf, valueKey } from './fact-relation.ts';
import { tellingWords } from './fact-words.ts';
import type { Fact } from './facts.ts';

/** How often a word stands beside numbers of one group. */
interface WordUse {
  readonly values: Set<string>;
  readonly places: Set<string>;
}

/** A word in more facts than this cannot tell one from another; leaving it out also keeps the work linear. */
const mostFacts = 60;
const mostCandidates = 80;
const shortestCompound = 6;

/** Facts by what they measure and the words beside them: finds those that may speak of the same thing. */
export class FactIndex {
  readonly #byKey = new Map<string, Fact[]>();
  readonly #counted = new Map<string, Set<string>>();
  readonly #uses = new Map<string, WordUse>();

  constructor(readonly facts: readonly Fact[]) {
    for (const fact of facts) this.#add(fact);
  }

  /** The facts of the same group that share a word with a fact, those that share most first. */
  candidatesOf(fact: Fact): readonly Fact[] {
    const hits = new Map<Fact, number>();
    const group = groupOf(fact.quantity);
    for (const word of [...fact.near, ...fact.around, ...fact.names]) {
      for (const key of keysOf(word)) {
        const found = this.#byKey.get(`${group} ${key}`) ?? [];
        if (found.length > mostFacts) continue;
        for (const other of found) if (other !== fact) hits.set(other, (hits.get(other) ?? 0) + 1);
      }
    }
    const found = [...hits].sort(([, a], [, b]) => b - a);
    return found.slice(0, mostCandidates).map(([other]) => other);
  }

  /** How much it says that two facts share a word: a word that goes with one value names a fact, one with many does not. */
  weightOf(word: string, fact: Fact): number {
    const use = this.#uses.get(`${groupOf(fact.quantity)} ${word}`);
    if (use === undefined) return 1;
    const { values, places } = use;
    if (places.size > mostFacts) return 0;
    if (values.size <= 2) return places.size > 2 ? 2.5 : 2;
    return values.size === 3 ? 1.5 : values.size <= 6 ? 1 : 0.5;
  }

  /** How many different numbers of a thing are counted in the bid: with many, its name alone can mean none of them. */
  valuesOf(noun: string): number {
    return this.#counted.get(noun)?.size ?? 0;
  }

  #add(fact: Fact): void {
    const group = groupOf(fact.quantity);
    if (group === 'count') {
      for (const noun of tellingWords(fact.quantity.noun ?? '')) {
        this.#counted.set(noun, (this.#counted.get(noun) ?? new Set()).add(valueKey(fact.quantity)));
      }
    }
    const keys = new Set<string>();
    for (const word of [...fact.near, ...fact.names]) {
      for (const key of keysOf(word)) keys.add(`${group} ${key}`);
      if (!fact.near.has(word) && fact.role !== 'norm') continue;
      const name = `${group} ${word}`;
      const use = this.#uses.get(name) ?? { values: new Set(), places: new Set() };
      use.values.add(valueKey(fact.quantity));
      use.places.add(placeOf(fact));
      this.#uses.set(name, use);
    }
    for (const key of keys) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [fact]);
      else list.push(fact);
    }
  }
}

/** Where a fact stands: an item or a file. */
function placeOf({ claim: { passage } }: Fact): string {
  return passage.item?.address ?? passage.file.path;
}

/** A word is found by itself, and as the beginning or the end of a compound. */
function keysOf(word: string): string[] {
  if (word.length < shortestCompound) return [word];
  return [word, `${word.slice(0, shortestCompound)}-`, `-${word.slice(-shortestCompound)}`];
}
