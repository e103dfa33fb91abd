/** Numbers of a first step that are of no norm in particular, and that no norm of the KPI ends at. */
import { isAtLeast } from '../quantity/comparator-signs.ts';
import { isDuration } from '../quantity/durations.ts';
import { sharedWords, topicOf } from '../reading/words/topic.ts';
import type { EscalationStep } from './escalation-steps.ts';
import { isOfAllCases, type NormLimit } from './norm-limits.ts';
import type { NormStatement } from './norm-statements.ts';
import { candidatesFor, isNeutral } from './pair-triggers.ts';
import { compareSizes, isSameNumber } from './sizes.ts';
import { actionOf, type FaultyTrigger, faultIn, isAgain, type Threshold } from './trigger-faults.ts';
import type { TriggerLimit, TriggerPart } from './trigger-parts.ts';
import { hasWord } from './words.ts';

/** A step with the numbers of its trigger that have a norm of their own, and those that have none. */
export interface LooseStep {
  readonly step: EscalationStep;
  readonly thresholds: readonly Threshold[];
  /** The parts of the trigger with only the numbers that are of no norm in particular. */
  readonly loose: readonly TriggerPart[];
}

/**
 * `Onder 71% of een spoedconsult na meer dan 2 werkdagen` beside `≥ 95% …; spoedconsult: 100% …`: which of the two the first
 * number is about, its words do not say, but it is the end of neither, and for one of them nothing happens.
 *
 * @param about the title and description of the KPI
 */
export function looseFaults(steps: readonly LooseStep[], limits: readonly NormLimit[], about: string): FaultyTrigger[] {
  const first = steps.filter(({ step: { trigger } }) => trigger !== undefined && !isAgain(trigger));
  const answers = first.map((step) => answeredBy(step, limits));
  const open = limits.filter((limit) => !answers.some((answered) => answered.has(limit)));
  if (open.length === 0) return [];
  const found = first.flatMap(({ step, loose }, index) => {
    if (hasWord('earlyWarning', actionOf(step)) || hasWord('threat', step.trigger?.text ?? '')) return [];
    const earlier = answers.slice(0, index).flatMap((answered) => [...answered]);
    return loose.flatMap((part) =>
      part.limits.flatMap((trigger) => {
        if (sameAs(trigger, limits).length > 0 || isRung(trigger, earlier)) return [];
        return faultAt(
          step,
          part,
          trigger,
          open,
          isBesideShare(trigger, answers[index]) || isAboutNorm(part, trigger, open, about),
        );
      }),
    );
  });
  // `1 geval >2 uur …; 2 gevallen >2 uur …` is said once.
  return found.filter((one, index) => found.findIndex(({ norm }) => norm === one.norm) === index);
}

/** The limits at whose end a step begins. */
function answeredBy({ thresholds, loose }: LooseStep, limits: readonly NormLimit[]): ReadonlySet<NormLimit> {
  return new Set([
    ...thresholds.filter(({ distance }) => distance === 0).map(({ limit }) => limit),
    ...loose.flatMap((part) => part.limits.flatMap((trigger) => sameAs(trigger, limits))),
  ]);
}

/** `Onder 95% → plan; onder 90% → boete`: beyond what an earlier step answers, a later one goes further. */
function isRung(trigger: TriggerLimit, earlier: readonly NormLimit[]): boolean {
  return candidatesFor(trigger, earlier).some((limit) => {
    const order = isComplement(trigger, limit) ? (compareSizes(trigger.quantity, limit.quantity) ?? 0) : 0;
    return isAtLeast(trigger.sign) ? order > 0 : order < 0;
  });
}

function faultAt(
  step: EscalationStep,
  part: TriggerPart,
  trigger: TriggerLimit,
  open: readonly NormLimit[],
  isAbout: boolean,
): FaultyTrigger[] {
  const { trigger: text } = step;
  const candidates = candidatesFor(trigger, open).filter((limit) => isJudged(trigger, limit));
  const turned = candidates.find((limit) => !isComplement(trigger, limit) && isSameSize(trigger, limit));
  // The very number of a norm is of that norm; another is so where the words are.
  if (turned === undefined && (!isAbout || isOfOther(part))) return [];
  const fitting = candidates.filter((limit) => isComplement(trigger, limit));
  const limit =
    turned ?? fitting.find(({ quantity }) => isSameNumber(trigger.quantity, quantity)) ?? nearest(trigger, fitting);
  const order = limit === undefined ? undefined : compareSizes(trigger.quantity, limit.quantity);
  if (text === undefined || limit === undefined || order === undefined) return [];
  const isBeyond = order > 0 === isAtLeast(trigger.sign);
  const fault = turned !== undefined ? 'wrong-way' : isBeyond ? 'dead-zone' : 'too-strict';
  return [faultIn(fault, { text, part, trigger, limit, step, isOpposite: false, isPresumed: true }, true)];
}

/** The limits that end exactly where a trigger begins. */
function sameAs(trigger: TriggerLimit, limits: readonly NormLimit[]): NormLimit[] {
  return candidatesFor(trigger, limits).filter((limit) => isComplement(trigger, limit) && isSameSize(trigger, limit));
}

function isSameSize({ quantity }: TriggerLimit, limit: NormLimit): boolean {
  return compareSizes(quantity, limit.quantity) === 0;
}

function isComplement(trigger: TriggerLimit, limit: NormLimit): boolean {
  return isAtLeast(trigger.sign) === (limit.side === 'upper');
}

/** A count is of so many things that only its words tell which; a single case may have a limit of its own beside a share. */
function isJudged({ quantity: { unit } }: TriggerLimit, limit: NormLimit): boolean {
  if (unit === undefined || unit.dimension === 'count' || limit.denominator !== undefined) return false;
  return !isDuration(unit.dimension) || isOfAllCases(limit);
}

function isAboutNorm(part: TriggerPart, trigger: TriggerLimit, open: readonly NormLimit[], about: string): boolean {
  const { words } = part;
  const own = topicOf(words);
  const isNamed = open.some(({ topic }) => sharedWords(own, topic) > 0) || sharedWords(own, topicOf(about)) > 0;
  return isNeutral(words) || (isNamed && trigger.quantity.labels.length === 0) || isOnlyOpenCase(part, trigger, open);
}

/** What is left, what moved and what is so at another moment is none of the norm. */
export function isOfOther({ words, moments }: TriggerPart): boolean {
  return moments.length > 0 || hasWord('distance', words) || hasWord('movement', words) || hasWord('remaining', words);
}

/** `<71% vervuld in groep A of <50% in groep B`: where the one ends at a norm, so does the other, whatever it is called. */
function isBesideShare({ quantity }: TriggerLimit, answered: ReadonlySet<NormLimit> | undefined): boolean {
  if (quantity.unit?.dimension !== 'ratio') return false;
  return [...(answered ?? [])].some((limit) => limit.quantity.unit?.dimension === 'ratio');
}

/** `Een aankomst >120 minuten` beside `100% binnen 90 minuten`: the only time of the norm that is left, and it is of each case. */
function isOnlyOpenCase({ words }: TriggerPart, trigger: TriggerLimit, open: readonly NormLimit[]): boolean {
  if (!isDuration(trigger.quantity.unit?.dimension ?? 'count') || !oneCase.test(words)) return false;
  const left = candidatesFor(trigger, open).filter((limit) => isComplement(trigger, limit) && isOfAllCases(limit));
  const { unit } = trigger.quantity;
  // `Een reactie later dan 30 minuten` beside `100% binnen 8 uur` is of another term.
  return left.length === 1 && left.every(({ norm, quantity }) => hasShare(norm) && quantity.unit?.name === unit?.name);
}

/** The words of a trigger about a single case: `een storing`, `each delivery`. */
export const oneCase = /^\s*(?:een|één|elke|ieder|iedere|a|an|one|any|each)\s/iu;

function hasShare({ quantities, attainment }: NormStatement): boolean {
  return [...quantities, attainment].some((quantity) => quantity?.unit?.dimension === 'ratio');
}

function nearest({ quantity }: TriggerLimit, limits: readonly NormLimit[]): NormLimit | undefined {
  const above = limits.filter((limit) => (compareSizes(limit.quantity, quantity) ?? 0) > 0);
  const below = limits.filter((limit) => (compareSizes(limit.quantity, quantity) ?? 0) < 0);
  const least = above.reduce<NormLimit | undefined>((one, other) => (isBelow(other, one) ? other : one), undefined);
  const most = below.reduce<NormLimit | undefined>((one, other) => (isBelow(one, other) ? other : one), undefined);
  return least ?? most;
}

function isBelow(one: NormLimit | undefined, other: NormLimit | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return (compareSizes(one.quantity, other.quantity) ?? 0) < 0;
}
