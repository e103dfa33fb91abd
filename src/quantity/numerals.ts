import { isDuration } from './durations.ts';
import { longestNumberWord, multipliers, numberWord, shareWords, weakNumberWords } from './number-words.ts';
import { add, isBelow, isSame, multiply, type Rational, rational } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { isGlued, keyAt, lookUpFrom, type Token } from './tokens.ts';

/** A number as it stands in a text, before anything is known about its unit. */
export interface Numeral {
  readonly value: Rational;
  /** Index of the token after the number. */
  readonly next: number;
  readonly isAmbiguous: boolean;
  /** `3.0` and `007` are quantities only with a unit of measure: mostly they are versions, headings and ids. */
  readonly needsUnit: boolean;
  /** `½`, `1/3`: a share of something when no unit follows. */
  readonly isFraction: boolean;
  /** Written in letters. */
  readonly isWord: boolean;
}

type Digits = Pick<Numeral, 'value' | 'isAmbiguous' | 'needsUnit'>;

/** No promise has more digits; a longer run is data, and very long ones are slow to convert. */
const longestNumber = 40;

/** Fractions that are one sign. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅛', [1, 8]],
]);

function integer(digits: string): Rational {
  return rational(BigInt(digits));
}

function decimal(whole: string, part: string): Rational {
  return rational(BigInt(whole + part), 10n ** BigInt(part.length));
}

function areThousands(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length <= 3 && !first.startsWith('0') && rest.every((group) => group.length === 3);
}

/**
 * Reads digits with points and commas the Dutch way: `99,95` has a decimal comma, `300.000` a thousands point.
 * A point that is no thousands point is a decimal point. Undefined for anything that is no number, such as `8.1.4`.
 */
export function readDigits(text: string): Digits | undefined {
  if (text.length > longestNumber) return undefined;
  const groups = text.split(/[^0-9]/u);
  const separators = text.replace(/[0-9]/gu, '');
  const [first = '', second = ''] = groups;
  if (separators === '') {
    return { value: integer(text), isAmbiguous: false, needsUnit: text.length > 1 && text.startsWith('0') };
  }
  const last = separators.at(-1) ?? '';
  const others = separators.slice(0, -1);
  if (
    [...others].every((separator) => separator === last) &&
    areThousands(groups) &&
    !(last === ',' && others === '')
  ) {
    return { value: integer(groups.join('')), isAmbiguous: false, needsUnit: false };
  }
  if (others === '') {
    return {
      value: decimal(first, second),
      isAmbiguous: last === ',' && areThousands(groups),
      needsUnit: last === '.',
    };
  }
  const isMixed = !others.includes(last) && [...others].every((separator) => separator === others[0]);
  if (!isMixed || last === '\u00a0' || !areThousands(groups.slice(0, -1))) return undefined;
  return { value: decimal(groups.slice(0, -1).join(''), groups.at(-1) ?? ''), isAmbiguous: false, needsUnit: false };
}

/** The fraction `n/m` at a token, n below m; `24/7` is none. */
function readSlashFraction(tokens: readonly Token[], at: number): { value: Rational; next: number } | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number' || slash?.key !== '/' || below?.kind !== 'number') return undefined;
  if (slash.gap !== 'none' || below.gap !== 'none') return undefined;
  if (above.text.length > 6 || below.text.length > 6 || above.text.startsWith('0')) return undefined;
  const [n, m] = [Number(above.text), Number(below.text)];
  if (!Number.isInteger(n) || !Number.isInteger(m) || n >= m) return undefined;
  return { value: rational(n, m), next: at + 3 };
}

function readFraction(tokens: readonly Token[], at: number): { value: Rational; next: number } | undefined {
  const vulgar = vulgarFractions.get(keyAt(tokens, at));
  if (vulgar !== undefined) return { value: rational(...vulgar), next: at + 1 };
  const word = lookUpFrom(tokens, at, 2, (key) => shareWords.get(key));
  if (word !== undefined && /^(?:van|of)$/u.test(keyAt(tokens, word.next)))
    return { value: word.found, next: word.next };
  return readSlashFraction(tokens, at);
}

/** `A quarter of an hour`, `driekwart van een jaar`: so much of the unit that follows, and no share of hours. */
function readPartOfUnit(tokens: readonly Token[], at: number): { value: Rational; next: number } | undefined {
  const part = lookUpFrom(tokens, at, 2, (key) => shareWords.get(key));
  if (part === undefined || !/^(?:van|of)$/u.test(keyAt(tokens, part.next))) return undefined;
  if (!/^(?:een|één|an?)$/u.test(keyAt(tokens, part.next + 1))) return undefined;
  const unit = readUnit(tokens, part.next + 2)?.unit;
  return unit !== undefined && isDuration(unit.dimension) ? { value: part.found, next: part.next + 2 } : undefined;
}

function readWritten(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const plain = { isAmbiguous: false, needsUnit: false, isFraction: false, isWord: false };
  const ofUnit = readPartOfUnit(tokens, at);
  if (ofUnit !== undefined) return { ...plain, ...ofUnit };
  const fraction = readFraction(tokens, at);
  if (fraction !== undefined) return { ...plain, ...fraction, isFraction: true };
  if (token.kind === 'word') {
    const hundreds = readHundreds(tokens, at);
    if (hundreds !== undefined) return { ...plain, ...hundreds, isWord: true };
    const word = lookUpFrom(tokens, at, longestNumberWord, numberWord);
    if (word === undefined) return undefined;
    const key = word.next === at + 1 ? token.key : `${token.key} ${keyAt(tokens, at + 1)}`;
    return { ...plain, value: word.found, next: word.next, needsUnit: weakNumberWords.has(key), isWord: true };
  }
  if (token.kind !== 'number') return undefined;
  const digits = readDigits(token.text);
  if (digits === undefined) return undefined;
  const part = readFraction(tokens, at + 1);
  if (part !== undefined && (isGlued(tokens, at + 1) ? tokens[at + 1]?.kind === 'symbol' : part.next === at + 4)) {
    return { ...plain, value: add(digits.value, part.value), next: part.next };
  }
  return { ...plain, ...digits, next: at + 1 };
}

const hundred = rational(100);
/** No number goes on behind these. */
const larger = /^(?:hundred|thousand|million|billion)$/u;

/** `Two hundred`, `a hundred and twenty`, `one hundred fifty-four`; `one hundred and two hundred` are two numbers. */
function readHundreds(tokens: readonly Token[], at: number): { value: Rational; next: number } | undefined {
  if (keyAt(tokens, at + 1) !== 'hundred' || tokens[at + 1]?.gap !== 'blank') return undefined;
  const count = numberWord(keyAt(tokens, at));
  if (count?.denominator !== 1n || !isBelow(count, hundred)) return undefined;
  const value = multiply(count, hundred);
  const from = keyAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
  const rest = tokens[from]?.gap === 'blank' ? lookUpFrom(tokens, from, longestTens, numberWord) : undefined;
  const isRest = rest !== undefined && !weakNumberWords.has(keyAt(tokens, from)) && rest.found.denominator === 1n;
  if (!isRest || !isBelow(rest.found, hundred) || larger.test(keyAt(tokens, rest.next))) return { value, next: at + 2 };
  return { value: add(value, rest.found), next: rest.next };
}

/** `Fifty-four` is three tokens. */
const longestTens = 3;

/** Passes the same number said again: `zestig (60) minuten`. */
function skipRepeated(tokens: readonly Token[], numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined || keyAt(tokens, numeral.next) !== '(') return numeral;
  const again = readWritten(tokens, numeral.next + 1);
  if (again === undefined || again.isWord === numeral.isWord || keyAt(tokens, again.next) !== ')') return numeral;
  return isSame(again.value, numeral.value) ? { ...numeral, next: again.next + 1 } : numeral;
}

/** Reads the number that starts at a token: digits, a fraction, a number word; with `miljoen` or `k` after it. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const numeral = skipRepeated(tokens, readWritten(tokens, at));
  if (numeral === undefined) return undefined;
  const multiplier = multipliers.get(keyAt(tokens, numeral.next));
  if (multiplier === undefined || tokens[numeral.next]?.gap === 'column') return numeral;
  const isLetter = keyAt(tokens, numeral.next) === 'k';
  if (isLetter && !isGlued(tokens, numeral.next) && keyAt(tokens, numeral.next + 1) !== '€') return numeral;
  if (isLetter && isGlued(tokens, numeral.next + 1) && tokens[numeral.next + 1]?.kind === 'number') return numeral;
  return {
    ...numeral,
    value: multiply(numeral.value, rational(multiplier)),
    next: numeral.next + 1,
    needsUnit: numeral.needsUnit && numeral.isWord,
  };
}

/** A number as it is written by itself, in digits or as a word in small letters: `16,5`, `zestien`. */
export function writtenNumber(text: string): Rational | undefined {
  return /^\d/u.test(text) ? readDigits(text)?.value : numberWord(text);
}

/** The same where it is a whole number. */
export function writtenCount(text: string): number | undefined {
  const number = writtenNumber(text);
  return number?.denominator === 1n ? Number(number.numerator) : undefined;
}
