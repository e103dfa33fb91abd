import type { CellLine } from './cell-lines.ts';
import { leastRoom, longestLine } from './fill-lines.ts';

/** Twips: text beyond this does not make a column wider still. */
const longestCounted = 27_000;

/** How far words are divided: nowhere, before words and endings, between syllables. */
export type DivisionLevel = 0 | 2 | 3;

/** What the cells of one column need, in twips. */
export class ColumnMeasure {
  readonly #least = { 0: 0, 2: 0, 3: 0 };
  #longest = 0;
  #total = 0;
  #count = 0;

  /** @param blank the width of a blank */
  constructor(private readonly blank: number) {}

  add(lines: readonly CellLine[]): void {
    for (const level of [0, 2, 3] as const) {
      this.#least[level] = leastRoom(lines, level, this.#least[level]);
    }
    const length = Math.min(longestCounted, longestLine(lines, this.blank));
    this.#longest = Math.max(this.#longest, length);
    this.#total += length;
    this.#count += 1;
  }

  /** The width in which no word is cut, with words divided to a level. */
  least(level: DivisionLevel): number {
    return this.#least[level];
  }

  get longest(): number {
    return this.#longest;
  }

  /** Between the usual and the longest text. */
  get wanted(): number {
    const usual = this.#count === 0 ? 0 : this.#total / this.#count;
    return Math.max(this.#least[0], (usual + this.#longest) / 2);
  }
}
