/** What is wrong with the time in which a bid counts misses, by itself and beside the other times of that bid. */
import type { CountingWindow, WindowUnit } from './counting-windows.ts';

/**
 * `floor`: only the least of the time is said; `short`: the counted periods do not fit in it; `full`: nothing else fits in it; `odd`: nobody counts over such a
 * time; `unit`: another one has the same number in another unit; `told`: the same sanction has another time elsewhere.
 */
export type WindowFault = 'floor' | 'short' | 'full' | 'odd' | 'unit' | 'told';

/** Over so many of a unit misses are counted in bids; 21 months or 12 quarters are a slip. */
const usual: Readonly<Record<WindowUnit, readonly number[]>> = {
  week: [1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 16, 20, 24, 26, 52],
  month: [1, 2, 3, 4, 6, 8, 9, 10, 12, 18, 24, 36, 48],
  quarter: [1, 2, 3, 4, 8],
  'half-year': [1, 2, 3, 4],
  year: [0.5, 1, 1.5, 2, 3, 4, 5, 6],
};

/** The fault of a time by itself; undefined where it can be meant as it is written. */
export function ownFault(window: CountingWindow): WindowFault | undefined {
  const { isFloor, months, needed, unit, number } = window;
  if (isFloor) return 'floor';
  if (needed !== undefined && months !== undefined && needed > months) return 'short';
  if (needed !== undefined && needed === months) return 'full';
  return usual[unit].includes(number) ? undefined : 'odd';
}

/**
 * Another time of the same number, where only this one has its unit: `binnen 12 kwartalen` beside `binnen 12 maanden`. Of two, the
 * longer one is the slip.
 */
export function sameInOtherUnit<Other extends CountingWindow>(
  window: CountingWindow,
  others: readonly Other[],
): Other | undefined {
  if (window.number < 2 || others.some(({ unit, number }) => unit === window.unit && number === window.number)) return;
  const same = others.filter(({ number, unit }) => number === window.number && unit !== window.unit);
  const [first, second] = same;
  if (first === undefined || same.some(({ unit }) => unit !== first.unit)) return undefined;
  return second !== undefined || (window.months ?? 0) > (first.months ?? 0) ? first : undefined;
}
