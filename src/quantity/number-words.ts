import { type Rational, rational } from './rational.ts';

const small = [
  ['nul', 'zero'],
  ['een', 'één', 'één', 'eén', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
  ['dertien', 'thirteen'],
  ['veertien', 'fourteen'],
  ['vijftien', 'fifteen'],
  ['zestien', 'sixteen'],
  ['zeventien', 'seventeen'],
  ['achttien', 'eighteen'],
  ['negentien', 'nineteen'],
];
const tens: readonly (readonly [number, string, string])[] = [
  [20, 'twintig', 'twenty'],
  [30, 'dertig', 'thirty'],
  [40, 'veertig', 'forty'],
  [50, 'vijftig', 'fifty'],
  [60, 'zestig', 'sixty'],
  [70, 'zeventig', 'seventy'],
  [80, 'tachtig', 'eighty'],
  [90, 'negentig', 'ninety'],
];

const values = new Map<string, Rational>();
small.forEach((words, value) => {
  for (const word of words) values.set(word, rational(value));
});
for (const [value, dutch, english] of tens) {
  values.set(dutch, rational(value));
  values.set(english, rational(value));
  for (let unit = 1; unit <= 9; unit += 1) {
    const [dutchUnit = ''] = small[unit] ?? [];
    const englishUnit = small[unit]?.at(-1) ?? '';
    values.set(`${dutchUnit}${dutchUnit.endsWith('e') ? 'ën' : 'en'}${dutch}`, rational(value + unit));
    values.set(`${english}-${englishUnit}`, rational(value + unit));
  }
}
for (let whole = 1; whole <= 12; whole += 1) {
  const english = small[whole]?.at(-1) ?? '';
  values.set(`${english} and a half`, rational(2 * whole + 1, 2));
}
for (const word of ['honderd', 'hundred']) values.set(word, rational(100));
/** The words of the tables that Dutch compounds are made of. */
const dutchWords = new Set([...small.map(([dutch]) => dutch), ...tens.map(([, dutch]) => dutch)]);
const belowHundred = [...values].filter(([word, { numerator }]) => dutchWords.has(word) && numerator < 100n);
for (const [word, value] of belowHundred) {
  values.set(`honderd${word}`, rational(100n + value.numerator));
  if (value.numerator > 1n) values.set(`${word}duizend`, rational(1000n * value.numerator));
  if (value.numerator < 2n || value.numerator > 9n) continue;
  values.set(`${word}honderd`, rational(100n * value.numerator));
  values.set(`${word}honderdvijftig`, rational(100n * value.numerator + 50n));
  const joint = word.endsWith('e') ? 'ën' : 'en';
  for (const half of [
    ' en een half',
    ' en een halve',
    `${joint}eenhalf`,
    `${joint}eenhalve`,
    `${joint}half`,
    `${joint}halve`,
  ])
    values.set(`${word}${half}`, rational(2n * value.numerator + 1n, 2n));
}
for (const word of ['half', 'halve', 'een half', 'een halve', 'half a', 'half an']) values.set(word, rational(1, 2));
for (const word of ['anderhalf', 'anderhalve']) values.set(word, rational(3, 2));
values.set('a', rational(1));
values.set('an', rational(1));

/** The number that a Dutch or English number word or phrase stands for. */
export function numberWord(phrase: string): Rational | undefined {
  return values.get(phrase);
}

/** All number words and phrases. */
export function numberWords(): Iterable<string> {
  return values.keys();
}

/** Shares of a whole; each is one only before `van` or `of`: `een derde partij` is no share. */
export const shareWords: ReadonlyMap<string, Rational> = new Map(
  Object.entries({
    'de helft': [1, 2],
    helft: [1, 2],
    half: [1, 2],
    'een derde': [1, 3],
    'a third': [1, 3],
    'one third': [1, 3],
    'twee derde': [2, 3],
    tweederde: [2, 3],
    'two thirds': [2, 3],
    'een kwart': [1, 4],
    'a quarter': [1, 4],
    'one quarter': [1, 4],
    driekwart: [3, 4],
    'drie kwart': [3, 4],
    'three quarters': [3, 4],
  }).map(([word, [above = 1, below = 1]]) => [word, rational(above, below)]),
);

/** How many tokens the longest number phrase has. */
export const longestNumberWord = 4;

/** Number words that mean something else unless a unit of measure follows: articles, and `ten` of `ten minste`. */
export const weakNumberWords: ReadonlySet<string> = new Set([
  'een',
  'a',
  'an',
  'one',
  'ten',
  'half',
  'halve',
  'half a',
  'half an',
  'een half',
  'een halve',
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, bigint> = new Map([
  ['k', 1000n],
  ['duizend', 1000n],
  ['thousand', 1000n],
  ['miljoen', 1_000_000n],
  ['mln', 1_000_000n],
  ['million', 1_000_000n],
  ['miljard', 1_000_000_000n],
  ['mld', 1_000_000_000n],
  ['mrd', 1_000_000_000n],
  ['billion', 1_000_000_000n],
]);
