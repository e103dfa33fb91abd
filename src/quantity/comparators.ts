import {
  approximations,
  fillers,
  longestBefore,
  momentOnly,
  roundings,
  signAfter,
  signBefore,
} from './comparator-words.ts';
import type { Comparator, ComparatorSign, Quantity } from './quantity.ts';
import { isGlued, keyAt, lookUpBefore, lookUpFrom, type Token } from './tokens.ts';
import type { Dimension } from './units.ts';

/** What stands before a number and belongs to it. */
export interface Prefix {
  readonly sign?: ComparatorSign;
  readonly isApproximate: boolean;
  /** Index of the first token that belongs to the quantity. */
  readonly from: number;
}

/** What stands after the comparator: only moments follow `voor`, and a count never follows `binnen`. */
export type PrefixKind = 'moment' | 'count' | 'measure';

const neverCount = new Set([
  'binnen',
  'within',
  'na',
  'after',
  'before',
  'vóór',
  'uiterlijk',
  'vanaf',
  'from',
  'until',
  'op of na',
  'op of vóór',
  'on or after',
  'on or before',
]);

/**
 * Reads back from the token at `at` for a comparator, over at most three small words (`uiterlijk op dag 5`), never
 * past `floor`.
 */
export function readPrefix(tokens: readonly Token[], at: number, floor: number, kind: PrefixKind): Prefix {
  const table = (phrase: string): ComparatorSign | undefined => {
    if (kind === 'count' && neverCount.has(phrase)) return undefined;
    return signBefore.get(phrase) ?? (kind === 'moment' ? momentOnly.get(phrase) : undefined);
  };
  let from = at;
  let isApproximate = false;
  let edge = at;
  for (let skipped = 0; skipped <= 3 && from > floor; skipped += 1) {
    const hit = lookUpBefore(tokens, from, longestBefore, floor, table);
    if (hit !== undefined && tokens[from]?.gap !== 'column' && !isBracket(tokens, hit.from)) {
      return { sign: hit.found, isApproximate, from: hit.from };
    }
    const key = keyAt(tokens, from - 1);
    if (approximations.has(key)) {
      isApproximate = true;
      edge = from - 1;
    } else if (roundings.has(key) && keyAt(tokens, from - 2) === 'een' && from - 2 >= floor) {
      // `Een kleine honderd`.
      return { isApproximate: true, from: from - 2 };
    } else if (!fillers.has(key)) {
      break;
    }
    from -= 1;
  }
  return { isApproximate, from: edge };
}

/** Whether a `<` or `>` is no comparator: the end of `->`, or of a tag such as `<b>`. */
function isBracket(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) !== '>' || !isGlued(tokens, at)) return false;
  return keyAt(tokens, at - 1) === '-' || /^[</]$/u.test(keyAt(tokens, at - 2));
}

/** Reads a comparator after a quantity (`5 dagen of minder`). */
export function readSuffix(tokens: readonly Token[], at: number): { sign: ComparatorSign; next: number } | undefined {
  const hit = lookUpFrom(tokens, at, 2, (phrase) => signAfter.get(phrase));
  if (hit === undefined) return undefined;
  const following = tokens[hit.next];
  const isLast = following === undefined || following.gap === 'line' || /[;,.)]/u.test(following.key);
  return isLast || hit.next === at + 2 ? { sign: hit.found, next: hit.next } : undefined;
}

/** Reads a comparator between a number and the thing that it counts: `4 of meer verbeteringen`. */
export function readInfix(tokens: readonly Token[], at: number): { sign: ComparatorSign; next: number } | undefined {
  if (!/^(?:of|or)$/u.test(keyAt(tokens, at))) return undefined;
  const hit = lookUpFrom(tokens, at, 2, (phrase) => signAfter.get(phrase));
  const following = hit === undefined ? undefined : tokens[hit.next];
  if (hit === undefined || following?.kind !== 'word' || following.gap !== 'blank') return undefined;
  return { sign: hit.found, next: hit.next };
}

const impliedSigns: ReadonlyMap<Dimension, ComparatorSign> = new Map<Dimension, ComparatorSign>([
  ['time', '≤'],
  ['calendar-time', '≤'],
  ['working-day', '≤'],
  ['working-hour', '≤'],
  ['day-number', '≤'],
  ['working-day-number', '≤'],
  ['week-number', '≤'],
  ['month-number', '≤'],
  ['quarter-number', '≤'],
  ['year-number', '≤'],
  ['date', '≤'],
  ['time-of-day', '≤'],
  ['ratio', '≥'],
  ['count', '≥'],
  ['frequency', '≥'],
  ['service-window', '≥'],
]);

/**
 * What a quantity without a comparator means: a time or moment is a limit, a share, count, frequency or service
 * window is a minimum, nothing at all (`0 afwijkingen`) is a maximum, a range is itself. Money, scores and physical
 * amounts mean nothing without a comparator; neither does a time per something (`12 uur/FTE/jaar`: effort or limit?).
 */
export function impliedComparator(quantity: Pick<Quantity, 'value' | 'unit' | 'per'>): Comparator | undefined {
  const { value, unit, per } = quantity;
  if (unit === undefined || value.kind === 'unspecified') return undefined;
  if (value.kind === 'range') return { sign: '=', isExplicit: false };
  const sign = impliedSigns.get(unit.dimension);
  if (sign === undefined || (sign === '≤' && per.length > 0)) return undefined;
  const isNone = value.kind === 'exact' && value.number.numerator === 0n;
  return { sign: isNone ? '≤' : sign, isExplicit: false };
}
