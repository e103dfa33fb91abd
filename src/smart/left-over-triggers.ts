/** The one number of the first steps that no norm ends at, beside the one limit of its kind that no step answers. */
import { isAtLeast } from '../quantity/comparator-signs.ts';
import { rational } from '../quantity/rational.ts';
import { areNear } from '../reading/facts/amounts-alike.ts';
import { areTenfold, isSlipOfDigits } from '../reading/facts/number-slips.ts';
import type { EscalationStep } from './escalation-steps.ts';
import { isOfOther, oneCase } from './loose-triggers.ts';
import { isOfAllCases, type NormLimit } from './norm-limits.ts';
import { candidatesFor } from './pair-triggers.ts';
import { areOneKind, compareSizes, isNextTo } from './sizes.ts';
import { actionOf, type FaultyTrigger, faultIn, isAgain } from './trigger-faults.ts';
import { inShare, type TriggerLimit, type TriggerPart, triggerParts } from './trigger-parts.ts';
import { hasWord } from './words.ts';

interface Rest {
  readonly step: EscalationStep;
  readonly part: TriggerPart;
  readonly trigger: TriggerLimit;
}

/** What differs by more may be a limit of its own for a single bad case. */
const near = rational(7, 4);
/** So much more is often allowed to one case: 90 minutes where the share is within 60. */
const nearOfCase = rational(4, 3);

/**
 * `Wave <95% → …; a standstill >75 minutes → …` beside `≥95% … with a standstill of ≤60 minutes`: all other numbers meet, so that
 * what is left of the norms and what is left of the triggers are meant to be one, whatever their words are.
 */
export function leftOverFaults(steps: readonly EscalationStep[], limits: readonly NormLimit[]): FaultyTrigger[] {
  const told = steps.flatMap((step) =>
    triggerParts(step.trigger?.text ?? '').flatMap((part) => part.limits.map((trigger) => ({ step, part, trigger }))),
  );
  const first = told.filter(({ step }) => isFirst(step));
  const open = limits.filter((limit) => !told.some(({ trigger }) => isEnd(trigger, limit)));
  // `Klanttevredenheid <80%` beside a norm for uptime: without another number that meets, a trigger may be about something else.
  if (open.length === 0 || !told.some(({ trigger }) => limits.some((limit) => isEnd(trigger, limit)))) return [];
  const rest = first.filter(({ trigger }) => !limits.some((limit) => isEnd(trigger, limit)));
  return rest.flatMap((one): FaultyTrigger[] => {
    const { step, part, trigger } = one;
    const [limit, ...others] = candidatesOf(one, open);
    if (limit === undefined || others.some((other) => compareSizes(other.quantity, limit.quantity) !== 0)) return [];
    const rivals = rest.filter((other) => other !== one && areOneKind(other.trigger.quantity, trigger.quantity));
    if (
      rivals.length > 0 ||
      isRung(one, first, limits) ||
      isOfOther(part) ||
      !isMistyped(one, limit) ||
      step.trigger === undefined
    )
      return [];
    const order = compareSizes(trigger.quantity, limit.quantity);
    if (order === undefined || order === 0) return [];
    const isBeyond = order > 0 === (limit.side === 'upper');
    const place = { text: step.trigger, part, trigger, limit, step, isOpposite: false, isPresumed: true };
    return [faultIn(isBeyond ? 'dead-zone' : 'too-strict', place, true)];
  });
}

/** The step that comes the first time, and neither as a warning nor on a forecast. */
function isFirst(step: EscalationStep): boolean {
  const { trigger } = step;
  if (trigger === undefined || isAgain(trigger)) return false;
  if (hasWord('earlyWarning', actionOf(step).replace(afterSignal, ' '))) return false;
  return !hasWord('threat', trigger.text) && !hasWord('forecast', trigger.text);
}

/** `Vult aan binnen 1 werkdag na signalering` gives no warning. */
const afterSignal =
  /(?<![a-z])(?:na|after)\s(?:(?:de|het|een|the|a|an)\s)?(?:signalering|signaal|waarschuwing|alert|warning)(?![a-z])/giu;

/** Whether a number of a trigger is that of a limit, or the next one: `≥ 1 afzetting` beside `0 afzettingen`, `≤ 79%` beside `≥ 80%`. */
function isEnd({ quantity, sign }: TriggerLimit, limit: NormLimit): boolean {
  if (!areOneKind(quantity, limit.quantity)) return false;
  if (compareSizes(quantity, limit.quantity) === 0) return true;
  return (sign === '≥' || sign === '≤') && isNextTo(quantity, limit.quantity);
}

/** `Onder 95% → plan; onder 90% → korting`: beyond what an earlier step answers, a later one goes further. */
function isRung({ step, trigger }: Rest, told: readonly Rest[], limits: readonly NormLimit[]): boolean {
  return told.some(
    (other) =>
      other.step.place.start < step.place.start &&
      areOneKind(other.trigger.quantity, trigger.quantity) &&
      isAtLeast(other.trigger.sign) === isAtLeast(trigger.sign) &&
      limits.some((limit) => isEnd(other.trigger, limit)),
  );
}

function candidatesOf({ step, trigger }: Rest, open: readonly NormLimit[]): readonly NormLimit[] {
  // `Restoration ≤75 minutes in <95% of faults` repeats the limit itself.
  const isRepeated = inShare.test(step.trigger?.text.slice(trigger.quantity.end) ?? '');
  return candidatesFor(trigger, open).filter(
    ({ side }) => (isAtLeast(trigger.sign) === (side === 'upper')) !== isRepeated,
  );
}

/** Whether a number may be that of a limit, typed wrong; `een levering boven 10 °C` beside 7 °C may be a limit for a single case. */
function isMistyped({ part, trigger }: Rest, limit: NormLimit): boolean {
  const [one, other] = [trigger.quantity, limit.quantity];
  const isBeyond = (compareSizes(one, other) ?? 0) > 0 === (limit.side === 'upper');
  const times = isBeyond && oneCase.test(part.words) && !isOfAllCases(limit) ? nearOfCase : near;
  if (areNear(one, other, times) || isSlipOfDigits(one, other)) return true;
  if (one.unit?.name !== other.unit?.name || one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  return areTenfold(one.value.number, other.value.number);
}
