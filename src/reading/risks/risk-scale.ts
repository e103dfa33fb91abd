/**
 * How a register scores its risks. A score is reckoned only where everything it needs is declared or plain: a level
 * that is not understood gives no score, so that nothing is called wrong on a guess.
 */
import type { RiskLevel, RiskScale } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { readDigits } from '../../quantity/numerals.ts';
import { add, isBelow, isSame, multiply, type Rational } from '../../quantity/rational.ts';
import { factorWords } from './risk-factor-words.ts';

export type Factor = 'probability' | 'impact' | 'detection';

/** What a score is made of. */
export interface Formula {
  readonly factors: readonly Factor[];
  readonly isSum: boolean;
}

/** No register tells apart more levels than this. */
const mostLevels = 100;

/** A number with a decimal comma or point. */
const numbers = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉.,])\d+(?:[.,]\d+)?(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu;

/** The scale that holds for a risk: the one of its file and method where there are several. */
export function scaleOf(bid: Bid, risk: Item<'risk'>): RiskScale | undefined {
  const scales = bid.items('riskScale');
  const own = scales.filter(({ file }) => file === risk.file);
  const near = own.length > 0 ? own : scales;
  const isThreefold = risk.data.detection !== undefined;
  return (near.find(({ data }) => (data.method === 'RPN') === isThreefold) ?? near[0])?.data;
}

/** The formula of a scale, that of its method where none is written; undefined when it is not understood. */
export function formulaOf(scale: RiskScale | undefined): Formula | undefined {
  if (scale?.formula !== undefined) return readFormula(scale.formula);
  const factors: Factor[] = ['impact', 'probability'];
  return { factors: scale?.method === 'RPN' ? [...factors, 'detection'] : factors, isSum: false };
}

/** Reads `kans × gevolg`, `RPN = S x O x D`, `probability + impact`. */
function readFormula(text: string): Formula | undefined {
  const right = text.slice(text.lastIndexOf('=') + 1).toLowerCase();
  const parts = right.split(/[×*·✕]|\s(?:x|maal|keer|times)\s/u);
  const terms = parts.length > 1 ? parts : right.split(/\+|\s(?:plus)\s/u);
  const factors = terms.map((term) => {
    const word = term.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ]/gu, '');
    return (['probability', 'impact', 'detection'] as const).find((factor) => factorWords[factor].includes(word));
  });
  const known = factors.filter((factor) => factor !== undefined);
  if (known.length !== factors.length || known.length < 2) return undefined;
  return { factors: known, isSum: parts.length === 1 };
}

/** The one number of a text, or the one behind `=`; undefined when it has none or several. */
export function numberIn(text: string): Rational | undefined {
  const behind = text.slice(text.lastIndexOf('=') + 1);
  const found = [...behind.matchAll(numbers)];
  return found.length === 1 ? readDigits(found[0]?.[0] ?? '')?.value : undefined;
}

/** What a level counts for: its value, or its label where that is a number. */
export function levelValue({ label, value }: RiskLevel): Rational | undefined {
  const written = (value ?? label).trim();
  return /^\d+(?:[.,]\d+)?$/u.test(written) ? readDigits(written)?.value : undefined;
}

/** A level as a register writes it, on its scale. */
export type ReadLevel =
  | { readonly isOnScale: true; readonly value: Rational | undefined }
  | { readonly isOnScale: false };

/**
 * Finds what a register writes (`Hoog`, `3`, `Hoog (3)`, `3 - hoog`) among the levels of its scale. Two levels with
 * numbers as labels are the ends of the scale: whole numbers between them are on it.
 */
export function readLevel(levels: readonly RiskLevel[], text: string): ReadLevel {
  const words = wordsOf(text);
  const exact = levels.find(({ label }) => folded(label) === folded(text));
  if (exact !== undefined) return { isOnScale: true, value: levelValue(exact) };
  const named = words === '' ? undefined : levels.find(({ label }) => wordsOf(label) === words);
  const number = numberIn(text);
  if (number === undefined) {
    return named === undefined ? { isOnScale: false } : { isOnScale: true, value: levelValue(named) };
  }
  if (named !== undefined) {
    const value = levelValue(named);
    return value === undefined || isSame(value, number) ? { isOnScale: true, value: number } : { isOnScale: false };
  }
  const isDeclared = levels.some((level) => isNumber(levelValue(level), number)) || isBetweenEnds(levels, number);
  // `4 meldingen per jaar` is an explanation; only a word that is a label of another level contradicts its number.
  return isDeclared ? { isOnScale: true, value: number } : { isOnScale: false };
}

/** All levels of a scale; of one that names its ends only (`1` and `10`), those between them too. */
export function wholeScale(levels: readonly RiskLevel[]): readonly RiskLevel[] {
  const [low, high] = levels.map(levelValue);
  if (low === undefined || high === undefined || levels.length !== 2) return levels;
  if (low.denominator !== 1n || !isBetweenEnds(levels, low) || !isBelow(low, high)) return levels;
  const first = Number(low.numerator);
  const count = Number(high.numerator) - first + 1;
  return count > mostLevels
    ? levels
    : Array.from({ length: count }, (_none, index) => ({ label: String(first + index) }));
}

/** Which level a register means, counted from the lowest; undefined where the text is not on the scale. */
export function levelIndex(levels: readonly RiskLevel[], text: string): number | undefined {
  const read = readLevel(levels, text);
  if (!read.isOnScale) return undefined;
  const index = levels.findIndex(
    (level) =>
      folded(level.label) === folded(text) || (read.value !== undefined && isNumber(levelValue(level), read.value)),
  );
  const named = index === -1 ? levels.findIndex(({ label }) => wordsOf(label) === wordsOf(text)) : index;
  return named === -1 ? undefined : named;
}

/** The class of a score: the highest one that it reaches. */
export function classOf(classes: readonly RiskLevel[], score: Rational): RiskLevel | undefined {
  let best: { readonly level: RiskLevel; readonly from: Rational } | undefined;
  for (const level of classes) {
    const from = levelValue(level);
    if (from === undefined || isBelow(score, from)) continue;
    if (best === undefined || isBelow(best.from, from)) best = { level, from };
  }
  return best?.level;
}

/** The class that a written score names: `Groot`, `8 (groot)`. */
export function classNamed(classes: readonly RiskLevel[], text: string): RiskLevel | undefined {
  const words = wordsOf(text);
  return words === '' ? undefined : classes.find(({ label }) => wordsOf(label) === words);
}

/** The score that follows from levels; undefined when one of them is missing or has no value. */
export function scoreOf(
  formula: Formula,
  levels: Readonly<Partial<Record<Factor, string>>>,
  scale: RiskScale | undefined,
): { readonly score: Rational; readonly parts: readonly Rational[] } | undefined {
  const parts: Rational[] = [];
  for (const factor of formula.factors) {
    const text = levels[factor];
    const declared = scale?.[factor];
    if (text === undefined) return undefined;
    const level = declared === undefined ? undefined : readLevel(declared, text);
    const value = level === undefined ? numberIn(text) : level.isOnScale ? level.value : undefined;
    if (value === undefined) return undefined;
    parts.push(value);
  }
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  return {
    score: others.reduce((sum, value) => (formula.isSum ? add(sum, value) : multiply(sum, value)), first),
    parts,
  };
}

function isNumber(value: Rational | undefined, number: Rational): boolean {
  return value !== undefined && isSame(value, number);
}

function isBetweenEnds(levels: readonly RiskLevel[], number: Rational): boolean {
  const [low, high, ...others] = levels.map(levelValue);
  if (low === undefined || high === undefined || others.length > 0 || number.denominator !== 1n) return false;
  if (levels.some(({ label }) => wordsOf(label) !== '')) return false;
  return !isBelow(number, low) && !isBelow(high, number);
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, ' ');
}

/** The letters of a text without its numbers and marks: `Hoog (3)` gives `hoog`. */
function wordsOf(text: string): string {
  return folded(text.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ\s]/gu, ' '));
}
