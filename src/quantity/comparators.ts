import type { Comparator, ComparatorSign, Quantity } from './quantity.ts';
import { isGlued, keyAt, lookUpBefore, lookUpFrom, type Token } from './tokens.ts';
import type { Dimension } from './units.ts';

/** Words and symbols before a number, by what they ask of the real value. */
const before: Readonly<Record<ComparatorSign, readonly string[]>> = {
  '≥': [
    '≥',
    '>=',
    '=>',
    '⩾',
    '≧',
    'minimaal',
    'minimum',
    'min',
    'minimale',
    'een minimum van',
    'ten minste',
    'tenminste',
    'minstens',
    'op zijn minst',
    "op z'n minst",
    'niet minder dan',
    'niet lager dan',
    'vanaf',
    'groter dan of gelijk aan',
    'groter of gelijk aan',
    'hoger dan of gelijk aan',
    'at least',
    'a minimum of',
    'minimum of',
    'no less than',
    'not less than',
    'no fewer than',
    'not fewer than',
    'no lower than',
    'from',
    'starting from',
    'greater than or equal to',
  ],
  '≤': [
    '≤',
    '<=',
    '=<',
    '⩽',
    '≦',
    'maximaal',
    'maximum',
    'max',
    'maximale',
    'een maximum van',
    'hoogstens',
    'ten hoogste',
    'uiterlijk',
    'uiterlijk binnen',
    'uiterlijk na',
    'binnen',
    'tot',
    'tot en met',
    't/m',
    'tot maximaal',
    'binnen maximaal',
    'niet meer dan',
    'niet langer dan',
    'niet later dan',
    'niet hoger dan',
    'niet groter dan',
    'kleiner dan of gelijk aan',
    'kleiner of gelijk aan',
    'lager dan of gelijk aan',
    'at most',
    'within',
    'within at most',
    'a maximum of',
    'maximum of',
    'no more than',
    'not more than',
    'no later than',
    'not later than',
    'no longer than',
    'no higher than',
    'up to',
    'up to and including',
    'not exceeding',
    'less than or equal to',
    'until',
    'not exceed',
  ],
  '>': [
    '>',
    'boven',
    'meer dan',
    'groter dan',
    'hoger dan',
    'langer dan',
    'later dan',
    'beter dan',
    'na',
    'above',
    'more than',
    'greater than',
    'higher than',
    'longer than',
    'exceeding',
    'after',
  ],
  '<': [
    '<',
    'onder',
    'minder dan',
    'kleiner dan',
    'lager dan',
    'korter dan',
    'sneller dan',
    'eerder dan',
    'below',
    'under',
    'less than',
    'fewer than',
    'lower than',
    'shorter than',
    'faster than',
    'before',
    'vóór',
  ],
  '=': ['=', 'exact', 'precies', 'gelijk aan', 'exactly', 'equal to', 'equals'],
};
const momentOnly: ReadonlyMap<string, ComparatorSign> = new Map([
  ['voor', '<'],
  ['by', '≤'],
  ['per', '≥'],
  ['with effect from', '≥'],
]);
const after: Readonly<Record<'≥' | '≤', readonly string[]>> = {
  '≥': [
    'of meer',
    'of hoger',
    'of langer',
    'of beter',
    'of groter',
    'or more',
    'or higher',
    'or longer',
    'or better',
    'minimaal',
    'minimum',
  ],
  '≤': [
    'of minder',
    'of lager',
    'of korter',
    'of sneller',
    'of eerder',
    'or less',
    'or fewer',
    'or lower',
    'or shorter',
    'or sooner',
    'maximaal',
    'max',
    'maximum',
  ],
};

function invert(
  table: Readonly<Partial<Record<ComparatorSign, readonly string[]>>>,
): ReadonlyMap<string, ComparatorSign> {
  const signs = new Map<string, ComparatorSign>();
  for (const [sign, phrases] of Object.entries(table)) {
    for (const phrase of phrases) signs.set(phrase, sign as ComparatorSign);
  }
  return signs;
}

const signBefore = invert(before);
const signAfter = invert(after);
const longestBefore = 5;
const fillers = new Set([
  'de',
  'het',
  'een',
  'the',
  'a',
  'an',
  'op',
  'van',
  'of',
  'om',
  'elke',
  ':',
  '.',
  'is',
  'eens',
  'in',
]);
const approximations = new Set([
  'circa',
  'ca',
  'ongeveer',
  'ruim',
  'bijna',
  'zo’n',
  "zo'n",
  'about',
  'approximately',
  'approx',
  'around',
  'roughly',
  'nearly',
  '~',
  '≈',
  '±',
]);

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
