/** What stands in the data of a bid and not only in its running text: somebody measures, plans or answers for it. */
import type { Item } from '../../model/item.ts';
import { kindNames } from '../../model/kinds.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { oncePer } from '../../text/remembering.ts';
import { groupOf, valueKey } from '../claims/value-key.ts';
import type { Fact } from '../facts/facts.ts';
import { withGrade } from '../promises/kpi-grades.ts';
import { areDifferent, type Rhythm, rhythmOf } from '../rhythms/rhythm.ts';
import { answerFields } from '../texts/answer-fields.ts';
import { itemName } from '../texts/item-name.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords, wordKeys } from '../words/fact-words.ts';

/** Fields in which an answer is told as running text; a measure is a line of its own that can be followed up. */
function isRunningText({ item, field }: Passage): boolean {
  return field !== undefined && field !== 'measures' && answerFields.has(field) && item?.kind !== 'kpi';
}

/** So many words in common with data about the same kind of number: then that data is about it, whatever its value. */
const wordsOfSubject = 2;

/** What many things are measured in: an equal number alone does not say that both are about one thing. */
const everydayGroups: ReadonlySet<string> = new Set(['ratio', 'time', 'calendar-time', 'rate', 'count']);

/** The numbers in the data of a bid by the words beside them. */
export class Backing {
  readonly #byWord = new Map<string, Quantity[]>();
  readonly #values = new Set<string>();
  readonly #groups: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;

  /** @param facts those that will be asked about: what cannot back any of them is left out */
  constructor(reading: Reading, facts: readonly Fact[]) {
    const quantities = facts.flatMap(({ quantity, partners }) => [quantity, ...partners]);
    this.#groups = new Set(quantities.map(groupOf));
    this.#words = new Set(facts.flatMap(({ claim }) => [...tellingWords(claim.passage.text)].flatMap(wordKeys)));
    for (const kind of kindNames) {
      for (const item of reading.bid.items(kind)) {
        for (const passage of reading.passagesOf(item)) if (!isRunningText(passage)) this.#add(reading, passage, item);
      }
    }
  }

  /** Whether the data of the bid has the number of a fact or one beside it (`35% in 24 maanden`), or another one about the same thing. */
  has(fact: Fact): boolean {
    const beside = fact.partners.filter((partner) => groupOf(partner) !== groupOf(fact.quantity));
    return [fact.quantity, ...beside].some((quantity) => this.#knows(quantity, fact));
  }

  #knows(quantity: Quantity, { near, around, claim }: Fact): boolean {
    if (isRare(quantity) && this.#values.has(valueKey(quantity))) return true;
    let shared = 0;
    for (const word of tellingWords(claim.passage.text)) {
      const found = wordKeys(word).flatMap((key) => this.#byWord.get(`${groupOf(quantity)} ${key}`) ?? []);
      if (found.length === 0) continue;
      if (found.some((other) => isSame(quantity, other))) return true;
      if (near.has(word) || around.has(word)) shared += 1;
    }
    return shared >= wordsOfSubject;
  }

  #add(reading: Reading, passage: Passage, item: Item): void {
    const quantities = reading
      .claims(passage)
      .map((claim) => withGrade(claim).quantity)
      .filter((quantity) => this.#groups.has(groupOf(quantity)));
    if (quantities.length === 0) return;
    const words = tellingWords(`${itemName(item)} ${passage.text}`);
    const keys = [...words].flatMap(wordKeys).filter((key) => this.#words.has(key));
    for (const quantity of quantities) {
      this.#values.add(valueKey(quantity));
      for (const key of keys) {
        const place = `${groupOf(quantity)} ${key}`;
        const known = this.#byWord.get(place);
        if (known === undefined) this.#byWord.set(place, [quantity]);
        // More of them only cost time: a word beside so many numbers tells none of them apart.
        else if (known.length < mostOfWord) known.push(quantity);
      }
    }
  }
}

const mostOfWord = 40;

/** A number that is the same by chance in few bids: 99,95%, 28%, a grade, a reduction. */
function isRare({ value, unit, per, direction }: Quantity): boolean {
  const group = groupOf({ unit, per });
  if (!everydayGroups.has(group) || direction !== undefined) return true;
  if (value.kind !== 'exact') return false;
  if (value.number.denominator !== 1n) return true;
  // Promises end on a 5 or a 0, or are near the whole.
  return (
    group === 'ratio' && unit?.name === 'percent' && value.number.numerator % 5n !== 0n && value.number.numerator < 90n
  );
}

function isSame(one: Quantity, other: Quantity): boolean {
  if (valueKey(one) === valueKey(other)) return true;
  const rhythm = howOften(one);
  if (rhythm === undefined) return false;
  const otherRhythm = howOften(other);
  return otherRhythm !== undefined && !areDifferent(rhythm, otherRhythm);
}

/** `6 inspecties per brug per jaar` is as often as `6 inspecties per jaar`. */
const howOften: (quantity: Quantity) => Rhythm | undefined = oncePer((quantity) =>
  rhythmOf({ ...quantity, per: quantity.per.filter(({ kind }) => kind === 'period') }),
);
