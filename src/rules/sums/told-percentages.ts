/** A percentage of a number with what it makes: `€ 219.000, 5% van € 4.380.000`, `85% van 1.460 is 1.241`. */
import { areWithin, divide, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { decimalsOf, isEstimate, numberIn, stepOf } from './number-in-text.ts';
import type { SumOff } from './sum-off.ts';

const number = String.raw`\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?![\d%]|[.,]\d|\s?%)`;
const percentage = String.raw`(?<![\d.,])(?<share>\d{1,3}(?:[.,]\d{1,2})?)\s?%\s(?:van|of)\s(?:de\s|het\s|alle\s|onze\s|the\s|all\s|our\s)?`;
const scale = String.raw`(?:\s(?:miljoen|million))?`;

/** `€ 219.000, 5% van € 4.380.000`. */
const totalFirst = new RegExp(
  String.raw`(?<total>€\s?${number}${scale})(?:,|:|\sis|\s=|\s\((?:dat is\s|that is\s)?)\s?${percentage}(?<whole>€\s?${number}${scale})`,
  'dgu',
);
/** `3% van € 121.500 is € 3.645`, `85% van 1.460 is 1.241`, `85% of the 1,460 households is 1,241`. */
const totalLast = new RegExp(
  String.raw`${percentage}(?<whole>(?:€\s?)?${number}${scale})(?:\s[a-zà-ɏ-]{3,20})?\s(?:is|=|dat is|dat zijn|makes)\s(?<total>(?:€\s?)?${number}${scale})`,
  'dgu',
);

/** The percentages of a text that do not make the number beside them. */
export function percentagesOffIn(passage: Passage): readonly SumOff[] {
  const { text } = passage;
  if (!/%\s(?:van|of)\s/u.test(text)) return [];
  return [...text.matchAll(totalFirst), ...text.matchAll(totalLast)].flatMap((match): SumOff[] => {
    const { total = '', share = '', whole = '' } = match.groups ?? {};
    const [told, part, all] = [sizeOf(total), sizeOf(share), sizeOf(whole)];
    const place = match.indices?.groups?.['total'];
    if (told === undefined || part === undefined || all === undefined || place === undefined) return [];
    if (total.startsWith('€') !== whole.startsWith('€') || isRough(text, place[0])) return [];
    const right = divide(multiply(part, all), rational(100));
    if (areWithin(right, told, lastDigitOf(total)) || areWithin(right, told, roundingOf(share, all))) return [];
    const parts = ['share', 'whole'].flatMap((name) => {
      const at = match.indices?.groups?.[name];
      return at === undefined ? [] : [passage.span(...at)];
    });
    return [
      {
        span: passage.span(...place),
        total,
        working: `${share}% × ${whole}`,
        right,
        parts,
        isCertain: !isEstimate(text, place[0]),
      },
    ];
  });
}

/** `Ten minste € 219.000, 5% van € 4.380.000` is no estimate. */
function isRough(text: string, at: number): boolean {
  return isEstimate(text, at) && !/(?:ten minste|minstens|minimaal|at least)\s$/iu.test(text.slice(0, at));
}

function sizeOf(written: string): Rational | undefined {
  const value = numberIn(/\d[\d.,]*/u.exec(written)?.[0] ?? '');
  return value === undefined ? undefined : multiply(value, scaleOf(written));
}

function scaleOf(written: string): Rational {
  return rational(/(?:miljoen|million)$/u.test(written) ? 1_000_000 : 1);
}

/** One in the last digit that is no nought: `€ 52.000` is one of thousands. */
function lastDigitOf(written: string): Rational {
  const digits = /\d[\d.,]*/u.exec(written)?.[0] ?? '';
  const noughts = decimalsOf(written) > 0 ? 0 : (/0*$/u.exec(digits.replace(/[.,]/gu, ''))?.[0].length ?? 0);
  return multiply(multiply(stepOf(decimalsOf(written)), rational(10n ** BigInt(noughts))), scaleOf(written));
}

/** What half a step of the percentage makes: `34,8% van 1.460` may be rounded. */
function roundingOf(share: string, whole: Rational): Rational {
  return decimalsOf(share) === 0 ? rational(0) : divide(multiply(stepOf(decimalsOf(share)), whole), rational(200));
}
