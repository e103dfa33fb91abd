import { isAtLeast } from '../quantity/comparator-signs.ts';
import { isDuration } from '../quantity/durations.ts';
import { parseQuantities } from '../quantity/parse-quantities.ts';
import { add, isBelow, isSame, negate, type Rational, rational } from '../quantity/rational.ts';
import { yearIn } from '../reading/claims/claim-kinds.ts';
import { topicOf } from '../reading/words/topic.ts';
import type { EscalationStep, StepPart } from './escalation-steps.ts';
import { leftOverFaults } from './left-over-triggers.ts';
import { type LooseStep, looseFaults, oneCase } from './loose-triggers.ts';
import { isOfAllCases, type NormLimit, normLimits } from './norm-limits.ts';
import type { NormStatement } from './norm-statements.ts';
import { oppositeThreshold } from './opposite-triggers.ts';
import { candidatesFor, pairTriggers, type TriggerPair } from './pair-triggers.ts';
import { areOneKind, compareSizes, isNextTo, isSameNumber, sizeOf } from './sizes.ts';
import { actionOf, type FaultyTrigger, faultIn, isAgain, type Threshold } from './trigger-faults.ts';
import { inShare, triggerParts } from './trigger-parts.ts';
import { windowFaults } from './trigger-windows.ts';
import { hasWord } from './words.ts';

/** What the triggers of a KPI do beside its norms. */
export interface TriggerReading {
  readonly faults: readonly FaultyTrigger[];
  /** The triggers of what is missed again, those exactly where the norm ends and those beyond it. */
  readonly repeats: { readonly exact: number; readonly beyond: readonly FaultyTrigger[] };
}

/**
 * The triggers that leave a dead zone, fire while the norm is met or because it is. A ladder is judged as a whole: where
 * one step is set in motion by missing the norm itself, the others may lie further on or, as a warning, before it.
 *
 * @param about the title and description of the KPI
 */
export function readTriggers(
  norms: readonly NormStatement[],
  steps: readonly EscalationStep[],
  about: string,
): TriggerReading {
  const limits = normLimits(norms);
  if (limits.length === 0) return { faults: [], repeats: { exact: 0, beyond: [] } };
  const read = steps.map((step) => thresholdsOf(step, limits, about));
  // `1 dossier dat binnen 20 werkdagen niet is gevonden` has a limit of its own, and catches no other miss.
  const catching = steps.findIndex(
    ({ trigger }, index) => read[index]?.hasNumber === false && !hasOwnTerm(trigger, limits) && isMissedNorm(trigger),
  );
  const catchesAll = catching !== -1;
  const thresholds = read.flatMap((one) => one.thresholds);
  const caught = thresholds
    .filter(({ distance, limit }) => distance === 0 && isShare(limit))
    .map(({ limit }) => limit.norm);
  const byLimit = group(thresholds.filter((one) => !(isOfOneCase(one) && caught.includes(one.limit.norm))));
  const faults = [
    ...read.flatMap(({ reversed }) => reversed),
    ...turnedStages(read),
    ...[...byLimit.values()].flatMap((ladder) => faultsOf(ladder, catchesAll)),
    ...(catchesAll ? [] : looseFaults(read, limits, about)),
    ...windowFaults(steps, limits),
  ];
  const before = catchesAll ? steps.slice(0, catching) : steps;
  const left = faults.length > 0 ? [] : leftOverFaults(before, limits);
  return { faults: [...faults, ...left], repeats: repeatsIn([...byLimit.values()]) };
}

function repeatsIn(ladders: readonly (readonly Threshold[])[]): TriggerReading['repeats'] {
  const repeats = ladders
    .filter((ladder) => ladder.some(({ text, distance }) => distance === 0 && !isAgain(text)))
    .flatMap((ladder) => ladder.filter(({ text }) => isAgain(text)));
  return {
    exact: repeats.filter(({ distance }) => distance === 0).length,
    beyond: repeats.filter(({ distance }) => distance > 0).map((one) => faultIn('late-repeat', one, true)),
  };
}

function isShare({ quantity }: NormLimit): boolean {
  return quantity.unit?.dimension === 'ratio';
}

/**
 * `Onder 99,5% of een levering boven 10 °C`: where the share is watched, a single case may have a limit of its own, unless the
 * norm already has one that holds for all of them (`en 100% binnen 7 werkdagen`).
 */
function isOfOneCase({ part, distance, limit }: Threshold): boolean {
  return distance > 0 && !isOfAllCases(limit) && oneCase.test(part.words);
}

/** Whether a trigger says in words that the norm was missed; a second time is no first time. */
function isMissedNorm(trigger: StepPart | undefined): boolean {
  if (trigger === undefined || !hasWord('missedNorm', trigger.text)) return false;
  if (hasWord('threat', trigger.text) || hasWord('again', trigger.text) || laterTime.test(trigger.text)) return false;
  const [count] = parseQuantities(trigger.text);
  return count?.value.kind !== 'exact' || !isBelow(rational(1), count.value.number);
}

/** Whether a trigger has a term that no norm has; `2 weken te laat` tells how far from it something is. */
function hasOwnTerm(trigger: StepPart | undefined, limits: readonly NormLimit[]): boolean {
  if (trigger === undefined || hasWord('distance', trigger.text)) return false;
  return parseQuantities(trigger.text).some(
    (quantity) =>
      quantity.comparator?.isExplicit === true &&
      isDuration(quantity.unit?.dimension ?? 'count') &&
      limits.every((limit) => !areOneKind(limit.quantity, quantity) || compareSizes(limit.quantity, quantity) !== 0),
  );
}

/** `Vanaf de derde overschrijding in een kwartaal`: the first two have no consequence. */
const laterTime =
  /(?<![a-zà-ɏ])(?:tweede|derde|vierde|vijfde|zesde|second|third|fourth|fifth|sixth|(?:[2-9]|1[0-9])(?:e|de|ste|nd|rd|th))\s(?:[a-zà-ɏ]+\s){0,2}[a-zà-ɏ]/iu;

function group(thresholds: readonly Threshold[]): Map<NormLimit, Threshold[]> {
  const byLimit = new Map<NormLimit, Threshold[]>();
  for (const threshold of thresholds) {
    const others = byLimit.get(threshold.limit);
    if (others === undefined) byLimit.set(threshold.limit, [threshold]);
    else others.push(threshold);
  }
  return byLimit;
}

function faultsOf(ladder: readonly Threshold[], catchesAll: boolean): FaultyTrigger[] {
  if (ladder.some(({ distance }) => distance === 0))
    return [...faultsOfFirstTime(ladder), ...faultsBesideExact(ladder)];
  const early = ladder.filter(({ distance }) => distance < 0);
  const late = ladder.filter(({ distance }) => distance > 0);
  const isCaught = catchesAll || late.length > 0;
  const strict = early.filter(
    ({ step }) => !hasWord('earlyWarning', actionOf(step)) && !(isCaught && hasWord('softAction', actionOf(step))),
  );
  const [first] = strict;
  if (first !== undefined) {
    return [faultIn('too-strict', first, first.isPresumed || hasWord('softAction', actionOf(first.step)))];
  }
  // A warning that comes early also comes when the norm is missed.
  if (early.length > 0 || catchesAll) return [];
  const [start, ...others] = late;
  if (start === undefined) return [];
  const nearest = others.reduce((least, other) => (isNearer(other, least) ? other : least), start);
  return [faultIn('dead-zone', nearest, nearest.isPresumed)];
}

/**
 * `Kwartaal <69% → verbeterplan; twee kwartalen op rij <92% → korting`: where the norm ends only for what is missed again,
 * the step that comes the first time ends elsewhere by mistake.
 */
function faultsOfFirstTime(ladder: readonly Threshold[]): FaultyTrigger[] {
  const [first, ...others] = ladder.filter(({ text }) => !isAgain(text));
  if (first === undefined || first.distance === 0 || others.length > 0) return [];
  const again = ladder.filter((threshold) => threshold !== first);
  if (again.some(({ distance }) => distance !== 0)) return [];
  // Beyond the norm no warning is early.
  if (first.distance < 0 && hasWord('earlyWarning', actionOf(first.step))) return [];
  return [faultIn(first.distance < 0 ? 'too-strict' : 'dead-zone', first, true)];
}

/**
 * Where one step is set in motion by missing the norm, another cannot come while it is met because that happens again, and a
 * forecast beyond the norm comes too late to warn: `prognose >4.000 ritten → …; eindstand >400 ritten → …`.
 */
function faultsBesideExact(ladder: readonly Threshold[]): FaultyTrigger[] {
  // `Prognose >400 ritten → …; eindstand >500 ritten → …`: what was only foreseen had an answer, and what came of it has none.
  const isOnlyForecast = ladder.every(({ text, distance }) => distance !== 0 || hasWord('forecast', text.text));
  return ladder.flatMap((one) => {
    const { text, step, distance } = one;
    if (isAgain(text)) {
      return distance < 0 && !hasWord('earlyWarning', actionOf(step)) ? [faultIn('too-strict', one, true)] : [];
    }
    const isLate = hasWord('forecast', text.text) || isOnlyForecast;
    return distance > 0 && isLate ? [faultIn('dead-zone', one, true)] : [];
  });
}

function isNearer(one: Threshold, other: Threshold): boolean {
  const order = compareSizes(one.trigger.quantity, other.trigger.quantity);
  if (order === undefined) return false;
  return one.limit.side === 'lower' && !one.isOpposite ? order > 0 : order < 0;
}

interface StepReading extends LooseStep {
  readonly hasNumber: boolean;
  readonly reversed: readonly FaultyTrigger[];
  /** What lies on the side of a norm that is a change, and is far from it. */
  readonly turned: readonly Threshold[];
}

function thresholdsOf(step: EscalationStep, limits: readonly NormLimit[], title: string): StepReading {
  const { trigger: text } = step;
  if (text === undefined) return { step, loose: [], hasNumber: false, thresholds: [], reversed: [], turned: [] };
  const parts = triggerParts(text.text);
  const opposite = parts.flatMap((part) =>
    part.limits.flatMap((trigger): Threshold[] => {
      const found = oppositeThreshold(part.words, trigger.quantity, trigger.sign, candidatesFor(trigger, limits));
      return found === undefined ? [] : [{ ...found, step, text, part, trigger, isOpposite: true, isPresumed: false }];
    }),
  );
  const told = new Set(opposite.map(({ trigger }) => trigger));
  const rest = parts.map((part) => ({ ...part, limits: part.limits.filter((one) => !told.has(one)) }));
  const paired = pairTriggers(rest, limits, topicOf(title));
  const pairs = paired.filter((pair) => !isDistance(pair, title) && !isCaseOfShare(pair, paired));
  const [thresholds, reversed]: [Threshold[], FaultyTrigger[]] = [[...opposite], []];
  const turned: Threshold[] = [];
  for (const pair of pairs) {
    const threshold = { ...pair, step, text, isOpposite: false };
    if (isAtLeast(pair.trigger.sign) === (pair.limit.side === 'upper')) {
      const distance = distanceOf(pair);
      if (distance !== undefined) thresholds.push({ ...threshold, distance });
    } else if (inShare.test(text.text.slice(pair.trigger.quantity.end))) {
    } else if (isReversed(pair, text.text, actionOf(step))) {
      reversed.push(faultIn('wrong-way', threshold, isGuess(pair)));
    } else if (!isGoodNews(pair, text.text, actionOf(step)) && isOfChange(pair.limit, title)) {
      turned.push({ ...threshold, distance: 0 });
    }
  }
  const known = new Set(paired.filter((pair) => !isBesideExact(pair, thresholds)).map(({ trigger }) => trigger));
  const loose = rest.map((part) => ({ ...part, limits: part.limits.filter((one) => !known.has(one)) }));
  return { step, loose, hasNumber: opposite.length + pairs.length > 0, thresholds, reversed, turned };
}

/** `<75% in groep A of <50% in groep B`: what the second is exactly the end of, the first is not about. */
function isBesideExact(pair: TriggerPair, thresholds: readonly Threshold[]): boolean {
  const isExact = thresholds.some(({ limit, distance }) => limit === pair.limit && distance === 0);
  return isExact && compareSizes(pair.trigger.quantity, pair.limit.quantity) !== 0;
}

/** `<90% with a score of 7.5 or higher` repeats of which cases the norm takes its share. */
function isCaseOfShare({ part, trigger, limit }: TriggerPair, pairs: readonly TriggerPair[]): boolean {
  if (trigger.quantity.unit?.dimension === 'ratio' || !isSameNumber(trigger.quantity, limit.quantity)) return false;
  if (trigger.sign !== limit.quantity.comparator?.sign) return false;
  return pairs.some(
    (other) =>
      other.part === part && other.limit.norm === limit.norm && isShare(other.limit) && isBefore(other, trigger),
  );
}

function isBefore({ trigger }: TriggerPair, { quantity }: TriggerPair['trigger']): boolean {
  return trigger.quantity.end <= quantity.start;
}

/** `Achterstand >5%` is no value of the norm, unless the norm itself speaks of it. */
function isDistance({ part, limit }: TriggerPair, title: string): boolean {
  const own = `${limit.norm.text} ${title}`;
  if (hasWord('distance', part.words) && !hasWord('distance', own)) return true;
  return hasWord('movement', part.words) && !isOfChange(limit, title) && !hasWord('movement', own);
}

/** Whether a norm asks how much more or less something becomes: `≥15% minder chemicaliën dan in 2025`. */
function isOfChange({ quantity, norm }: NormLimit, title: string): boolean {
  return (
    quantity.direction !== undefined ||
    quantity.relativeTo !== undefined ||
    norm.fields.relativeTo !== undefined ||
    hasWord('relativeChange', `${norm.text} ${title}`)
  );
}

/** `Tussenstand >4% over 2027 of <10% over 2028; <15% over 2029`: a stage on the way to a norm that has another side than the rest. */
function turnedStages(read: readonly StepReading[]): FaultyTrigger[] {
  const ends = new Set(
    read.flatMap(({ thresholds }) => thresholds.flatMap(({ limit, distance }) => (distance === 0 ? [limit] : []))),
  );
  return read.flatMap(({ turned }) =>
    turned.filter(({ limit }) => ends.has(limit)).map((one) => faultIn('wrong-way', one, true)),
  );
}

/** How far the trigger lies beyond the end of the norm; undefined when that cannot be said. */
function distanceOf({ part, trigger, limit }: TriggerPair): number | undefined {
  const { quantity, sign, denominator } = trigger;
  // `+30% eind 2029` and `eind 2028 < +15%`: a stage on the way.
  const [year, end] = [yearIn(part.words), yearIn(limit.norm.text)];
  if (year !== undefined && end !== undefined && year !== end) return undefined;
  const order = compareSizes(quantity, limit.quantity, denominator, limit.denominator);
  if (order === undefined) return undefined;
  const distance = isAtLeast(trigger.sign) ? order : -order;
  const [moment] = part.moments;
  if (moment !== undefined && limit.deadline !== undefined) {
    const later = compareSizes(moment, limit.deadline);
    // Another value at another moment is a stage on the way.
    if (later !== 0) return distance === 0 ? later : undefined;
  }
  const isInclusive = sign === '≥' || sign === '≤';
  return isInclusive && distance > 0 && isNextTo(trigger.quantity, limit.quantity) ? 0 : distance;
}

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

/** Whether the side of the norm, or that the trigger is about it, does not stand in the words. */
function isGuess({ trigger, limit, isPresumed }: TriggerPair): boolean {
  const isClear = limit.isWritten || limit.quantity.unit?.dimension === 'ratio';
  return isPresumed || !isClear || !isSameNumber(trigger.quantity, limit.quantity);
}

/** Whether a trigger on the side of the norm is about the norm: `>97%` beside `≥97%`, not `>2% te laat`. */
function isReversed({ part, trigger, limit, isPresumed }: TriggerPair, when: string, action: string): boolean {
  // `Logged >30 minutes after it ends`: what ends there is no sanction.
  if (isGoodNews({ limit }, when, action) || hasWord('remaining', part.words)) return false;
  if (hasWord('raised', action) && hasWord('ownNorm', action)) return false;
  if (trigger.isBack && limit.side === 'upper') return false;
  const isSameValue = isSameNumber(trigger.quantity, limit.quantity);
  if (!isSameValue && (isPresumed || part.moments.length > 0)) return false;
  if (limit.quantity.unit?.dimension !== 'ratio') return true;
  const [value, norm] = [sizeOf(trigger.quantity), sizeOf(limit.quantity)];
  if (value === undefined || norm === undefined) return false;
  if (isSame(value, norm)) return true;
  const whole = rational(1);
  return isBelow(absolute(add(value, negate(norm))), absolute(add(value, negate(add(whole, negate(norm))))));
}

/** Whether a step follows on a good result: a bonus, or an end to what was imposed. */
function isGoodNews({ limit: { norm } }: Pick<TriggerPair, 'limit'>, when: string, action: string): boolean {
  // `<100% van de vakken vrijgegeven` is told in the words of its norm, and in `logged >30 minutes after it ends` no sanction ends.
  const own = hasWord('reward', norm.text) ? '' : when.replace(fromEnd, ' ');
  return hasWord('reward', `${own} ${action}`) || hasWord('regained', when);
}

const fromEnd = /(?<![a-z])(?:after|when|once|since|until|before)\s(?:it|they|the\s[a-z]+)\s(?:ends|stops)(?![a-z])/giu;
