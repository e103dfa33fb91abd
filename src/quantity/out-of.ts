import { type Amount, exactly, plain } from './amount.ts';
import { readNoun } from './nouns.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { divide, type Rational } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { keyAt, phrase, type Token } from './tokens.ts';
import { unitNamed } from './units.ts';

/**
 * Reads a share that names its things between its numbers: `six hours out of ten`, `negen klanten op de tien`; no number of
 * hours or customers.
 *
 * @param at where the first number starts
 */
export function readPartOfTen(tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const from = numeral.next;
  // `Een team op de tien` may be each of them.
  if (numeral.isWord && numeral.needsUnit) return undefined;
  for (let end = from + 1; end <= from + longestThing; end += 1) {
    const joint = jointAt(tokens, end);
    if (joint === undefined) continue;
    const whole = readNumeral(tokens, joint);
    if (whole === undefined || !isTen(whole.value) || whole.value.numerator <= numeral.value.numerator)
      return undefined;
    // `Zes uur op de tien dagen` counts days.
    if (readUnit(tokens, whole.next) !== undefined || readNoun(tokens, whole.next) !== undefined) return undefined;
    const { isAmbiguous, value } = numeral;
    const share = exactly(divide(value, whole.value));
    return {
      ...plain,
      isAmbiguous,
      value: share,
      unit: unitNamed('fraction'),
      from: at,
      noun: { from, next: end },
      next: whole.next,
    };
  }
  return undefined;
}

const longestThing = 2;

function jointAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.kind !== 'word' || tokens[at]?.gap !== 'blank') return undefined;
  if (phrase(tokens, at, at + 2) === 'out of') return at + 2;
  return keyAt(tokens, at) === 'op' && keyAt(tokens, at + 1) === 'de' ? at + 2 : undefined;
}

/** Shares are told out of ten, a hundred or a thousand. */
function isTen({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && (numerator === 10n || numerator === 100n || numerator === 1000n);
}
