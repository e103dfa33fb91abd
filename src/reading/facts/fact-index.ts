import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { amountKey, groupOf, valueKey } from '../claims/value-key.ts';
import { wordKeys } from '../words/fact-words.ts';
import { WordParts } from '../words/word-parts.ts';
import { type PlacedWord, type PlacesOfFact, placesOf } from './fact-places.ts';
import type { FactScope } from './fact-scope.ts';
import { traitsOf } from './fact-traits.ts';
import type { Fact } from './facts.ts';
import { TextLikeness } from './text-likeness.ts';

/** How often a word stands beside numbers of one group. */
interface WordUse {
  readonly values: Set<string>;
  readonly places: Set<string>;
}

/** The facts of one group, by their number in the bid: by the words beside them and the numbers beside them. */
interface GroupOfFacts {
  readonly byKey: Map<string, number[]>;
  readonly uses: Map<string, WordUse>;
}

/** A word in more facts than this cannot tell one from another; leaving it out also keeps the work linear. */
const mostFacts = 60;
const mostCandidates = 80;
/** An item with more facts than this is a table of data: to stand in it tells nothing. */
const mostInItem = 400;

/** Facts by what they measure and the words beside them: finds those that may speak of the same thing. */
export class FactIndex {
  readonly #parts: WordParts;
  readonly #groups = new Map<string, GroupOfFacts>();
  readonly #counted = new Map<string, Set<string>>();
  readonly #byItem = new Map<Item, number[]>();
  readonly #byUnit = new Map<string, number[]>();
  readonly #unitValues = new Map<string, Map<string, number>>();
  readonly #amounts = new Map<string, number>();
  readonly #amountOf = new Map<Fact, string>();
  readonly #groupNames: readonly string[];
  readonly #places = new Map<Fact, PlacesOfFact>();
  readonly #words = new Map<Fact, readonly PlacedWord[]>();
  #texts: TextLikeness | undefined;
  /** For each fact how much the one has with it that is asked for; all nought between two questions. */
  readonly #hits: Int32Array;

  constructor(
    readonly facts: readonly Fact[],
    readonly scope: FactScope,
  ) {
    this.#groupNames = facts.map(({ quantity }) => groupOf(quantity));
    this.#hits = new Int32Array(facts.length);
    for (const [number, fact] of facts.entries()) this.#add(fact, number);
    this.#parts = new WordParts(new Set(facts.flatMap(({ near, around, names }) => [...near, ...around, ...names])));
  }

  /** The facts of the same group that share a word with a fact or stand near it by the links of the bid, the nearest first. */
  candidatesOf(fact: Fact): readonly Fact[] {
    const group = groupOf(fact.quantity);
    const { byKey } = this.#group(group);
    const hits = this.#hits;
    const found: number[] = [];
    const hit = (numbers: readonly number[] | undefined): void => {
      for (const number of numbers ?? []) {
        if (this.#groupNames[number] !== group) continue;
        const before = hits[number] ?? 0;
        if (before === 0) found.push(number);
        hits[number] = before + 1;
      }
    };
    for (const words of [fact.near, fact.around, fact.names]) {
      for (const word of words) for (const key of wordKeys(word)) hit(fewer(byKey.get(key)));
    }
    for (const item of this.#itemsNear(fact)) hit(fewer(this.#byItem.get(item), mostInItem));
    const unit = fact.quantity.unit?.name ?? '';
    if (!everydayUnits.has(unit)) hit(fewer(this.#byUnit.get(unit)));
    for (const partner of fact.partners) hit(fewer(byKey.get(partnerKey(partner))));
    // Those with as many hits stay in the order in which they were found.
    const byHits: Fact[][] = [];
    for (const number of found) {
      const other = this.facts[number];
      const ofOther = hits[number] ?? 0;
      hits[number] = 0;
      if (other === undefined || other === fact) continue;
      const alike = byHits[ofOther];
      if (alike === undefined) byHits[ofOther] = [other];
      else alike.push(other);
    }
    return byHits.reverse().flat().slice(0, mostCandidates);
  }

  /** Whether the unit of two facts stands for one value in the rest of the bid: `30 seconden`, `elke 50 meter`. */
  isOnlyOfUnit({ quantity }: Fact, second: Fact): boolean {
    const unit = quantity.unit?.name ?? '';
    if (everydayUnits.has(unit) || second.quantity.unit?.name !== unit) return false;
    const values = this.#unitValues.get(unit);
    if (values === undefined) return true;
    return values.size - (values.get(amountKey(quantity)) === 1 ? 1 : 0) <= 1;
  }

  /** Whether no other text of the bid gives the amount of a fact, in whatever unit. */
  isAlone(fact: Fact): boolean {
    return this.#amounts.get(this.#amountOf.get(fact) ?? amountKey(fact.quantity)) === 1;
  }

  /** How alike the sentences of two facts are, from 0 up to 1. */
  textLikeness(first: Fact, second: Fact): number {
    this.#texts ??= new TextLikeness(this.facts);
    return this.#texts.of(first, second);
  }

  /** Where the words of a fact stand. */
  placesIn(fact: Fact): PlacesOfFact {
    const known = this.#places.get(fact);
    if (known !== undefined) return known;
    const places = placesOf(fact, this.#parts);
    this.#places.set(fact, places);
    return places;
  }

  /** The words of a fact that are looked for in others. `Na de vraag` only says from when a term runs. */
  wordsOf(fact: Fact): readonly PlacedWord[] {
    const known = this.#words.get(fact);
    if (known !== undefined) return known;
    const { event } = traitsOf(fact);
    const words = [...this.placesIn(fact).own].flatMap(([word, place]): PlacedWord[] => {
      if (event.has(word)) return [];
      const [, ...others] = this.#parts.partsOf(word);
      return [{ word, parts: others, place, weight: this.#weightOf(word, fact) }];
    });
    this.#words.set(fact, words);
    return words;
  }

  /** How many different numbers of a thing are counted in the bid: with many, its name alone can mean none of them. */
  valuesOf(noun: string): number {
    return this.#counted.get(noun)?.size ?? 0;
  }

  /** The items that a text names and those linked to its own. */
  #itemsNear({ owners, claim: { passage } }: Fact): ReadonlySet<Item> {
    const { item } = passage;
    return new Set([...owners, ...(item === undefined ? [] : this.scope.around(item).keys())]);
  }

  /** How much it says that two facts share a word: a word that goes with one value names a fact, one with many does not. */
  #weightOf(word: string, fact: Fact): number {
    const use = this.#group(groupOf(fact.quantity)).uses.get(word);
    if (use === undefined) return 1;
    const { values, places } = use;
    if (places.size > mostFacts) return 0;
    if (values.size <= 2) return places.size > 2 ? 2.5 : 2;
    return values.size === 3 ? 1.5 : values.size <= 6 ? 1 : 0.5;
  }

  #group(name: string): GroupOfFacts {
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = { byKey: new Map(), uses: new Map() };
      this.#groups.set(name, group);
    }
    return group;
  }

  #add(fact: Fact, number: number): void {
    const group = this.#groupNames[number] ?? '';
    const { byKey, uses } = this.#group(group);
    const { item } = fact.claim.passage;
    if (item !== undefined) append(this.#byItem, item, number);
    const unit = fact.quantity.unit?.name ?? '';
    const values = this.#unitValues.get(unit) ?? new Map<string, number>();
    const own = amountKey(fact.quantity);
    this.#unitValues.set(unit, values.set(own, (values.get(own) ?? 0) + 1));
    this.#amounts.set(own, (this.#amounts.get(own) ?? 0) + 1);
    this.#amountOf.set(fact, own);
    append(this.#byUnit, unit, number);
    for (const partner of fact.partners) append(byKey, partnerKey(partner), number);
    const { nouns, value } = traitsOf(fact);
    if (group === 'count') {
      for (const noun of nouns) this.#counted.set(noun, (this.#counted.get(noun) ?? new Set()).add(value));
    }
    const keys = new Set<string>();
    for (const word of [...fact.near, ...fact.names]) {
      for (const key of wordKeys(word)) keys.add(key);
      if (!fact.near.has(word) && fact.role !== 'norm') continue;
      const use = uses.get(word) ?? { values: new Set(), places: new Set() };
      use.values.add(value);
      use.places.add(placeOf(fact));
      uses.set(word, use);
    }
    for (const key of keys) append(byKey, key, number);
  }
}

/** Units in which every bid measures many things. */
const everydayUnits: ReadonlySet<string> = new Set(
  'minute hour day week month quarter half-year year working-day percent count point times euro day-number working-day-number week-number month-number date time-of-day service-window'.split(
    ' ',
  ),
);

/** Too many tell nothing, and cost time. */
function fewer(facts: readonly number[] | undefined, most = mostFacts): readonly number[] | undefined {
  return facts !== undefined && facts.length > most ? undefined : facts;
}

function partnerKey(partner: Quantity): string {
  return `beside ${valueKey(partner)}`;
}

/** Where a fact stands: an item or a file. */
function placeOf({ claim: { passage } }: Fact): string {
  return passage.item?.address ?? passage.file.path;
}
