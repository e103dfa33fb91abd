/**
 * Pairs of facts that speak of one thing and give two values. A fact that some text as near to it agrees with is
 * backed, and never has a rival: only what stands alone against the rest is said.
 */
import { append } from '../model/item-index.ts';
import { haveSameWords } from '../quantity/noun-words.ts';
import { isBelow, rational } from '../quantity/rational.ts';
import { isUnitOther } from './amounts-alike.ts';
import { canBeOneDay } from './day-slips.ts';
import { FactIndex } from './fact-index.ts';
import { likenessOf } from './fact-likeness.ts';
import { answersAsAsked, areTwins, isOfOtherKpi, isOtherAction, isOurAnswer } from './fact-pairs.ts';
import { areSurelyUnrelated, type FactRelation, relateFacts } from './fact-relation.ts';
import { areOfOtherRoles, type Roles, rolesBeside } from './fact-roles.ts';
import { FactScope } from './fact-scope.ts';
import { isEcho } from './fact-traits.ts';
import { type Fact, factsOf, isOfWinTheme } from './facts.ts';
import { isSlipOfNumber } from './number-slips.ts';
import { areTwinsGoneWrong } from './odd-one-out.ts';
import { isPromisePair, pairedPlaces } from './promise-facts.ts';
import type { Reading } from './reading.ts';
import { actorsOf } from './rhythm-actors.ts';
import { groupByPlace, isBacking, isNormOfNamedKpi, isSaidToo } from './said-too.ts';
import { groupOf, valueKey } from './value-key.ts';

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
}

const leastScore = 3;
/** What a text must have in common with a fact to be a witness among others. */
const weakScore = 1;
/** What the witnesses together must be worth. */
const leastSupport = 3;
/** The next camp must be worth less than this part of the best. */
const clearly = 0.7;
/** So many places that give one value leave no doubt which text is wrong. */
const manyPlaces = 3;
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

/** For each fact of a bid those that may speak of the same thing. */
export function likeFactsOf(reading: Reading): ReadonlyMap<Fact, readonly Candidate[]> {
  const known = likeFacts.get(reading);
  if (known !== undefined) return known;
  const index = new FactIndex(factsOf(reading), new FactScope(reading.bid));
  const roles = rolesBeside(index.facts, actorsOf(reading.bid));
  const paired = pairedPlaces(reading);
  const found = new Map(index.facts.map((fact) => [fact, candidatesOf(fact, index, reading, roles, paired)]));
  likeFacts.set(reading, found);
  return found;
}

const likeFacts = new WeakMap<Reading, ReadonlyMap<Fact, readonly Candidate[]>>();

function findRivalries(reading: Reading): Rivalry[] {
  const facts = factsOf(reading);
  const candidates = likeFactsOf(reading);
  const groups = groupByPlace(facts);
  const asAsked = answersAsAsked(facts);
  const seen = new Map<Fact, Set<Fact>>();
  return facts.flatMap((fact) => {
    const rivalry = asAsked.has(fact) ? undefined : rivalryOf(fact, candidates);
    if (rivalry === undefined || asAsked.has(rivalry.fact) || asAsked.has(rivalry.rival)) return [];
    if (!rivalry.isSign && isSaidToo(rivalry.fact, rivalry.rival, groups)) return [];
    if (isNormOfNamedKpi(rivalry.fact, rivalry.rival, groups, reading.bid)) return [];
    if (seen.get(rivalry.fact)?.has(rivalry.rival) === true) return [];
    if (seen.get(rivalry.rival)?.has(rivalry.fact) === true) return [];
    const pair = seen.get(rivalry.fact) ?? new Set();
    seen.set(rivalry.fact, pair.add(rivalry.rival));
    return [rivalry];
  });
}

function candidatesOf(
  fact: Fact,
  index: FactIndex,
  reading: Reading,
  roles: Roles,
  paired: ReadonlySet<string>,
): Candidate[] {
  const least = isEcho(fact) ? 0 : weakScore;
  return index.candidatesOf(fact).flatMap((other) => {
    // The cheaper questions first: most pairs have too little in common.
    if (isBeside(fact, other) || areSurelyUnrelated(fact, other)) return [];
    const likeness = likenessOf(fact, other, index, least);
    if (likeness === undefined) return [];
    const { score, shared, isTied } = likeness;
    const relation = relateFacts(fact, other);
    const isGoneWrong = areTwinsGoneWrong(fact, other, relation, score, index);
    if (
      relation === 'unrelated' ||
      (!isBacking(relation) &&
        !isDay(fact) &&
        isPromisePair(
          fact,
          other,
          reading.bid,
          groupOf(fact.quantity) === 'rate' || (relation === 'sign' && !isGoneWrong) ? undefined : paired,
        ))
    )
      return [];
    if (!isBacking(relation) && !isDay(fact) && (isOtherAction(fact, other) || isOtherAction(other, fact))) return [];
    if (!isBacking(relation) && (isOfOtherKpi(fact, other, index.scope) || isOfOtherKpi(other, fact, index.scope)))
      return [];
    // A day on the calendar is so rare that one word in common will do.
    const isDate = isDay(fact);
    if (isDate && relation === 'other' && !canBeOneDay(fact, other, shared)) return [];
    const isStrong =
      (score >= (isDate ? leastForDate : leastScore) &&
        (shared >= (isDate ? 1 : 2) || isTied || (shared > 0 && isOurAnswer(fact, other, index.scope)))) ||
      ((relation === 'other' || relation === 'sign') && score >= leastForDate && shared > 0 && areTwins(fact, other)) ||
      isGoneWrong;
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
      },
    ];
  });
}

/** Two numbers that look like a slip may still count two things, unless the one is measured by the norm of the other. */
function isOnlySlip(first: Fact, second: Fact): boolean {
  return first.role !== 'norm' && second.role !== 'norm' && isSlipOfNumber(first, second);
}

function isDay({ quantity }: Fact): boolean {
  return quantity.value.kind === 'date';
}

function isBeside(fact: Fact, other: Fact): boolean {
  return fact.claim.passage === other.claim.passage || (fact.row !== '' && fact.row === other.row);
}

function rivalryOf(fact: Fact, all: ReadonlyMap<Fact, readonly Candidate[]>): Rivalry | undefined {
  const candidates = all.get(fact) ?? [];
  const strong = candidates.filter(({ isStrong }) => isStrong);
  const rivals = strong.length === 0 ? consensusAgainst(fact, candidates) : rivalsAmong(strong);
  const sorted = [...rivals].sort((a, b) => b.score - a.score);
  const first = areUnanimous(rivals)
    ? sorted[0]
    : sorted.find((rival) => rival.relation === 'sign' || !isTaken(rival, fact, all));
  if (first === undefined) return undefined;
  const allies = (all.get(first.fact) ?? [])
    .filter(({ relation }) => isBacking(relation))
    .map((ally) => ally.fact)
    .filter((ally) => ally !== fact);
  const pair = { allies, isSign: first.relation === 'sign', isSure: first.isSure };
  return isPointedAt(fact, first.fact)
    ? { fact, rival: first.fact, ...pair }
    : { fact: first.fact, rival: fact, ...pair, allies: [] };
}

function areUnanimous(rivals: readonly Candidate[]): boolean {
  const values = new Set(rivals.map(({ fact }) => valueKey({ ...fact.quantity, per: [] })));
  if (values.size !== 1) return false;
  const places = placesOf(rivals).size;
  const areMany = places >= manyPlaces && rivals.some(({ score }) => score >= sureScore);
  return areMany || (places > 1 && rivals.every(({ isSure }) => isSure));
}

/** Those that give another value, when none that is as near agrees. */
function rivalsAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const near = candidates.filter(({ score }) => score >= best * asGood);
  if (near.some(({ relation }) => relation === 'same')) return [];
  // Who agrees on the number without saying whether it is a minimum leaves only that open.
  const signs = near.filter(({ relation }) => relation === 'sign');
  if (near.some(({ relation }) => relation === 'number') || signs.length > 0) return signs;
  return near.filter(({ relation }) => relation === 'other');
}

/**
 * Texts that each share little with a fact, but agree among themselves on another value where nothing gives that of the
 * fact: then the fact is the odd one out.
 */
function consensusAgainst(fact: Fact, candidates: readonly Candidate[]): readonly Candidate[] {
  if (fact.role === 'asked' || fact.role === 'history' || groupOf(fact.quantity) === 'rate') return [];
  const rivals = rivalsAmong(candidates);
  const echoed = isEcho(fact) ? echoedBy(fact, candidates) : [];
  if (echoed.length > 0 || (isEcho(fact) && candidates.some(isBackedNearby))) return echoed;
  const camps = new Map<string, Candidate[]>();
  for (const rival of rivals) append(camps, valueKey(rival.fact.quantity), rival);
  const [best, second] = [...camps.values()]
    .map((camp) => ({ camp, support: supportOf(camp) }))
    .sort((a, b) => b.support - a.support);
  if (best === undefined || best.support < leastSupport || best.support * clearly < (second?.support ?? 0)) return [];
  const camp = best.camp.filter(({ isOfOther }) => !isOfOther);
  if (placesOf(camp).size < 2 || supportOf(camp) < leastSupport) return [];
  const isAboutIt = camp.some(({ isTied }) => isTied) || isMoreThanThereAre(fact, camp);
  return isAboutIt ? camp : [];
}

/** A risk may name the limit of one of its KPIs and the subject of another. */
function isBackedNearby({ isNear, relation, fact }: Candidate): boolean {
  return isNear && fact.role !== 'history' && isBacking(relation);
}

/** Two of the fourteen bridges may be a part; eighteen bridges are too many where all else counts fourteen. */
function isMoreThanThereAre({ quantity }: Fact, camp: readonly Candidate[]): boolean {
  if (groupOf(quantity) !== 'count' || quantity.value.kind !== 'exact') return false;
  const { number } = quantity.value;
  const same = camp.filter(
    ({ fact: { quantity: said } }) =>
      said.value.kind === 'exact' &&
      isBelow(fewest, said.value.number) &&
      isBelow(said.value.number, number) &&
      haveSameWords(said.noun ?? '', quantity.noun ?? ''),
  );
  return quantity.noun !== undefined && placesOf(same).size >= manyPlaces;
}

/** So few are a handful for one task, not all there are. */
const fewest = rational(5);

function placesOf(camp: readonly Candidate[]): ReadonlySet<unknown> {
  return new Set(camp.map(({ fact: { claim } }) => claim.passage.item ?? claim.passage.file));
}

/** What the promise says that a proof, a win theme or a risk repeats, when no text linked to it gives the value that stands there. */
function echoedBy(echo: Fact, candidates: readonly Candidate[]): readonly Candidate[] {
  const { quantity, claim } = echo;
  const isHeadline = isOfWinTheme(echo);
  const near = candidates.filter(
    ({ isNear, isTied, fact }) => (isNear || (isHeadline && isTied)) && fact.role !== 'history',
  );
  if (near.some(({ relation }) => isBacking(relation))) return near.filter(({ relation }) => relation === 'sign');
  // A proof, a headline or a limit also is a number of its own: only one that speaks of the same thing is an echo.
  const isOwn = isHeadline || claim.passage.item?.kind === 'evidence' || quantity.comparator?.isExplicit === true;
  const others = near.filter(
    ({ relation, isTied, fact: { quantity: said } }) =>
      relation === 'sign' ||
      (relation === 'other' &&
        (isTied || !isOwn) &&
        (said.unit?.name === quantity.unit?.name || isUnitOther(said, quantity))),
  );
  // `De norm van 99,7% komt in gevaar` and a headline name the norm of the KPI that they point at.
  const norms = near.filter(
    ({ relation, isLinked, fact: { role } }) =>
      isLinked && role === 'norm' && (relation === 'other' || relation === 'sign'),
  );
  // Where those differ among themselves, it repeats none of them.
  return (
    [others, norms].find(
      (camp) => new Set(camp.map(({ fact: said }) => valueKey({ ...said.quantity, per: [] }))).size === 1,
    ) ?? []
  );
}

/** What a camp is worth: the first witness counts whole, each from another place half as much as the one before it. */
function supportOf(camp: readonly Candidate[]): number {
  const places = new Map<unknown, number>();
  for (const { fact, score } of camp) {
    const place = fact.claim.passage.item ?? fact.claim.passage.file;
    places.set(place, Math.max(places.get(place) ?? 0, score));
  }
  return [...places.values()].sort((a, b) => b - a).reduce((sum, score, index) => sum + score / 2 ** index, 0);
}

/** Whether a candidate is the norm of a KPI that the text belongs to and that says the same. */
function isOwnNorm(candidate: Candidate): boolean {
  return isNorm(candidate) && candidate.isNear;
}

function isNorm({ fact, relation }: Candidate): boolean {
  return fact.role === 'norm' && isBacking(relation);
}

/**
 * Whether another fact agrees with the other and is as near to it: then that one is its counterpart. It stands in the
 * same item (the title of a win theme says no other thing than its text), or is the norm of a KPI that measures the
 * other, or of one that is nearer to it.
 */
function isTaken({ fact: other, score }: Candidate, fact: Fact, all: ReadonlyMap<Fact, readonly Candidate[]>): boolean {
  return (all.get(other) ?? []).some(
    (candidate) =>
      isBacking(candidate.relation) &&
      candidate.fact.role === fact.role &&
      (placeOf(candidate.fact) === placeOf(fact) && !isOfWinTheme(fact)
        ? candidate.score > (isBeside(candidate.fact, fact) ? score * asGood : score)
        : (isOwnNorm(candidate) && candidate.score >= score * asGood) ||
          (isNorm(candidate) && candidate.score > score)),
  );
}

/** The item or, in a section, the list or table: what stands together there are steps or parts of one thing. */
function placeOf({ claim: { passage }, row }: Fact): unknown {
  return passage.path.length > 0 ? passage.item : row === '' ? passage : row;
}

const order = { asked: 0, norm: 1, trigger: 2, text: 3, history: 4 } as const;

/** Running text is measured against a norm, and all that is ours against what the buyer asks; not the other way round. */
function isPointedAt(fact: Fact, rival: Fact): boolean {
  return order[fact.role] >= order[rival.role];
}
