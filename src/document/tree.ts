import type { Language } from '../text/language.ts';

/**
 * The neutral tree between the composed Markdown and the writers. What it cannot hold, no format shows; what it
 * holds, every format shows. Anchors and addresses are `kind/ID` with the id as declared (`wishes/W-03`), a field
 * adds its path (`kpis/KPI-03#target`).
 */
export interface DocumentTree {
  readonly properties: DocumentProperties;
  readonly blocks: readonly Block[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly author: string | undefined;
  readonly language: Language;
  /** `internal` documents say so on every page. */
  readonly audience: 'internal' | 'submission';
  /** A build in spite of errors: every page says that it is a concept. */
  readonly isDraft: boolean;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Quote
  | CodeBlock
  | Divider
  | PageBreak
  | Contents
  | CaptionList
  | Callout
  | Columns
  | Landscape
  | Excerpt
  | Picture
  | Figure;

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether the writer numbers it (1, 1.1, …). */
  readonly isNumbered: boolean;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly isOrdered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  readonly isTight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** A GFM task: true or false; undefined for an ordinary item. */
  readonly isChecked: boolean | undefined;
  readonly children: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: readonly Inline[] | undefined;
  readonly columns: readonly Column[];
  readonly header: readonly TableCell[];
  readonly rows: readonly TableRow[];
}

export interface Column {
  /** Share of the table's width, where it was asked for; all shares add up to 1. Else the writer of a format decides. */
  readonly width: number | undefined;
  readonly align: 'left' | 'center' | 'right' | undefined;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly children: readonly Inline[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

export interface CodeBlock {
  readonly type: 'code-block';
  readonly language: string | undefined;
  readonly text: string;
}

export interface Divider {
  readonly type: 'divider';
}

export interface PageBreak {
  readonly type: 'page-break';
}

/** The table of contents, made from the headings of the tree up to and including `depth`. */
export interface Contents {
  readonly type: 'contents';
  readonly depth: 1 | 2 | 3;
}

/** The list of the tables or of the figures that have a caption. */
export interface CaptionList {
  readonly type: 'caption-list';
  readonly of: 'tables' | 'figures';
}

/** A box that stands out: the key message, what it brings the client, what is promised; or a line that is set large. */
export interface Callout {
  readonly type: 'callout';
  readonly kind: CalloutKind;
  /** What stands above it; under a quote, who said it. */
  readonly title: readonly Inline[] | undefined;
  readonly children: readonly Block[];
}

export const calloutKinds = ['message', 'benefit', 'commitment', 'note', 'quote'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/** Blocks side by side, in columns of the same width. */
export interface Columns {
  readonly type: 'columns';
  readonly parts: readonly ColumnPart[];
}

export interface ColumnPart {
  readonly children: readonly Block[];
}

/** Blocks on pages that lie on their side, for wide tables. */
export interface Landscape {
  readonly type: 'landscape';
  /** Paper of another size than that of the document. */
  readonly paper?: LargePaper;
  readonly children: readonly Block[];
}

/** Paper that is larger than usual: two A4 side by side. */
export type LargePaper = 'A3';

/** An answer that is handed in by itself, in a text box of a portal: as plain text it is a file of its own. */
export interface Excerpt {
  readonly type: 'excerpt';
  /** The id of what it answers, as written. */
  readonly name: string;
  readonly children: readonly Block[];
}

/** A picture that emvi draws from the bid. */
export interface Picture {
  readonly type: 'picture';
  /** What it is called in its document, for the name of its file: `gantt`, `gantt-2`. */
  readonly name: string;
  readonly svg: string;
  /** Pixels, of which 96 go in an inch. */
  readonly width: number;
  /** Pixels, of which 96 go in an inch. */
  readonly height: number;
  /** All that the picture says, in words. */
  readonly alt: string;
  readonly caption: readonly Inline[] | undefined;
}

/** A picture from the project folder with a caption; it stands in the text by itself. */
export interface Figure {
  readonly type: 'figure';
  readonly image: Image;
  readonly caption: readonly Inline[];
}

export type Inline =
  | Text
  | Strong
  | Emphasis
  | Deleted
  | InlineCode
  | Link
  | Reference
  | Field
  | Anchor
  | Footnote
  | LineBreak
  | Image;

export interface Text {
  readonly type: 'text';
  readonly text: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Deleted {
  readonly type: 'deleted';
  readonly children: readonly Inline[];
}

export interface InlineCode {
  readonly type: 'inline-code';
  readonly text: string;
}

/** A link out of the document; only `http:`, `https:`, `mailto:` and `tel:` come this far. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A link to an anchor that exists in the same document. */
export interface Reference {
  readonly type: 'reference';
  readonly target: string;
  readonly children: readonly Inline[];
  /** What of its target it shows, so that Word can renew it; undefined for words of its own. */
  readonly shows?: 'heading-number' | 'heading-text' | 'caption-number';
  /** Whether the page of its target follows, in formats that have pages. */
  readonly hasPage?: true;
}

/** Text that came from one field of the bid's sources and can find its way back there. */
export interface Field {
  readonly type: 'field';
  readonly address: string;
  readonly children: readonly Inline[];
}

/** Marks the place that references to `name` lead to. */
export interface Anchor {
  readonly type: 'anchor';
  readonly name: string;
}

/** A sign in the text, and at the foot of the page what it stands for. */
export interface Footnote {
  readonly type: 'footnote';
  /** Signs of the same name stand for the same footnote. */
  readonly name: string;
  readonly children: readonly Inline[];
}

export interface LineBreak {
  readonly type: 'line-break';
}

/** A picture from the project folder. */
export interface Image {
  readonly type: 'image';
  readonly source: string;
  readonly alt: string;
  readonly data: ImageData;
}

export interface ImageData {
  readonly format: 'png' | 'jpg' | 'gif';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly bytes: Uint8Array;
}
