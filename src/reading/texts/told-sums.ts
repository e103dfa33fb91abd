/**
 * Which numbers the texts of a bid say are parts of which whole: `16 strooiers: 14 op de routes en 2 in reserve`, a row or a
 * column of a table that ends in its total. Only what adds up exactly is told, so a number that is wrong is no part.
 */
import { numberWord, weakNumberWords } from '../../quantity/number-words.ts';
import { readDigits } from '../../quantity/numerals.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { add, isBelow, isSame, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** The parts and wholes that the texts of a bid tell. */
export interface ToldSums {
  /** Whether a number is told to be a part of another, or both are told to be parts of one whole. */
  areParts(first: Pick<Quantity, 'value'>, second: Pick<Quantity, 'value'>): boolean;
}

/** A number with the text in which it stands. */
export interface CountIn {
  readonly passage: Passage;
  readonly quantity: Quantity;
}

/** Smaller sums come out by chance. */
const leastWhole = rational(10);
const mostParts = 12;
/** Data, no text. */
const mostNumbers = 60;

/** The sums that the texts of a bid tell, and those of counts of one name that one text gives after another. */
export function toldSums(passages: readonly Passage[], counts: readonly CountIn[]): ToldSums {
  const wholesOf = new Map<string, Set<string>>();
  const tell = (parts: readonly Rational[], whole: Rational): void => {
    for (const part of parts) {
      const key = rationalKey(part);
      const wholes = wholesOf.get(key) ?? new Set();
      wholesOf.set(key, wholes.add(rationalKey(whole)));
    }
  };
  for (const numbers of rowsOfNumbers(passages)) eachSum(numbers, tell);
  for (const group of countsOfOneName(counts)) eachPair(group, tell);
  return {
    areParts({ value: one }, { value: other }) {
      if (one.kind !== 'exact' || other.kind !== 'exact') return false;
      const [first, second] = [rationalKey(one.number), rationalKey(other.number)];
      if (first === second) return false;
      const [ofFirst, ofSecond] = [wholesOf.get(first), wholesOf.get(second)];
      if (ofFirst?.has(second) === true || ofSecond?.has(first) === true) return true;
      // Twos and threes are parts of many wholes.
      if (isBelow(one.number, leastWhole) || isBelow(other.number, leastWhole)) return false;
      return ofFirst !== undefined && ofSecond !== undefined && [...ofFirst].some((whole) => ofSecond.has(whole));
    },
  };
}

/** The numbers of each sentence, with and without what stands in brackets, of each row and of each column of a table. */
function* rowsOfNumbers(passages: readonly Passage[]): Iterable<readonly Rational[]> {
  const columns = new Map<string, Rational[]>();
  const rows = new Map<string, Rational[]>();
  for (const passage of passages) {
    if (passage.kind === 'cell') {
      const [number] = numbersIn(passage.text);
      if (number === undefined) continue;
      const { line } = passage.file.position(passage.span().start);
      const table = `${passage.file.path}#${passage.heading ?? ''}`;
      push(rows, `${table}#${line}`, number);
      push(columns, `${table}#${passage.column}`, number);
      continue;
    }
    for (const { text } of sentencesOf(passage.text)) {
      const numbers = numbersIn(text);
      if (numbers.length < 3) continue;
      yield numbers;
      if (text.includes('(')) yield numbersIn(text.replace(/\([^()]*\)/gu, ' '));
    }
  }
  yield* rows.values();
  yield* columns.values();
}

function push(lists: Map<string, Rational[]>, key: string, number: Rational): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}

const words = /\d[\d.,]*\d|\d|[a-zà-ɏ]+(?:-[a-zà-ɏ]+)?/giu;

/** The numbers of a text, of which at least one is in digits. */
function numbersIn(text: string): Rational[] {
  return /\d/u.test(text) ? allNumbersIn(text) : [];
}

/** All numbers of a text in digits or letters, save the articles; none of a text that is full of them. */
export function allNumbersIn(text: string): Rational[] {
  const found: Rational[] = [];
  for (const [word] of text.matchAll(words)) {
    const small = inSmallLetters(word);
    const number = /^\d/u.test(word)
      ? readDigits(word)?.value
      : weakNumberWords.has(small)
        ? undefined
        : numberWord(small);
    if (number !== undefined) found.push(number);
    if (found.length > mostNumbers) return [];
  }
  return found;
}

/** Whether a text adds up to a number that it gives: `39 aan huis en 11 beurten, samen 50 bezoeken`. */
export function isSumIn(text: string, { value }: Quantity): boolean {
  if (value.kind !== 'exact' || isBelow(value.number, leastWhole)) return false;
  const { number } = value;
  let isTold = false;
  eachSum(numbersIn(text), (_, whole) => {
    isTold ||= isSame(whole, number);
  });
  return isTold;
}

/** Each run of two or more numbers that adds up to the number right before or right behind it. */
function eachSum(numbers: readonly Rational[], tell: (parts: readonly Rational[], whole: Rational) => void): void {
  for (const [at, whole] of numbers.entries()) {
    if (isBelow(whole, leastWhole)) continue;
    for (const step of [1, -1]) {
      let sum = rational(0);
      const parts: Rational[] = [];
      for (let index = at + step; parts.length < mostParts; index += step) {
        const part = numbers[index];
        if (part === undefined || !isBelow(sum, whole)) break;
        sum = add(sum, part);
        parts.push(part);
        if (parts.length > 1 && isSame(sum, whole)) tell(parts, whole);
      }
    }
  }
}

/** `22,4 voltijdbanen voor bedienaars … 6,0 voltijdbanen voor wachtleiders`: numbers of one name in one text. */
function countsOfOneName(counts: readonly CountIn[]): Iterable<readonly Rational[]> {
  const groups = new Map<Passage, Map<string, Rational[]>>();
  for (const { passage, quantity } of counts) {
    const { value, unit, noun = '' } = quantity;
    if (value.kind !== 'exact' || unit === undefined || !added.has(unit.dimension)) continue;
    const names = groups.get(passage) ?? new Map<string, Rational[]>();
    push(names, `${unit.name} ${inSmallLetters(noun)}`, value.number);
    groups.set(passage, names);
  }
  return [...groups.values()].flatMap((names) => [...names.values()]).filter(({ length }) => length <= mostOfOneName);
}

/** What is added to what: people, tonnes, metres, euros; nobody adds up shares or terms. */
const added: ReadonlySet<string> = new Set(['count', 'mass', 'length', 'area', 'volume', 'money']);
/** So many numbers of one name add up to anything. */
const mostOfOneName = 4;

function eachPair(numbers: readonly Rational[], tell: (parts: readonly Rational[], whole: Rational) => void): void {
  for (const [at, one] of numbers.entries())
    for (const other of numbers.slice(at + 1)) {
      const whole = add(one, other);
      if (!isBelow(whole, leastWhole)) tell([one, other], whole);
    }
}

/**
 * Whether a percentage is one of three or more in its text that together are a hundred: `71% past, 18% is te laag en 11% te
 * hoog`. A share and its rest are no such division: the share may be a norm.
 */
export function isPartOfAll(text: string, { value }: Quantity): boolean {
  if (value.kind !== 'exact' || !text.includes('%')) return false;
  const shares = [...text.matchAll(percentages)].flatMap(([, digits = '']) => readDigits(digits)?.value ?? []);
  if (shares.length < leastDivision || !isSame(shares.reduce(add, rational(0)), all)) return false;
  return shares.some((share) => isSame(share, value.number));
}

const all = rational(100);
const leastDivision = 3;
const percentages = /(\d[\d.,]*)\s?%/gu;
