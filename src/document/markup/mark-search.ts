/** What a text of any length may cost, and what it may cost more for each of its signs. */
const allowance = 100_000;
const allowanceForEach = 64;

/**
 * How far the ends of emphasis are searched for in one text. marked starts a search at each mark, and those that have no
 * end make it look through the rest of the text every time: some thousands of them would take minutes. No honest
 * paragraph comes near: two thousand signs may hold a hundred marks without an end.
 */
export class MarkSearch {
  #left = allowance;

  /** A new text, of so many signs; what stands inside its marks counts with it. */
  begin(length: number): void {
    this.#left = allowance + allowanceForEach * length;
  }

  /** Whether the marks that follow stay text. */
  get isOver(): boolean {
    return this.#left < 0;
  }

  /** Reads what starts at a mark and ends in a text of so many signs; counts it when it has no end. */
  attempt<T>(length: number, read: () => T | undefined): T | undefined {
    if (this.isOver) return undefined;
    const found = read();
    if (found === undefined) this.#left -= length;
    return found;
  }
}
