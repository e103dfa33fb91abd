/**
 * Divides the room of a table over its columns so that its rows together are the least high. Starts at a fair division
 * and moves room from one column to another as long as that takes lines away: the best move of each round, because the
 * number of columns is small.
 */

/** A column at a width: how many lines its cell has in each row, and what is ugly in it, in lines. */
export interface ColumnHeights {
  readonly lines: readonly number[];
  readonly penalty: number;
}

/** Gives a column at a width of whole units. */
export type HeightsAt = (column: number, width: number) => ColumnHeights;

/** A move of one unit alone often takes no line away, and a large one may pass the best place. */
const steps = [1, 2, 4, 8, 16, 32];
const mostRounds = 80;
/** What a line of a row weighs against a line of a single cell, which only decides between equals. */
const rowWeight = 50;

/**
 * The widths, none below its `least`, that add up to those of `start`.
 * @param rows how many rows are counted
 */
export function fewestLines(
  rows: number,
  start: readonly number[],
  least: readonly number[],
  heightsAt: HeightsAt,
): number[] {
  const heights = remembered(heightsAt);
  const widths = [...start];
  let columns = widths.map((width, column) => heights(column, width));
  for (let round = 0; round < mostRounds; round += 1) {
    const best = bestMove(rows, widths, least, columns, heights);
    if (best === undefined) break;
    widths[best.from] = (widths[best.from] ?? 0) - best.step;
    widths[best.to] = (widths[best.to] ?? 0) + best.step;
    columns = widths.map((width, column) => heights(column, width));
  }
  return widths;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

function bestMove(
  rows: number,
  widths: readonly number[],
  least: readonly number[],
  columns: readonly ColumnHeights[],
  heights: HeightsAt,
): Move | undefined {
  let best: Move | undefined;
  let most = 0;
  for (const [from, width] of widths.entries()) {
    const slack = width - (least[from] ?? 0);
    if (slack <= 0) continue;
    for (const [to, other] of widths.entries()) {
      if (from === to) continue;
      const around = highestOf(
        rows,
        columns.filter((_, column) => column !== from && column !== to),
      );
      const before = costOf(around, columns[from], columns[to]);
      for (const step of [...steps, slack]) {
        if (step > slack) continue;
        const saved = before - costOf(around, heights(from, width - step), heights(to, other + step));
        if (saved > most) {
          most = saved;
          best = { from, to, step };
        }
      }
    }
  }
  return best;
}

function highestOf(rows: number, columns: readonly ColumnHeights[]): number[] {
  const highest = Array.from({ length: rows }, () => 0);
  for (const { lines } of columns) {
    for (let row = 0; row < rows; row += 1) {
      const height = lines[row] ?? 0;
      if (height > (highest[row] ?? 0)) highest[row] = height;
    }
  }
  return highest;
}

/** What two columns cost beside what is as high as `around`. */
function costOf(around: readonly number[], one: ColumnHeights | undefined, other: ColumnHeights | undefined): number {
  let cost = rowWeight * ((one?.penalty ?? 0) + (other?.penalty ?? 0));
  for (let row = 0; row < around.length; row += 1) {
    const first = one?.lines[row] ?? 0;
    const second = other?.lines[row] ?? 0;
    cost += first + second + rowWeight * Math.max(around[row] ?? 0, first, second);
  }
  return cost;
}

/** Each column is counted once for each width. */
function remembered(heightsAt: HeightsAt): HeightsAt {
  const known = new Map<number, ColumnHeights>();
  return (column, width) => {
    const key = column * 100_000 + width;
    const found = known.get(key) ?? heightsAt(column, width);
    known.set(key, found);
    return found;
  };
}
