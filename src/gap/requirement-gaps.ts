/**
 * The buyer's requirements and principles against the bid. A number that is required is held against the norms of the
 * KPIs that the requirement names, against the frequency of the meetings and reports that name it, and against our own
 * explanation; without a number, what we declare or name answers.
 */
import type { Requirement } from '../generated/types.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { partsOf } from '../model/nested-items.ts';
import { compareQuantities } from '../quantity/compare-quantities.ts';
import type { Coverage } from '../quantity/norm-coverage.ts';
import { isDenominator, isOfOtherYear } from '../reading/claims/claim-kinds.ts';
import { areOfOneKind, coverSameSubject, haveSameNumber } from '../reading/claims/promise-coverage.ts';
import { parts, without } from '../reading/claims/quantity-parts.ts';
import { type NormClaim, normClaims } from '../reading/promises/norm-claim.ts';
import { inClassesOf } from '../reading/promises/norm-classes.ts';
import { type PromisePair, pairPromises } from '../reading/promises/pair-promises.ts';
import { isAsked, type PromiseClaim, promiseClaims } from '../reading/promises/promise-claim.ts';
import { asWritten, type Claim } from '../reading/texts/claim.ts';
import type { Reading } from '../reading/texts/reading.ts';
import { sentencesOf } from '../reading/texts/sentences.ts';
import { isSizeOfThing } from '../reading/words/size-of-thing.ts';
import { hasWord, sharedWords, topicOf } from '../reading/words/topic.ts';
import { inRhythms } from './asked-rhythms.ts';
import { coveredGap, named, written } from './covered-gaps.ts';
import { explanationClaims, inExplanation, saysOfAll, withoutShare } from './explained-answers.ts';
import type { Gap, RequiredItem, Verdict } from './gap.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** All requirements, their items and the principles, in the order of the sources. */
export function requirementGaps(reading: Reading): Gap[] {
  const { bid } = reading;
  const wholes = wholeRequirements(bid);
  const required: readonly RequiredItem[] = [...bid.items('requirement'), ...bid.items('principle')];
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
function gapsOf(reading: Reading, item: RequiredItem, holders: readonly RequiredItem[]): Gap[] {
  // Information demands nothing, and neither do its parts.
  if (holders.some(({ data }) => 'type' in data && data.type === 'info')) return [];
  const asked = promiseClaims(reading, item).filter(isLimit);
  const kpis = new Set(holders.flatMap((holder) => reading.bid.linked(holder, 'kpis', 'kpi')));
  const norms = [...kpis].flatMap((kpi) => normClaims(reading, kpi));
  const told = explanationClaims(reading, item);
  const pairs = new Map(pairPromises(item, asked, norms).map((pair) => [pair.promise, pair]));
  const compared = asked.flatMap((promise): Gap[] => {
    const found =
      inRhythms(reading.bid, holders, promise, asked) ??
      inRest(reading, item, pairs.get(promise), norms) ??
      weakest(inNorms(pairs.get(promise), told), inExplanation(reading, item, promise, asked));
    if (found === undefined) return [];
    const { answer, isLess: _isLess, ...outcome } = found;
    const words = requiredWords(promise.claim);
    return [{ demand: item, asked: words, span: promise.claim.span, basis: 'compared', answers: [answer], ...outcome }];
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

/** The norm of a KPI that answers; one that is only likely to be meant says nothing unless it is the same number. */
function inNorms(pair: PromisePair | undefined, told: readonly Claim[]): Outcome | undefined {
  if (pair === undefined) return undefined;
  const { promise, norm, coverage, isSure } = pair;
  if (isOfOtherYear(promise.claim, norm.claim)) return undefined;
  const outcome = outcomeOf(promise.claim, norm.claim, coverage);
  if (!isSure && outcome.verdict !== 'met') return undefined;
  if (outcome.reason === 'base' && !areOfOneMeasure(promise.claim, norm)) return undefined;
  if (
    outcome.verdict === 'weaker' &&
    ((isPromisedBeyond(promise.claim, norm.claim, coverage) &&
      !told.some((claim) => haveSameNumber(claim, promise.claim) && hasShare(claim))) ||
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
 * Whether two percentages with other bases measure one thing by the words besides those bases: of `a quarter of the strings
 * is sampled` and `98% of the samples pass` they do not.
 */
function areOfOneMeasure({ topic, quantity }: Claim, { kpi, subject, claim }: NormClaim): boolean {
  const [base, other] = [topicOf(quantity.noun ?? ''), topicOf(claim.quantity.noun ?? '')];
  if (sharedWords(base, other) > 0) return true;
  const bases = new Set([...base, ...other]);
  const rest = new Set([...topic].filter((word) => !hasWord(bases, word)));
  const measured = topicOf(`${kpi.data.title ?? ''} ${claim.sentence.text}`);
  return sharedWords(rest, new Set([...subject, ...measured])) > 0;
}

/** Whether the sentence says of how many cases a number holds: `95% binnen 7 werkdagen`. */
function hasShare({ clause, passage, sentence }: Claim): boolean {
  return (
    clause.attainment !== undefined ||
    /[0-9]\s?(?:%|procent|percent)/u.test(passage.text.slice(sentence.start, sentence.end))
  );
}

/**
 * A stricter term for a share or a class of the cases (`94% binnen 4 werkdagen` where 7 are asked) says nothing of the
 * others, and less still that they take longer than is asked, unless our explanation gives the term that is asked for a
 * share only.
 */
function isPromisedBeyond({ quantity: asked }: Claim, { quantity: given }: Claim, { gaps }: Coverage): boolean {
  const isOfShare =
    gaps.length > 0 && gaps.every(({ kind, isPresumed }) => kind === 'attainment' || kind === 'labels' || isPresumed);
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
  item: RequiredItem,
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
    const asked = inClassesOf(promise.claim, whole, norm.names);
    const { verdict } = outcomeOf(asked, whole, coverSameSubject(asked, whole, item.data.text));
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

/** Of a slot of two hours the share says how often it is kept, not how long it is. */
function isSize({ passage, quantity }: Claim): boolean {
  return isSizeOfThing(passage.text, quantity);
}

/** The number as written, with what it holds for where that is what falls short: `98% van de acties ≤1 seconde`. */
function offeredWords(claim: Claim, { gaps }: Coverage): string {
  if (!gaps.some(({ kind }) => kind !== 'value' && kind !== 'operator')) return asWritten(claim);
  return claim.passage.text.slice(claim.clause.start, claim.clause.end).replace(/\s+/gu, ' ').trim();
}

/** Without a number: what we declare, else what we name or write. */
function declaredGap(bid: Bid, item: RequiredItem, holders: readonly RequiredItem[]): Gap {
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
