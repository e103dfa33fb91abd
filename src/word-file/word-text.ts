import { SourceFile } from '../text/source-file.ts';

/** What a text of a Word file is on the page. */
export type WordBlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell';

/** A text of a Word file as a reader meets it; offsets in the text of the file. */
export interface WordBlock {
  readonly kind: WordBlockKind;
  readonly start: number;
  readonly end: number;
  /** The heading above it. */
  readonly heading: string | undefined;
  /** The head of the column of a cell. */
  readonly column: string;
}

/** A piece of text that a content control holds, with the tag of the control. */
export interface WordField {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** A property that a Word file carries without showing it. */
export interface WordProperty {
  /** `creator`, `lastModifiedBy`, `Company`, `Manager`, or the name of a custom property. */
  readonly name: string;
  readonly value: string;
  readonly isCustom: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a Word file holds. */
export interface WordContent {
  /** A line for each paragraph and each row of a table (`| a | b |`); after them what is not on the page. */
  readonly lines: readonly { readonly text: string; readonly where: string }[];
  readonly blocks: readonly WordBlock[];
  readonly fields: readonly WordField[];
  readonly properties: readonly WordProperty[];
}

const longestQuote = 40;

/** The text of a Word file. It has no lines for a reader: a place is a heading, a paragraph and the words there. */
export class WordText extends SourceFile {
  readonly blocks: readonly WordBlock[];
  readonly fields: readonly WordField[];
  readonly properties: readonly WordProperty[];
  readonly #lines: WordContent['lines'];

  constructor(
    path: string,
    { lines, blocks, fields, properties }: WordContent,
    /** Whether the file goes to the buyer. */
    readonly isForSubmission: boolean,
  ) {
    super(path, lines.map(({ text }) => text).join('\n'));
    this.#lines = lines;
    this.blocks = blocks;
    this.fields = fields;
    this.properties = properties;
  }

  /** What a line is called, counted from 1: `Beschikbaarheid › alinea 3`. */
  placeOf(line: number): string {
    return this.#lines[line - 1]?.where ?? '';
  }

  /** `Beschikbaarheid › alinea 3 “Wij zijn bereikbaar…”` */
  override where(offset: number): string {
    const { line, column } = this.position(offset);
    const quote = quoteAt(this.#lines[line - 1]?.text ?? '', column - 1);
    return [this.placeOf(line), quote === '' ? '' : `“${quote}”`].filter((part) => part !== '').join(' ');
  }
}

/** The words from an offset on, from the start of the word and of the cell in which it falls. */
function quoteAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('|')) + 1;
  const words = (text.slice(start).split('|')[0] ?? '').replace(/\s+/gu, ' ').trim();
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s+\S*$/u, '')}…`;
}
