import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { rational } from '../../quantity/rational.ts';
import { type UnitName, unitNamed } from '../../quantity/units.ts';
import type { Reading } from '../../reading/reading.ts';
import { areDifferent, isRarer, periodRhythm, type Rhythm } from '../../reading/rhythm.ts';
import { periodOf } from '../../reading/rhythm-inside.ts';
import { barePeriods } from '../../reading/rhythm-words.ts';
import { valueKey } from '../../reading/value-key.ts';
import { type EscalationStep, escalationSteps, type StepPart } from '../../smart/escalation-steps.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

/** A norm with its numbers and the period in which they hold. */
interface PeriodNorm {
  readonly values: ReadonlySet<string>;
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

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
      const norms = normsOf(kpi, reading);
      if (norms.length === 0) continue;
      const steps = escalationSteps(kpi, reading);
      for (const { trigger } of steps) {
        const row = trigger === undefined ? undefined : rowIn(trigger);
        const [only, second] = norms;
        if (trigger !== undefined && row !== undefined && only !== undefined && second === undefined) {
          if (!isRarer(only.rhythm, row.rhythm)) continue;
          presume(trigger.place(0, row.end), { kpi: kpi.id, trigger: trigger.text.trim(), norm: only.written }, [
            { span: only.span, label: normLabel },
          ]);
          continue;
        }
        const found = trigger === undefined ? undefined : periodIn(trigger);
        if (trigger === undefined || found === undefined) continue;
        const values = new Set(valuesIn(trigger.text));
        const same = norms.filter((norm) => [...norm.values].some((value) => values.has(value)));
        const [norm] = same;
        if (norm === undefined || same.some(({ rhythm }) => !areDifferent(rhythm, found.rhythm))) continue;
        if (isEarlier(found.rhythm, norm.rhythm, steps)) continue;
        report(trigger.place(0, found.end), { kpi: kpi.id, trigger: trigger.text.trim(), norm: norm.written }, [
          { span: norm.span, label: normLabel },
        ]);
      }
    }
  },
});

/** `Halfjaar onder 80% → bijsturen; kalenderjaar onder 80% → korting`: a step on the way to the one that goes with the norm. */
function isEarlier(rhythm: Rhythm, ofNorm: Rhythm, steps: readonly EscalationStep[]): boolean {
  if (!isRarer(ofNorm, rhythm)) return false;
  // `A calendar year below: € 1,000` repeats no number and is read as one whole.
  return steps.some(({ trigger, action }) => {
    const said = trigger ?? action;
    const found = said === undefined ? undefined : periodIn(said);
    return found !== undefined && !areDifferent(found.rhythm, ofNorm);
  });
}

const normLabel = { nl: 'de periode van de norm', en: 'the period of the norm' };

/** `Drie maanden achter elkaar`: months that nobody sees in a norm that holds over a quarter. */
const inRow =
  /(?<![a-zà-ɏ])(weken|maanden|kwartalen|weeks|months|quarters)\s(?:achter elkaar|achtereen|op rij|na elkaar|in a row|running)(?![a-zà-ɏ])|(?<![a-zà-ɏ])consecutive\s(weeks|months|quarters)(?![a-zà-ɏ])/iu;
const single: ReadonlyMap<string, UnitName> = new Map([
  ['weken', 'week'],
  ['weeks', 'week'],
  ['maanden', 'month'],
  ['months', 'month'],
  ['kwartalen', 'quarter'],
  ['quarters', 'quarter'],
]);

/** The period of which a trigger counts several in a row. */
function rowIn({ text }: StepPart): { readonly rhythm: Rhythm; readonly end: number } | undefined {
  const match = inRow.exec(text);
  const unit = single.get((match?.[1] ?? match?.[2] ?? '').toLowerCase());
  if (match === null || unit === undefined) return undefined;
  const rhythm = periodRhythm({ kind: 'period', count: rational(1), unit: unitNamed(unit) });
  return rhythm === undefined ? undefined : { rhythm, end: match.index + match[0].length };
}

const opener =
  /^\s*(?:(?:1|een|één|eén|elke?|ieder[e]?|one|a|any|each)\s+)?(?:(?:calendar|contract|school|financial)\s)?([a-zà-ɏ-]+)/iu;

/** `Below 99.5% in a month`: the period behind the number, at the end of the trigger. */
const closer =
  /\s(?:in|per|over|binnen|within)\s(?:(?:een|één|elke?|ieder[e]?|one|a|any|each)\s)?(?:(?:calendar|contract|school|financial)\s)?([a-zà-ɏ-]+)\s*$/iu;

/** The period of which a trigger judges one: `Maand <97%`, `1 maand met …`, `Jaarlijks <97%`, `Below 97% in a month`. */
function periodIn({ text }: StepPart): { readonly rhythm: Rhythm; readonly end: number } | undefined {
  const words = inSmallLetters(text).trimEnd();
  const endsInPeriod = [...barePeriods.keys()].some((period) => words.endsWith(period));
  for (const pattern of endsInPeriod ? [opener, closer] : [opener]) {
    const match = pattern.exec(text);
    const bare = barePeriods.get(match?.[1]?.toLowerCase() ?? '');
    if (match === null || bare === undefined) continue;
    const rhythm = periodRhythm({ kind: 'period', count: rational(bare[0]), unit: unitNamed(bare[1]) });
    return rhythm === undefined ? undefined : { rhythm, end: match.index + match[0].length };
  }
  const [first] = parseQuantities(text);
  const period = first === undefined || first.start > 0 ? undefined : periodOf(first);
  const rhythm = period === undefined ? undefined : periodRhythm(period);
  return first === undefined || rhythm === undefined ? undefined : { rhythm, end: first.end };
}

function valuesIn(text: string): string[] {
  return parseQuantities(text)
    .filter(({ unit, value }) => unit?.dimension !== 'frequency' && value.kind === 'exact')
    .map(({ unit, ...rest }) =>
      // A trigger leaves the scale of a score away: `≥ 7,5 op een schaal van 10`, `<7,5`.
      unit === undefined || unit.dimension === 'grade'
        ? valueKey({ ...rest, per: [] })
        : valueKey({ ...rest, unit, per: [] }),
    );
}

function normsOf(kpi: Item<'kpi'>, reading: Reading): PeriodNorm[] {
  const target = reading.passagesOf(kpi).find(({ field }) => field === 'target');
  const printed = [...(target?.text.matchAll(/[^;\n]+/gu) ?? [])].flatMap((piece): PeriodNorm[] => {
    const quantities = parseQuantities(piece[0]);
    const periods = quantities.filter((quantity) => periodOf(quantity) !== undefined);
    const [first, second] = periods;
    const period = first === undefined ? undefined : periodOf(first);
    const rhythm = period === undefined ? undefined : periodRhythm(period);
    if (target === undefined || first === undefined || second !== undefined || rhythm === undefined) return [];
    const at = piece.index;
    const span = target.span(at + first.start, at + first.end);
    return [{ values: new Set(valuesIn(piece[0])), rhythm, written: piece[0].slice(first.start, first.end), span }];
  });
  const structured = (kpi.data.norms ?? []).flatMap(({ per, ...norm }, index): PeriodNorm[] => {
    const [quantity] = per === undefined ? [] : parseQuantities(`per ${per}`);
    const period = quantity === undefined ? undefined : periodOf(quantity);
    const rhythm = period === undefined ? undefined : periodRhythm(period);
    if (rhythm === undefined) return [];
    const values = new Set(
      [norm.atLeast, norm.atMost, norm.above, norm.below].flatMap((value) =>
        value === undefined ? [] : valuesIn(value),
      ),
    );
    return [{ values, rhythm, written: `per ${per}`, span: kpi.span(['norms', index, 'per']) }];
  });
  return [...printed, ...structured];
}
