/** For each fact of a bid those that may speak of the same thing, and how sure that is. */
import { oncePer } from '../../text/remembering.ts';
import { groupOf } from '../claims/value-key.ts';
import type { Reading } from '../texts/reading.ts';
import { actorsOf } from '../words/rhythm-actors.ts';
import { countOtherThings } from './amounts-alike.ts';
import { canBeOneDay, isOfOtherPhase } from './day-slips.ts';
import { FactIndex } from './fact-index.ts';
import { type Likeness, likenessOf } from './fact-likeness.ts';
import { areTwins, isOfOtherColumn, isOfOtherKpi, isOtherAction, isOurAnswer } from './fact-pairs.ts';
import { areSurelyUnrelated, type FactRelation, relateFacts } from './fact-relation.ts';
import { areOfOtherRoles, type Roles, rolesBeside } from './fact-roles.ts';
import { FactScope } from './fact-scope.ts';
import { isEcho } from './fact-traits.ts';
import { type Fact, factsOf } from './facts.ts';
import { isSlipOfNumber } from './number-slips.ts';
import { areTwinsGoneWrong } from './odd-one-out.ts';
import { isPromisePair, pairedPlaces } from './promise-facts.ts';
import { isBacking } from './said-too.ts';

/** A fact that may speak of the same thing as another, and how its value relates to that of the other. */
export interface Candidate {
  readonly fact: Fact;
  readonly relation: FactRelation;
  readonly score: number;
  /** Whether it takes no other witness to say that both speak of one thing. */
  readonly isStrong: boolean;
  readonly isSure: boolean;
  readonly isTied: boolean;
  /** Whether the items of both are linked. */
  readonly isNear: boolean;
  /** Whether the item of one names that of the other. */
  readonly isLinked: boolean;
  /** Whether each says who does it, and they name different roles. */
  readonly isOfOther: boolean;
  /** Whether one of the two amounts stands nowhere else in the bid. */
  readonly isAlone: boolean;
}

/** What two facts must have in common to speak of one thing without another witness, and what to be sure of it. */
const leastScore = 3;
export const sureScore = 4;
/** A day on the calendar is so rare that one word in common will do. */
const leastForDate = 2;
/** The same for two of our own terms that share the name of what is limited. */
const leastForTwins = 2;
/** What a text must have in common with a fact to be a witness among others. */
const weakScore = 1;
/** Of two sentences less alike than this, words in common beside the numbers say nothing: 8 of 756 slips are among them. */
const leastAlike = 0.12;

/** For each fact of a bid those that may speak of the same thing. */
export const likeFactsOf: (reading: Reading) => ReadonlyMap<Fact, readonly Candidate[]> = oncePer((reading) => {
  const index = new FactIndex(factsOf(reading), new FactScope(reading.bid));
  const roles = rolesBeside(index.facts, actorsOf(reading.bid));
  const paired = pairedPlaces(reading);
  const found = new Map(index.facts.map((fact) => [fact, candidatesOf(fact, { index, reading, roles, paired })]));
  return found;
});

/** What a pair is judged by beside what the two have in common. */
interface Surroundings {
  readonly index: FactIndex;
  readonly reading: Reading;
  readonly roles: Roles;
  readonly paired: ReadonlySet<string>;
}

function candidatesOf(fact: Fact, surroundings: Surroundings): Candidate[] {
  const { index, roles } = surroundings;
  const least = isEcho(fact) ? 0 : weakScore;
  return index.candidatesOf(fact).flatMap((other) => {
    // The cheaper questions first: most pairs have too little in common.
    if (isBeside(fact, other) || areSurelyUnrelated(fact, other)) return [];
    const likeness = likenessOf(fact, other, index, least);
    if (likeness === undefined) return [];
    const relation = relateFacts(fact, other);
    if (relation === 'unrelated') return [];
    const isGoneWrong = areTwinsGoneWrong(fact, other, relation, likeness, index);
    if (!isBacking(relation) && areOfOtherThings(fact, other, { relation, likeness, isGoneWrong }, surroundings))
      return [];
    const { score, shared, isTied } = likeness;
    const isStrong = isGoneWrong || isAlikeEnough(fact, other, relation, likeness, index);
    const nearness = index.scope.nearness(fact, other);
    return [
      {
        fact: other,
        relation,
        score,
        isStrong,
        isSure: isStrong && score >= sureScore && shared > 0 && !isOnlySlip(fact, other),
        isTied: isTied || shared > 0,
        isNear: nearness !== undefined,
        isLinked: nearness === 1,
        isOfOther: areOfOtherRoles(roles.get(fact), roles.get(other)),
        isAlone: index.isAlone(fact) || index.isAlone(other),
      },
    ];
  });
}

/** Whether two facts that give two values are a promise and its norm, which other rules compare, or speak of two things by where they stand. */
function areOfOtherThings(
  fact: Fact,
  other: Fact,
  pair: { readonly relation: FactRelation; readonly likeness: Likeness; readonly isGoneWrong: boolean },
  { index, reading, paired }: Surroundings,
): boolean {
  if (countOtherThings(fact.quantity, other.quantity)) return true;
  if (isOfOtherKpi(fact, other, index.scope) || isOfOtherKpi(other, fact, index.scope)) return true;
  if (isDay(fact)) {
    if (isOfOtherPhase(fact, other, reading) || isOfOtherPhase(other, fact, reading)) return true;
    return pair.relation === 'other' && !canBeOneDay(fact, other, pair.likeness.shared);
  }
  const isOfAll = groupOf(fact.quantity) === 'rate' || (pair.relation === 'sign' && !pair.isGoneWrong);
  if (isPromisePair(fact, other, reading.bid, isOfAll ? undefined : paired)) return true;
  if (pair.relation === 'other' && (isOfOtherColumn(fact, other) || isOfOtherColumn(other, fact))) return true;
  return !pair.isGoneWrong && (isOtherAction(fact, other) || isOtherAction(other, fact));
}

/** Whether two facts have so much in common that they speak of one thing. */
function isAlikeEnough(
  fact: Fact,
  other: Fact,
  relation: FactRelation,
  { score, shared, isTied }: Likeness,
  index: FactIndex,
): boolean {
  if (isDay(fact)) return score >= leastForDate && (shared >= 1 || isTied);
  const isRival = relation === 'other' || relation === 'sign';
  if (isRival && score >= leastForTwins && shared > 0 && areTwins(fact, other)) return true;
  if (score < leastScore) return false;
  if (isTied) return true;
  const isWorded = shared >= 2 || (shared > 0 && isOurAnswer(fact, other, index.scope));
  return isWorded && (relation !== 'other' || index.textLikeness(fact, other) >= leastAlike);
}

/** Two numbers that look like a slip may still count two things, unless the one is measured by the norm of the other. */
function isOnlySlip(first: Fact, second: Fact): boolean {
  return first.role !== 'norm' && second.role !== 'norm' && isSlipOfNumber(first, second);
}

function isDay({ quantity }: Fact): boolean {
  return quantity.value.kind === 'date';
}

/** Whether two facts stand in one text or one row. */
export function isBeside(fact: Fact, other: Fact): boolean {
  return fact.claim.passage === other.claim.passage || (fact.row !== '' && fact.row === other.row);
}
