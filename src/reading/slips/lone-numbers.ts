/**
 * Numbers that no other text of the bid gives, in a sentence like one that gives another number of that kind. A number is told
 * again in words of its own, so that likeness alone says little; but what stands in one place only, near a number that stands
 * elsewhere and in a sentence like it, is more often a slip than a fact of its own.
 */
import { haveSameWords } from '../../quantity/noun-words.ts';
import { isBelow, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { isMomentAfter, yearIn } from '../claims/claim-kinds.ts';
import { amountKey, groupOf } from '../claims/value-key.ts';
import { countOtherThings } from '../facts/amounts-alike.ts';
import { isCountWindow } from '../facts/count-window.ts';
import { isBeside } from '../facts/fact-candidates.ts';
import { type FactRelation, relateFacts } from '../facts/fact-relation.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import { areTenfold, isSlipOfDigits } from '../facts/number-slips.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { ruledApart } from './given-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { areSiblings, tieOf, type WordedClaim, wordedClaimsOf } from './worded-claims.ts';

/**
 * What speaks for two numbers being one that was typed wrong: a logistic regression over 840 numbers changed in 42 bids and over
 * the lone numbers of those bids as they are, with its weights rounded; see docs/decisions.
 */
const perScore = 0.7;
const perShared = 0.85;
const mostShared = 4;
const bothLimits = 2.2;
const slipOfDigits = 2.6;
const isNorm = 2.1;
const perOtherNumber = -0.6;
const mostOtherNumbers = 5;
const otherThings = -1.3;
/** Pairs worth less are told apart; one consistent bid in fourteen has a lone number worth more. */
const least = 5;
/** `Binnen 1 werkdag` and `binnen 10 werkdagen` are both so common that it takes this likeness to call the one a slip. */
const likeForOne = 2;

/** A word beside more numbers than this tells none of them apart; leaving it out also keeps the work linear. */
const mostAlike = 40;
const near = rational(3, 2);
const one = rational(1);

/** Days, times of day, rhythms and scores have rules of their own. */
const otherDimensions: ReadonlySet<string> = new Set(ruledApart);

/** The lone numbers of our own texts that look like another number of the bid gone wrong, each with that other one. */
export const loneNumbersOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const facts = factsOf(reading).filter(isCompared);
  const places = new Map<string, Set<Passage>>();
  for (const { quantity, claim } of facts) {
    const key = amountKey(quantity);
    places.set(key, (places.get(key) ?? new Set()).add(claim.passage));
  }
  const lone = facts.filter((fact) => isOurs(fact) && places.get(amountKey(fact.quantity))?.size === 1);
  if (lone.length === 0) return [];
  const index = new NumberIndex(facts, reading);
  const said = new Set<Fact>();
  return lone.flatMap((fact): ToldOtherwise[] => {
    const meant = index.meantBy(fact);
    // Of two that both stand once, the first is said.
    if (meant === undefined || said.has(meant)) return [];
    said.add(fact);
    return [{ told: fact.claim, other: meant.claim }];
  });
});

function isCompared(fact: Fact): boolean {
  const { unit, value, isApproximate } = fact.quantity;
  if (value.kind !== 'exact' || unit === undefined || isApproximate || otherDimensions.has(unit.dimension))
    return false;
  return !isCountWindow(fact) && !isWhole(fact);
}

/** Everything is 100%. */
function isWhole(fact: Fact): boolean {
  return fact.quantity.unit?.dimension === 'ratio' && !isBelow(sizeOf(fact), one);
}

/** What an escalation does is held against its own KPI by other rules, and is told nowhere else. */
function isOurs({ claim: { passage } }: Fact): boolean {
  return passage.voice === 'ours' && passage.field !== 'escalation';
}

/** The numbers of a bid by the words of their sentences. */
class NumberIndex {
  readonly #worded = new Map<Fact, WordedClaim>();
  readonly #byWord = new Map<string, Fact[]>();
  readonly #values = new Map<Passage, Set<string>>();

  constructor(
    facts: readonly Fact[],
    readonly reading: Reading,
  ) {
    const wordedOf = wordedClaimsOf(reading);
    for (const fact of facts) {
      const worded = wordedOf(fact.claim);
      this.#worded.set(fact, worded);
      const group = groupOf(fact.quantity);
      for (const word of worded.words.keys()) {
        const key = `${group} ${word}`;
        const known = this.#byWord.get(key);
        if (known === undefined) this.#byWord.set(key, [fact]);
        else known.push(fact);
      }
      const { passage } = fact.claim;
      this.#values.set(passage, (this.#values.get(passage) ?? new Set()).add(amountKey(fact.quantity)));
    }
  }

  /** The number that was meant by a lone one, if the two are alike enough. */
  meantBy(fact: Fact): Fact | undefined {
    const worded = this.#worded.get(fact);
    if (worded === undefined) return undefined;
    let best:
      | { readonly other: Fact; readonly score: number; readonly shared: number; readonly relation: FactRelation }
      | undefined;
    for (const other of this.#like(fact, worded)) {
      const others = this.#worded.get(other);
      if (others === undefined || !canBeMeant(fact, other) || this.#givesBoth(fact, other)) continue;
      if (areSiblings(worded, others)) continue;
      const { score, shared } = tieOf(worded, others, this.reading);
      if (shared === 0 || score <= (best?.score ?? 0)) continue;
      if (score < likeForOne && isTenfoldOfOne(fact, other)) continue;
      const relation = relateFacts(fact, other);
      if (relation !== 'same' && relation !== 'number') best = { other, score, shared, relation };
    }
    if (best === undefined) return undefined;
    const worth =
      perScore * best.score +
      perShared * Math.min(mostShared, best.shared) +
      perOtherNumber * Math.min(mostOtherNumbers, worded.numbers.size) +
      (isLimit(fact) && isLimit(best.other) ? bothLimits : 0) +
      (isSlip(fact, best.other) ? slipOfDigits : 0) +
      (fact.role === 'norm' ? isNorm : 0) +
      (best.relation === 'unrelated' ? otherThings : 0);
    return worth >= least ? best.other : undefined;
  }

  #like(fact: Fact, { words }: WordedClaim): ReadonlySet<Fact> {
    const group = groupOf(fact.quantity);
    const found = [...words.keys()].map((word) => this.#byWord.get(`${group} ${word}`) ?? []);
    return new Set(found.filter(({ length }) => length <= mostAlike).flat());
  }

  /** A text that gives both numbers tells two things apart. */
  #givesBoth(fact: Fact, other: Fact): boolean {
    const gives = (one: Fact, { quantity }: Fact): boolean =>
      this.#values.get(one.claim.passage)?.has(amountKey(quantity)) === true;
    return gives(fact, other) || gives(other, fact);
  }
}

/** Whether two numbers can be one that was typed wrong, by their size and by where they stand. */
function canBeMeant(fact: Fact, other: Fact): boolean {
  if (other.role === 'asked' || (fact.role === 'history') !== (other.role === 'history')) return false;
  if (
    isBeside(fact, other) ||
    isUnderOneHeading(fact, other) ||
    isMomentAfter(fact.claim) !== isMomentAfter(other.claim)
  )
    return false;
  if (areOfTwoYears(fact, other) || (isOfDemand(fact) && isOfDemand(other))) return false;
  if (!areNear(fact, other) && !isSlip(fact, other)) return false;
  if (groupOf(fact.quantity) !== 'count') return !countOtherThings(fact.quantity, other.quantity);
  const [noun, otherNoun] = [fact.quantity.noun, other.quantity.noun];
  return noun !== undefined && otherNoun !== undefined && haveSameWords(noun, otherNoun);
}

/** What one chapter says in several sentences is about several things. */
function isUnderOneHeading({ claim: { passage: one } }: Fact, { claim: { passage: other } }: Fact): boolean {
  return one.file === other.file && one.heading === other.heading;
}

const demands: ReadonlySet<string> = new Set(['requirement', 'principle', 'process']);

/** The answers to two demands of the buyer each have terms of their own. */
function isOfDemand({ claim: { passage } }: Fact): boolean {
  return passage.item !== undefined && demands.has(passage.item.kind);
}

function areOfTwoYears({ claim: one }: Fact, { claim: other }: Fact): boolean {
  const [year, otherYear] = [yearIn(one.sentence.text), yearIn(other.sentence.text)];
  return year !== undefined && otherYear !== undefined && year !== otherYear;
}

function isLimit({ quantity: { comparator } }: Fact): boolean {
  return comparator?.isExplicit === true && comparator.sign !== '=';
}

function areNear(fact: Fact, other: Fact): boolean {
  const [mine, theirs] = [sizeOf(fact), sizeOf(other)];
  return !isBelow(multiply(theirs, near), mine) && !isBelow(multiply(mine, near), theirs);
}

function isSlip(fact: Fact, other: Fact): boolean {
  return isSlipOfDigits(fact.quantity, other.quantity) || isTenfold(fact, other);
}

/** A nought too many leaves the unit as it is. */
function isTenfold(fact: Fact, other: Fact): boolean {
  if (fact.quantity.unit?.name !== other.quantity.unit?.name) return false;
  return areTenfold(sizeOf(fact), sizeOf(other));
}

function isTenfoldOfOne(fact: Fact, other: Fact): boolean {
  return isTenfold(fact, other) && [fact, other].some(({ quantity: { value } }) => isOne(value));
}

function isOne(value: Fact['quantity']['value']): boolean {
  return value.kind === 'exact' && isSame(value.number, one);
}

/** The number in the base unit of its dimension. */
function sizeOf({ quantity: { value, unit } }: Fact): Rational {
  const number = value.kind === 'exact' ? value.number : one;
  return unit === undefined ? number : multiply(number, unit.factor);
}
