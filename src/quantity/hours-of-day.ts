import { readNumeral } from './numerals.ts';
import { isGlued, keyAt, lookUpFrom, type Token } from './tokens.ts';

/** A time as minutes after midnight, with the index after it. */
export interface HourOfDay {
  readonly minutes: number;
  readonly next: number;
  /** Whether it may as well be twelve hours later: `om vier uur`. */
  readonly isAmbiguous: boolean;
}

/** From `from` up to `upTo` an hour falls in the second half of the day; twelve o'clock is hour `twelve`. */
interface PartOfDay {
  readonly from: number;
  readonly upTo: number;
  readonly twelve: number;
}

const morning: PartOfDay = { from: 13, upTo: 12, twelve: 12 };
const afternoon: PartOfDay = { from: 1, upTo: 6, twelve: 12 };
const evening: PartOfDay = { from: 4, upTo: 11, twelve: 24 };
const night: PartOfDay = { from: 8, upTo: 11, twelve: 24 };

/** In the tokens of a text `'s avonds` begins with a sign of its own. */
const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map([
  ["'s ochtends", morning],
  ["'s morgens", morning],
  ["'s middags", afternoon],
  ["'s avonds", evening],
  ["'s nachts", night],
  ['in the morning', morning],
  ['in the afternoon', afternoon],
  ['in the evening', evening],
  ['at night', night],
]);
const halfDays: ReadonlyMap<string, PartOfDay> = new Map([
  ['am', { from: 13, upTo: 12, twelve: 0 }],
  ['a.m.', { from: 13, upTo: 12, twelve: 0 }],
  ['pm', { from: 1, upTo: 11, twelve: 12 }],
  ['p.m.', { from: 1, upTo: 11, twelve: 12 }],
]);

const partAt = (phrase: string): PartOfDay | undefined =>
  partsOfDay.get(phrase.replace('’', "'")) ?? halfDays.get(phrase);

/** The part of the day that a time is in (`'s avonds`, `pm`), with the index after it. */
function readPartOfDay(tokens: readonly Token[], at: number): { found: PartOfDay; next: number } | undefined {
  return lookUpFrom(tokens, at, 3, partAt);
}

/** Minutes after midnight on a clock of twelve hours, where the text says which half of the day it is. */
export function inPartOfDay(
  tokens: readonly Token[],
  { minutes, next }: Pick<HourOfDay, 'minutes' | 'next'>,
): Pick<HourOfDay, 'minutes' | 'next'> {
  const part = readPartOfDay(tokens, next);
  if (part === undefined) return { minutes, next };
  const hours = Math.floor(minutes / 60);
  const { from, upTo, twelve } = part.found;
  // Midnight ends the day; half an hour later the next one has begun.
  const noon = twelve === 24 && minutes % 60 > 0 ? 0 : twelve;
  const by = hours === 12 ? noon - 12 : hours >= from && hours <= upTo ? 12 : 0;
  return { minutes: minutes + by * 60, next: part.next };
}

/**
 * A time that is told by its hour, as minutes after midnight: `vier uur 's middags`, `om negen uur`, `9 am`, `five o'clock`.
 * Without such a word an hour is a term: `binnen vier uur`.
 */
export function readHourOfDay(tokens: readonly Token[], at: number): HourOfDay | undefined {
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined || numeral.value.denominator !== 1n || numeral.value.numerator > 24n) return undefined;
  if (ofTerm.test(keyAt(tokens, at - 1))) return undefined;
  const minutes = Number(numeral.value.numerator) * 60;
  const unit = keyAt(tokens, numeral.next);
  const hour = unit === 'uur' || /^o['’]clock$/u.test(unit) ? numeral.next + 1 : undefined;
  const part = readPartOfDay(tokens, hour ?? numeral.next);
  // `Four in the afternoon` may be four people, and `2 PM` two project managers.
  const isHalfDay = halfDays.has(tokens[numeral.next]?.text ?? '');
  const isHour = hour !== undefined && (unit !== 'uur' || part !== undefined || isAtHour(tokens, at, hour));
  if (!isHour && !isHalfDay) return undefined;
  // `Om vier uur gaat de straat open` may be 16.00 uur.
  const isAmbiguous = part === undefined && minutes <= 12 * 60;
  return { ...inPartOfDay(tokens, { minutes, next: hour ?? numeral.next }), isAmbiguous };
}

/** `Binnen 4 uur 's nachts`, `hij werkt elke 4 uur 's nachts`. */
const ofTerm =
  /^(?:binnen|within|dan|than|minste|hoogste|least|most|maximaal|minimaal|hooguit|elke|iedere|every|per)$/u;

/** `Om negen uur`; not `om de negen uur`, `het gaat om negen uur per week`, `om 12 uur eerder`. */
function isAtHour(tokens: readonly Token[], at: number, next: number): boolean {
  if (keyAt(tokens, at - 1) !== 'om' || tokens[at]?.gap === 'column' || isGlued(tokens, at)) return false;
  return !notAHour.test(keyAt(tokens, next)) && !about.test(keyAt(tokens, at - 2));
}

const notAHour = /^(?:per|in|van|voor|aan|na|eerder|later|langer|korter|te|werk|extra|minder|meer)$/u;
const about = /^(?:gaat|gaan|ging|gingen|vraagt|vragen|verzoek|draait)$/u;
