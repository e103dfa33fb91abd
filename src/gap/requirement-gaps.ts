/**
 * The buyer's requirements and principles against the bid. A number that is required is held against the norms of the
 * KPIs that the requirement names, against the frequency of the meetings and reports that name it, and against our own
 * explanation; without a number, what we declare or name answers.
 */
import type { Requirement } from '../generated/types.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { partsOf } from '../model/nested-items.ts';
import { inSignOf } from '../quantity/asked-sign.ts';
import { compareQuantities } from '../quantity/compare-quantities.ts';
import type { Coverage } from '../quantity/norm-coverage.ts';
import { haveSameWords } from '../quantity/noun-words.ts';
import { asWritten, type Claim } from '../reading/claim.ts';
import { isDenominator, isOfOtherYear } from '../reading/claim-kinds.ts';
import { type NormClaim, normClaims } from '../reading/norm-claim.ts';
import { type PromisePair, pairPromises } from '../reading/pair-promises.ts';
import { isAsked, type PromiseClaim, promiseClaims } from '../reading/promise-claim.ts';
import { areOfOneKind, coverSameSubject, haveSameNumber } from '../reading/promise-coverage.ts';
import { parts, without } from '../reading/quantity-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { isSizeOfThing } from '../reading/size-of-thing.ts';
import { sharedWords } from '../reading/topic.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { compareRhythms } from './compare-rhythms.ts';
import { coveredGap, named, written } from './covered-gaps.ts';
import type { Answer, Gap, Verdict } from './gap.ts';

type Required = Item<'requirement'> | Item<'principle'>;

/** All requirements, their items and the principles, in the order of the sources. */
export function requirementGaps(reading: Reading): Gap[] {
  const { bid } = reading;
  const wholes = wholeRequirements(bid);
  const required: readonly Required[] = [...bid.items('requirement'), ...bid.items('principle')];
  return required.flatMap((item) => {
    const whole = wholes.get(item);
    return gapsOf(reading, item, whole === undefined ? [item] : [item, whole]);
  });
}

/** The requirement to which each item of a requirement belongs: what answers the whole answers its items. */
function wholeRequirements(bid: Bid): ReadonlyMap<Item, Item<'requirement'>> {
  return new Map(bid.items('requirement').flatMap((whole) => partsOf(bid, whole).map((part) => [part, whole])));
}

/** @param holders the item itself and the requirement that it is part of */
function gapsOf(reading: Reading, item: Required, holders: readonly Required[]): Gap[] {
  // Information demands nothing, and neither do its parts.
  if (holders.some(({ data }) => 'type' in data && data.type === 'info')) return [];
  const asked = promiseClaims(reading, item).filter(isLimit);
  const kpis = new Set(holders.flatMap((holder) => reading.bid.linked(holder, 'kpis', 'kpi')));
  const norms = [...kpis].flatMap((kpi) => normClaims(reading, kpi));
  const told = explanationClaims(reading, item);
  const pairs = new Map(pairPromises(item, asked, norms).map((pair) => [pair.promise, pair]));
  const compared = asked.flatMap((promise): Gap[] => {
    const found =
      inRhythms(reading.bid, holders, promise) ??
      inRest(reading, item, pairs.get(promise), norms) ??
      weakest(inNorms(pairs.get(promise), told), inExplanation(reading, item, promise));
    if (found === undefined) return [];
    const { answer, isLess: _isLess, ...outcome } = found;
    const asked = requiredWords(promise.claim);
    return [{ demand: item, asked, span: promise.claim.span, basis: 'compared', answers: [answer], ...outcome }];
  });
  return compared.length > 0 ? compared : [declaredGap(reading.bid, item, holders)];
}

/** A number that is required, with its subject where it is given as a norm of its own. */
function requiredWords(claim: Claim): string {
  return claim.passage.field === 'norms' ? claim.passage.text : asWritten(claim);
}

/** `De komende 6 tot 18 maanden` is no limit, and of `één toezichthouder per 75 bezoekers` fewer is better. */
function isLimit(promise: PromiseClaim): boolean {
  const { claim, role } = promise;
  return isAsked(promise) && role === 'limit' && claim.quantity.value.kind === 'exact' && !isDenominator(claim);
}

/** What the norm gives, unless our own explanation gives less than is asked. */
function weakest(norm: Outcome | undefined, explanation: Outcome | undefined): Outcome | undefined {
  return explanation?.isLess === true && explanation.isSure ? explanation : (norm ?? explanation);
}

type Outcome = Pick<Gap, 'verdict' | 'reason' | 'isSure'> & {
  readonly answer: Answer;
  /** Whether the number itself falls short. */
  readonly isLess?: boolean;
};

/** How an offered number answers a required one. */
function outcomeOf(asked: Claim, given: Claim, { relation, reason, gaps }: Coverage): Pick<Gap, 'verdict' | 'reason'> {
  if (haveOtherBase(asked, given)) return { verdict: 'unclear', reason: 'base' };
  const isWeaker = relation === 'weaker' || gaps.some(({ isPresumed }) => !isPresumed);
  const verdicts: Readonly<Record<Coverage['relation'], Verdict>> = {
    equal: 'met',
    stricter: 'exceeded',
    weaker: 'weaker',
    'different-subject': 'unclear',
    'not-comparable': 'unclear',
  };
  return { verdict: isWeaker ? 'weaker' : verdicts[relation], reason };
}

/** Percentages of things that are called otherwise: `5% van de opdrachtsom`, `5% van de loonsom`. */
function haveOtherBase({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (one.unit?.dimension !== 'ratio' || other.unit?.dimension !== 'ratio') return false;
  if (one.noun === undefined || other.noun === undefined) return false;
  // `98% of the time` and `99.2% of the hours` are of one thing.
  if (ofTime.test(one.noun) && ofTime.test(other.noun)) return false;
  return !haveSameWords(one.noun, other.noun);
}

const ofTime = /^(?:(?:de|het|alle|the|all)\s)?(?:tijd|uren|minuten|dagen|time|hours|minutes|days)(?![a-zà-ɏ])/iu;

/** The norm of a KPI that answers; one that is only likely to be meant says nothing unless it is the same number. */
function inNorms(pair: PromisePair | undefined, told: readonly Claim[]): Outcome | undefined {
  if (pair === undefined) return undefined;
  const { promise, norm, coverage, isSure } = pair;
  if (isOfOtherYear(promise.claim, norm.claim)) return undefined;
  const outcome = outcomeOf(promise.claim, norm.claim, coverage);
  if (!isSure && outcome.verdict !== 'met') return undefined;
  if (
    outcome.verdict === 'weaker' &&
    ((isPromisedBeyond(promise.claim, norm.claim, coverage) &&
      !told.some((claim) => haveSameNumber(claim, promise.claim))) ||
      coverage.reason === 'opposite-signs')
  )
    return undefined;
  return {
    ...outcome,
    isSure,
    answer: { item: norm.kpi, text: offeredWords(norm.claim, coverage), span: norm.claim.span },
  };
}

/**
 * A stricter term for a share of the cases (`94% binnen 4 werkdagen` where 7 are asked) says nothing of the others, and
 * less still that they take longer than is asked, unless our explanation speaks of the term that is asked.
 */
function isPromisedBeyond({ quantity: asked }: Claim, { quantity: given }: Claim, { gaps }: Coverage): boolean {
  const isOfShare = gaps.length > 0 && gaps.every(({ kind, isPresumed }) => kind === 'attainment' || isPresumed);
  const [term, offered] = [asked, given].map((quantity) => ({
    ...without(quantity, parts.noun | parts.per),
    labels: [],
  }));
  return (
    isOfShare && term !== undefined && offered !== undefined && compareQuantities(term, offered).relation === 'stricter'
  );
}

/**
 * What answers for the cases that the norm with a share leaves over: another norm of the KPI (`90% ≤1 dag; 100% ≤3
 * dagen`), or our explanation (`en elke vraag binnen 3 dagen`).
 */
function inRest(
  reading: Reading,
  item: Required,
  pair: PromisePair | undefined,
  norms: readonly NormClaim[],
): Outcome | undefined {
  if (pair === undefined || !pair.isSure) return undefined;
  const { promise, norm, coverage } = pair;
  const { gaps } = coverage;
  if (gaps.length === 0 || gaps.some(({ kind }) => kind !== 'attainment')) return undefined;
  const covers = (claim: Claim): Verdict | undefined => {
    if (!areOfOneKind(promise.claim.quantity, claim.quantity)) return undefined;
    const whole = withoutShare(claim);
    const { verdict } = outcomeOf(promise.claim, whole, coverSameSubject(promise.claim, whole, item.data.text));
    return verdict === 'met' || verdict === 'exceeded' ? verdict : undefined;
  };
  for (const { kpi, claim } of norms) {
    const verdict = kpi === norm.kpi && (claim !== norm.claim || isSize(claim)) ? covers(claim) : undefined;
    if (verdict !== undefined) {
      return {
        verdict,
        reason: coverage.reason,
        isSure: true,
        answer: { item: kpi, text: asWritten(claim), span: claim.span },
      };
    }
  }
  for (const claim of explanationClaims(reading, item)) {
    const verdict = saysOfAll(claim) ? covers(claim) : undefined;
    if (verdict !== undefined) {
      return {
        verdict,
        reason: coverage.reason,
        isSure: true,
        answer: { item, text: asWritten(claim), span: claim.span },
      };
    }
  }
  return undefined;
}

const all =
  /(?<![a-zà-ɏ])(?:altijd|alle|elke?|iedere?|de overige|de rest|zonder uitzondering|nooit|always|every|all|each|any|the (?:rest|remainder|remaining|others)|without exception|never)(?![a-zà-ɏ])/u;

/** Whether the words since the number before it say that a number holds for all, or for all the others. */
function saysOfAll({ passage, clause, sentence, quantity }: Claim): boolean {
  const before = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  return all.test(inSmallLetters(passage.text.slice(before, quantity.start)));
}

/** A number apart from the share that stands before it in its sentence. */
function withoutShare(claim: Claim): Claim {
  const { attainment, ...clause } = claim.clause;
  const isOfShare = attainment !== undefined && attainment.start >= claim.quantity.end;
  return isOfShare ? claim : { ...claim, clause: { ...clause, quantities: [claim.quantity] } };
}

/** Of a slot of two hours the share says how often it is kept, not how long it is. */
function isSize({ passage, quantity }: Claim): boolean {
  return isSizeOfThing(passage.text, quantity);
}

function explanationClaims(reading: Reading, item: Required): Claim[] {
  return reading
    .passagesOf(item)
    .filter(({ field }) => field === 'explanation' || field === 'answer')
    .flatMap((passage) => reading.claims(passage));
}

/** The number as written, with what it holds for where that is what falls short: `98% van de acties ≤1 seconde`. */
function offeredWords(claim: Claim, { gaps }: Coverage): string {
  if (!gaps.some(({ kind }) => kind !== 'value' && kind !== 'operator')) return asWritten(claim);
  return claim.passage.text.slice(claim.clause.start, claim.clause.end).replace(/\s+/gu, ' ').trim();
}

/** The number of our own explanation that answers: of the same kind, and about the same thing or alone of its kind. */
function inExplanation(reading: Reading, item: Required, { claim }: PromiseClaim): Outcome | undefined {
  if (isForbiddenHour(claim)) return undefined;
  const offered = explanationClaims(reading, item).filter(({ quantity }) => areOfOneKind(claim.quantity, quantity));
  const related = offered.filter(({ topic }) => sharedWords(claim.topic, topic) > 0);
  const likely = related.length > 0 ? related : offered;
  // Of several numbers about the same thing only the one that was asked for is surely the answer.
  const found =
    likely.find((other) => haveSameNumber(claim, other)) ??
    offered.find((other) => haveSameNumber(claim, other) && saysOfAll(other)) ??
    (likely.length === 1 ? likely[0] : undefined);
  if (found === undefined) return undefined;
  const given = saysOfAll(found) ? withoutShare(found) : found;
  const directed = { ...given, quantity: inSignOf(claim.quantity, given.quantity) };
  const coverage = coverSameSubject(claim, directed, item.data.text);
  const outcome = outcomeOf(claim, directed, coverage);
  const isLess = coverage.gaps.some(({ kind, isPresumed }) => kind === 'value' && !isPresumed);
  const isSure = related.length > 0;
  // An explanation speaks of its requirement: a percentage of another thing is no chance.
  if (!isSure && outcome.verdict !== 'met' && outcome.reason !== 'base') return undefined;
  return { ...outcome, isSure, isLess, answer: { item, text: asWritten(given), span: given.span } };
}

/** `Voor 7.00 uur wordt niet ingezameld`: a later hour is no less. */
function isForbiddenHour({ quantity, sentence }: Claim): boolean {
  return (
    quantity.unit?.dimension === 'time-of-day' &&
    /(?<![a-zà-ɏ])(?:niet|geen|not|no)(?![a-zà-ɏ])/u.test(inSmallLetters(sentence.text))
  );
}

/** The meeting or report that names the requirement, where a frequency is required. */
function inRhythms(bid: Bid, holders: readonly Required[], { claim }: PromiseClaim): Outcome | undefined {
  const rhythms = holders
    .flatMap((holder) => bid.linksTo(holder, 'requirements').map(({ from }) => from))
    .filter((from): from is Rhythmic => from.kind === 'meeting' || from.kind === 'report');
  for (const from of rhythms.length > 1 ? namedBeside(claim, rhythms) : rhythms) {
    const { frequency } = from.data;
    const verdict = compareRhythms(asWritten(claim), frequency);
    if (verdict === undefined || frequency === undefined) continue;
    return { verdict, isSure: true, answer: { item: from, text: frequency, span: from.span(['frequency']) } };
  }
  return undefined;
}

type Rhythmic = Item<'meeting'> | Item<'report'>;

/** Of several meetings and reports, those whose name stands nearest to the frequency in its sentence. */
function namedBeside({ passage, sentence, quantity }: Claim, rhythms: readonly Rhythmic[]): readonly Rhythmic[] {
  const text = passage.text.slice(sentence.start, sentence.end).toLowerCase();
  const distances = rhythms.map((rhythm) => distanceTo(rhythm, text, quantity.end - sentence.start));
  const nearest = Math.min(...distances);
  return nearest === Number.POSITIVE_INFINITY ? [] : rhythms.filter((_, index) => distances[index] === nearest);
}

function distanceTo({ data }: Rhythmic, text: string, end: number): number {
  const names = [data.name ?? '', ...('aliases' in data ? (data.aliases ?? []) : [])];
  const places = names
    .filter((name) => name !== '')
    .flatMap((name) => [text.indexOf(name.toLowerCase(), end), text.lastIndexOf(name.toLowerCase(), end)])
    .filter((at) => at >= 0);
  return Math.min(...places.map((at) => Math.abs(at - end)));
}

/** Without a number: what we declare, else what we name or write. */
function declaredGap(bid: Bid, item: Required, holders: readonly Required[]): Gap {
  const answers = holders.flatMap((holder) => [
    ...(holder === item ? [...written(item, 'explanation'), ...written(item, 'answer')] : []),
    ...named(bid, holder, ['kpis', 'evidence', 'references']),
    ...bid.linksTo(holder, 'requirements').map(({ from }) => ({ item: from, text: '', span: from.span() })),
  ]);
  const [first] = sentencesOf(item.data.text);
  const gap = coveredGap(item, first?.text.trim() ?? item.data.text, answers);
  const compliance = holders
    .map((holder) => (holder.data as Requirement).compliance)
    .find((word) => word !== undefined);
  if (compliance === undefined) return gap;
  return { ...gap, verdict: compliance === 'compliant' ? 'met' : 'weaker', basis: 'declared' };
}
