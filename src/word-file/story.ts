import type { WordBlock, WordBlockKind } from './word-text.ts';

/** What is noted of a piece of text while it is read. */
export type MarkKind =
  | 'control'
  | 'hidden'
  | 'tracked'
  | 'unresolved'
  | 'outside-field'
  | 'undescribed-picture'
  // Only where the form of a file is read too; the note of a form is its number.
  | 'letters'
  | 'lines'
  | 'heading'
  | 'empty-heading'
  | 'title'
  | 'drawn-text'
  | 'vague-link'
  | 'unmarked-head'
  | 'merged-cells';

/** A piece of text with what was noted of it; in the text of a paragraph, a cell or the whole file. */
export interface Mark {
  readonly kind: MarkKind;
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

/** A text with the marks in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What the parts of a place are called, in the language of the report. */
export interface PlaceWords {
  readonly paragraph: string;
  readonly table: string;
  readonly row: string;
  readonly header: string;
  readonly footer: string;
  readonly footnote: string;
  readonly textBox: string;
  readonly comment: string;
  readonly properties: string;
  readonly pages: string;
}

const longestHeading = 60;

/** Collects the lines of a Word file, with the blocks and the marks in them, each by its place in the whole text. */
export class Story {
  readonly lines: { readonly text: string; readonly where: string }[] = [];
  readonly blocks: WordBlock[] = [];
  readonly marks: Mark[] = [];
  #length = 0;
  #lastLine = 0;
  #heading: string | undefined;
  #paragraph = 0;
  #table = 0;

  constructor(readonly words: PlaceWords) {}

  /** Signs of text so far. */
  get length(): number {
    return this.#length;
  }

  /** Starts a part of the file that has no headings: a header, a note. */
  leaveBody(): void {
    this.#heading = undefined;
    this.#paragraph = 0;
  }

  /** Adds a paragraph; `region` names the place where it is no paragraph of the running text. */
  addParagraph({ text, marks }: MarkedText, kind: Exclude<WordBlockKind, 'cell'>, region: string): void {
    if (text.trim() === '') {
      this.#takeMarks(marks, this.#lastLine);
      return;
    }
    if (kind === 'heading' && region === '') {
      this.#heading = text.trim();
      this.#paragraph = 0;
    } else this.#paragraph += 1;
    const place = kind === 'heading' && region === '' ? '' : `${this.words.paragraph} ${this.#paragraph}`;
    const start = this.addLine(text, this.#where(region === '' ? place : region));
    this.#addBlock(kind, text, start, '');
    this.#takeMarks(marks, start);
  }

  /** Starts a table and gives its number. */
  startTable(): number {
    this.#table += 1;
    return this.#table;
  }

  /** Adds a row of a table. */
  addRow(cells: readonly MarkedText[], table: number, row: number, columns: readonly string[], region: string): void {
    const safe = cells.map((cell) => ({ ...cell, text: cell.text.replaceAll('|', '¦') }));
    if (safe.every(({ text }) => text.trim() === '')) {
      for (const { marks } of safe) this.#takeMarks(marks, this.#lastLine);
      return;
    }
    const { words } = this;
    const place = `${words.table} ${table}, ${words.row} ${row}`;
    const where = this.#where(region === '' ? place : `${region} › ${place}`);
    let at = this.addLine(`| ${safe.map(({ text }) => text).join(' | ')} |`, where) + 2;
    for (const [index, { text, marks }] of safe.entries()) {
      this.#addBlock('cell', text, at, columns[index] ?? '');
      this.#takeMarks(marks, at);
      at += text.length + 3;
    }
  }

  /** Adds a line and gives the offset at which it starts. */
  addLine(text: string, where: string): number {
    const start = this.#length;
    this.lines.push({ text, where });
    this.#lastLine = start;
    this.#length += text.length + 1;
    return start;
  }

  #where(place: string): string {
    const heading = this.#heading === undefined ? '' : cutAt(this.#heading);
    return [heading, place].filter((part) => part !== '').join(' › ');
  }

  #addBlock(kind: WordBlockKind, text: string, start: number, column: string): void {
    const words = text.trim();
    if (words === '') return;
    const from = start + text.indexOf(words);
    this.blocks.push({ kind, start: from, end: from + words.length, heading: this.#heading, column });
  }

  #takeMarks(marks: readonly Mark[], offset: number): void {
    for (const mark of marks) this.marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
  }
}

function cutAt(text: string): string {
  return text.length <= longestHeading ? text : `${text.slice(0, longestHeading - 1)}…`;
}
