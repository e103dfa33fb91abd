import { remembering } from '../text/remembering.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './amounts.ts';
import { impliedComparator, type Prefix, type PrefixKind, readPrefix, readSuffix } from './comparators.ts';
import { isDuration } from './durations.ts';
import { type Frequency, readFrequency, readListedFrequency } from './frequencies.ts';
import { isPartOfName, labelsOf, percentileOf, readLabel } from './labels.ts';
import { type FoundDate, readChain, readNumericDate, readWrittenDate } from './moments.ts';
import { readRelation, readStartEvent } from './nouns.ts';
import { opensQuantity } from './openers.ts';
import type { Comparator, ComparatorSign, Quantity, Value } from './quantity.ts';
import { isGlued, keyAt, type Token, tokenize } from './tokens.ts';
import { unitNamed } from './units.ts';

/**
 * Every quantity in a Dutch or English text, in the order of the text; their spans never overlap.
 *
 * The text is cut into tokens once. At each token the scanner asks, in this order: a date, a number with what belongs
 * to it, a frequency without a number. Each question looks a fixed number of tokens back and forward, so the time is
 * linear in the length of the text. Numbers that are names (ids, standards, versions, years, ordinals) are passed over.
 */
export const parseQuantities: (text: string) => readonly Quantity[] = remembering((text) =>
  quantitiesAmong(tokenize(text), text),
);

/** As parseQuantities, for a text that has been cut into tokens. */
export function quantitiesAmong(tokens: readonly Token[], text: string): Quantity[] {
  const scanner: Scanner = { tokens, text, quantities: [], floor: 0, nameEnd: -1 };
  let at = nextOpening(scanner, 0);
  while (at < tokens.length) at = nextOpening(scanner, Math.max(scanAt(scanner, at), at + 1));
  return scanner.quantities;
}

/** The first token from one on with which a quantity can begin. Most cannot, and need none of the questions of `scanAt`. */
function nextOpening(scanner: Scanner, from: number): number {
  const { tokens } = scanner;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || opensQuantity(token.key)) return at;
    if (token.kind === 'word' && isListed(scanner, at)) return at;
  }
  return tokens.length;
}

interface Scanner {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly quantities: Quantity[];
  /** Index after the last quantity: nothing looks back past it. */
  floor: number;
  /** Index after the last number that was a name; `14001` in `ISO 9001/14001` follows one. */
  nameEnd: number;
}

/** What all kinds of quantity share; the rest is filled in by their reader. */
interface Draft {
  readonly value: Value;
  readonly from: number;
  readonly next: number;
  readonly sign: ComparatorSign | undefined;
  readonly extra: Partial<Complete<Quantity>>;
}

/** With every key, where what may be absent can also be nothing. */
type Complete<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

function scanAt(scanner: Scanner, at: number): number {
  const { tokens } = scanner;
  const token = tokens[at];
  if (token === undefined) return at;
  if (isPartOfName(tokens, at) && token.kind === 'number') return passName(scanner, at);
  const date = readNumericDate(tokens, at) ?? readWrittenDate(tokens, at);
  if (date !== undefined) return takeDate(scanner, at, date);
  const amount = readAmount(tokens, at, { floor: scanner.floor, isAfterName: isAfterName(scanner, at) });
  if (amount === 'name') return passName(scanner, at);
  if (amount !== undefined) return takeAmount(scanner, amount);
  const frequency = readFrequency(tokens, at) ?? (isListed(scanner, at) ? readListedFrequency(tokens, at) : undefined);
  if (frequency !== undefined) return takeFrequency(scanner, at, frequency);
  return at + 1;
}

/** Whether only a joint stands between the last name and this token: `ISO 9001, 14001 en 27001`. */
function isAfterName(scanner: Scanner, at: number): boolean {
  if (scanner.nameEnd < 0) return false;
  const between = at - scanner.nameEnd;
  // `ISO 27001: 0 afwijkingen` counts, `ISO 9001: 2015` names an edition.
  if (keyAt(scanner.tokens, at - 1) === ':' && !isGlued(scanner.tokens, at) && !isYear(scanner.tokens[at]))
    return false;
  return between === 1 && /^(?:[-/,+&:]|en|and|of|or)$/u.test(keyAt(scanner.tokens, at - 1));
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)[0-9]{2}$/u.test(token.text);
}

/** Passes a number that is a name, with all that is joined to it. */
function passName(scanner: Scanner, at: number): number {
  let { next } = readChain(scanner.tokens, at);
  if (isGlued(scanner.tokens, next) && scanner.tokens[next]?.kind === 'word') next += 1;
  scanner.nameEnd = next;
  return next;
}

/** Whether a unit word is an item of a list of frequencies: first in its line or column, or joined to a frequency. */
function isListed(scanner: Scanner, at: number): boolean {
  const gap = scanner.tokens[at]?.gap;
  if (gap === 'line' || gap === 'column') return true;
  const last = scanner.quantities.at(-1);
  const isJoined = scanner.floor === at - 1 && /^(?:[/+,;&]|en|and|of|or)$/u.test(keyAt(scanner.tokens, at - 1));
  return isJoined && last?.unit?.dimension === 'frequency';
}

function offsets(scanner: Scanner, from: number, next: number): { start: number; end: number } {
  const [first, last] = [scanner.tokens[from], scanner.tokens[next - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function written(scanner: Scanner, part: { from: number; next: number }): string {
  const { start, end } = offsets(scanner, part.from, part.next);
  return scanner.text.slice(start, end).replace(/\s+/gu, ' ');
}

function take(scanner: Scanner, { from, next, value, sign, extra }: Draft): number {
  const { start, end } = offsets(scanner, from, next);
  const { unit, per = [], isApproximate = false, isAmbiguous = false, isConditional = false } = extra;
  const { noun, percentile, direction, relativeTo, startEvent } = extra;
  const comparator: Comparator | undefined =
    sign === undefined
      ? impliedComparator(unit === undefined ? { value, per } : { value, unit, per })
      : { sign, isExplicit: true };
  const labels = labelsOf(scanner.tokens, from, next, scanner.floor);
  // All keys in one order, also those with nothing: facts are compared by the thousand, and V8 compiles what compares
  // them once more for each other set of keys.
  const quantity: Complete<Quantity> = {
    start,
    end,
    value,
    unit,
    comparator,
    noun,
    per,
    percentile,
    direction,
    relativeTo,
    startEvent,
    labels,
    isApproximate,
    isAmbiguous,
    isConditional,
  };
  scanner.quantities.push(quantity as Quantity);
  scanner.floor = next;
  return next;
}

function takeDate(scanner: Scanner, at: number, found: FoundDate): number {
  const prefix = readPrefix(scanner.tokens, at, scanner.floor, 'moment');
  return take(scanner, {
    value: found.date,
    from: prefix.from,
    next: found.next,
    sign: prefix.sign ?? (isStart(scanner.tokens, at, found.next) ? '≥' : undefined),
    extra: { unit: unitNamed('date'), isApproximate: prefix.isApproximate },
  });
}

/** Whether a date starts a period: `van 1 januari t/m 15 juli`. */
function isStart(tokens: readonly Token[], at: number, next: number): boolean {
  return keyAt(tokens, at - 1) === 'van' && /^(?:t|tot|-)$/u.test(keyAt(tokens, next));
}

function takeFrequency(scanner: Scanner, at: number, found: Frequency): number {
  const prefix = readPrefix(scanner.tokens, at, scanner.floor, 'count');
  const { per, isAmbiguous, isConditional, times } = found;
  return take(scanner, {
    value: times === undefined ? { kind: 'unspecified' } : { kind: 'exact', number: times },
    from: prefix.from,
    next: found.next,
    sign: prefix.sign,
    extra: { unit: unitNamed('times'), per, isAmbiguous, isConditional, isApproximate: prefix.isApproximate },
  });
}

function prefixKind(amount: Amount): PrefixKind {
  if (amount.isMoment) return 'moment';
  return amount.unit === undefined || /^(?:count|frequency)$/u.test(amount.unit.dimension) ? 'count' : 'measure';
}

/** `P1 = 4 uur` says what P1 means; it does not ask for exactly four hours. */
function isDefinition(tokens: readonly Token[], prefix: Prefix): boolean {
  return keyAt(tokens, prefix.from) === '=' && readLabel(tokens, prefix.from - 2)?.next === prefix.from;
}

/** `Binnen 16–20 °C` lies between both ends; `binnen 2-6 weken` ends at the last. */
function isBandwidth(tokens: readonly Token[], { from, sign }: Prefix, { value, unit }: Amount): boolean {
  if (sign !== '≤' || value.kind !== 'range' || unit === undefined) return false;
  return !isDuration(unit.dimension) && /^(?:binnen|within)$/u.test(keyAt(tokens, from));
}

function takeAmount(scanner: Scanner, amount: Amount): number {
  const { tokens } = scanner;
  const prefix: Prefix = readPrefix(tokens, amount.from, scanner.floor, prefixKind(amount));
  const suffix = prefix.sign === undefined && amount.sign === undefined ? readSuffix(tokens, amount.next) : undefined;
  const end = suffix?.next ?? amount.next;
  const percentile = percentileOf(tokens, prefix.from, end, scanner.floor);
  const isTerm = amount.unit !== undefined && /time$|^working/u.test(amount.unit.dimension);
  const event = isTerm ? readStartEvent(tokens, end) : undefined;
  const relation = amount.unit?.dimension === 'ratio' ? readRelation(tokens, end) : undefined;
  return take(scanner, {
    value: amount.value,
    from: prefix.from,
    next: percentile?.next ?? end,
    sign: isBandwidth(tokens, prefix, amount)
      ? '='
      : ((isDefinition(tokens, prefix) ? undefined : prefix.sign) ?? amount.sign ?? suffix?.sign),
    extra: {
      unit: amount.unit,
      noun: amount.noun && written(scanner, amount.noun),
      percentile: percentile?.value,
      direction: amount.direction,
      relativeTo: relation && written(scanner, relation),
      startEvent: event && written(scanner, event),
      per: amount.per,
      isApproximate: prefix.isApproximate || amount.isApproximate,
      isAmbiguous: amount.isAmbiguous,
      isConditional: amount.unit?.dimension === 'frequency' && amount.per.some((per) => per.kind === 'thing'),
    },
  });
}
