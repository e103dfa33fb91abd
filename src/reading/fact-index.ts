import type { Item } from '../model/item.ts';
import { append } from '../model/item-index.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { groupOf, valueKey } from './fact-relation.ts';
import type { FactScope } from './fact-scope.ts';
import { tellingWords, wordKeys } from './fact-words.ts';
import type { Fact } from './facts.ts';
import { WordParts } from './word-parts.ts';

/** How often a word stands beside numbers of one group. */
interface WordUse {
  readonly values: Set<string>;
  readonly places: Set<string>;
}

/** The facts of one group: by the words beside them and the numbers beside them. */
interface GroupOfFacts {
  readonly byKey: Map<string, Fact[]>;
  readonly uses: Map<string, WordUse>;
}

/** A word in more facts than this cannot tell one from another; leaving it out also keeps the work linear. */
const mostFacts = 60;
const mostCandidates = 80;

/** Facts by what they measure and the words beside them: finds those that may speak of the same thing. */
export class FactIndex {
  /** The parts of the words of all facts. */
  readonly parts: WordParts;
  readonly #groups = new Map<string, GroupOfFacts>();
  readonly #counted = new Map<string, Set<string>>();
  readonly #byItem = new Map<Item, Fact[]>();
  readonly #byUnit = new Map<string, Fact[]>();
  readonly #unitValues = new Map<string, Map<string, number>>();

  constructor(
    readonly facts: readonly Fact[],
    readonly scope: FactScope,
  ) {
    for (const fact of facts) this.#add(fact);
    this.parts = new WordParts(new Set(facts.flatMap(({ near, around, names }) => [...near, ...around, ...names])));
  }

  /** The facts of the same group that share a word with a fact or stand near it by the links of the bid, the nearest first. */
  candidatesOf(fact: Fact): readonly Fact[] {
    const hits = new Map<Fact, number>();
    const group = groupOf(fact.quantity);
    const { byKey } = this.#group(group);
    for (const words of [fact.near, fact.around, fact.names]) {
      for (const word of words) {
        for (const key of wordKeys(word)) {
          const found = byKey.get(key);
          if (found === undefined || found.length > mostFacts) continue;
          for (const other of found) if (other !== fact) hits.set(other, (hits.get(other) ?? 0) + 1);
        }
      }
    }
    for (const other of [...this.#nearby(fact), ...this.#besideSame(fact)])
      if (other !== fact && groupOf(other.quantity) === group) hits.set(other, (hits.get(other) ?? 0) + 1);
    const found = [...hits].sort(([, a], [, b]) => b - a);
    return found.slice(0, mostCandidates).map(([other]) => other);
  }

  /** Whether the unit of two facts stands for one value in the rest of the bid: `30 seconden`, `elke 50 meter`. */
  isOnlyOfUnit({ quantity }: Fact, second: Fact): boolean {
    const unit = quantity.unit?.name ?? '';
    if (everydayUnits.has(unit) || second.quantity.unit?.name !== unit) return false;
    const values = this.#unitValues.get(unit) ?? new Map<string, number>();
    const own = amountKey(quantity);
    return values.size - (values.get(own) === 1 ? 1 : 0) <= 1;
  }

  /** The facts with the same rare unit, and those beside a number that also stands beside this one. */
  #besideSame({ quantity, partners }: Fact): Fact[] {
    const unit = quantity.unit?.name ?? '';
    const alike = everydayUnits.has(unit) ? [] : (this.#byUnit.get(unit) ?? []);
    const { byKey } = this.#group(groupOf(quantity));
    const beside = partners.flatMap((partner) => fewer(byKey.get(partnerKey(partner)) ?? []));
    return [...fewer(alike), ...beside];
  }

  /** The facts of the items that the text names and of those linked to its own. */
  #nearby(fact: Fact): Fact[] {
    const { item } = fact.claim.passage;
    const items = new Set([...fact.owners, ...(item === undefined ? [] : this.scope.around(item).keys())]);
    return [...items].flatMap((each) => this.#byItem.get(each) ?? []).filter((other) => other !== fact);
  }

  /** How much it says that two facts share a word: a word that goes with one value names a fact, one with many does not. */
  weightOf(word: string, fact: Fact): number {
    const use = this.#group(groupOf(fact.quantity)).uses.get(word);
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

  #group(name: string): GroupOfFacts {
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = { byKey: new Map(), uses: new Map() };
      this.#groups.set(name, group);
    }
    return group;
  }

  #add(fact: Fact): void {
    const group = groupOf(fact.quantity);
    const { byKey, uses } = this.#group(group);
    const { item } = fact.claim.passage;
    if (item !== undefined) append(this.#byItem, item, fact);
    const unit = fact.quantity.unit?.name ?? '';
    const values = this.#unitValues.get(unit) ?? new Map<string, number>();
    const own = amountKey(fact.quantity);
    this.#unitValues.set(unit, values.set(own, (values.get(own) ?? 0) + 1));
    append(this.#byUnit, unit, fact);
    for (const partner of fact.partners) append(byKey, partnerKey(partner), fact);
    if (group === 'count') {
      for (const noun of tellingWords(fact.quantity.noun ?? '')) {
        this.#counted.set(noun, (this.#counted.get(noun) ?? new Set()).add(valueKey(fact.quantity)));
      }
    }
    const keys = new Set<string>();
    for (const word of [...fact.near, ...fact.names]) {
      for (const key of wordKeys(word)) keys.add(key);
      if (!fact.near.has(word) && fact.role !== 'norm') continue;
      const use = uses.get(word) ?? { values: new Set(), places: new Set() };
      use.values.add(valueKey(fact.quantity));
      use.places.add(placeOf(fact));
      uses.set(word, use);
    }
    for (const key of keys) append(byKey, key, fact);
  }
}

/** Units in which every bid measures many things. */
const everydayUnits: ReadonlySet<string> = new Set(
  'minute hour day week month quarter half-year year working-day percent count times euro day-number working-day-number week-number month-number date time-of-day service-window'.split(
    ' ',
  ),
);

/** Too many tell nothing, and cost time. */
function fewer(facts: readonly Fact[]): readonly Fact[] {
  return facts.length > mostFacts ? [] : facts;
}

/** A value apart from the period over which it is measured. */
function amountKey(quantity: Quantity): string {
  return valueKey({ ...quantity, per: [] });
}

function partnerKey(partner: Quantity): string {
  return `beside ${valueKey(partner)}`;
}

/** Where a fact stands: an item or a file. */
function placeOf({ claim: { passage } }: Fact): string {
  return passage.item?.address ?? passage.file.path;
}
