const fenceLine = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;

/** Follows fenced code and comments through the lines of a Markdown text: what stands in them is no directive. */
export class VerbatimLines {
  readonly #lastCommentEnd: number;
  #fence: { readonly mark: string; readonly line: string } | undefined;
  #isInComment = false;

  constructor(lines: readonly string[]) {
    this.#lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  }

  /** The fence that is still open, as its mark and as the line that opened it. */
  get openFence(): { readonly mark: string; readonly line: string } | undefined {
    return this.#fence;
  }

  /** Whether the next line, the one at an index, is code or comment, or closes it. */
  take(line: string, index: number): boolean {
    if (this.#isInComment) {
      this.#isInComment = !line.includes('-->');
      return true;
    }
    const mark = fenceLine.exec(line)?.[1];
    if (this.#fence !== undefined) {
      if (mark?.startsWith(this.#fence.mark) && line.trim() === mark) this.#fence = undefined;
      return true;
    }
    if (mark !== undefined) this.#fence = { mark, line };
    else this.#isInComment = this.hasCommentEndAfter(index) && /^ {0,3}<!--(?!.*-->)/u.test(line);
    return false;
  }

  /** Whether a comment that is open at the end of a line ends on a later one. */
  hasCommentEndAfter(index: number): boolean {
    return index < this.#lastCommentEnd;
  }
}
