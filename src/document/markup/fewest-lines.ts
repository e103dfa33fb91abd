/**
 * Divides the room of a table over its columns so that its rows together have the fewest lines. Starts at a fair
 * division and moves room from one column to another as long as that takes lines away: the best move of each round,
 * because the number of columns is small. Widths are counted in characters.
 */

/** For each row its cells, for each cell its lines as written, for each line the lengths of its words. */
export type WordLengths = readonly (readonly (readonly (readonly number[])[])[])[];

/** A move of one character alone often takes no line away, and a large one may pass the best place. */
const steps = [1, 2, 4, 8, 16];
const mostRounds = 80;
/** What a broken word counts as, in lines. */
const brokenWord = 4;
/** What a line of a row weighs against a line of a single cell, which only decides between equals. */
const rowWeight = 50;

/** The widths, none below its `least`, that add up to those of `start`. */
export function fewestLines(rows: WordLengths, start: readonly number[], least: readonly number[]): number[] {
  const heights = new CellHeights(rows);
  const widths = start.map(Math.floor);
  let cost = heights.cost(widths);
  for (let round = 0; round < mostRounds; round += 1) {
    const best = bestMove(widths, least, heights, cost);
    if (best === undefined) break;
    move(widths, best);
    cost = best.cost;
  }
  return widths;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

function bestMove(
  widths: readonly number[],
  least: readonly number[],
  heights: CellHeights,
  cost: number,
): (Move & { readonly cost: number }) | undefined {
  let best: (Move & { readonly cost: number }) | undefined;
  for (const [from, width] of widths.entries()) {
    const slack = width - (least[from] ?? 0);
    for (const to of widths.keys()) {
      for (const step of [...steps, slack]) {
        if (from === to || step > slack || step <= 0) continue;
        const moved = [...widths];
        move(moved, { from, to, step });
        const found = heights.cost(moved);
        if (found < (best?.cost ?? cost)) best = { from, to, step, cost: found };
      }
    }
  }
  return best;
}

function move(widths: number[], { from, to, step }: Move): void {
  widths[from] = (widths[from] ?? 0) - step;
  widths[to] = (widths[to] ?? 0) + step;
}

/** How many lines the cells have at a width; each column is counted once for each width. */
class CellHeights {
  readonly #rows: WordLengths;
  readonly #known = new Map<number, readonly number[]>();

  constructor(rows: WordLengths) {
    this.#rows = rows;
  }

  cost(widths: readonly number[]): number {
    const columns = widths.map((width, column) => this.#column(column, width));
    let total = 0;
    for (const row of this.#rows.keys()) {
      let highest = 0;
      for (const heights of columns) {
        const height = heights[row] ?? 0;
        total += height;
        if (height > highest) highest = height;
      }
      total += rowWeight * highest;
    }
    return total;
  }

  #column(column: number, width: number): readonly number[] {
    const key = column * 10_000 + width;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const heights = this.#rows.map((cells) =>
      (cells[column] ?? []).reduce((sum, words) => sum + linesOf(words, width), 0),
    );
    this.#known.set(key, heights);
    return heights;
  }
}

function linesOf(words: readonly number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + 1 + word > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word;
    if (used > width) {
      // A word that is broken reads worse than a line more.
      lines += Math.ceil(used / width) - 1 + brokenWord;
      used = used % width || width;
    }
  }
  return lines;
}
