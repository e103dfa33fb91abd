import { areDifferent, isRarer, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { type EscalationStep, escalationSteps, type StepPart } from '../../smart/escalation-steps.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { normsMeant, type PeriodNorm, periodNormsOf, valuesIn } from './period-norms.ts';
import {
  countedPeriod,
  lastPeriod,
  periodIn,
  periodOfPart,
  sanctionPeriod,
  type TriggerPeriod,
} from './trigger-periods.ts';

export const triggerOverOtherPeriod = defineRule<{ kpi: string; trigger: string; norm: string }>({
  code: 'EMV441',
  name: 'trigger-over-other-period',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, trigger, norm }) => `de escalatie van ${kpi} kijkt naar “${trigger}”, maar de norm geldt “${norm}”`,
      en: ({ kpi, trigger, norm }) => `the escalation of ${kpi} looks at “${trigger}”, but the norm holds “${norm}”`,
    },
    label: { nl: () => 'een andere periode dan de norm', en: () => 'another period than the norm' },
    why: {
      nl: () => 'wie de norm over een andere periode meet dan de escalatie, kan in de ene slagen en in de andere falen',
      en: () => 'who measures the norm over another period than the escalation can pass one and fail the other',
    },
    help: {
      nl: ({ trigger, norm }) => `laat “${trigger}” en “${norm}” over dezelfde periode gaan`,
      en: ({ trigger, norm }) => `let “${trigger}” and “${norm}” be about the same period`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const kpi of bid.items('kpi')) {
      const norms = periodNormsOf(kpi, reading);
      if (norms.length === 0) continue;
      const steps = escalationSteps(kpi, reading);
      for (const { trigger, action } of steps) {
        const found = trigger === undefined ? undefined : otherPeriod(trigger, norms, steps);
        const said = found ?? (action === undefined ? undefined : periodBehind(action, norms));
        if (said === undefined) continue;
        const say = said.isSure ? report : presume;
        say(said.span, { kpi: kpi.id, trigger: said.text.trim(), norm: said.norm.written }, [
          { span: said.norm.span, label: normLabel },
        ]);
      }
    }
  },
});

const normLabel = { nl: 'de periode van de norm', en: 'the period of the norm' };

interface OtherPeriod {
  readonly norm: PeriodNorm;
  readonly span: Span;
  readonly text: string;
  readonly isSure: boolean;
}

/** The first period in a trigger over which its norm does not hold. */
function otherPeriod(
  trigger: StepPart,
  norms: readonly PeriodNorm[],
  steps: readonly EscalationStep[],
): OtherPeriod | undefined {
  const { text } = trigger;
  const row = countedPeriod(text);
  if (row !== undefined) {
    const norm = otherNorm(row, normsMeant(norms, text.slice(row.end)));
    // `2 kwartalen achtereen onder 80%` under a norm of a year counts what nobody measures; so does `2 kwartalen` under one of a month.
    return norm === undefined ? undefined : { norm, span: trigger.place(0, row.end), text, isSure: false };
  }
  const whole = periodIn(text);
  const parts: readonly TriggerPeriod[] = [...(whole === undefined ? [] : [whole]), ...periodOfPart(text)];
  for (const found of parts) {
    const values = valuesIn(text.slice(found.from, found.until));
    // `P1 <100% of P2 <95% in een kwartaal` looks at both over that period, and each has a norm of its own.
    const isOfAll = found === whole && found.end === text.trimEnd().length;
    for (const some of [values, ...(isOfAll ? values.map((value) => [value]) : [])]) {
      const norm = otherNorm(
        found,
        norms.filter((one) => some.some((value) => one.values.has(value))),
      );
      if (norm === undefined || isEarlier(found.rhythm, norm.rhythm, trigger, steps)) continue;
      return {
        norm,
        span: trigger.place(found.from, found.end),
        text: text.slice(found.from, found.until),
        isSure: some === values,
      };
    }
  }
  return undefined;
}

/**
 * `Onder 100%: korting van € 250 per overschrijding, per kwartaal`: the period that closes a step is that of its norm, and so is
 * the one over which the sanction is reckoned: `korting van € 2.500 per maand`.
 */
function periodBehind(action: StepPart, norms: readonly PeriodNorm[]): OtherPeriod | undefined {
  const found = lastPeriod(action.text) ?? sanctionPeriod(action.text);
  const norm = found === undefined ? undefined : otherNorm(found, normsMeant(norms, ''));
  if (found === undefined || norm === undefined) return undefined;
  const text = action.text.slice(found.from, found.until);
  return { norm, span: action.place(found.from, found.end), text, isSure: false };
}

/** The first of some norms, where none of them holds over a period. */
function otherNorm({ rhythm }: TriggerPeriod, norms: readonly PeriodNorm[]): PeriodNorm | undefined {
  return norms.every((norm) => areDifferent(norm.rhythm, rhythm)) ? norms[0] : undefined;
}

/** `Halfjaar onder 80% → bijsturen; kalenderjaar onder 80% → korting`: a step on the way to the one that goes with the norm. */
function isEarlier(rhythm: Rhythm, ofNorm: Rhythm, own: StepPart, steps: readonly EscalationStep[]): boolean {
  if (!isRarer(ofNorm, rhythm)) return false;
  // `A calendar year below: € 1,000` repeats no number and is read as one whole.
  return steps.some(({ trigger, action }) => {
    const said = trigger ?? action;
    // `Kalenderjaar <72% of kwartaal <100%` are two norms in one step, and no ladder.
    const found = said === undefined || said === own ? undefined : periodIn(said.text);
    return found !== undefined && !areDifferent(found.rhythm, ofNorm);
  });
}
