/** What a text works out before the eyes of the reader: `12.000 ÷ 100 = 120`, `€ 5,92 miljoen (1.600 maal € 3.700)`. */
import { add, areWithin, divide, isSame, multiply, negate, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
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

/** Most texts write out no sum. */
const sum = new RegExp(String.raw`\s${sign}\s(?:€\s?)?\d`, 'iu');

/** The sums that a text writes out and that do not come out. */
export function workingsOffIn(passage: Passage): readonly SumOff[] {
  const { text } = passage;
  if (!sum.test(text)) return [];
  return [...text.matchAll(forwards), ...text.matchAll(backwards)].flatMap((match): SumOff[] => {
    const { groups = {}, indices } = match;
    const place = indices?.groups?.['total'];
    const { total = '', first = '', second = '', third } = groups;
    const terms = third === undefined ? [first, second] : [first, second, third];
    const numbers = terms.flatMap((term) => sizeOf(term) ?? []);
    const told = sizeOf(total);
    if (place === undefined || told === undefined || numbers.length < terms.length) return [];
    const right = worked(numbers, groups['sign'] ?? '');
    if (right === undefined || areWithin(right, told, toleranceOf(total))) return [];
    if (isEstimate(text, place[0]) || isSame(told, rational(0))) return [];
    return [
      {
        span: passage.span(...place),
        total,
        working: terms.join(` ${groups['sign'] ?? ''} `),
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
