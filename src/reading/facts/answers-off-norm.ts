/** Answers with a number that is not that of the norm they are about, found among the KPIs of their own item. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isDuration, secondsOf } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, isSame, multiply, rational } from '../../quantity/rational.ts';
import { groupOf, sizeKey } from '../claims/value-key.ts';
import { answerFields } from '../texts/answer-fields.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, sharedWords, type Topic } from '../words/topic.ts';
import { areComplements, isRoundedShare } from './amounts-alike.ts';
import { type Fact, factsOf } from './facts.ts';

/** The number of an answer and the norm that it should repeat. */
export interface AnswerOffNorm {
  readonly fact: Fact;
  readonly norm: Fact;
  readonly kpi: Item<'kpi'>;
}

interface Norm {
  readonly norm: Fact;
  readonly kpi: Item<'kpi'>;
}

/** What the texts of a bid give, to look up by place. */
interface Told {
  /** The texts that give a value, the words of the buyer left out. */
  readonly passagesWith: ReadonlyMap<string, ReadonlySet<Passage>>;
  /** The values that a text gives, and those of all texts of an item. */
  readonly in: ReadonlyMap<Passage | Item, ReadonlySet<string>>;
  /** The texts of an item in our own words that give a value. */
  readonly ours: ReadonlyMap<Item, ReadonlyMap<string, ReadonlySet<Passage>>>;
  /** The values that the measures of an item give. */
  readonly inMeasures: ReadonlyMap<Item, ReadonlySet<string>>;
  /** The shares in a sentence. */
  readonly shares: ReadonlyMap<TextPiece, readonly Fact[]>;
  readonly norms: ReadonlyMap<Item, readonly Fact[]>;
  /** The values of the norms of a KPI. */
  readonly inNorms: ReadonlyMap<Item, ReadonlySet<string>>;
}

/**
 * A key message sums up what its wish or question promises, so that each of its terms and shares stands below it too: `iedereen
 * binnen 56 minuten` where the measures and the KPI give 30 and 45. Only a norm that the text does not give itself can be the
 * one it meant. A measure also has terms of its own: there it must be a limit that falls behind the one norm with which it shares
 * most words, or that stands beside the very share of a norm.
 */
export function answersOffNorm(reading: Reading): readonly AnswerOffNorm[] {
  const facts = factsOf(reading);
  const told = toldIn(facts);
  return facts.flatMap((fact): AnswerOffNorm[] => {
    const { item } = fact.claim.passage;
    if (item === undefined || !isAnswer(fact)) return [];
    const own = reading.bid
      .linked(item, 'kpis', 'kpi')
      .flatMap((kpi) => (told.norms.get(kpi) ?? []).map((norm) => ({ norm, kpi })))
      .filter(({ norm }) => groupOf(norm.quantity) === groupOf(fact.quantity));
    if (own.some(({ norm }) => isSaidOtherwise(fact.quantity, norm.quantity))) return [];
    const meant = leftOut(fact, own, told) ?? besideShare(fact, own, told) ?? sharingWords(fact, own, told);
    // `Alle klachten binnen 10 werkdagen` is another norm of the same KPI.
    const isOther = meant !== undefined && told.inNorms.get(meant.kpi)?.has(keyOf(fact.quantity)) === true;
    return meant === undefined || isOther ? [] : [{ fact, ...meant }];
  });
}

function toldIn(facts: readonly Fact[]): Told {
  const passagesWith = new Map<string, Set<Passage>>();
  const values = new Map<Passage | Item, Set<string>>();
  const inMeasures = new Map<Item, Set<string>>();
  const ours = new Map<Item, Map<string, Set<Passage>>>();
  const shares = new Map<TextPiece, Fact[]>();
  const norms = new Map<Item, Fact[]>();
  for (const fact of facts) {
    const { passage, sentence } = fact.claim;
    const key = keyOf(fact.quantity);
    if (passage.voice === 'ours') passagesWith.set(key, (passagesWith.get(key) ?? new Set()).add(passage));
    for (const place of [passage, passage.item ?? passage]) {
      values.set(place, (values.get(place) ?? new Set()).add(key));
    }
    if (passage.item !== undefined && passage.voice === 'ours') {
      const ofItem = ours.get(passage.item) ?? new Map<string, Set<Passage>>();
      ours.set(passage.item, ofItem.set(key, (ofItem.get(key) ?? new Set()).add(passage)));
    }
    if (passage.item !== undefined && passage.field === 'measures') {
      inMeasures.set(passage.item, (inMeasures.get(passage.item) ?? new Set()).add(key));
    }
    if (groupOf(fact.quantity) === 'ratio') append(shares, sentence, fact);
    if (fact.role === 'norm' && passage.item !== undefined) append(norms, passage.item, fact);
  }
  const inNorms = new Map([...norms].map(([kpi, all]) => [kpi, new Set(all.map(({ quantity }) => keyOf(quantity)))]));
  return { passagesWith, in: values, ours, inMeasures, shares, norms, inNorms };
}

const held: ReadonlySet<string> = new Set(['time', 'ratio', 'time-of-day']);

function isAnswer({ role, quantity, claim: { passage } }: Fact): boolean {
  if (role !== 'text' || quantity.value.kind !== 'exact' || !held.has(groupOf(quantity))) return false;
  // `12 days before the start`: a term that is no limit tells when something is.
  if (groupOf(quantity) !== 'ratio' && quantity.comparator?.isExplicit !== true) return false;
  return answerFields.has(passage.field ?? '') || passage.field === 'explanation' || isBody(passage);
}

/** Whether it is the Markdown file of a wish or question, tables left out. */
function isBody({ item, path, kind }: Passage): boolean {
  return item !== undefined && path.length === 0 && kind !== 'cell' && kind !== 'heading';
}

function isSummary({ field }: Passage): boolean {
  return field === 'keyMessage';
}

/** The norm that a text leaves out, where its own number stands nowhere else. */
function leftOut(fact: Fact, own: readonly Norm[], told: Told): Norm | undefined {
  const { passage } = fact.claim;
  if (isBody(passage) || groupOf(fact.quantity) === 'time-of-day') return undefined;
  const isAlone = told.passagesWith.get(keyOf(fact.quantity))?.size === 1;
  const place = isSummary(passage) ? passage : (passage.item ?? passage);
  const left = own.filter(({ norm }) => told.in.get(place)?.has(keyOf(norm.quantity)) !== true);
  if (!isAlone) {
    if (!isSummary(passage)) return undefined;
    return (
      left.find((one) => areSlipInUnit(fact, one, own, told)) ?? left.find((one) => isMeasured(fact, one, own, told))
    );
  }
  const sameUnit = left.find(({ norm }) => norm.quantity.unit?.name === fact.quantity.unit?.name);
  return isSummary(passage) ? (sameUnit ?? left[0]) : left.find(({ norm }) => fallsBehind(fact, norm));
}

/** Whether a measure gives the norm, while no other text of the item gives the only limit of the key message: `binnen 3 uur`, `binnen 2 uur`. */
function isMeasured({ quantity, claim: { passage } }: Fact, { norm }: Norm, own: readonly Norm[], told: Told): boolean {
  const ours = passage.item === undefined ? undefined : told.ours.get(passage.item);
  const group = groupOf(quantity);
  const inSummary = [...(told.in.get(passage) ?? [])].filter((key) => key.startsWith(`${group} `));
  if (group !== 'time' || inSummary.length > 1 || ours?.get(keyOf(quantity))?.size !== 1) return false;
  if (!areLimitsAlike(quantity, norm.quantity) || !ours.has(keyOf(norm.quantity))) return false;
  return !own.some((other) => keyOf(other.norm.quantity) === keyOf(quantity));
}

/** Whether it is the number of a norm in another unit, and no text of a KPI of the item gives it so. */
function areSlipInUnit(fact: Fact, { norm }: Norm, own: readonly Norm[], told: Told): boolean {
  if (!areOfOtherUnit(fact, norm)) return false;
  return !own.some(({ kpi }) => told.in.get(kpi)?.has(keyOf(fact.quantity)) === true);
}

/** `Binnen 45 minuten` where the norm is 45 seconds; working days and days are another rule, and one and two are in every bid. */
function areOfOtherUnit({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact' || one.unit === undefined || other.unit === undefined)
    return false;
  if (!isBelow(two, one.value.number) || !isSame(one.value.number, other.value.number)) return false;
  if (isMaximum(one) !== isMaximum(other) || !isDuration(one.unit.dimension) || !isDuration(other.unit.dimension))
    return false;
  const [first, second] = [secondsOf(one.value.number, one.unit).low, secondsOf(other.value.number, other.unit).low];
  return isBelow(multiply(first, three), second) || isBelow(multiply(second, three), first);
}

const two = rational(2);
const three = rational(3);

/** The norm with the share that stands in the sentence: `binnen 50 werkdagen, in ten minste 95 van de 100 gevallen`. */
function besideShare(fact: Fact, own: readonly Norm[], told: Told): Norm | undefined {
  const [share, second] = told.shares.get(fact.claim.sentence) ?? [];
  if (share === undefined || second !== undefined || share === fact) return undefined;
  if (own.some(({ norm }) => keyOf(norm.quantity) === keyOf(fact.quantity))) return undefined;
  const key = keyOf(share.quantity);
  const same = own.filter(({ norm }) => shareOf(norm, told) === key);
  const [only, other] = same;
  if (only === undefined || other !== undefined || !areLimitsAlike(fact.quantity, only.norm.quantity)) return undefined;
  if (told.in.get(fact.claim.passage)?.has(keyOf(only.norm.quantity)) === true) return undefined;
  const words = ownWords(fact);
  return words.size === 0 || sharedWords(words, clauseOf(only.norm)) > 0 ? only : undefined;
}

/** The one share in the clause of a norm. */
function shareOf(norm: Fact, told: Told): string | undefined {
  const { start, end } = clauseAround(norm);
  const [share, second] = (told.shares.get(norm.claim.sentence) ?? []).filter(
    ({ quantity }) => quantity.start >= start && quantity.end <= end,
  );
  return share === undefined || second !== undefined ? undefined : keyOf(share.quantity);
}

/** The one norm with which a limit shares most words, where it falls behind that norm and the text leaves it out. */
function sharingWords(fact: Fact, own: readonly Norm[], told: Told): Norm | undefined {
  const { passage, sentence } = fact.claim;
  const { item } = passage;
  if (isBody(passage) || groupOf(fact.quantity) !== 'time') return undefined;
  const words = ownWords(fact);
  const ofAll = universal.test(sentence.text) ? 1 : 0;
  const weighed = own.map((one) => ({
    one,
    weight: sharedWords(clauseOf(one.norm), words) + (shareOf(one.norm, told) === all ? ofAll : 0),
    isSame: keyOf(one.norm.quantity) === keyOf(fact.quantity),
  }));
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  if (most < 2 || weighed.some(({ isSame: isIts, weight }) => isIts && weight * 2 >= most)) return undefined;
  const best = weighed.filter(({ weight }) => weight === most);
  // A list of measures does not give one norm twice, but the key message gives it again.
  const ofList = passage.field === 'measures' && item !== undefined ? told.inMeasures.get(item) : undefined;
  const given = [told.in.get(passage), ofList];
  return best.find(
    ({ one: { norm } }) =>
      (isBehind(fact.quantity, norm.quantity) || areOfOtherUnit(fact, norm)) &&
      !given.some((values) => values?.has(keyOf(norm.quantity)) === true),
  )?.one;
}

const all = 'ratio 1/1';
/** `Geen enkele rit duurt langer`: what is said of all belongs to a norm of 100%. */
const universal =
  /(?<![a-zà-ɏ])(?:geen|nooit|altijd|elke?|iedere?|alle|iedereen|no|never|always|every|each|all|everybody)(?![a-zà-ɏ])/iu;

/** The words of a limit, without those of what it runs from: `binnen 60 minuten na hun bevrijding` is not about that. */
function ownWords({ near, quantity: { startEvent } }: Fact): Topic {
  const event = tellingWords(startEvent ?? '');
  return new Set([...near].filter((word) => !event.has(word)));
}

/** The words of a norm: those between two semicolons of a target. */
function clauseOf(norm: Fact): Topic {
  const { start, end } = clauseAround(norm);
  const words = tellingWords(norm.claim.passage.text.slice(start, end));
  return words.size > 0 ? words : norm.near;
}

function clauseAround({ claim: { passage }, quantity }: Fact): { readonly start: number; readonly end: number } {
  const start = passage.text.lastIndexOf(';', quantity.start) + 1;
  const end = passage.text.indexOf(';', quantity.end);
  return { start, end: end === -1 ? passage.text.length : end };
}

/** A maximum above another, or a minimum below it, in one unit and with two words in common, of which one beside the other limit. */
function fallsBehind({ quantity: one, near, around }: Fact, { quantity: other, ...norm }: Fact): boolean {
  if (!isBehind(one, other)) return false;
  const words = [...near, ...around];
  if (!words.some((word) => hasWord(norm.near, word))) return false;
  return words.filter((word) => hasWord(norm.near, word) || hasWord(norm.around, word)).length > 1;
}

function isBehind(one: Quantity, other: Quantity): boolean {
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact' || !areLimitsAlike(one, other)) return false;
  const [least, most] = isMaximum(one) ? [other.value, one.value] : [one.value, other.value];
  return isBelow(least.number, most.number);
}

/** Two maxima or two minima in one unit. */
function areLimitsAlike(one: Quantity, other: Quantity): boolean {
  if (one.unit?.name !== other.unit?.name || one.comparator?.isExplicit !== true) return false;
  return other.comparator?.isExplicit === true && isMaximum(one) === isMaximum(other);
}

function isMaximum({ comparator }: Quantity): boolean {
  return comparator !== undefined && isAtMost(comparator.sign);
}

function keyOf(quantity: Quantity): string {
  return `${groupOf(quantity)} ${sizeKey(quantity)}`;
}

/** `Een op de vijftig te laat` is a norm of 98% in time. */
function isSaidOtherwise(one: Quantity, other: Quantity): boolean {
  return areComplements(one, other) || isRoundedShare(one, other);
}
