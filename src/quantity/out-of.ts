import { type Amount, exactly, plain } from './amount.ts';
import { readNoun } from './nouns.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { divide, isBelow, isSame, type Rational, rational } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { keyAt, lookUpFrom, phrase, type Token } from './tokens.ts';
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

/**
 * What stands between the part and the whole of a share: `van de`, `out of`; loose where it may be another word as well.
 *
 * @param at behind the part
 */
export function shareJointAt(
  tokens: readonly Token[],
  at: number,
): { readonly found: 'firm' | 'loose'; readonly next: number } | undefined {
  return lookUpFrom(tokens, at, 2, (key) => {
    if (/^(?:van (?:de|elke|iedere)|op de|(?:out of|(?:of|in) (?:every|each)))$/u.test(key)) return 'firm';
    return /^(?:van|of)$/u.test(key) ? 'loose' : undefined;
  });
}

/** `95 of 100 installations`; `2 of 3 monteurs` and `8 of 10 uur` are two or three, eight or ten. */
export function isMostOfHundred(part: Rational, { numerator, denominator }: Rational): boolean {
  const isWhole = denominator === 1n && (numerator === 100n || numerator === 1000n);
  return isWhole && part.numerator * 2n >= numerator && part.numerator < numerator;
}

/** Shares are told out of ten, a hundred or a thousand. */
export function isTen({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && (numerator === 10n || numerator === 100n || numerator === 1000n);
}

/** `Eén op de vijf schoonmakers`, `one in five cleaners`: about a fifth of them, and no five cleaners. */
export function readOneIn(tokens: readonly Token[], at: number, { value, next }: Numeral): Amount | undefined {
  if (!isSame(value, one) || !/^(?:een|één|eén|one|1)$/u.test(keyAt(tokens, at))) return undefined;
  const joint = lookUpFrom(tokens, next, 2, (key) =>
    /^(?:op|op de|op elke|in|in every)$/u.test(key) ? true : undefined,
  );
  const whole = joint === undefined ? undefined : readNumeral(tokens, joint.next);
  if (whole === undefined || whole.value.denominator !== 1n || !isBelow(one, whole.value)) return undefined;
  // `One in 2026`, `een op 3 mei`, `one in five minutes`: a year, a day and a time are no things.
  if (!whole.isWord && !isBelow(whole.value, mostThings)) return undefined;
  const noun = readNoun(tokens, whole.next);
  if (noun === undefined || noun.from !== whole.next || readUnit(tokens, whole.next) !== undefined) return undefined;
  const share = exactly(divide(value, whole.value));
  return { ...plain, isApproximate: true, value: share, unit: unitNamed('fraction'), from: at, noun, next: noun.next };
}

const one = rational(1);
const mostThings = rational(1000);
