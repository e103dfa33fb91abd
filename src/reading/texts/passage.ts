import type { Item } from '../../model/item.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import type { YamlPath } from '../../yaml/tree.ts';

/** Whose words a text is. What the buyer wrote is quoted: it is never judged as ours. */
export type Voice = 'buyer' | 'ours';

/** What a text is on the page. */
export type PassageKind = 'field' | 'heading' | 'paragraph' | 'list-item' | 'cell';

/**
 * Stands where something else is printed: a value filled in by `{{…}}`, a picture. What follows it up to the length of
 * the original is blank, so that offsets stay those of the file.
 */
export const placeholder = '\uFFFC';

/**
 * One text as a reader meets it: a field of an item, or a block of a section. Offsets in `text` are turned into
 * places with `span`.
 */
export class Passage {
  readonly #offsetAt: (offset: number) => number;

  constructor(
    readonly kind: PassageKind,
    readonly voice: Voice,
    /** Plain text; the marks of Markdown are blanks of the same length. */
    readonly text: string,
    readonly file: SourceFile,
    /** The item whose field this is, or whose answer the section holds. */
    readonly item: Item | undefined,
    /** Where in the item the text stands; empty for a section. */
    readonly path: YamlPath,
    /** The heading above it in its section, as written. */
    readonly heading: string | undefined,
    /** Turns an offset in the text into one in the file. */
    offsetAt: (offset: number) => number,
    /** The head of the column in which a cell of a section stands. */
    readonly column: string = '',
  ) {
    this.#offsetAt = offsetAt;
  }

  /** The name of the field, or undefined in a section. */
  get field(): string | undefined {
    return this.path[0] === undefined ? undefined : String(this.path[0]);
  }

  /** Where it stands, as a bid writer looks it up: the id of the item, or the path of the section. */
  get place(): string {
    return this.item !== undefined && this.path.length > 0 ? this.item.id : this.file.path;
  }

  /** A piece of the text as it is written, on one line. */
  quote({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end).replace(/\s+/gu, ' ');
  }

  /** Where a piece of the text stands in its file; the whole text when nothing is given. */
  span(start = 0, end: number = this.text.length): Span {
    return this.file.span(this.#offsetAt(start), end > start ? this.#offsetAt(end - 1) + 1 : this.#offsetAt(start));
  }
}
