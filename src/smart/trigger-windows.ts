/** The time in a trigger with a share: `onder 97% binnen 2 uur` beside `≥ 97% binnen 2 uur`. */
import type { Quantity } from '../quantity/quantity.ts';
import type { EscalationStep } from './escalation-steps.ts';
import type { NormLimit } from './norm-limits.ts';
import { candidatesFor } from './pair-triggers.ts';
import { compareSizes, isSameNumber } from './sizes.ts';
import { type FaultyTrigger, faultIn, isAgain, type TriggerFault } from './trigger-faults.ts';
import { type TriggerLimit, type TriggerPart, triggerParts } from './trigger-parts.ts';

/**
 * The triggers with the share of a norm and another time than that norm: `onder 97% binnen 2 dagen` where the norm says 2
 * hours, and `onder 97% na minimaal 2 uur`. A time that is far from that of the norm may be the period that is looked at.
 */
export function windowFaults(steps: readonly EscalationStep[], limits: readonly NormLimit[]): FaultyTrigger[] {
  const first = steps.flatMap((step) => {
    const { trigger: text } = step;
    return text === undefined || isAgain(text) ? [] : [{ step, text, parts: triggerParts(text.text) }];
  });
  const told = first.flatMap(({ parts }) => parts.flatMap(({ windows }) => windows));
  return first.flatMap(({ step, text, parts }) =>
    parts.flatMap((part) =>
      part.limits.flatMap((trigger): FaultyTrigger[] => {
        const found =
          trigger.quantity.unit?.dimension === 'ratio' ? windowFaultIn(part, trigger, limits, told) : undefined;
        if (found === undefined) return [];
        const { fault, window, limit } = found;
        const windowed = { ...part, moments: [], windows: [window] };
        const place = { text, part: windowed, trigger, limit, step, isOpposite: false, isPresumed: true };
        return [{ ...faultIn(fault, place, true), quantity: window }];
      }),
    ),
  );
}

interface WindowFault {
  readonly fault: TriggerFault;
  readonly window: Quantity;
  readonly limit: NormLimit;
}

function windowFaultIn(
  part: TriggerPart,
  trigger: TriggerLimit,
  limits: readonly NormLimit[],
  told: readonly Quantity[],
): WindowFault | undefined {
  const own = candidatesFor(trigger, limits).filter(
    ({ quantity, deadline }) => deadline !== undefined && compareSizes(quantity, trigger.quantity) === 0,
  );
  const isTime = (window: Quantity): boolean => own.some((limit) => isDeadline(window, limit));
  const late = part.limits.find(({ quantity, sign }) => sign === '≥' && isTime(quantity));
  const turned = late === undefined ? undefined : own.find((limit) => isDeadline(late.quantity, limit));
  if (late !== undefined && turned !== undefined) return { fault: 'wrong-way', window: late.quantity, limit: turned };
  // `<95% van klasse B binnen 24 uur of <95% van klasse C binnen 5 dagen`: what the other triggers tell is of another norm.
  const [limit, other] = own.filter((one) => !told.some((time) => isDeadline(time, one)));
  const [window] = part.windows;
  if (window === undefined || limit?.deadline === undefined || other !== undefined) return undefined;
  if (isTime(window) || !isLike(window, limit.deadline)) return undefined;
  const order = compareSizes(window, limit.deadline);
  return order === undefined ? undefined : { fault: order > 0 ? 'dead-zone' : 'too-strict', window, limit };
}

function isDeadline(time: Quantity, { deadline }: NormLimit): boolean {
  return deadline !== undefined && compareSizes(time, deadline) === 0;
}

/** Whether one of two times may be a slip for the other: the same number or the same unit. */
function isLike(window: Quantity, deadline: Quantity): boolean {
  return window.unit?.name === deadline.unit?.name || isSameNumber(window, deadline);
}
