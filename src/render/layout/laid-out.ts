import type { Heading } from '../../document/tree.ts';
import type { PageNumbers } from '../docx/rendering.ts';

/** A place in a laid out document. */
export interface PagePoint {
  /** Counted from 1, whatever number the page shows. */
  readonly page: number;
  /** How far down the room for text, 0 at its top and 1 at its bottom. */
  readonly down: number;
}

/** A heading with all that stands under it, up to the next heading of its own level or a higher one. */
export interface LaidOutSection {
  readonly heading: Heading;
  /** 1 for a chapter; 0 for the title of the document. */
  readonly level: number;
  /** As Word shows it: `2.1`; undefined for a heading without number. */
  readonly number: string | undefined;
  readonly text: string;
  readonly start: PagePoint;
  /** The bottom of its last line or row. */
  readonly end: PagePoint;
  /** How many lines and rows of it stand on its last page. */
  readonly linesOnLastPage: number;
  /** Whether nothing else stands under it on its last page. */
  readonly endsItsPage: boolean;
}

/** A page that is left partly empty because a table that had no room there starts on the next one. */
export interface PushedTable {
  /** The page that is left partly empty. */
  readonly page: number;
  /** How full that page is, 0 to 1. */
  readonly fill: number;
  /** The last heading before the table. */
  readonly under: string | undefined;
}

/** What stands on the pages of a document. */
export interface LaidOutDocument {
  readonly pages: number;
  /** How full the last page is, 0 to 1. */
  readonly lastPageFill: number;
  /** How many lines and rows stand on the last page. */
  readonly linesOnLastPage: number;
  /** Pages before the first heading that has text or a list of contents under it. */
  readonly coverPages: number;
  /** Pages that end with the list of contents. */
  readonly contentsPages: number;
  /** The pages that are larger than A4, counted from 1. */
  readonly largePages: readonly number[];
  /** In the order of the document; those within a callout or a list are left out. */
  readonly sections: readonly LaidOutSection[];
  readonly pushedTables: readonly PushedTable[];
  /**
   * The number that is shown on the page of each bookmark; undefined where that is not known well enough to be printed:
   * the engine stopped, measured a font as another one, or pages show no numbers in digits.
   */
  readonly pageNumbers: PageNumbers | undefined;
  /** Fonts that were measured as another one, because their own widths are not known. */
  readonly unknownFonts: readonly string[];
  /** What else the engine could only guess at, in its own words: a sign without a known width, for example. */
  readonly guesses: readonly string[];
  /** What the engine stopped at, in its own words; then only the pages before it are counted. */
  readonly stoppedAt: string | undefined;
}
