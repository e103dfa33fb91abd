/** What our own explanation of a requirement answers to a number that is required. */
import { inSignOf } from '../quantity/asked-sign.ts';
import { areOfOneKind, coverSameSubject, haveSameNumber } from '../reading/claims/promise-coverage.ts';
import type { PromiseClaim } from '../reading/promises/promise-claim.ts';
import { asWritten, type Claim } from '../reading/texts/claim.ts';
import type { Reading } from '../reading/texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../reading/words/topic.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import type { RequiredItem } from './gap.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** The numbers of our explanation. */
export function explanationClaims(reading: Reading, item: RequiredItem): Claim[] {
  return reading
    .passagesOf(item)
    .filter(({ field }) => field === 'explanation' || field === 'answer')
    .flatMap((passage) => reading.claims(passage));
}

const all =
  /(?<![a-zà-ɏ])(?:altijd|alle|elke?|iedere?|de overige|de rest|zonder uitzondering|nooit|always|every|all|each|any|the (?:rest|remainder|remaining|others)|without exception|never)(?![a-zà-ɏ])/u;

/** Whether the words since the number before it say that a number holds for all, or for all the others. */
export function saysOfAll({ passage, clause, sentence, quantity }: Claim): boolean {
  const before = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  return all.test(inSmallLetters(passage.text.slice(before, quantity.start)));
}

/** A number apart from the share that stands before it in its sentence. */
export function withoutShare(claim: Claim): Claim {
  const { attainment, ...clause } = claim.clause;
  const isOfShare = attainment !== undefined && attainment.start >= claim.quantity.end;
  return isOfShare ? claim : { ...claim, clause: { ...clause, quantities: [claim.quantity] } };
}

/** The number of our own explanation that answers: of the same kind, and about the same thing or alone of its kind. */
export function inExplanation(
  reading: Reading,
  item: RequiredItem,
  { claim }: PromiseClaim,
  asked: readonly PromiseClaim[],
): Outcome | undefined {
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
  if (isLess && asked.some((other) => answersRather(other.claim, claim, directed))) return undefined;
  const isSure = related.length > 0;
  // An explanation speaks of its requirement: a percentage of another thing is no chance.
  if (!isSure && outcome.verdict !== 'met' && outcome.reason !== 'base') return undefined;
  return { ...outcome, isSure, isLess, answer: { item, text: asWritten(given), span: given.span } };
}

/**
 * Whether what falls short of one demand meets another of the same sentence and says in no word that it means the first:
 * `ten hoogste vijf per bedienaar` where `nooit meer dan één brug tegelijk en nooit meer dan zes onder zijn hoede` is asked.
 */
function answersRather(other: Claim, claim: Claim, given: Claim): boolean {
  if (other === claim || other.clause.start !== claim.clause.start || other.passage !== claim.passage) return false;
  if (!areOfOneKind(other.quantity, given.quantity)) return false;
  const { relation } = coverSameSubject(other, given, other.passage.text);
  if (relation !== 'equal' && relation !== 'stricter') return false;
  // What stands before the first number is said of both.
  const first = Math.min(other.quantity.start, claim.quantity.start);
  const ofBoth = topicOf(claim.passage.text.slice(claim.clause.start, first));
  const ownWords = (one: Claim): Topic => new Set([...topicOf(partOf(one))].filter((word) => !ofBoth.has(word)));
  return sharedWords(ownWords(claim), given.topic) <= sharedWords(ownWords(other), given.topic);
}

/** The words around a number up to a comma or `en`. */
function partOf({ passage, clause, quantity: { start, end } }: Claim): string {
  const before = passage.text.slice(clause.start, start).split(joint).at(-1) ?? '';
  return `${before} ${passage.text.slice(start, end)} ${passage.text.slice(end, clause.end).split(joint)[0] ?? ''}`;
}

const joint = /[,;:]|\s(?:en|and)\s/u;

/** `Voor 7.00 uur wordt niet ingezameld`: a later hour is no less. */
function isForbiddenHour({ quantity, sentence }: Claim): boolean {
  return (
    quantity.unit?.dimension === 'time-of-day' &&
    /(?<![a-zà-ɏ])(?:niet|geen|not|no)(?![a-zà-ɏ])/u.test(inSmallLetters(sentence.text))
  );
}
