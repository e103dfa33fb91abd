/** A trigger that is no complement of the norm it belongs to, and what it would be if it were. */
import { formatQuantity } from '../quantity/format-quantity.ts';
import { parseQuantities } from '../quantity/parse-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, divide, isBelow, negate, rational } from '../quantity/rational.ts';
import { countedUnits } from '../reading/facts/count-window.ts';
import type { EscalationStep, StepPart } from './escalation-steps.ts';
import type { NormLimit } from './norm-limits.ts';
import type { NormStatement } from './norm-statements.ts';
import type { TriggerPair } from './pair-triggers.ts';
import { hasWord } from './words.ts';

/**
 * How a trigger with a number lies beside the norm: between them nothing happens, it fires while the norm is met, it
 * fires because the norm is met, or only its repetition lies further on.
 */
export type TriggerFault = 'dead-zone' | 'too-strict' | 'wrong-way' | 'late-repeat';

/** A trigger that is no complement of the norm it belongs to. */
export interface FaultyTrigger {
  readonly fault: TriggerFault;
  readonly trigger: StepPart;
  readonly quantity: Quantity;
  readonly norm: NormStatement;
  readonly normQuantity: Quantity;
  /** What the trigger would be if it began where the norm ends. */
  readonly complement: Readonly<Record<'nl' | 'en', string>>;
  /** Whether the texts leave room for another reading. */
  readonly isPresumed: boolean;
}

/** A number of a trigger beside the limit of the norm that it belongs to. */
export interface Threshold extends TriggerPair {
  readonly step: EscalationStep;
  readonly text: StepPart;
  readonly isOpposite: boolean;
  /** Below zero: fires while the norm is met; above zero: the norm is missed and nothing happens. */
  readonly distance: number;
}

/** Whether a trigger is of what is missed again: `2 kwartalen onder 98%`, `opnieuw`. */
export function isAgain({ text }: StepPart): boolean {
  if (hasWord('again', text) || hasWord('inARow', text)) return true;
  // `2 kwartalen onder 98% binnen 12 maanden`, `drie keer <95%`.
  const [count, limit] = parseQuantities(text);
  if (count?.value.kind !== 'exact') return false;
  // `2 zendingen <99,5%`: the share is of each shipment.
  const isOfEach = count.unit?.dimension === 'count' && limit?.unit?.dimension === 'ratio';
  if (!countedUnits.has(count.unit?.name ?? '') && !(isOfEach && joined.test(text.slice(count.end, limit.start))))
    return false;
  return text.slice(0, count.start).trim() === '' && isBelow(rational(1), count.value.number);
}

const joined = /^\s*(?:(?:with|met)\s*)?$/iu;

/** What is done in a step; empty where the text does not say. */
export function actionOf({ action }: EscalationStep): string {
  return action?.text ?? '';
}

/** A fault as it is reported. */
export function faultIn(
  fault: TriggerFault,
  { text, part, trigger, limit, isOpposite }: Omit<Threshold, 'distance'>,
  isPresumed: boolean,
): FaultyTrigger {
  const hasTime = part.moments.length > 0 || part.windows.length > 0;
  const end = hasTime ? limit : { ...limit, deadline: undefined };
  const by = part.moments.length > 0 ? 'after' : 'within';
  const complement = { nl: complementOf(end, isOpposite, by, 'nl'), en: complementOf(end, isOpposite, by, 'en') };
  const { norm, quantity: normQuantity } = limit;
  return { fault, trigger: text, quantity: trigger.quantity, norm, normQuantity, complement, isPresumed };
}

const turned = { '≥': '<', '>': '≤', '≤': '>', '<': '≥', '=': '<' } as const;
const words = {
  nl: { per: 'per', after: 'na', within: 'binnen' },
  en: { per: 'per', after: 'after', within: 'within' },
} as const;

/** The trigger that begins where the norm ends, as it would be typed. */
function complementOf(limit: NormLimit, isOpposite: boolean, by: 'after' | 'within', language: 'nl' | 'en'): string {
  const { quantity, denominator, deadline } = limit;
  const { comparator: _sign, startEvent: _event, noun: _noun, ...share } = quantity;
  if (isOpposite && quantity.value.kind === 'exact') {
    const whole = divide(rational(1), quantity.unit?.factor ?? rational(1));
    const number = add(whole, negate(quantity.value.number));
    const rest = { ...share, value: { kind: 'exact', number } as const, per: [], labels: [] };
    return formatQuantity({ ...rest, comparator: { sign: '>', isExplicit: true } }, language);
  }
  const { per, [by]: link } = words[language];
  const plain = { ...quantity, per: [], labels: [] };
  const sign = turned[quantity.comparator?.sign ?? '≥'];
  return [
    formatQuantity({ ...plain, comparator: { sign, isExplicit: true } }, language),
    denominator === undefined ? '' : ` ${per} ${formatQuantity({ ...denominator, per: [] }, language)}`,
    deadline === undefined ? '' : ` ${link} ${durationOf(deadline, language)}`,
  ].join('');
}

function durationOf({ comparator: _sign, startEvent: _event, ...time }: Quantity, language: 'nl' | 'en'): string {
  return formatQuantity({ ...time, per: [], labels: [] }, language);
}
