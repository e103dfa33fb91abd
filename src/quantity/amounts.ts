import { type Amount, exactly, plain } from './amount.ts';
import { readInfix, readPrefix } from './comparators.ts';
import { withMoreTime } from './durations-in-parts.ts';
import { readHyphenAdverb, readPer } from './frequencies.ts';
import { isReference } from './labels.ts';
import { isBeforeMonth, isMonth, isOrdinal, numberedPeriodBefore } from './moments.ts';
import { readBase, readChange, readDirection, readNoun } from './nouns.ts';
import { isFreeNumber, isListNumber } from './number-names.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isMostOfHundred, isTen, readOneIn, readPartOfTen, shareJointAt } from './out-of.ts';
import type { ComparatorSign, Per, Value } from './quantity.ts';
import { type FoundRange, readRange } from './ranges.ts';
import { isBelow, multiply, negate, rational } from './rational.ts';
import { type FoundUnit, readHyphenUnit, readUnit } from './read-unit.ts';
import { isOfScale, scaleAfter, scaleBefore } from './scores.ts';
import { betweenBefore, readClock, readOrdinal, readWindow } from './special-amounts.ts';
import { isGlued, keyAt, phrase, type Token } from './tokens.ts';
import { type UnitName, unitNamed } from './units.ts';

/** Where the reader stands in the text. */
export interface Surroundings {
  /** Nothing may look back past this token. */
  readonly floor: number;
  /** Whether the number continues a list of names (`ISO 9001, 14001`). */
  readonly isAfterName: boolean;
}

/** A number and what was found around it so far. */
interface Core {
  readonly numeral: Numeral;
  readonly range: FoundRange | undefined;
  readonly from: number;
  readonly next: number;
  readonly isBetween: boolean;
  readonly signKey: string;
  /** `4 of meer verbeteringen`. */
  readonly infix: ComparatorSign | undefined;
}

/**
 * Reads the quantity whose number starts at a token. Gives `name` when the number is part of a name (an ordinal,
 * a version, a list number), and undefined when no number starts here.
 */
export function readAmount(tokens: readonly Token[], at: number, around: Surroundings): Amount | 'name' | undefined {
  const special = readWindow(tokens, at) ?? readClock(tokens, at, around.floor) ?? readOrdinal(tokens, at);
  if (special !== undefined) return special;
  const isDigits = tokens[at]?.kind === 'number';
  if (isDigits && (isOrdinal(tokens, at) || isListNumber(tokens, at) || isBeforeMonth(tokens, at))) return 'name';
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined) return isDigits ? 'name' : undefined;
  const between = betweenBefore(tokens, at, around.floor);
  const range = readRange(tokens, numeral, between !== undefined);
  if (isDigits && !numeral.isFraction && !isFreeNumber(tokens, at, range)) return 'name';
  const signKey = signBefore(tokens, at, around.floor);
  const infix = readInfix(tokens, range?.next ?? numeral.next);
  const core: Core = {
    numeral,
    range,
    from: at,
    next: infix?.next ?? range?.next ?? numeral.next,
    infix: infix?.sign,
    isBetween: between !== undefined && range !== undefined,
    signKey,
  };
  const amount =
    readMoney(tokens, core, around) ??
    (range === undefined && infix === undefined
      ? (readPartOfTen(tokens, at, numeral) ?? readOneIn(tokens, at, numeral))
      : undefined) ??
    readHyphenated(tokens, core) ??
    readMeasured(tokens, core, around) ??
    (numeral.isWord && numeral.needsUnit ? undefined : readUnmeasured(tokens, core, around));
  if (amount === undefined) return isDigits ? 'name' : undefined;
  return core.isBetween ? { ...amount, from: Math.min(amount.from, between ?? at) } : amount;
}

/** `+` or `-` when it is a sign and no joint or bullet: it touches the number and nothing with a meaning before it. */
function signBefore(tokens: readonly Token[], at: number, floor: number): string {
  const key = keyAt(tokens, at - 1);
  if (at - 1 < floor || (key !== '+' && key !== '-') || !isGlued(tokens, at)) return '';
  return isGlued(tokens, at - 1) && tokens[at - 2]?.kind !== 'symbol' ? '' : key;
}

function valueIn(core: Core): Value {
  const { numeral, range } = core;
  return range === undefined ? exactly(numeral.value) : { kind: 'range', low: numeral.value, high: range.high.value };
}

function scaled(value: Value, factor: Numeral['value']): Value {
  if (value.kind === 'exact') return exactly(multiply(value.number, factor));
  if (value.kind !== 'range') return value;
  return { kind: 'range', low: multiply(value.low, factor), high: multiply(value.high, factor) };
}

function common(
  core: Core,
): Pick<Amount, 'isAmbiguous' | 'isApproximate' | 'isMoment' | 'per'> & { sign?: ComparatorSign } {
  const isAmbiguous = core.numeral.isAmbiguous || core.range?.high.isAmbiguous === true;
  const sign = core.isBetween ? '=' : core.infix;
  return { ...plain, isAmbiguous, ...(sign === undefined ? {} : { sign }) };
}

/** Reads up to three periods or things after each other: `/FTE/jaar`. */
function readPers(tokens: readonly Token[], at: number): { per: Per[]; next: number } {
  const per: Per[] = [];
  let next = at;
  while (per.length < 3) {
    const found = readPer(tokens, next);
    if (found === undefined) break;
    per.push(found.per);
    next = found.next;
  }
  return { per, next };
}

function readPersAfter(tokens: readonly Token[], at: number): Pick<Amount, 'next'> & Partial<Pick<Amount, 'per'>> {
  const { per, next } = readPers(tokens, at);
  return per.length === 0 ? { next } : { per, next };
}

function withNoun(tokens: readonly Token[], at: number, isShare: boolean): Pick<Amount, 'noun' | 'per' | 'next'> {
  const before = readPers(tokens, at);
  const noun = isShare ? readBase(tokens, before.next) : readNoun(tokens, before.next);
  if (noun === undefined || noun.from > before.next + 2) return before;
  const after = readPers(tokens, noun.next);
  return { noun, per: [...before.per, ...after.per], next: after.next };
}

/** `€ 5.000,-`, `EUR 50k`, `k€ 50`. */
function readMoney(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const first = core.from - (core.signKey === '' ? 0 : 1);
  const at = first - 1;
  if (at < around.floor || !/^(?:€|eur|euro)$/u.test(keyAt(tokens, at)) || tokens[first]?.gap === 'column')
    return undefined;
  const isThousands = keyAt(tokens, at - 1) === 'k' && isGlued(tokens, at) && at - 1 >= around.floor;
  const isRound =
    keyAt(tokens, core.next) === ',' && keyAt(tokens, core.next + 1) === '-' && isGlued(tokens, core.next + 1);
  const unsigned = scaled(valueIn(core), rational(isThousands ? 1000 : 1));
  return {
    ...common(core),
    value: core.signKey === '-' ? scaled(unsigned, rational(-1)) : unsigned,
    unit: unitNamed('euro'),
    from: isThousands ? at - 1 : at,
    ...withNoun(tokens, isRound ? core.next + 2 : core.next, false),
  };
}

/** `2-wekelijks`: once every two weeks. */
function readHyphenated(tokens: readonly Token[], core: Core): Amount | undefined {
  const found = core.range === undefined ? readHyphenAdverb(tokens, core.next) : undefined;
  if (found === undefined || core.numeral.value.numerator <= 0n) return undefined;
  const per: Per = { kind: 'period', count: core.numeral.value, unit: unitNamed(found.unit) };
  return {
    ...common(core),
    value: exactly(rational(1)),
    unit: unitNamed('times'),
    per: [per],
    from: core.from,
    next: found.next,
  };
}

const limits = /^(?:time|calendar-time|working-day|working-hour)$/u;
const signedDimensions = new Set(['temperature', 'money', 'ratio-difference', 'points']);
const nounless = /^(?:time|calendar-time|working-day|working-hour|frequency|points|stars|type-size)$/u;

function readMeasured(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const unit = readUnit(tokens, core.next) ?? readHyphenUnit(tokens, core.next);
  if (unit === undefined || !isPlausible(tokens, core, unit, around)) return undefined;
  const { dimension } = unit.unit;
  const isShare = dimension === 'ratio' || dimension === 'ratio-difference';
  const isSigned = core.signKey !== '' && (isShare || signedDimensions.has(dimension));
  const tail = nounless.test(dimension) ? readRate(tokens, unit) : withNoun(tokens, unit.next, isShare);
  const isNegative = isSigned && !isShare && core.signKey === '-';
  const longer = core.range === undefined ? withMoreTime(tokens, core.numeral.value, unit) : undefined;
  if (longer !== undefined) {
    const { value, unit: small, next } = longer;
    return { ...common(core), value: exactly(value), unit: small, from: core.from, ...readPersAfter(tokens, next) };
  }
  const from = isSigned ? core.from - 1 : core.from;
  const amount: Amount = {
    ...common(core),
    value: isNegative ? scaled(valueIn(core), rational(-1)) : valueIn(core),
    unit: unit.unit,
    from,
    ...tail,
  };
  if (!isShare) return amount;
  const change = readChange(tokens, amount.noun?.from ?? unit.next);
  if (change !== undefined) {
    const { noun, direction } = change;
    return { ...amount, isAmbiguous: false, noun, direction, ...readPersAfter(tokens, noun.next) };
  }
  // A percentage has no thousands: `99,950%` can be read in one way only.
  return withDirection(tokens, { ...amount, isAmbiguous: false }, isSigned ? core.signKey : '', around.floor);
}

/** `8 hours per year`, and over the name of what takes so long: `12 hours of refresher training a year`. */
function readRate(tokens: readonly Token[], { unit, next }: FoundUnit): { per: Per[]; next: number } {
  const direct = readPers(tokens, next);
  if (direct.per.length > 0 || unit.dimension !== 'time' || !/^(?:of|van)$/u.test(keyAt(tokens, next))) return direct;
  const thing = readBase(tokens, next);
  const behind = thing === undefined ? direct : readPers(tokens, thing.next);
  return behind.per[0]?.kind === 'period' ? behind : direct;
}

/** An article is a number only before a unit of time (`binnen een dag`); `keer` needs a period then. */
function isPlausible(tokens: readonly Token[], core: Core, unit: FoundUnit, around: Surroundings): boolean {
  const { numeral } = core;
  if (!numeral.isWord || !numeral.needsUnit) return true;
  if (unit.unit.dimension === 'frequency') return readPer(tokens, unit.next) !== undefined;
  if (!limits.test(unit.unit.dimension)) return false;
  const isArticle = /^an?$/u.test(keyAt(tokens, core.from)) && core.next === core.from + 1;
  if (isArticle && withMoreTime(tokens, numeral.value, unit) !== undefined) return true;
  return !isArticle || readPrefix(tokens, core.from, around.floor, 'measure').sign !== undefined;
}

function withDirection(tokens: readonly Token[], amount: Amount, signKey: string, floor: number): Amount {
  const noun = amount.noun === undefined ? '' : (phrase(tokens, amount.noun.from, amount.noun.next) ?? '');
  const signed = signKey === '-' ? 'reduction' : signKey === '+' ? 'increase' : undefined;
  if (signed !== undefined) return { ...amount, direction: signed };
  return { ...amount, ...readDirection(tokens, amount.from, noun, floor), ...(amount.noun && { noun: amount.noun }) };
}

/** A number without a unit of measure: a share, a moment, a score, a count, or nothing but a number. */
function readUnmeasured(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const { numeral, from, next } = core;
  if (isGlued(tokens, next) && (tokens[next]?.kind === 'word' || isJoinedWord(tokens, next))) return undefined;
  const share = readShare(tokens, core, around);
  if (share !== undefined || numeral.isFraction) return share;
  const score = readScore(tokens, core, around);
  if (score !== undefined) return score;
  if (isOfScale(tokens, from)) return undefined;
  if (core.signKey === '' && (around.isAfterName || isReference(tokens, from))) return undefined;
  return readMoment(tokens, core, around) ?? readCount(tokens, core);
}

/** `3-tier`. */
function isJoinedWord(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === '-' && isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'word';
}

/** `1/3 van de gebruikers`, `9 van de 10 klanten`, `9 out of 10`. */
function readShare(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const { numeral, from, next } = core;
  if (core.range !== undefined) return undefined;
  const unit = unitNamed('fraction');
  if (numeral.isFraction) {
    if (!/^(?:van|of)$/u.test(keyAt(tokens, next))) return undefined;
    const amount: Amount = {
      ...common(core),
      value: exactly(numeral.value),
      unit,
      from,
      ...withNoun(tokens, next, true),
    };
    return amount.noun === undefined ? undefined : withDirection(tokens, amount, '', around.floor);
  }
  const joint = shareJointAt(tokens, next);
  const whole = joint === undefined || isOrdinal(tokens, joint.next) ? undefined : readNumeral(tokens, joint.next);
  if (whole === undefined || whole.value.denominator !== 1n || numeral.value.denominator !== 1n) return undefined;
  if (joint?.found === 'loose' && !isMostOfHundred(numeral.value, whole.value)) return undefined;
  // `een van de tien` is one of them, no share.
  if (whole.isWord && (!numeral.isWord || numeral.value.numerator < 2n)) return undefined;
  if (whole.value.numerator < numeral.value.numerator || whole.value.numerator === 0n) return undefined;
  // `Negen van de tien uren` is a share as well; `2 van de 36 uur` may be two hours.
  if (readUnit(tokens, whole.next) !== undefined && !(whole.isWord && isTen(whole.value))) return undefined;
  const value = exactly(rational(numeral.value.numerator, whole.value.numerator));
  return { ...common(core), value, unit, from, ...withNoun(tokens, whole.next, true) };
}

/** `dag 5`, `week 0–1`. */
function readMoment(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const name = core.from > around.floor ? numberedPeriodBefore(tokens, core.from) : undefined;
  if (name === undefined || core.numeral.isWord) return undefined;
  const isOfTwoWords = name === 'working-day-number' && keyAt(tokens, core.from - 1) === 'day';
  return {
    ...common(core),
    value: valueIn(core),
    unit: unitNamed(name),
    isMoment: true,
    from: core.from - (isOfTwoWords ? 2 : 1),
    next: core.next,
  };
}

function readScore(tokens: readonly Token[], core: Core, around: Surroundings): Amount | undefined {
  const { numeral, next } = core;
  if (numeral.isWord) return undefined;
  const from = core.signKey === '' ? core.from : core.from - 1;
  const isGradeLike =
    numeral.value.numerator <= 10n * numeral.value.denominator && readNoun(tokens, next) === undefined;
  const after = scaleAfter(tokens, next);
  const name: UnitName | undefined = scaleBefore(tokens, from, around.floor, isGradeLike) ?? after?.unit;
  if (name === undefined) return undefined;
  const value = core.signKey === '-' && core.range === undefined ? exactly(negate(numeral.value)) : valueIn(core);
  return { ...common(core), value, unit: unitNamed(name), from, ...readPers(tokens, after?.next ?? next) };
}

const writtenWithDecimals = /^\d+[.,]\d{1,2}$/u;

/** `≤ 0,5 per maand` may be how often something goes wrong on average. */
function isGradeSized(value: Value): boolean {
  if (value.kind !== 'exact') return false;
  return !isBelow(value.number, rational(1)) && !isBelow(rational(10), value.number);
}

const limitBefore = /^(?:[≥≤]|least|most|minimaal|maximaal|minste|hoogste|minstens|hoogstens|minimum|maximum)$/u;

/** `4 verbeteringen/jr`, `4 per jaar`, `2 maandelijkse overleggen`; at last a bare number in digits. */
function readCount(tokens: readonly Token[], core: Core): Amount | undefined {
  const { numeral, from, next } = core;
  // `≥ 8.2` is no version: who writes a limit means a number.
  if (numeral.needsUnit && !limitBefore.test(keyAt(tokens, from - 1))) return undefined;
  // `In februari 2028 geleverd`.
  if (isYearNumber(tokens, from) && isMonth(keyAt(tokens, from - 1))) return undefined;
  const tail = withNoun(tokens, next, false);
  // Things are counted whole, so `1,000 users` has an English thousands comma.
  const value = numeral.isAmbiguous ? scaled(valueIn(core), rational(1000)) : valueIn(core);
  const base = { ...common(core), value, from };
  if (tail.noun !== undefined) return { ...base, unit: unitNamed('count'), ...tail };
  // `≥ 7,5 per locatie`, `≥ 8.0 per half-year`: things are counted whole, so this is a score.
  const isWhole =
    !writtenWithDecimals.test(tokens[from]?.text ?? '') && (value.kind !== 'exact' || value.number.denominator === 1n);
  if (!isWhole && (tail.per[0]?.kind === 'thing' || (tail.per.length > 0 && isGradeSized(value)))) {
    return { ...base, ...tail };
  }
  if (tail.per.length > 0) {
    const isFrequency = tail.per[0]?.kind === 'period';
    return { ...base, unit: unitNamed(isFrequency ? 'times' : 'count'), ...tail };
  }
  const isYear = core.range === undefined && isYearNumber(tokens, from);
  return numeral.isWord || isYear || core.range !== undefined ? undefined : { ...base, next };
}

function isYearNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)[0-9]{2}$/u.test(tokens[at]?.text ?? '');
}
