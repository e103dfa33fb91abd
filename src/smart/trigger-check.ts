import { formatQuantity } from '../quantity/format-quantity.ts';
import { parseNorms } from '../quantity/parse-norms.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, divide, isBelow, isSame, multiply, negate, type Rational, rational } from '../quantity/rational.ts';
import { sharedWords, topicOf } from '../reading/topic.ts';
import type { EscalationStep, StepPart } from './escalation-steps.ts';
import type { NormStatement } from './norm-statements.ts';
import { hasWord, withoutWords } from './words.ts';

/** How a trigger with a number lies beside the norm: between them nothing happens, or it fires while the norm is met. */
export type TriggerFault = 'dead-zone' | 'too-strict';

/** A trigger that is no complement of the norm it belongs to. */
export interface FaultyTrigger {
  readonly fault: TriggerFault;
  readonly trigger: StepPart;
  readonly quantity: Quantity;
  readonly norm: NormStatement;
  readonly normQuantity: Quantity;
  /** What the trigger would be if it began where the norm ends. */
  readonly complement: string;
}

interface Limit {
  readonly norm: NormStatement;
  readonly quantity: Quantity;
  readonly side: 'lower' | 'upper';
  /** In the base unit of its dimension. */
  readonly number: Rational;
}

interface Threshold {
  readonly step: EscalationStep;
  readonly trigger: StepPart;
  readonly quantity: Quantity;
  readonly limit: Limit;
  readonly isOpposite: boolean;
  /** Below zero: fires while the norm is met; above zero: the norm is missed and nothing happens. */
  readonly distance: Rational;
}

/**
 * The triggers that leave a dead zone or fire while the norm is met. A ladder is judged as a whole: where one step is
 * set in motion by missing the norm itself, the others may lie further on or, as a warning, before it.
 */
export function faultyTriggers(
  norms: readonly NormStatement[],
  steps: readonly EscalationStep[],
  title: string,
): FaultyTrigger[] {
  const limits = norms.flatMap(limitsOf);
  if (limits.length === 0) return [];
  const thresholds = steps.flatMap((step) => thresholdsOf(step, limits, title));
  const withNumber = new Set(thresholds.map(({ step }) => step));
  const catchesAll = steps.some(
    (step) => !withNumber.has(step) && step.trigger !== undefined && hasWord('missedNorm', step.trigger.text),
  );
  const byLimit = group(thresholds);
  return [...byLimit.values()].flatMap((ladder) => faultsOf(ladder, catchesAll));
}

function group(thresholds: readonly Threshold[]): Map<Limit, Threshold[]> {
  const byLimit = new Map<Limit, Threshold[]>();
  for (const threshold of thresholds) {
    const others = byLimit.get(threshold.limit);
    if (others === undefined) byLimit.set(threshold.limit, [threshold]);
    else others.push(threshold);
  }
  return byLimit;
}

const zero = rational(0);

function faultsOf(ladder: readonly Threshold[], catchesAll: boolean): FaultyTrigger[] {
  if (ladder.some(({ distance }) => isSame(distance, zero))) return [];
  const early = ladder.filter(({ distance }) => isBelow(distance, zero));
  const late = ladder.filter(({ distance }) => isBelow(zero, distance));
  const strict = early.filter(({ step }) => !hasWord('earlyWarning', step.action?.text ?? ''));
  if (strict.length > 0) return strict.slice(0, 1).map((threshold) => fault('too-strict', threshold));
  // A warning that comes early also comes when the norm is missed.
  if (early.length > 0 || catchesAll) return [];
  const nearest = late.reduce<Threshold | undefined>(
    (least, threshold) => (least === undefined || isBelow(threshold.distance, least.distance) ? threshold : least),
    undefined,
  );
  return nearest === undefined ? [] : [fault('dead-zone', nearest)];
}

function fault(kind: TriggerFault, { trigger, quantity, limit, isOpposite }: Threshold): FaultyTrigger {
  const complement = complementOf(limit, isOpposite);
  return { fault: kind, trigger, quantity, norm: limit.norm, normQuantity: limit.quantity, complement };
}

const turned = { '≥': '<', '>': '≤', '≤': '>', '<': '≥', '=': '=' } as const;

/** The trigger that begins where the norm ends, as it would be typed. */
function complementOf({ quantity }: Limit, isOpposite: boolean): string {
  const sign = quantity.comparator?.sign ?? '≥';
  const plain = { ...quantity, per: [], labels: [] };
  if (!isOpposite || quantity.value.kind !== 'exact') {
    return formatQuantity({ ...plain, comparator: { sign: turned[sign], isExplicit: true } }, 'nl');
  }
  const whole = divide(rational(1), quantity.unit?.factor ?? rational(1));
  const number = add(whole, negate(quantity.value.number));
  const { noun: _, ...share } = plain;
  return formatQuantity(
    { ...share, value: { kind: 'exact', number }, comparator: { sign: '>', isExplicit: true } },
    'nl',
  );
}

function limitsOf(norm: NormStatement): Limit[] {
  return norm.quantities.flatMap((quantity): Limit[] => {
    const { comparator, unit, value } = quantity;
    if (unit === undefined || value.kind !== 'exact' || comparator === undefined) return [];
    const number = multiply(value.number, unit.factor);
    const side =
      comparator.sign === '≥' || comparator.sign === '>' ? 'lower' : comparator.sign === '=' ? undefined : 'upper';
    return side === undefined ? [] : [{ norm, quantity, side, number }];
  });
}

function thresholdsOf(step: EscalationStep, limits: readonly Limit[], title: string): Threshold[] {
  const { trigger } = step;
  if (trigger === undefined) return [];
  return parseNorms(trigger.text).flatMap(({ quantities }) =>
    quantities.flatMap((quantity): Threshold[] => {
      const found = thresholdOf(trigger, quantity, limits, title);
      return found === undefined ? [] : [{ ...found, step, trigger, quantity }];
    }),
  );
}

function thresholdOf(
  trigger: StepPart,
  quantity: Quantity,
  limits: readonly Limit[],
  title: string,
): Pick<Threshold, 'limit' | 'isOpposite' | 'distance'> | undefined {
  const { comparator, unit, value } = quantity;
  if (unit === undefined || value.kind !== 'exact' || comparator?.isExplicit !== true) return undefined;
  const isUpward = comparator.sign === '>' || comparator.sign === '≥';
  if (comparator.sign === '=') return undefined;
  const number = multiply(value.number, unit.factor);
  const words = trigger.text.slice(0, quantity.start) + trigger.text.slice(quantity.end);
  const about = `${words} ${quantity.noun ?? ''}`;
  const isInclusive = comparator.sign === '≥' || comparator.sign === '≤';
  const candidates = limits.filter(
    (limit) => limit.quantity.unit?.dimension === unit.dimension && isSameRate(quantity, limit.quantity),
  );
  if (isUpward && unit.dimension === 'ratio') {
    const opposite = oppositeLimit(about, candidates);
    if (opposite !== undefined) {
      const allowed = add(rational(1), negate(opposite.number));
      const distance = add(number, negate(allowed));
      return { limit: opposite, isOpposite: true, distance };
    }
  }
  if (hasWord('distance', about)) return undefined;
  const side = isUpward ? 'upper' : 'lower';
  const limit = onSubject(
    about,
    candidates.filter((candidate) => candidate.side === side),
    candidates,
    title,
  );
  if (limit === undefined) return undefined;
  const distance = isUpward ? add(number, negate(limit.number)) : add(limit.number, negate(number));
  // `≤ 79%` beside `≥ 80%` is meant as its complement, and so is `≥ 13` beside `≤ 12`.
  const step = unit.dimension === 'ratio' ? rational(1, 100) : unit.factor;
  const isNext = isInclusive && !isBelow(distance, zero) && !isBelow(step, distance);
  return { limit, isOpposite: false, distance: isNext ? zero : distance };
}

function isSameRate(first: Quantity, second: Quantity): boolean {
  const thing = ({ per }: Quantity): string =>
    per.flatMap((one) => (one.kind === 'thing' ? [one.noun.toLowerCase()] : [])).join();
  const isFar = (quantity: Quantity): boolean => quantity.per.some(({ kind }) => kind === 'period');
  if (isFar(first) && isFar(second) && periodOf(first) !== periodOf(second)) return false;
  return thing(first) === '' || thing(first) === thing(second);
}

function periodOf({ per }: Quantity): string {
  return per
    .flatMap((one) =>
      one.kind === 'period' ? [`${one.count.numerator}/${one.count.denominator} ${one.unit.name}`] : [],
    )
    .join();
}

/** The norm of which a share of faults is the rest: `non-conform > 5%` beside `100% conform`. */
function oppositeLimit(about: string, candidates: readonly Limit[]): Limit | undefined {
  const lower = candidates.filter(({ side, quantity }) => side === 'lower' && quantity.direction === undefined);
  if (lower.length === 0) return undefined;
  if (hasWord('opposite', about)) {
    const rest = withoutWords('opposite', about);
    return best(rest, lower) ?? (lower.length === 1 ? lower[0] : undefined);
  }
  const whole = lower.filter(({ number }) => isSame(number, rational(1)));
  return hasWord('deviation', about) && whole.length === lower.length ? whole[0] : undefined;
}

/** The norm that a trigger is about: the one that shares its words, else the only one when the trigger names no subject. */
function onSubject(about: string, onSide: readonly Limit[], all: readonly Limit[], title: string): Limit | undefined {
  const found = best(about, onSide);
  if (found !== undefined) return found;
  const own = topicOf(withoutWords('missedNorm', about));
  const isAboutTitle = sharedWords(own, topicOf(title)) > 0;
  if (own.size > 0 && !isAboutTitle) return undefined;
  return all.length === 1 ? onSide[0] : undefined;
}

function best(about: string, limits: readonly Limit[]): Limit | undefined {
  const topic = topicOf(about);
  let most = 0;
  let found: Limit | undefined;
  for (const limit of limits) {
    const shared = sharedWords(
      topic,
      topicOf(`${limit.norm.otherWords} ${limit.quantity.noun ?? ''} ${limit.norm.labels.join(' ')}`),
    );
    if (shared > most) [most, found] = [shared, limit];
  }
  return found;
}
