/** Hours with the window that they are of: `6,5 uur (15.00 tot 21.30 uur)`. */
import { add, areWithin, isBelow, negate, type Rational, rational } from '../../quantity/rational.ts';
import { clockRangesIn, isOnClock, minuteOf } from '../../reading/days/clock-times.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { numberIn } from './number-in-text.ts';
import type { SumOff } from './sum-off.ts';

const hoursFirst = guardPattern(
  'uur|hours',
  /(?<![\d.,])(?<total>\d{1,2}(?:[.,]\d{1,2})?\s(?:uur|hours))\s\((?<window>[^()]{0,12}\d[.:]\d\d[^()]{1,12}\d[.:]\d\d[^()]{0,6})\)/giu,
);
const windowFirst = guardPattern(
  'uur|hours',
  /(?<window>\d{1,2}[.:]\d\d[^().,;]{1,12}\d[.:]\d\d(?:\suur)?)\s\((?:dat is\s|that is\s)?(?<total>\d{1,2}(?:[.,]\d{1,2})?\s(?:uur|hours))\)/giu,
);

const day = 24 * 60;
/** A break is not counted by everybody. */
const longestBreak = rational(2);
/** Two decimals hold a quarter of an hour; one may be rounded. */
const rounding = rational(1, 10);

/** The hours of a text that are not those of the window beside them. */
export function hoursOffIn(passage: Passage): readonly SumOff[] {
  const { text } = passage;
  return [...hoursFirst.matchAll(text), ...windowFirst.matchAll(text)].flatMap((match): SumOff[] => {
    const { total = '', window = '' } = match.groups ?? {};
    const [range, second] = clockRangesIn(/uur|hour/iu.test(window) ? window : `${window} uur`);
    const told = numberIn(/^[\d.,]+/u.exec(total)?.[0] ?? '');
    if (range === undefined || second !== undefined || told === undefined) return [];
    if (!isOnClock(range.from) || !isOnClock(range.until)) return [];
    const right = rational((minuteOf(range.until) - minuteOf(range.from) + day) % day, 60);
    if (areWithin(right, told, rounding) || isLessABreak(told, right)) return [];
    const start = match.index + match[0].indexOf(total);
    return [
      {
        span: passage.span(start, start + total.length),
        total,
        working: window.trim(),
        right,
        parts: [],
        isCertain: true,
      },
    ];
  });
}

function isLessABreak(told: Rational, right: Rational): boolean {
  const rest = add(right, negate(told));
  return isBelow(rational(0), rest) && !isBelow(longestBreak, rest);
}
