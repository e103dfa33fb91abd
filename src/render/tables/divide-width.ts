/**
 * Divides a table's width over its columns: by their shares, but no column narrower than what it holds needs. Where
 * the needs do not fit together, the neediest columns get less, all of them the same.
 */
export function divideWidth(total: number, shares: readonly number[], needs: readonly number[]): number[] {
  return raiseToLeast(total, shares, withinTotal(total, needs));
}

/** The needs, with those of the neediest columns lowered until they fit together. */
export function withinTotal(total: number, needs: readonly number[]): number[] {
  const most = mostForOne(total, needs);
  return needs.map((need) => Math.min(need, most));
}

/** The width above which a need is not met, so that all others are. */
function mostForOne(total: number, needs: readonly number[]): number {
  const ascending = [...needs].sort((one, other) => one - other);
  let room = total;
  for (const [index, need] of ascending.entries()) {
    const equalPart = Math.floor(room / (ascending.length - index));
    if (need > equalPart) return equalPart;
    room -= need;
  }
  return total;
}

/** Fixes the columns that fall short at what they need and divides the rest again, until none falls short. */
function raiseToLeast(total: number, shares: readonly number[], least: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = shares.map((share, index) => (fixed.has(index) ? 0 : share));
    const freeShares = free.reduce((sum, share) => sum + share, 0);
    const taken = least.reduce((sum, width, index) => (fixed.has(index) ? sum + width : sum), 0);
    const widths = least.map((width, index) =>
      fixed.has(index) ? width : ((total - taken) * (free[index] ?? 0)) / freeShares,
    );
    const short = widths.flatMap((width, index) => (!fixed.has(index) && width < (least[index] ?? 0) ? [index] : []));
    if (short.length === 0) return widths;
    for (const index of short) fixed.add(index);
  }
}

/** Rounds the right-hand side of each column, so that the last one ends exactly where the table ends. */
export function toWholeTwips(total: number, widths: readonly number[]): number[] {
  let side = 0;
  let previous = 0;
  return widths.map((width, index) => {
    side += width;
    const rounded = index === widths.length - 1 ? total : Math.round(side);
    const whole = rounded - previous;
    previous = rounded;
    return whole;
  });
}
