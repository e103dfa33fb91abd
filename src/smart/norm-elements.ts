import type { Item } from '../model/item.ts';
import { findNormGap } from '../model/norm-gap.ts';
import { isAtMost } from '../quantity/comparator-signs.ts';
import { isDuration } from '../quantity/durations.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { clockRangesIn, isOnClock } from '../reading/days/clock-times.ts';
import { isSizeOfThing } from '../reading/words/size-of-thing.ts';
import { guardPattern } from '../text/guarded-pattern.ts';
import type { ElementReading } from './elements.ts';
import type { NormStatement } from './norm-statements.ts';
import { hasWord, withoutWords } from './words.ts';

/** A KPI with its norms, read once for all elements. */
export interface KpiNorms {
  readonly kpi: Item<'kpi'>;
  readonly norms: readonly NormStatement[];
}

type NormReader = (reading: KpiNorms) => ElementReading | undefined;

/** The number, unit and comparator that the gate asks for; a norm without a number has no unit to look for. */
export function readMeasurability(part: 'number' | 'unit' | 'comparator'): NormReader {
  const order = ['number', 'unit', 'comparator'];
  const gaps = { 'no-number': 'number', 'no-unit': 'unit', 'no-comparator': 'comparator' };
  return ({ kpi }) => {
    const found = findNormGap(kpi);
    const gap = found === undefined ? undefined : gaps[found.gap];
    const isReached = gap === undefined || order.indexOf(part) <= order.indexOf(gap);
    return isReached ? { isPresent: gap !== part, span: kpi.span(found?.path ?? ['id']), isCertain: true } : undefined;
  };
}

/** Each of several norms must say which of them it is: `≤ 4 uur; ≤ 8 uur` leaves it open. */
export const readSubject: NormReader = ({ norms }) => {
  const [first, second] = norms.filter(({ quantities }) => quantities.length > 0);
  if (first === undefined || second === undefined) return undefined;
  const bare = norms.filter((norm) => norm.quantities.length > 0 && isBare(norm));
  const twin = bare.find((norm, index) =>
    bare.slice(0, index).some((other) => dimensionOf(other) === dimensionOf(norm)),
  );
  return { isPresent: twin === undefined, span: (twin ?? first).place(), words: (twin ?? first).text, isCertain: true };
};

function isBare(norm: NormStatement): boolean {
  // `95% binnen 2 uur, 100% binnen 4 uur` is a ladder: the term says which is which.
  if (norm.labels.length > 0 || norm.quantities.length > 1) return false;
  // `…, per maand` closes the norm before it.
  if (
    norm.quantities.every(({ unit }) => unit?.dimension === 'frequency') &&
    /^(?:per|elke?|iedere?|each|every|a)\s/iu.test(norm.text)
  )
    return false;
  return norm.quantities.every(({ noun }) => noun === undefined) && !/[A-Za-zÀ-ÖØ-öø-ɏ]{2}/u.test(norm.otherWords);
}

function dimensionOf(norm: NormStatement): string | undefined {
  return norm.quantities[0]?.unit?.dimension;
}

/** Of what a percentage is a share: named behind it, before it, or by the title of the KPI. */
export const readBase: NormReader = ({ kpi, norms }) => {
  const shares = norms.flatMap((norm) =>
    norm.quantities.filter((quantity) => isShare(quantity)).map((quantity) => ({ norm, quantity })),
  );
  const first = shares[0];
  if (first === undefined) return undefined;
  const isNamedByKpi = hasWord('shareConcept', kpiName(kpi)) || namesThings(kpi.data.title ?? '');
  const missing = shares.find(
    ({ norm, quantity }, index) =>
      !isNamedByKpi &&
      !hasBase(norm, quantity) &&
      // `≥ 98% van de oproepen binnen 30 minuten; 100% binnen 45 minuten`: the second step is of the same.
      !(
        hasTerm(norm) &&
        shares.slice(0, index).some((earlier) => hasTerm(earlier.norm) && hasBase(earlier.norm, earlier.quantity))
      ),
  );
  const shown = missing ?? first;
  return {
    isPresent: missing === undefined,
    span: shown.norm.place(shown.quantity),
    words: shown.norm.text,
    isCertain: false,
  };
};

function hasTerm({ quantities }: NormStatement): boolean {
  return quantities.some(({ unit }) => unit !== undefined && isDuration(unit.dimension));
}

function isShare({ unit, value }: Quantity): boolean {
  return unit?.dimension === 'ratio' && value.kind !== 'unspecified';
}

function hasBase(norm: NormStatement, quantity: Quantity): boolean {
  if (quantity.noun !== undefined || quantity.relativeTo !== undefined || quantity.direction !== undefined) return true;
  if (norm.fields.relativeTo !== undefined || isAttainedTerm(norm) || isShareOfNumber(norm)) return true;
  return (
    /[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(norm.subject) || norm.labels.length > 0 || hasWord('shareConcept', norm.otherWords)
  );
}

/** `100% van de 74 stembureaus`, `≥ 95% of on-site repairs`: what it is a share of follows, with its number or in parts. */
function isShareOfNumber({ quantities, text }: NormStatement): boolean {
  return quantities.filter(isShare).length === 1 && shareOf.test(text);
}

const shareOf =
  /(?:%|procent|percent)\s(?:van|of)\s(?:(?:de|het|al|alle|onze|uw|the|all|our|your)\s){0,2}[A-Za-zÀ-ÖØ-öø-ɏ0-9]/iu;

/** `90% binnen 30 seconden` is a share of the cases that the term is about. */
function isAttainedTerm({ quantities, otherWords, fields }: NormStatement): boolean {
  if (fields.within !== undefined) return true;
  return (
    quantities.some(({ unit }) => unit !== undefined && isDuration(unit.dimension)) &&
    !/[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(otherWords)
  );
}

/** A title such as `Klachten` or `Rapportage` names the things of which the percentage is a share. */
function namesThings(title: string): boolean {
  return hasWord('countedEvent', title) || /[a-zà-ɏ]{3}(?:en|es|['’]?s)(?![a-zà-ɏ])/iu.test(title);
}

function kpiName({ data }: Item<'kpi'>): string {
  return `${data.title ?? ''} ${data.description ?? ''} ${data.measurement ?? ''}`;
}

/** The value with which a change is compared: a number under `baseline`, or behind what it is compared with. */
export const readBaseline: NormReader = ({ kpi, norms }) => {
  const found = norms
    .flatMap((norm) => norm.quantities.map((quantity) => ({ norm, quantity })))
    .find(({ norm, quantity }) => isRelative(kpi, norm, quantity));
  if (found === undefined) return undefined;
  const { norm, quantity } = found;
  return {
    isPresent: kpi.data.baseline !== undefined || kpi.damagedFields.has('baseline'),
    span: norm.place(quantity),
    words: quantity.relativeTo ?? norm.fields.relativeTo ?? '',
    isCertain: true,
  };
};

function isRelative({ data }: Item<'kpi'>, norm: NormStatement, quantity: Quantity): boolean {
  if (quantity.direction !== undefined || quantity.relativeTo !== undefined) return true;
  if (!isShare(quantity)) return false;
  if (norm.fields.relativeTo !== undefined) return true;
  // `CO2-reductie` as the title and `≥ 25%` as the norm; `≥ 95% van de meldingen` is a share, whatever the title.
  const isBareShare = quantity.noun === undefined && !/[A-Za-zÀ-ÖØ-öø-ɏ]{2}/u.test(norm.subject);
  return isBareShare && hasWord('relativeChange', data.title ?? '');
}

/** The event at which a term starts. Terms of what happens again and again start when it happens. */
export const readStartEvent: NormReader = ({ kpi, norms }) => {
  const terms = norms.flatMap((norm) =>
    norm.quantities.filter((quantity) => isTerm(norm, quantity)).map((quantity) => ({ norm, quantity })),
  );
  const open = terms.filter(({ norm, quantity }) => !hasStart(kpi, norm, quantity) && !isSelfStarting(kpi, norm));
  const shown = open[0] ?? terms.find(({ norm, quantity }) => hasStart(kpi, norm, quantity));
  if (shown === undefined) return undefined;
  const about = `${shown.norm.text} ${kpi.data.title ?? ''}`;
  return {
    isPresent: open.length === 0,
    span: shown.norm.place(shown.quantity),
    words: shown.norm.text,
    // A change may be counted from the moment of what it is compared with.
    isCertain:
      hasWord('singleEvent', about) && !shown.norm.quantities.some((other) => isRelative(kpi, shown.norm, other)),
  };
};

/** A norm with its first term. */
export interface TermOfNorm {
  readonly norm: NormStatement;
  readonly quantity: Quantity;
  /** Whether an event stands right behind a term: `≤ 5 werkdagen na ontvangst`. */
  readonly isNamed: boolean;
  /** Whether the norm says where the term begins, or need not say so. */
  readonly hasStart: boolean;
}

/**
 * The norms of a KPI with a term. How long something lasts has no start to name; what happens again and again (`klachten
 * beantwoord ≤ 5 werkdagen`) and what is over within hours starts when it happens.
 */
export function termsOf(kpi: Item<'kpi'>, norms: readonly NormStatement[]): readonly TermOfNorm[] {
  return norms.flatMap((norm): TermOfNorm[] => {
    const terms = norm.quantities.filter((one) => isTerm(norm, one));
    const [quantity] = terms;
    if (quantity === undefined || norm.labels.length > 0) return [];
    if (hasWord('lastingTime', `${norm.text} ${kpi.data.title ?? ''}`)) return [];
    const isNamed = terms.some(({ startEvent }) => startEvent !== undefined);
    const isPlain = /^(?:minute|hour)/u.test(quantity.unit?.name ?? '') || hasWord('recurringEvent', norm.text);
    const hasStart = isNamed || isPlain || norm.fields.from !== undefined || counted.test(norm.otherWords);
    return [{ norm, quantity, isNamed, hasStart }];
  });
}

const counted =
  /(?<![a-zà-ɏ])(?:na|nadat|vanaf|sinds|vóór|voor|volgend op|after|from|since|before|following|upon)(?![a-zà-ɏ])/iu;

/** A limit in time that counts from somewhere: no rate, no percentile, no period, no lower limit. */
function isTerm(norm: NormStatement, quantity: Quantity): boolean {
  const { unit, comparator, per, percentile, value, relativeTo } = quantity;
  if (unit === undefined || !isDuration(unit.dimension) || value.kind === 'unspecified') return false;
  if (!isAtMost(comparator?.sign) && value.kind !== 'range') return false;
  if (/^(?:second|millisecond|microsecond)$/u.test(unit.name)) return false;
  if (norm.source !== undefined && isSizeOfThing(norm.source, quantity)) return false;
  if (norm.source !== undefined && isOnTheClock(norm.source, quantity)) return false;
  if (norm.source !== undefined && isQuota(norm.source.slice(quantity.end))) return false;
  // `8 uur training per jaar` is an amount of work.
  if (comparator?.isExplicit !== true && hasWord('effort', norm.otherWords)) return false;
  return per.length === 0 && norm.fields.per === undefined && percentile === undefined && relativeTo === undefined;
}

/** `Buiten de spits van 15.30 tot 18.30 uur` is a part of the day. */
function isOnTheClock(text: string, { start, end }: Quantity): boolean {
  return clockRangesIn(text).some(
    ({ from, until }) => isOnClock(from) && isOnClock(until) && from.start < end && until.end > start,
  );
}

/**
 * Whether what follows a time says that it is so much in all: `≤ 4 uur vol per container`, `≤ 20 uur ongeplande sluiting door
 * storingen per bad per jaar`. What is done by then (`≤ 5 dagen bij alle meldingen per jaar`) has a start.
 */
function isQuota(behind: string): boolean {
  return /^\s+[a-zà-ɏ-]+\s+per\s/iu.test(behind) || (perYear.test(behind) && !done.test(behind));
}

const perYear =
  /^(?:\s(?!per\s)[a-zà-ɏ-]+){2,8}\sper\s(?:[a-zà-ɏ-]+\sper\s)?(?:[a-zà-ɏ]*jaar|(?:calendar |contract |school )?year)(?![a-zà-ɏ])/iu;
const done =
  /^[^,;]*\s(?:bij|in|voor|alle|elke|na|vanaf|binnen|gereed|klaar|for|after|from|within|all|every|ready|at|is|are|wordt|worden)\s/iu;

/** `95% van de meldingen binnen 5 dagen`: the whole of a share is no event from which a term counts. */
const wholeOfShare = /^\s*(?:van|of)\s/iu;
const ofSomething = guardPattern('van de|van het|van een', /\b(?<!opzichte )van (?:de|het|een)\b/iu);

function hasStart({ data }: Item<'kpi'>, norm: NormStatement, quantity: Quantity): boolean {
  if (quantity.startEvent !== undefined || norm.fields.from !== undefined) return true;
  const words = norm.otherWords.replace(wholeOfShare, '');
  if (hasWord('startOpener', words) || ofSomething.test(words)) return true;
  const around = [data.title, data.description, data.measurement, data.term].filter((text) => text !== undefined);
  return around.some((text) => hasWord('clockStart', text));
}

/** What the norm itself names goes before what the title names. */
function isSelfStarting({ data }: Item<'kpi'>, norm: NormStatement): boolean {
  if (norm.labels.length > 0) return true;
  for (const text of [norm.text, `${data.title ?? ''} ${data.description ?? ''}`]) {
    if (hasWord('recurringEvent', text)) return true;
    if (hasWord('singleEvent', text)) return false;
    if (hasWord('lastingTime', withoutWords('punctual', text))) return true;
  }
  return false;
}

/** The period over which a share or a count is measured. */
export const readPeriod: NormReader = ({ kpi, norms }) => {
  const rates = norms.flatMap((norm, index) =>
    isReachedByDay(norms[index + 1])
      ? []
      : norm.quantities.filter((quantity) => isRate(kpi, norm, quantity)).map((quantity) => ({ norm, quantity })),
  );
  const first = rates[0];
  if (first === undefined) return undefined;
  // Norms of one KPI are measured over the same period: `≥ 4 audits per jaar; ≤ 2 afwijkingen`.
  const isShared = norms.some(
    (norm) =>
      norm.quantities.some(hasPeriod) ||
      norm.fields.per !== undefined ||
      (norm.attainment !== undefined && hasPeriod(norm.attainment)),
  );
  const missing = isShared || hasPeriodWord(kpi) ? undefined : first;
  const { norm, quantity } = missing ?? first;
  return { isPresent: missing === undefined, span: norm.place(quantity), words: norm.text, isCertain: false };
};

/** `100% van de 148 deelnemers volgt les, uiterlijk 17 september 2027`: the day stands behind a comma. */
function isReachedByDay(next: NormStatement | undefined): boolean {
  return next?.quantities.length === 1 && next.quantities[0]?.unit?.dimension === 'date' && next.subject === '';
}

function isRate({ data }: Item<'kpi'>, norm: NormStatement, quantity: Quantity): boolean {
  // `26 controleurs geschoold uiterlijk 15 september 2028` is reached by a day, not over a period.
  if (norm.quantities.some(({ unit }) => unit?.dimension === 'date')) return false;
  if (isShare(quantity)) {
    // `90% binnen 30 seconden` counts calls, not time.
    return (
      quantity.direction === undefined &&
      !isAttainedTerm(norm) &&
      hasWord('timedShare', `${norm.subject} ${quantity.noun ?? ''} ${data.title ?? ''}`)
    );
  }
  const isCount =
    quantity.unit?.dimension === 'count' && quantity.value.kind === 'exact' && quantity.value.number.numerator > 0n;
  if (!isCount || !hasWord('countedEvent', quantity.noun ?? '')) return false;
  return quantity.per.length > 0 || !hasWord('wholeCount', norm.otherWords);
}

function hasPeriod({ per }: Quantity): boolean {
  return per.length > 0;
}

/** `Beschikbaarheid per maand` as the title, `Maandmeting` as the source. */
function hasPeriodWord({ data }: Item<'kpi'>): boolean {
  const texts = [data.title, data.description, data.term, data.measurement];
  return /maand|kwartaal|jaar|week|month|quarter|year|annual/iu.test(
    texts.filter((text) => text !== undefined).join(' '),
  );
}
