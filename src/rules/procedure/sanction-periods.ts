/**
 * The time in which misses are counted before a sanction follows, and the time over which its amount is paid: what a sentence says
 * of these against the step of an escalation that has its amount. `Two late incidents in a single quarter cost us 4%`, with `2 late
 * incidents within a month → credit of 4% of the monthly fee`.
 */
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import { numberWord } from '../../quantity/number-words.ts';
import { isSame, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import { unitSpelled } from '../../quantity/units.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { isHistory } from '../../reading/facts/fact-history.ts';
import { areDifferent, periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { barePeriods } from '../../reading/rhythms/rhythm-words.ts';
import { kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf, type TextPiece } from '../../reading/texts/sentences.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { isOfSanction } from './sanction-sentences.ts';

/** A period that a text gives a sanction, and the one that the KPI itself gives it, as written. */
export interface OtherSanctionPeriod {
  readonly kpi: Item<'kpi'>;
  readonly span: Span;
  readonly here: string;
  readonly otherSpan: Span;
  readonly there: string;
  readonly isNamed: boolean;
}

/** A time with its half-open offsets in a text. */
interface Window {
  readonly rhythm: Rhythm;
  readonly start: number;
  readonly end: number;
}

/** One step of an escalation: how often what is missed, in what time, and what is paid for it. */
interface PaidStep {
  readonly kpi: Item<'kpi'>;
  readonly amounts: readonly Claim[];
  /** The counts and the limits before the amounts, in a form in which equal ones meet. */
  readonly causes: ReadonlySet<string>;
  readonly window: { readonly rhythm: Rhythm; readonly written: string; readonly span: Span } | undefined;
}

/** An amount that more steps have tells nothing of one of them; leaving it out also keeps the work linear. */
const mostSteps = 40;

/** The sentences that give a sanction another window, or pay its amount over another period, than each KPI that has it. */
export function sanctionPeriodsOff(reading: Reading): readonly OtherSanctionPeriod[] {
  const byAmount = stepsByAmount(reading);
  if (byAmount.size === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    const { item, kind, text } = passage;
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'kpi' || item?.kind === 'reference') return [];
    const paid = reading.claims(passage).filter((claim) => isAmount(claim) && !isHistory(claim));
    if (paid.length === 0) return [];
    return sentencesOf(text)
      .flatMap(partsOf)
      .flatMap((part) => {
        const own = paid.filter(({ quantity: { start, end } }) => start >= part.start && end <= part.end);
        const [claim, second] = own;
        if (claim === undefined || second !== undefined) return [];
        const named = kpisIn(part, passage, reading);
        const all = byAmount.get(amountKey(claim.quantity)) ?? [];
        const steps = named.size > 0 ? all.filter(({ kpi }) => named.has(kpi)) : all;
        if (steps.length === 0 || steps.length > mostSteps) return [];
        const found = windowOff(part, passage, reading, steps) ?? paymentOff(claim, part, steps);
        return found === undefined ? [] : [{ ...found, isNamed: named.size > 0 }];
      });
  });
}

const stepsByAmount: (reading: Reading) => ReadonlyMap<string, readonly PaidStep[]> = oncePer((reading) => {
  const found = new Map<string, PaidStep[]>();
  for (const kpi of reading.bid.items('kpi')) {
    const claims = kpiClaimsOf(reading)(kpi);
    for (const { trigger, place } of escalationSteps(kpi, reading)) {
      const amounts = claims.filter(
        (claim) => claim.span.start >= place.start && claim.span.end <= place.end && isAmount(claim),
      );
      if (amounts.length === 0) continue;
      const cause = trigger?.text ?? '';
      const [window, second] = windowsIn(cause);
      const step: PaidStep = {
        kpi,
        amounts,
        causes: new Set([
          ...countsIn(cause),
          ...claims.filter(({ span }) => trigger !== undefined && isWithin(span, trigger.place())).flatMap(limitKeys),
        ]),
        window:
          window === undefined || second !== undefined || trigger === undefined
            ? undefined
            : {
                rhythm: window.rhythm,
                written: cause.slice(window.start, window.end),
                span: trigger.place(window.start, window.end),
              },
      };
      for (const key of new Set(amounts.map(({ quantity }) => amountKey(quantity)))) append(found, key, step);
    }
  }
  return found;
});

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

type Off = Omit<OtherSanctionPeriod, 'isNamed'>;

/** The window of a sentence where no step with its amount and its cause has that window, and one has another. */
function windowOff(part: TextPiece, passage: Passage, reading: Reading, steps: readonly PaidStep[]): Off | undefined {
  const [window, second] = windowsIn(part.text);
  if (window === undefined || second !== undefined) return undefined;
  const claims = reading
    .claims(passage)
    .filter(({ quantity: { start, end } }) => start >= part.start && end <= part.end);
  const causes = new Set([...countsIn(part.text), ...claims.flatMap(limitKeys)]);
  const alike = steps.filter((step) => [...step.causes].some((cause) => causes.has(cause)));
  // `Binnen een week staat er een extra trainer, en bij drie zulke maanden in een periode van 12 maanden`: a term stands beside it.
  const told = [window.rhythm, ...claims.flatMap(lengthOf)];
  if (alike.some((step) => told.some((one) => step.window === undefined || !areDifferent(step.window.rhythm, one))))
    return undefined;
  const [first] = alike;
  if (first?.window === undefined) return undefined;
  return {
    kpi: first.kpi,
    span: passage.span(part.start + window.start, part.start + window.end),
    here: part.text.slice(window.start, window.end),
    otherSpan: first.window.span,
    there: first.window.written,
  };
}

/** `€ 1.000 per maand` where the only KPI with that amount pays it `per vaarweg per week`. */
function paymentOff(claim: Claim, part: TextPiece, steps: readonly PaidStep[]): Off | undefined {
  const period = paidOver(claim);
  if (period === undefined || claim.quantity.unit?.dimension !== 'money' || !isOfSanction(part.text)) return undefined;
  const key = amountKey(claim.quantity);
  const [first] = steps;
  if (first === undefined || steps.some(({ kpi }) => kpi !== first.kpi)) return undefined;
  const same = steps.flatMap(({ amounts }) => amounts.filter(({ quantity }) => amountKey(quantity) === key));
  const others = same.map((amount) => ({ amount, over: paidOver(amount) }));
  const [other] = others;
  if (other === undefined || others.some(({ over }) => over === undefined || !areDifferent(over, period)))
    return undefined;
  const { amount } = other;
  return {
    kpi: first.kpi,
    span: claim.span,
    here: claim.passage.quote(claim.quantity),
    otherSpan: amount.span,
    there: amount.passage.quote(amount.quantity),
  };
}

function paidOver({ quantity }: Claim): Rhythm | undefined {
  const period = periodOf(quantity);
  return period === undefined ? undefined : periodRhythm(period);
}

function lengthOf({ quantity: { unit, value } }: Claim): readonly Rhythm[] {
  if (unit === undefined || !isDuration(unit.dimension) || value.kind !== 'exact') return [];
  const rhythm = periodRhythm({ kind: 'period', count: value.number, unit });
  return rhythm === undefined ? [] : [rhythm];
}

/** An amount of money, or a share that is no limit: `2% van de kwartaalfactuur`. */
function isAmount({ quantity: { unit, value, comparator, isApproximate } }: Claim): boolean {
  if (value.kind !== 'exact' || isApproximate || comparator?.isExplicit === true) return false;
  return unit?.dimension === 'money' || unit?.dimension === 'ratio';
}

/** What a norm is missed by: `<99,7%`, `onder 95%`. */
function limitKeys(claim: Claim): readonly string[] {
  const { unit, comparator } = claim.quantity;
  return unit?.dimension === 'ratio' && comparator?.isExplicit === true ? [`limit ${amountKey(claim.quantity)}`] : [];
}

/** The parts of a sentence between semicolons. */
function partsOf({ text, start }: TextPiece): readonly TextPiece[] {
  let from = 0;
  return text.split(/;\s/u).map((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return { text: part, start: start + at, end: start + from };
  });
}

function kpisIn(part: TextPiece, passage: Passage, reading: Reading): ReadonlySet<Item<'kpi'>> {
  const place = passage.span(part.start, part.end);
  return new Set(
    reading
      .mentionsIn(passage)
      .flatMap(({ to, span }) => (to !== undefined && isKind(to, 'kpi') && isWithin(span, place) ? [to] : [])),
  );
}

const smallCount =
  '[2-9]|1[0-2]|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|two|three|four|five|six|seven|eight|nine|ten|twelve';

/** `In two quarters` counts those quarters; `within two quarters` is a time. */
const window = guardPattern(
  'week|weken|maand|kwarta|jaar|jaren|month|quarter|year',
  /(?<![a-zà-ɏ])(?:(?:in|binnen|within|gedurende|during)\s(?:een|één|eén|1|ieder|iedere|elk|elke|hetzelfde|dezelfde|eenzelfde|één en hetzelfde|één en dezelfde|a|any|one|each|the same|a single|any single|one single)\s(?:enkel\s|enkele\s|calendar\s|contract\s|given\s)?(?<one>(?:kalender|contract|school)?(?:week|maand|kwartaal|jaar)|halfjaar|half jaar|month|quarter|half-year|half year|year)|(?:binnen|within)\s(?<count>[2-9]|1[0-2]|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:opeenvolgende\s|aaneengesloten\s|consecutive\s)?(?<many>weken|maanden|kwartalen|jaren|jaar|weeks|months|quarters|years))(?![a-zà-ɏ-])|(?<=(?:twice|tweemaal|driemaal|viermaal|keer|maal|times)\s)(?:per|a|each|every)\s(?<each>(?:kalender|contract|school)?(?:week|maand|kwartaal|jaar)|halfjaar|half jaar|month|quarter|half-year|half year|year)(?![a-zà-ɏ-])/giu,
);

/** The times in which a text counts: `binnen een kwartaal`, `in one month`, `within 6 months`, `driemaal per kwartaal`. */
function windowsIn(text: string): readonly Window[] {
  return [...window.matchAll(text)].flatMap(({ 0: written, index, groups }): Window[] => {
    const { one, each, many, count } = groups ?? {};
    const bare = barePeriods.get(inSmallLetters((one ?? each ?? '').replace(/^half\s/iu, 'half')));
    const unit = unitSpelled(bare?.[1] ?? many ?? '');
    const number = count === undefined ? rational(1) : numberOf(count);
    const rhythm =
      unit === undefined || number === undefined ? undefined : periodRhythm({ kind: 'period', count: number, unit });
    return rhythm === undefined ? [] : [{ rhythm, start: index, end: index + written.length }];
  });
}

function numberOf(written: string): Rational | undefined {
  const small = inSmallLetters(written);
  return /^\d/u.test(small) ? rational(Number(small)) : numberWord(small);
}

const counted = new RegExp(
  `(?<![a-zà-ɏ0-9.,:€])(?:(?<count>${smallCount})(?:maal|x)?|(?<twice>twice)|(?<ordinal>tweede|derde|second|third))(?![a-zà-ɏ0-9%:/-]|[.,]\\d|\\s?%)`,
  'giu',
);
const ordinals: Readonly<Record<string, number>> = { tweede: 2, second: 2, derde: 3, third: 3 };

/** How often something is missed: `driemaal`, `two late incidents`, `twice`, `de derde keer`. */
function countsIn(text: string): readonly string[] {
  const rest = windowsIn(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} … ${left.slice(end)}`,
    text,
  );
  return [...rest.matchAll(counted)].flatMap(({ groups }) => {
    const { count, twice, ordinal = '' } = groups ?? {};
    const known = twice === undefined ? ordinals[inSmallLetters(ordinal)] : 2;
    const number = count === undefined ? (known === undefined ? undefined : rational(known)) : numberOf(count);
    return number === undefined || isSame(number, rational(1)) ? [] : [`count ${rationalKey(number)}`];
  });
}
