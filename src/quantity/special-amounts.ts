import { type Amount, exactly, plain } from './amount.ts';
import { numberedPeriodBefore, readChain, readOrdinalDay, readTimeOfDay } from './moments.ts';
import { readNumeral } from './numerals.ts';
import type { Value } from './quantity.ts';
import { rational } from './rational.ts';
import { readUnit } from './read-unit.ts';
import { keyAt, lookUpFrom, type Token } from './tokens.ts';
import { unitNamed } from './units.ts';

const allWeek = [
  ['24 uur per dag', '7 dagen per week'],
  ['24 hours a day', '7 days a week'],
  ['24 hours per day', '7 days per week'],
].flatMap(([day = '', week = '']) => [
  `${day} en ${week}`,
  `${day}, ${week}`,
  `${day} ${week}`,
  `${week}, ${day}`,
  `${week} en ${day}`,
  `${day} and ${week}`,
]);
const spelledWindows = new Set(
  allWeek.flatMap((text) => [text, text.replace('7', 'zeven').replace('24', 'vierentwintig')]),
);
const longestWindow = 10;
const hoursAWeek = exactly(rational(168));

/** `24/7`, `24x7`, `24 uur per dag, 7 dagen per week`: 168 hours a week. */
export function readWindow(tokens: readonly Token[], at: number): Amount | undefined {
  const spelled = /^(?:24|7|vierentwintig|zeven)$/u.test(keyAt(tokens, at))
    ? lookUpFrom(tokens, at, longestWindow, (key) => (spelledWindows.has(key) ? true : undefined))
    : undefined;
  if (spelled !== undefined) return allDay(at, spelled.next);
  const chain = readChain(tokens, at);
  if (!/^[/x×]$/u.test(chain.joints)) return undefined;
  const pair = `${tokens[at]?.text}/${tokens[at + 2]?.text}`;
  if ((pair !== '24/7' && pair !== '7/24') || readUnit(tokens, chain.next) !== undefined) return undefined;
  return allDay(at, chain.next);
}

function allDay(from: number, next: number): Amount {
  return { ...plain, value: hoursAWeek, unit: unitNamed('service-window'), from, next };
}

/** `17:00 uur`, `08:00-18:00`: minutes after midnight. */
export function readClock(tokens: readonly Token[], at: number, floor: number): Amount | undefined {
  const low = readTimeOfDay(tokens, at);
  if (low === undefined) return undefined;
  const between = betweenBefore(tokens, at, floor);
  const joints = between === undefined ? /^(?:-|tot|to)$/u : /^(?:en|and)$/u;
  const high = joints.test(keyAt(tokens, low.next)) ? readTimeOfDay(tokens, low.next + 1) : undefined;
  const { isAmbiguous } = low;
  const amount = { ...plain, unit: unitNamed('time-of-day'), isMoment: true, isAmbiguous };
  if (high === undefined || high.minutes.numerator <= low.minutes.numerator) {
    return { ...amount, value: exactly(low.minutes), from: at, next: low.next };
  }
  const value: Value = { kind: 'range', low: low.minutes, high: high.minutes };
  const range = { ...amount, value, from: between ?? at, next: high.next };
  return between === undefined ? range : { ...range, sign: '=' };
}

/** Index of `tussen` before a number; a currency, a sign or a word such as `week` may stand between. */
export function betweenBefore(tokens: readonly Token[], at: number, floor: number): number | undefined {
  for (let index = at - 1; index >= Math.max(floor, at - 3); index -= 1) {
    const key = keyAt(tokens, index);
    if (/^(?:tussen|between)$/u.test(key)) return index;
    if (!/^[-+€]$/u.test(key) && numberedPeriodBefore(tokens, index + 1) === undefined) return undefined;
  }
  return undefined;
}

/** `5e werkdag`, `5th of the month`. */
export function readOrdinal(tokens: readonly Token[], at: number): Amount | undefined {
  const found = readOrdinalDay(tokens, at);
  const numeral = found === undefined ? undefined : readNumeral(tokens, at);
  if (found === undefined || numeral === undefined) return undefined;
  return {
    ...plain,
    value: exactly(numeral.value),
    unit: unitNamed(found.unit),
    isMoment: true,
    from: at,
    next: found.next,
  };
}
