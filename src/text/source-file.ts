/** A place in a text as people count it: both numbers start at 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A half-open range of UTF-16 offsets in one file: the text that a finding points at. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Where a place begins, as a key: no two places of a bid that begin elsewhere have the same. */
export function placeKey({ file, start }: Span): string {
  return `${file.path}:${start}`;
}

/**
 * A text that was read, with its way back to line and column.
 * The line table is built on the first question, because most files never need one.
 */
export class SourceFile {
  #lineStarts: readonly number[] | undefined;

  /**
   * @param path relative to the project folder, with `/` on every system
   * @param text decoded, without byte order mark; line ends as they were written
   */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** Line and column of an offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position {
    const starts = this.lineStarts();
    const wanted = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] as number) + 1 };
  }

  /** A place as a reader is told it, and as editors link it: `kpis.yaml:12:3`. */
  address(offset: number): string {
    const where = this.where(offset);
    if (where !== undefined) return `${this.path} › ${where}`;
    const { line, column } = this.position(offset);
    return `${this.path}:${line}:${column}`;
  }

  /** A place in words, in a text whose lines a reader cannot count, such as that of a Word file. */
  where(_offset: number): string | undefined {
    return undefined;
  }

  /** The text of a line (counted from 1) without its line end; empty when there is no such line. */
  lineText(line: number): string {
    const starts = this.lineStarts();
    const start = starts[line - 1];
    if (start === undefined) return '';
    const end = starts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$/u, '');
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.lineStarts().length;
  }

  /** A span in this file. */
  span(start: number, end: number): Span {
    return { file: this, start, end };
  }

  private lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}
