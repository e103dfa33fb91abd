import { isGlued, keyAt, type Token } from './tokens.ts';
import { type Unit, unitSpelled } from './units.ts';

/** A unit found in a text and the index of the token after it. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly next: number;
}

const longestName = 3;

/**
 * Reads the unit that starts at a token: `%`, `dgn`, `working days`, `half-year`, `m2`; not past a column border. `HR` in
 * capitals is a department, no hour: `eight HR staff`.
 */
export function readUnit(tokens: readonly Token[], at: number): FoundUnit | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === 'number' || first.gap === 'column') return undefined;
  if (isPronoun(tokens, at) || first.text === 'HR') return undefined;
  let spelling = first.text;
  let found = unitAt(spelling, at + 1);
  for (let next = at + 1; next < at + longestName; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.gap === 'column' || token.gap === 'line') break;
    spelling += token.gap === 'none' ? (token.key === '-' ? '-' : token.text) : ` ${token.text}`;
    const longer = unitAt(spelling, next + 1);
    // Digits that touch a unit belong to its name or make it a name themselves: `m2`, but not `P1`.
    if (longer !== undefined || (token.gap === 'none' && token.kind === 'number' && next === at + 1)) found = longer;
  }
  return found;
}

/** `Met welke trede van versie 4.0 u het werk uitvoert`: after a version, `u` is the reader and no hour. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const [number, word] = [tokens[at - 1], tokens[at]];
  return word?.text === 'u' && word.gap !== 'none' && number?.kind === 'number' && /^\d+\.\d{1,2}$/u.test(number.text);
}

function unitAt(spelling: string, next: number): FoundUnit | undefined {
  const unit = unitSpelled(spelling);
  return unit === undefined ? undefined : { unit, next };
}

/** Reads a unit joined to its number with a hyphen: `30-day`, `24-uurs`. */
export function readHyphenUnit(tokens: readonly Token[], at: number): FoundUnit | undefined {
  if (keyAt(tokens, at) !== '-' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return undefined;
  return tokens[at + 1]?.kind === 'word' ? readUnit(tokens, at + 1) : undefined;
}
