/** How many of one kind were added, removed and changed. */
export interface ChangeCount {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What changed between two versions of a document. */
export interface ChangeSummary {
  /** Paragraphs with text or a picture, outside tables. */
  readonly paragraphs: ChangeCount;
  /** Rows of tables. */
  readonly rows: ChangeCount;
  /** The headings under which something changed, each once, in the order of the document. */
  readonly headings: readonly string[];
}

/** What changed in a document, as its file shows it. */
export interface RedlinedDocument {
  /** The file in which the changes are marked. */
  readonly file: string;
  readonly changes: ChangeSummary;
}

type Kind = keyof ChangeCount;

/** Counts changes while a document is compared. */
export class Tally {
  readonly #paragraphs = { added: 0, removed: 0, changed: 0 };
  readonly #rows = { added: 0, removed: 0, changed: 0 };
  readonly #headings = new Set<string>();
  #heading = '';

  /** Notes under which heading the following changes stand. */
  enter(heading: string): void {
    this.#heading = heading.trim();
  }

  /** Counts a paragraph. */
  countParagraph(kind: Kind): void {
    this.#paragraphs[kind] += 1;
    this.#place();
  }

  /** Counts rows of a table. */
  countRows(kind: Kind, count = 1): void {
    this.#rows[kind] += count;
    if (count > 0) this.#place();
  }

  /** What was counted. */
  summary(): ChangeSummary {
    return { paragraphs: { ...this.#paragraphs }, rows: { ...this.#rows }, headings: [...this.#headings] };
  }

  #place(): void {
    if (this.#heading !== '') this.#headings.add(this.#heading);
  }
}
