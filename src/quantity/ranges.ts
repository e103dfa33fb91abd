import { type Numeral, readNumeral } from './numerals.ts';
import { isBelow } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { isGlued, keyAt, lookUpFrom, type Token } from './tokens.ts';

/** The second end of a range and the index of the token after it. */
export interface FoundRange {
  readonly high: Numeral;
  readonly next: number;
}

const joints = new Set(['-', 'tot', 'tot en met', 't/m', 'to', 'à', 'a', 'through']);

/**
 * Reads the rest of a range after its first number: `2-6`, `6 tot 18`, `2 à 3`, `80% – 90%`; with `tussen` before it
 * also `2 en 6`. Undefined when the second number is not the larger one.
 */
export function readRange(tokens: readonly Token[], low: Numeral, isBetween: boolean): FoundRange | undefined {
  const unit = readUnit(tokens, low.next);
  const joint = readJoint(tokens, low.next, isBetween) ?? (unit && readJoint(tokens, unit.next, isBetween));
  if (joint === undefined || tokens[joint]?.gap === 'column') return undefined;
  const high = readNumeral(tokens, joint);
  if (high === undefined || !isBelow(low.value, high.value)) return undefined;
  if (tokens[joint]?.kind === 'word' && keyAt(tokens, joint - 1) === '-') return undefined;
  if (readJoint(tokens, low.next, isBetween) === undefined) {
    const second = readUnit(tokens, high.next);
    if (second?.unit.name !== unit?.unit.name) return undefined;
  }
  return { high, next: high.next };
}

/** Index after the joint of a range; a dash has blanks on both sides or on neither. */
function readJoint(tokens: readonly Token[], at: number, isBetween: boolean): number | undefined {
  if (isBetween) return /^(?:en|and)$/u.test(keyAt(tokens, at)) ? at + 1 : undefined;
  const hit = lookUpFrom(tokens, at, 3, (key) => (joints.has(key) ? key : undefined));
  if (hit === undefined) return undefined;
  if (hit.found === '-' && isGlued(tokens, at) !== isGlued(tokens, hit.next)) return undefined;
  return hit.next;
}
