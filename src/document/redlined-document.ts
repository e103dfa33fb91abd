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
