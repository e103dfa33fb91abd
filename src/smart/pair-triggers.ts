import { isAtLeast } from '../quantity/comparator-signs.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { sharedWords, type Topic, topicOf } from '../reading/words/topic.ts';
import type { NormLimit } from './norm-limits.ts';
import { areOneKind, compareSizes, isSameNumber, isSameRate } from './sizes.ts';
import type { TriggerLimit, TriggerPart } from './trigger-parts.ts';
import { hasWord, withoutWords } from './words.ts';

/** A number of a trigger with the limit of the norm that it belongs to. */
export interface TriggerPair {
  readonly part: TriggerPart;
  readonly trigger: TriggerLimit;
  readonly limit: NormLimit;
  /** Whether the words of the trigger leave room for another subject. */
  readonly isPresumed: boolean;
}

/**
 * Finds for each number of a trigger the limit that it is about: the one that shares its class, its words, its moment or
 * its number; else the only one of its kind that is left. A trigger about something else gets none.
 *
 * @param about the words of the KPI that say what all its norms are about
 */
export function pairTriggers(parts: readonly TriggerPart[], limits: readonly NormLimit[], about: Topic): TriggerPair[] {
  const pairs: TriggerPair[] = [];
  const open: { part: TriggerPart; trigger: TriggerLimit }[] = [];
  for (const part of parts) {
    for (const trigger of part.limits) {
      const pair = pairByWords(part, trigger, limits, about);
      if (pair === undefined) open.push({ part, trigger });
      else pairs.push(pair);
    }
  }
  const taken = new Set(pairs.map(({ limit }) => limit));
  return [
    ...pairs,
    ...open.flatMap(({ part, trigger }): TriggerPair[] => {
      const left = onItsSide(
        trigger,
        candidatesFor(trigger, limits).filter((limit) => !taken.has(limit)),
      );
      const [limit] = left;
      if (limit === undefined || left.length > 1 || trigger.quantity.unit?.dimension === 'count') return [];
      const isNamed = isNeutral(part.words) || pairs.length > 0 || hasWord('measureEnding', part.words);
      return isNamed ? [{ part, trigger, limit, isPresumed: !isNeutral(part.words) }] : [];
    }),
  ];
}

/** `Onder 71%` beside `≥ 95% van de ritten met een afwijking van ten hoogste 10%` is about the one that is missed from below. */
function onItsSide(trigger: TriggerLimit, limits: readonly NormLimit[]): readonly NormLimit[] {
  const missed = limits.filter((limit) => isAtLeast(trigger.sign) === (limit.side === 'upper'));
  return missed.length === 0 ? limits : missed;
}

/** The limits of the kind of a number: the same rate, and no other classes. */
export function candidatesFor({ quantity }: TriggerLimit, limits: readonly NormLimit[]): NormLimit[] {
  return limits.filter(
    (limit) =>
      areOneKind(quantity, limit.quantity) &&
      isSameRate(quantity, limit.quantity) &&
      (quantity.labels.length === 0 || labelsOf(limit).length === 0 || hasLabel(quantity, limit)),
  );
}

function labelsOf({ norm, quantity }: NormLimit): readonly string[] {
  return quantity.labels.length > 0 ? quantity.labels : norm.labels;
}

function hasLabel({ labels }: Quantity, limit: NormLimit): boolean {
  const own = labelsOf(limit);
  return labels.some((label) => own.includes(label));
}

function pairByWords(
  part: TriggerPart,
  trigger: TriggerLimit,
  limits: readonly NormLimit[],
  about: Topic,
): TriggerPair | undefined {
  const candidates = candidatesFor(trigger, limits);
  const own = ownTopic(part.words);
  const marked = candidates.map((limit) => ({ limit, mark: markOf(part, trigger, limit, own) }));
  const most = Math.max(0, ...marked.map(({ mark }) => mark));
  const best = marked.filter(({ mark }) => mark === most).map(({ limit }) => limit);
  const [first] = best;
  if (first === undefined || !best.every((limit) => isSameLimit(limit, first))) return undefined;
  const isCount = trigger.quantity.unit?.dimension === 'count';
  const isKnown = isCount ? sharedWords(own, first.topic) > 0 : most > 0 || isNeutral(part.words);
  if (isKnown || (!isCount && sharedWords(own, about) > 0)) return { part, trigger, limit: first, isPresumed: false };
  return undefined;
}

const marks = { label: 20, word: 4, noun: 5, moment: 6, back: 3, value: 5, number: 2 } as const;

function markOf(part: TriggerPart, trigger: TriggerLimit, limit: NormLimit, own: Topic): number {
  const { quantity } = trigger;
  const { deadline } = limit;
  const isSameThing =
    quantity.noun !== undefined && sharedAsMeant(topicOf(quantity.noun), topicOf(limit.quantity.noun ?? '')) > 0;
  const words =
    sharedAsMeant(own, limit.topic) ||
    Number(hasPartOf(part.words, limit.norm.text)) ||
    sharedAsMeant(ownTopic(part.allWords), limit.topic);
  const times = [...part.moments, ...part.windows];
  const isAtDeadline = deadline !== undefined && times.some((time) => compareSizes(time, deadline) === 0);
  return (
    (hasLabel(quantity, limit) ? marks.label : 0) +
    words * marks.word +
    (isSameThing ? marks.noun : 0) +
    (trigger.isBack && limit.isBack ? marks.back : 0) +
    (isAtDeadline ? marks.moment : 0) +
    (compareSizes(quantity, limit.quantity) === 0
      ? marks.value
      : isSameNumber(quantity, limit.quantity)
        ? marks.number
        : 0)
  );
}

/** `<99% juist` is about the lines that are right, and not about `100% van de onjuiste regels`. */
function sharedAsMeant(own: Topic, of: Topic): number {
  const denials = new Set([...own].flatMap((word) => denying.map((prefix) => `${prefix}${word}`)));
  return sharedWords(own, new Set([...of].filter((word) => !denials.has(word))));
}

const denying = ['on', 'un', 'in', 'niet-', 'non-'] as const;

const shortestPart = 5;

/** Whether a word of a trigger is the beginning or end of a compound of the norm: `dekking`, `testdekking`. */
function hasPartOf(trigger: string, norm: string): boolean {
  const compounds = wordsOf(norm);
  return wordsOf(withoutWords('measureWord', trigger)).some(
    (word) =>
      word.length >= shortestPart &&
      compounds.some(
        (compound) => compound.length > word.length && (compound.endsWith(word) || compound.startsWith(word)),
      ),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏ]+/gu) ?? [];
}

function isSameLimit(first: NormLimit, second: NormLimit): boolean {
  return first.side === second.side && compareSizes(first.quantity, second.quantity) === 0;
}

function ownTopic(words: string): Topic {
  return topicOf(withoutWords('measureWord', words));
}

/** Whether words say when or what is measured, and of no subject in particular. */
export function isNeutral(words: string): boolean {
  const subject = (['inARow', 'measureWord', 'missedNorm', 'done'] as const).reduce(
    (rest, list) => withoutWords(list, rest),
    words,
  );
  return topicOf(subject).size === 0;
}
