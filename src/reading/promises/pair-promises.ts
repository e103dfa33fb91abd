/**
 * Which norm answers which promise. Nothing says so in the sources, so the likeliest answer is taken: the same classes,
 * the same number, words in common, and at last what is alone of its kind on both sides. Numbers about different things
 * (25% CO2, 25% autokilometers) are never paired.
 */
import { append } from '../../model/item-index.ts';
import type { Coverage } from '../../quantity/norm-coverage.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { isDenominator, yearOf } from '../claims/claim-kinds.ts';
import { areOfOneKind, coverSameSubject, familyOf, haveSameNumber } from '../claims/promise-coverage.ts';
import { startEventOf } from '../claims/start-event.ts';
import { type Claim, labelsOf } from '../texts/claim.ts';
import { sharedWords, type Topic, topicOf } from '../words/topic.ts';
import { acronymBefore } from './acronym-before.ts';
import type { NormClaim } from './norm-claim.ts';
import { inClassesOf } from './norm-classes.ts';
import { areOfTwoThings, areOppositeOfTwoThings } from './pair-differences.ts';
import { isAsked, type PromiseClaim, type PromisingItem } from './promise-claim.ts';

/** A promise with the norm that answers it. */
export interface PromisePair {
  readonly promise: PromiseClaim;
  readonly norm: NormClaim;
  readonly coverage: Coverage;
  /** Whether their own words say that both are about the same thing; otherwise it is only likely. */
  readonly isSure: boolean;
  /** Whether the norm is already the exact answer to another text: then our own texts contradict each other. */
  readonly isRestated: boolean;
}

interface Candidate extends PromisePair {
  readonly likeliness: number;
  /** Whether both state the same amount, whatever the sign. */
  readonly isSameAmount: boolean;
  /** Whether anything at all says that both belong together. */
  readonly isRelated: boolean;
  /** Whether their words say so firmly. */
  readonly isStrong: boolean;
}

/** The pairs of an item, those of the buyer's words first. */
export function pairPromises(
  item: PromisingItem,
  promises: readonly PromiseClaim[],
  norms: readonly NormClaim[],
): readonly PromisePair[] {
  const limits = promises.filter(({ role }) => role === 'limit');
  if (limits.length === 0 || norms.length === 0) return [];
  const heads = norms.filter(({ head }) => head === undefined);
  const grades = norms.filter(({ claim }) => familyOf(claim.quantity) === 'grade');
  const context = {
    heads,
    said: saidIn(item),
    titles: titleTopics(norms),
    lastYears: lastYears(norms),
    hasOneGrade: grades.length === 1,
    byAcronym: byAcronym(heads),
  };
  const candidates = limits.flatMap((promise) => heads.flatMap((norm) => candidateOf(promise, norm, context) ?? []));
  candidates.sort((a, b) => b.likeliness - a.likeliness);
  const pairs = new Pairs();
  for (const candidate of candidates) if (candidate.isSameAmount && candidate.isRelated) pairs.takeEqual(candidate);
  const met = new Set(candidates.filter(isMetExactly).map(({ promise }) => promise));
  for (const candidate of candidates) {
    if (candidate.isRelated && !met.has(candidate.promise)) pairs.takeOther(candidate);
  }
  for (const candidate of candidates)
    if (pairs.isCompanion(candidate)) pairs.takeOther({ ...candidate, isSure: true, isStrong: true });
  for (const candidate of candidates) {
    if (isAsked(candidate.promise) && isAlone(candidate, limits, heads, pairs))
      pairs.takeOther({ ...candidate, isSure: false });
  }
  return withVariants(pairs.all, promises, norms, context.said);
}

/** Whether a number of our own is that of some norm: then it is not held against another, whatever words they share. */
function isMetExactly({ promise, norm, isSameAmount }: Candidate): boolean {
  return !isAsked(promise) && isSameAmount && isTellingNumber(norm.claim.quantity);
}

/** Whether a number says what is meant: small ones are the same by chance. */
export function isTellingNumber({ value }: Quantity): boolean {
  return value.kind === 'exact' && (!isBelow(value.number, rational(6)) || value.number.denominator !== 1n);
}

/** Whether one norm of the item only has so telling a number: `waaraan minstens 40% meedoet`, `respons ≥40%`. */
function isOnlySuch(promise: PromiseClaim, norm: NormClaim, { heads }: Context): boolean {
  const { passage, quantity } = promise.claim;
  if (/^(?:na|after)\s/iu.test(passage.text.slice(quantity.start, quantity.end))) return false;
  return (
    isTellingNumber(norm.claim.quantity) &&
    heads.filter(({ claim }) => haveSameNumber(promise.claim, claim)).length === 1
  );
}

interface Context {
  readonly heads: readonly NormClaim[];
  readonly said: string;
  readonly titles: ReadonlyMap<unknown, Topic>;
  /** The last year for which a KPI has a norm of a kind: what is promised without a year is the end of the path. */
  readonly lastYears: ReadonlyMap<string, number>;
  /** Whether the item is measured by one score only: then every score that it promises is that one. */
  readonly hasOneGrade: boolean;
  /** The norms that an abbreviation names. */
  readonly byAcronym: ReadonlyMap<string, readonly NormClaim[]>;
}

/** All that is said in the item itself: a condition that stands there narrows no promise. */
export function saidIn({ data }: PromisingItem): string {
  return ['title' in data ? data.title : '', data.text, 'keyMessage' in data ? data.keyMessage : ''].join(' ');
}

function titleTopics(norms: readonly NormClaim[]): ReadonlyMap<unknown, Topic> {
  const titles = new Map<unknown, Topic>();
  for (const { kpi } of norms) {
    if (!titles.has(kpi)) titles.set(kpi, topicOf(`${kpi.data.title ?? ''} ${kpi.data.description ?? ''}`));
  }
  return titles;
}

function candidateOf(promise: PromiseClaim, norm: NormClaim, context: Context): Candidate | undefined {
  const [asked, given] = [inClassesOf(promise.claim, norm.claim, norm.names), norm.claim];
  const { said, titles } = context;
  if (!areOfOneKind(asked.quantity, given.quantity) || isOtherYear(promise, norm, context)) return undefined;
  // `≤1 fout per 10.000 per dag`: the ten thousand are what is counted on.
  if (isDenominator(norm.claim) !== isDenominator(promise.claim)) return undefined;
  const [ones, others] = [labelsOf(promise.claim), labelsOf(given)];
  const haveSameLabel = ones.some((label) => others.includes(label));
  if (ones.length > 0 && others.length > 0 && !haveSameLabel) return undefined;
  if (isOfOtherAcronym(promise, norm, context)) return undefined;
  const words = wordsOf(asked);
  const shared = sharedWords(words, norm.about);
  const inTitle = sharedWords(words, titles.get(norm.kpi) ?? new Set());
  if (areOfTwoThings(promise, norm, shared, inTitle)) return undefined;
  const coverage = coverSameSubject(asked, given, `${said} ${asked.sentence.text}`);
  const isSameAmount = coverage.relation === 'equal' || isSameNumber(coverage) || haveSameNumber(asked, given);
  if (coverage.reason === 'opposite-signs' && areOppositeOfTwoThings(asked, given, shared + inTitle)) return undefined;
  const isBare = norm.subject.size === 0;
  const likeliness =
    (haveSameLabel ? 12 : 0) +
    (isSameAmount ? 8 : 0) +
    4 * Math.min(sharedWords(words, norm.inFull), 3) +
    2 * Math.min(inTitle, 2) +
    (asked.quantity.unit?.name === given.quantity.unit?.name ? 1 : 0);
  const isSure = haveSameLabel || shared > 0 || (isBare && inTitle > 0);
  const isOnlyGrade = context.hasOneGrade && familyOf(given.quantity) === 'grade';
  const isRelated = isAsked(promise)
    ? isSure || isOnlyGrade || inTitle > 0 || isSameAmount
    : isSure || isOnlyGrade || inTitle > 1 || (isSameAmount && (inTitle > 0 || isOnlySuch(promise, norm, context)));
  // What two terms run from says nothing of what must be done.
  const event = topicOf(`${startEventOf(asked)} ${startEventOf(given)}`);
  const own = sharedWords(withoutWords(words, event), norm.subject);
  // In a text that is not the first to state a number, one word in common is too little.
  const isStrong =
    haveSameLabel || isOnlyGrade || own > 1 || (own > 0 && asked.quantity.comparator?.isExplicit === true);
  return { promise, norm, coverage, isSure, isRestated: false, likeliness, isSameAmount, isRelated, isStrong };
}

function withoutWords(topic: Topic, words: Topic): Topic {
  return new Set([...topic].filter((word) => !words.has(word)));
}

/** What a promise is about; `een spoedorder van ten hoogste 30 stuks binnen 5 werkdagen`: where it says nothing, its clause does. */
function wordsOf({ topic, clause, passage, quantity }: Claim): Topic {
  return topic.size > 0 ? topic : topicOf(passage.text.slice(clause.start, quantity.start));
}

/** A required `RPO` is measured by the norm of the RPO where there is one, not by the RTO beside it. */
function isOfOtherAcronym({ claim }: PromiseClaim, norm: NormClaim, { byAcronym: named }: Context): boolean {
  const name = acronymBefore(claim);
  const bearers = name === undefined ? [] : (named.get(name) ?? []);
  return !bearers.includes(norm) && bearers.some((one) => areOfOneKind(claim.quantity, one.claim.quantity));
}

function byAcronym(norms: readonly NormClaim[]): ReadonlyMap<string, readonly NormClaim[]> {
  const named = new Map<string, NormClaim[]>();
  for (const norm of norms) {
    const name = acronymBefore(norm.claim);
    if (name !== undefined) append(named, name, norm);
  }
  return named;
}

/** `80 kg` is not measured by `≤ 105 kg in 2027` where 2029 has a norm of its own. */
function isOtherYear({ claim }: PromiseClaim, norm: NormClaim, { lastYears: last }: Context): boolean {
  if (norm.year === undefined) return false;
  return norm.year !== (yearOf(claim) ?? last.get(pathOf(norm)));
}

function lastYears(norms: readonly NormClaim[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const norm of norms) {
    const { year } = norm;
    if (year !== undefined && year > (last.get(pathOf(norm)) ?? 0)) last.set(pathOf(norm), year);
  }
  return last;
}

function pathOf({ kpi, claim }: NormClaim): string {
  return `${kpi.address} ${familyOf(claim.quantity)}`;
}

function isSameNumber({ gaps, relation, reason, pairs }: Coverage): boolean {
  if (relation === 'different-subject') return false;
  const differences = pairs[0]?.comparison.differences ?? [];
  if (differences.length === 0) return relation !== 'not-comparable' || reason === 'same';
  return (
    !differences.some((difference) => difference.reason === 'value') && !gaps.some(({ kind }) => kind === 'calendar')
  );
}

/** Pairs that are taken: a promise is answered once, and in one voice a norm answers one promise. */
class Pairs {
  readonly all: PromisePair[] = [];
  readonly #answered = new Set<PromiseClaim>();
  readonly #usedBy = new Map<NormClaim, Set<unknown>>();
  readonly #settled = new Set<NormClaim>();

  takeEqual(candidate: Candidate): void {
    if (this.#take(candidate)) this.#settled.add(candidate.norm);
  }

  /** A norm that states the amount of one promise is held against another in our own words only when both are firm. */
  takeOther(candidate: Candidate): void {
    const isSettled = this.#settled.has(candidate.norm) && !isAsked(candidate.promise);
    if (!isSettled) this.#take(candidate);
    else if (candidate.isStrong) this.#take({ ...candidate, isSure: false, isRestated: true });
  }

  /** Whether the numbers stand beside numbers that are a pair: the term of a reduction. */
  isCompanion({ promise, norm }: Candidate): boolean {
    return this.all.some(
      (pair) =>
        pair.isSure &&
        pair.promise.claim.clause.start === promise.claim.clause.start &&
        pair.promise.claim.passage === promise.claim.passage &&
        pair.norm.claim.clause.start === norm.claim.clause.start &&
        pair.norm.claim.passage === norm.claim.passage,
    );
  }

  isFree(promise: PromiseClaim): boolean {
    return !this.#answered.has(promise);
  }

  isUnused(norm: NormClaim): boolean {
    return !this.#usedBy.has(norm);
  }

  #take({ promise, norm, coverage, isSure, isRestated }: Candidate): boolean {
    const voice = isAsked(promise) ? 'buyer' : promise.claim.passage;
    const users = this.#usedBy.get(norm) ?? new Set();
    if (this.#answered.has(promise) || users.has(voice)) return false;
    this.#answered.add(promise);
    this.#usedBy.set(norm, users.add(voice));
    this.all.push({ promise, norm, coverage, isSure, isRestated });
    return true;
  }
}

/** Whether nothing else of its kind is left on either side. */
function isAlone(
  { promise, norm }: Candidate,
  promises: readonly PromiseClaim[],
  norms: readonly NormClaim[],
  pairs: Pairs,
): boolean {
  const { quantity } = promise.claim;
  const rivals = promises.filter(
    (other) => isAsked(other) && pairs.isFree(other) && areOfOneKind(other.claim.quantity, quantity),
  );
  const others = norms.filter((other) => pairs.isUnused(other) && areOfOneKind(quantity, other.claim.quantity));
  return rivals.length === 1 && rivals[0] === promise && others.length === 1 && others[0] === norm;
}

/** A norm that only varies the condition of another answers the same promise, unless the promise gives that number too. */
function withVariants(
  pairs: readonly PromisePair[],
  promises: readonly PromiseClaim[],
  norms: readonly NormClaim[],
  said: string,
): PromisePair[] {
  return pairs.flatMap((pair) => {
    const { claim } = pair.promise;
    const beside = promises.filter(
      ({ claim: other }) => other.passage === claim.passage && other.sentence.start === claim.sentence.start,
    );
    const variants = norms.filter(
      (norm) => norm.head === pair.norm && !beside.some((other) => haveSameNumber(other.claim, norm.claim)),
    );
    const text = `${said} ${claim.sentence.text}`;
    const answer = (norm: NormClaim): PromisePair => {
      const coverage = coverSameSubject(inClassesOf(claim, norm.claim, norm.names), norm.claim, text);
      return { ...pair, norm, coverage };
    };
    return [pair, ...variants.map(answer)];
  });
}
