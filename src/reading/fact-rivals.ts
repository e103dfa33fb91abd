/**
 * Pairs of facts that speak of one thing and give two values. A fact that some text as near to it agrees with is
 * backed, and never has a rival: only what stands alone against the rest is said.
 */
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { append } from '../model/item-index.ts';
import { FactIndex } from './fact-index.ts';
import { likenessOf } from './fact-likeness.ts';
import { type FactRelation, relateFacts } from './fact-relation.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** Two facts that speak of one thing and give two values. */
export interface Rivalry {
  /** The one that is pointed at: running text rather than a norm, the one that stands alone rather than those that agree. */
  readonly fact: Fact;
  readonly rival: Fact;
  /** Other facts that say the same as the rival. */
  readonly allies: readonly Fact[];
  readonly isSign: boolean;
  readonly isSure: boolean;
}

interface Candidate {
  readonly fact: Fact;
  readonly relation: FactRelation;
  readonly score: number;
  readonly isSure: boolean;
}

const leastScore = 3;
const leastForDate = 2;
const sureScore = 4;
/** A text this near to the best is as good a witness. */
const asGood = 0.65;

/** All rivalries of a bid, each pair once. */
export function rivalriesOf(reading: Reading): readonly Rivalry[] {
  const known = made.get(reading);
  if (known !== undefined) return known;
  const rivalries = findRivalries(reading);
  made.set(reading, rivalries);
  return rivalries;
}

const made = new WeakMap<Reading, readonly Rivalry[]>();

function findRivalries(reading: Reading): Rivalry[] {
  const index = new FactIndex(factsOf(reading));
  const candidates = new Map<Fact, readonly Candidate[]>();
  const byPassage = groupByPassage(index.facts);
  for (const fact of index.facts) candidates.set(fact, candidatesOf(fact, index, reading));
  const seen = new Map<Fact, Set<Fact>>();
  return index.facts.flatMap((fact) => {
    const rivalry = rivalryOf(fact, candidates);
    if (rivalry === undefined || saysBoth(rivalry, byPassage)) return [];
    if (seen.get(rivalry.fact)?.has(rivalry.rival) === true) return [];
    if (seen.get(rivalry.rival)?.has(rivalry.fact) === true) return [];
    const pair = seen.get(rivalry.fact) ?? new Set();
    seen.set(rivalry.fact, pair.add(rivalry.rival));
    return [rivalry];
  });
}

/** Whether the text gives the value of the other as well: `93% heeft een diploma; wij garanderen 90%`. */
function saysBoth({ fact, rival, isSign }: Rivalry, byPassage: ReadonlyMap<Passage, readonly Fact[]>): boolean {
  if (isSign) return false;
  const has = (one: Fact, other: Fact): boolean =>
    one.role !== 'norm' &&
    (byPassage.get(one.claim.passage) ?? []).some((beside) => beside !== one && relateFacts(beside, other) === 'same');
  return has(fact, rival) || has(rival, fact);
}

function groupByPassage(facts: readonly Fact[]): ReadonlyMap<Passage, readonly Fact[]> {
  const groups = new Map<Passage, Fact[]>();
  for (const fact of facts) append(groups, fact.claim.passage, fact);
  return groups;
}

function candidatesOf(fact: Fact, index: FactIndex, reading: Reading): Candidate[] {
  return index.candidatesOf(fact).flatMap((other) => {
    if (isBeside(fact, other)) return [];
    const relation = relateFacts(fact, other);
    if (relation === 'unrelated' || (relation !== 'same' && isPromisePair(fact, other, reading.bid))) return [];
    const { score, shared, isTied } = likenessOf(fact, other, index, reading.bid);
    // A day on the calendar is so rare that one word in common will do.
    const isDate = fact.quantity.value.kind === 'date';
    if (score < (isDate ? leastForDate : leastScore) || (shared < (isDate ? 1 : 2) && !isTied)) return [];
    return [{ fact: other, relation, score, isSure: score >= sureScore && shared > 0 }];
  });
}

/** A wish or question against itself or the KPIs that measure it: whether the norm covers the promise is another rule. */
function isPromisePair(first: Fact, second: Fact, bid: Bid): boolean {
  const [one, other] = [first.claim.passage.item, second.claim.passage.item];
  if (one === undefined || other === undefined) return false;
  if (one === other) return first.role === 'asked' || second.role === 'asked';
  const names = (from: Item, to: Item): boolean => bid.linksFrom(from, 'kpis').some((link) => link.to === to);
  return (second.role === 'norm' && names(one, other)) || (first.role === 'norm' && names(other, one));
}

function isBeside(fact: Fact, other: Fact): boolean {
  return fact.claim.passage === other.claim.passage || (fact.row !== '' && fact.row === other.row);
}

function rivalryOf(fact: Fact, all: ReadonlyMap<Fact, readonly Candidate[]>): Rivalry | undefined {
  const candidates = all.get(fact) ?? [];
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const near = candidates.filter(({ score }) => score >= best * asGood);
  if (near.some(({ relation }) => relation === 'same')) return undefined;
  const [first] = [...near].sort((a, b) => b.score - a.score);
  if (first === undefined || isTaken(first, fact, all)) return undefined;
  const allies = (all.get(first.fact) ?? []).filter(({ relation }) => relation === 'same').map((ally) => ally.fact);
  const pair = { allies, isSign: first.relation === 'sign', isSure: first.isSure };
  return isPointedAt(fact, first.fact)
    ? { fact, rival: first.fact, ...pair }
    : { fact: first.fact, rival: fact, ...pair, allies: [] };
}

/** Whether another fact of the same item agrees with the other and is as near to it: then that one is its counterpart. */
function isTaken({ fact: other, score }: Candidate, fact: Fact, all: ReadonlyMap<Fact, readonly Candidate[]>): boolean {
  return (all.get(other) ?? []).some(
    (candidate) =>
      candidate.relation === 'same' &&
      candidate.fact.role === fact.role &&
      placeOf(candidate.fact) === placeOf(fact) &&
      candidate.score > (isBeside(candidate.fact, fact) ? score * asGood : score),
  );
}

/** The item or, in a section, the list or table: what stands together there are steps or parts of one thing. */
function placeOf({ claim: { passage }, row }: Fact): unknown {
  return passage.path.length > 0 ? passage.item : row === '' ? passage : row;
}

const order = { norm: 0, asked: 1, trigger: 2, text: 3, history: 4 } as const;

/** Running text is measured against a norm, not the other way round. */
function isPointedAt(fact: Fact, rival: Fact): boolean {
  return order[fact.role] >= order[rival.role];
}
