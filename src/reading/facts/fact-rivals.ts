/**
 * Pairs of facts that speak of one thing and give two values. A fact that some text as near to it agrees with is
 * backed, and never has a rival: only what stands alone against the rest is said.
 */
import { append } from '../../model/item-index.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { amountKey, groupOf, valueKey } from '../claims/value-key.ts';
import type { Reading } from '../texts/reading.ts';
import { isUnitOther } from './amounts-alike.ts';
import { type Candidate, isBeside, likeFactsOf, sureScore } from './fact-candidates.ts';
import { answersAsAsked } from './fact-pairs.ts';
import { isEcho } from './fact-traits.ts';
import { type Fact, factsOf, isOfWinTheme } from './facts.ts';
import { leastTrust, sureTrust, trustIn } from './rival-trust.ts';
import { groupByPlace, isBacking, isNormOfNamedKpi, isSaidToo } from './said-too.ts';

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

/** What the witnesses together must be worth. */
const leastSupport = 3;
/** The next camp must be worth less than this part of the best. */
const clearly = 0.7;
/** So many places that give one value leave no doubt which text is wrong. */
const manyPlaces = 3;
/** A text this near to the best is as good a witness. */
const asGood = 0.65;

/** All rivalries of a bid, each pair once. */
export const rivalriesOf: (reading: Reading) => readonly Rivalry[] = oncePer(findRivalries);

/** The facts that stand in some rivalry, on either side. */
export const rivalledFacts: (reading: Reading) => ReadonlySet<Fact> = oncePer(
  (reading) => new Set(rivalriesOf(reading).flatMap(({ fact, rival }) => [fact, rival])),
);

function findRivalries(reading: Reading): Rivalry[] {
  const facts = factsOf(reading);
  const candidates = likeFactsOf(reading);
  const groups = groupByPlace(facts);
  const asAsked = answersAsAsked(facts);
  const seen = new Map<Fact, Set<Fact>>();
  return facts.flatMap((fact) => {
    const rivalry = asAsked.has(fact) ? undefined : rivalryOf(fact, candidates);
    if (rivalry === undefined || asAsked.has(rivalry.fact) || asAsked.has(rivalry.rival)) return [];
    if (isWorkedOut(rivalry.fact) || isWorkedOut(rivalry.rival)) return [];
    if (!rivalry.isSign && isSaidToo(rivalry.fact, rivalry.rival, groups)) return [];
    if (isNormOfNamedKpi(rivalry.fact, rivalry.rival, groups, reading.bid)) return [];
    if (seen.get(rivalry.fact)?.has(rivalry.rival) === true) return [];
    if (seen.get(rivalry.rival)?.has(rivalry.fact) === true) return [];
    const pair = seen.get(rivalry.fact) ?? new Set();
    seen.set(rivalry.fact, pair.add(rivalry.rival));
    return [rivalry];
  });
}

/** `Tot ten hoogste € 79.800. Dat is 2% van de opdrachtwaarde`: what an amount comes to. */
function isWorkedOut({ quantity: { unit, start }, claim: { passage } }: Fact): boolean {
  return unit?.name === 'percent' && comesTo.test(passage.text.slice(Math.max(0, start - 16), start));
}

const comesTo = /(?<![a-zà-ɏ])(?:dat|that|which) is\s$/iu;

function rivalryOf(fact: Fact, all: ReadonlyMap<Fact, readonly Candidate[]>): Rivalry | undefined {
  const candidates = all.get(fact) ?? [];
  const strong = candidates.filter(({ isStrong }) => isStrong);
  const rivals = strong.length === 0 ? consensusAgainst(fact, candidates) : rivalsAmong(strong);
  const sorted = [...rivals].sort((a, b) => b.score - a.score);
  const first = areUnanimous(rivals)
    ? sorted[0]
    : sorted.find((rival) => rival.relation === 'sign' || !isTaken(rival, fact, all));
  if (first === undefined) return undefined;
  const trust = trustIn(fact, first, all.get(first.fact) ?? []);
  if (trust < leastTrust) return undefined;
  const allies = (all.get(first.fact) ?? [])
    .filter(({ relation }) => isBacking(relation))
    .map((ally) => ally.fact)
    .filter((ally) => ally !== fact);
  const pair = { allies, isSign: first.relation === 'sign', isSure: first.isSure && trust >= sureTrust };
  return isPointedAt(fact, first.fact)
    ? { fact, rival: first.fact, ...pair }
    : { fact: first.fact, rival: fact, ...pair, allies: [] };
}

function areUnanimous(rivals: readonly Candidate[]): boolean {
  const values = new Set(rivals.map(({ fact }) => amountKey(fact.quantity)));
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
    [others, norms].find((camp) => new Set(camp.map(({ fact: said }) => amountKey(said.quantity))).size === 1) ?? []
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
