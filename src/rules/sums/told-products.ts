/** What a text works out before the eyes of the reader: `12.000 ÷ 100 = 120`, `€ 5,92 miljoen (1.600 maal € 3.700)`. */
import { add, areWithin, divide, isSame, multiply, negate, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { decimalsOf, isEstimate, numberIn, stepOf } from './number-in-text.ts';
import type { SumOff } from './sum-off.ts';

const number = String.raw`(?:€\s?)?\d[\d.,]{0,14}(?<![.,])(?:\s(?:miljoen|duizend|million|thousand))?`;
const sign = String.raw`(?:×|÷|\+|−|x|maal|keer|plus|min|times|minus)`;
const noun = String.raw`(?:\s[a-zà-ɏ]{1,20})?`;

/** `1.600 maal € 3.700 is € 5,92 miljoen`. */
const forwards = new RegExp(
  String.raw`(?<![\d.,])(?<first>${number})${noun}\s(?<sign>${sign})\s(?<second>${number})(?:${noun}\s\k<sign>\s(?<third>${number}))?${noun}\s(?:=|is)\s(?<total>${number})(?![\d%])`,
  'dgiu',
);
/** `€ 5,92 miljoen (1.600 maal € 3.700)`. */
const backwards = new RegExp(
  String.raw`(?<![\d.,])(?<total>${number})${noun}\s\((?:dat is\s|that is\s)?(?<first>${number})${noun}\s(?<sign>${sign})\s(?<second>${number})(?:${noun}\s\k<sign>\s(?<third>${number}))?${noun}\)`,
  'dgiu',
);

/** `15 uur per week gedurende 40 weken, dus 600 uur`, `20 hours a week for 46 weeks, so 920 hours`. */
const overPeriods = new RegExp(
  String.raw`(?<![\d.,])(?<first>${number})\s(?<unit>[a-zà-ɏ²³]{1,20})\s(?:per|in de|elke|an?|each|every)\s(?<period>[a-z]{3,12})[^.;:()\d]{0,40}\s(?<second>${number})\s(?<periods>[a-z]{3,12})(?:\s(?:per|in het|an?)\s(?:jaar|year))?[,:]?\s(?:dus|ofwel|samen|in totaal|dat is|dat zijn|so|or|that is|in total|together)\s(?:(?:samen|in totaal|in total|together)\s)?(?<total>${number})\s\k<unit>(?![a-zà-ɏ])`,
  'dgiu',
);

/** Most texts write out no sum. */
const sum = new RegExp(String.raw`\s${sign}\s(?:€\s?)?\d`, 'iu');
const inPeriod = /\d\s\S{1,20}\s(?:per|in de|elke|an?|each|every)\s[a-z]/iu;

/** The sums that a text writes out and that do not come out. */
export function workingsOffIn(passage: Passage): readonly SumOff[] {
  const { text } = passage;
  const written = sum.test(text) ? [...text.matchAll(forwards), ...text.matchAll(backwards)] : [];
  const periods = inPeriod.test(text) ? [...text.matchAll(overPeriods)].filter(isOfOnePeriod) : [];
  return [...written, ...periods].flatMap((match): SumOff[] => {
    const { groups = {}, indices } = match;
    const place = indices?.groups?.['total'];
    const { total = '', first = '', second = '', third } = groups;
    const terms = third === undefined ? [first, second] : [first, second, third];
    const numbers = terms.flatMap((term) => sizeOf(term) ?? []);
    const told = sizeOf(total);
    if (place === undefined || told === undefined || numbers.length < terms.length) return [];
    const written = groups['sign'] ?? '×';
    const right = worked(numbers, written);
    if (right === undefined || areWithin(right, told, toleranceOf(total))) return [];
    if (isEstimate(text, place[0]) || isSame(told, rational(0))) return [];
    if (groups['periods'] !== undefined && isOfSeveral(told, right)) return [];
    return [
      {
        span: passage.span(...place),
        total,
        working: terms.join(` ${written} `),
        right,
        parts: ['first', 'second', 'third'].flatMap((name) => {
          const at = indices?.groups?.[name];
          return at === undefined ? [] : [passage.span(...at)];
        }),
        isCertain: true,
      },
    ];
  });
}

/** `Per week … 40 weken`: the periods that are counted are those of the rate. */
function isOfOnePeriod({ groups = {} }: RegExpMatchArray): boolean {
  const [period = '', periods = ''] = [groups['period'], groups['periods']].map(withShortVowels);
  return periods.startsWith(period);
}

/** `Twee plekken van 15 uur per week gedurende 40 weken, samen 1.200 uur`: the total is that of a few of them. */
function isOfSeveral(told: Rational, right: Rational): boolean {
  if (isSame(right, rational(0))) return true;
  const times = divide(told, right);
  return times.denominator === 1n && times.numerator < 10n;
}

/** Long vowels are written double in a closed syllable: `jaar`, `jaren`. */
function withShortVowels(word = ''): string {
  return inSmallLetters(word).replace(/([aeou])\1/gu, '$1');
}

function worked([first, ...others]: readonly Rational[], written: string): Rational | undefined {
  if (first === undefined) return undefined;
  const small = written.toLowerCase();
  if (['+', 'plus'].includes(small)) return others.reduce(add, first);
  if (['−', 'min', 'minus'].includes(small)) return others.map(negate).reduce(add, first);
  if (small === '÷') return others.some(({ numerator }) => numerator === 0n) ? undefined : others.reduce(divide, first);
  return others.reduce(multiply, first);
}

function scaleOf(written: string): Rational {
  if (/(?:miljoen|million)$/iu.test(written)) return rational(1_000_000);
  return /(?:duizend|thousand)$/iu.test(written) ? rational(1000) : rational(1);
}

function sizeOf(written: string): Rational | undefined {
  const digits = /\d[\d.,]*/u.exec(written)?.[0] ?? '';
  const value = numberIn(digits);
  return value === undefined ? undefined : multiply(value, scaleOf(written));
}

/** A total may be rounded to its last decimal, up or down. */
function toleranceOf(written: string): Rational {
  const decimals = decimalsOf(written);
  return decimals === 0 && isSame(scaleOf(written), rational(1))
    ? rational(1, 2)
    : multiply(stepOf(decimals), scaleOf(written));
}
