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

/** What changed in a document since an earlier version. */
export interface RedlinedDocument {
  /** The id of the document. */
  readonly document: string;
  /** The file in which the changes are marked; undefined where nothing changed, and none is made. */
  readonly file: string | undefined;
  readonly changes: ChangeSummary;
}
