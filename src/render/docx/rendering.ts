import type { FileChild, Paragraph } from 'docx';
import { type Captioned, numberCaptions } from '../../document/numbering.ts';
import type { Block, DocumentTree, Picture } from '../../document/tree.ts';
import { walkInlines } from '../../document/tree-walk.ts';
import { type Labels, labels } from '../labels.ts';
import { TableFitter } from '../tables/table-fitter.ts';
import { Bookmarks } from './bookmarks.ts';
import { WordDivider } from './divide-words.ts';
import { HeldNumber } from './fields.ts';
import type { Look } from './look.ts';
import { makeOutline, type OutlineEntry } from './outline.ts';
import { styles } from './styles.ts';

/** Where a block stands: how much room it has and what surrounds it. */
export interface Place {
  /** Twips between the margins of the page, or of the cell. */
  readonly width: number;
  /** Twips that lists and quotes around it take at the left. */
  readonly indent: number;
  /** Twips from top to bottom, for pictures. */
  readonly height: number;
  /** The style of ordinary paragraphs here. */
  readonly textStyle: string;
  /** How many lists surround it. */
  readonly listDepth: number;
  readonly isInCell: boolean;
  /** Divides the words that are too wide for this place. */
  readonly divide?: (text: string) => string;
  /** Whether the text here announces what follows, and stays on one page with it. */
  readonly isAnnouncing: boolean;
  /** Whether the list that starts here ends the list around it, and so is followed by other text. */
  readonly endsList: boolean;
}

/** The numbers that pages show, by the bookmarks that stand on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** What is known of the pages while a document is written: nothing, `unmeasured` as long as they are laid out, numbers. */
export type KnownPages = PageNumbers | 'unmeasured' | undefined;

/** What the writing of one document keeps in mind from block to block. */
export interface Rendering {
  readonly labels: Labels;
  readonly look: Look;
  readonly outline: readonly OutlineEntry[];
  readonly bookmarks: Bookmarks;
  /** All that has a caption. */
  readonly captions: readonly Captioned[];
  readonly tables: TableFitter;
  /** The footnotes that have been written, by name, in their order. */
  readonly footnotes: Map<string, { readonly number: number; readonly paragraph: Paragraph }>;
  /** The drawn pictures as PNG files. */
  readonly pngOf: ReadonlyMap<Picture, Uint8Array>;
  /** Counts from one; each call gives the next number. */
  readonly next: Record<'list' | 'table' | 'figure' | 'control' | 'link' | 'picture', () => number>;
  /**
   * The number that the page of a bookmark shows; undefined where it is not known, and then no reference to the page is
   * written. While pages are laid out it gives what holds the place of a number.
   */
  readonly pageOf: (bookmark: string) => number | HeldNumber | undefined;
  /** What holds the place of a number, in the order of writing. */
  readonly held: HeldNumber[];
  /** Whether anything asked for the number of a page. */
  asksForPages: boolean;
  /** How many headings of the outline have been written. */
  headingsWritten: number;
  /** A page break was asked for and the next paragraph has to carry it out. */
  isPageBreakDue: boolean;
  /** Handed over, so that a block that holds blocks need not know their handlers. */
  readonly renderBlocks: (blocks: readonly Block[], place: Place) => FileChild[];
}

/** Starts a document: anchors, headings and numbers are settled before the first block is written. */
export function startRendering(
  tree: DocumentTree,
  pngOf: ReadonlyMap<Picture, Uint8Array>,
  renderBlocks: (blocks: readonly Block[], place: Place, rendering: Rendering) => FileChild[],
  look: Look,
  pages?: KnownPages,
): Rendering {
  const rendering: Rendering = {
    labels: labels[tree.properties.language],
    look,
    outline: makeOutline(tree),
    bookmarks: new Bookmarks(anchorsOf(tree)),
    captions: numberCaptions(tree.blocks),
    tables: fitterOf(tree, look),
    footnotes: new Map(),
    pngOf,
    next: {
      list: counter(),
      table: counter(),
      figure: counter(),
      control: counter(),
      link: counter(),
      picture: counter(),
    },
    pageOf: (bookmark) => {
      rendering.asksForPages = true;
      if (pages !== 'unmeasured') return pages?.get(bookmark);
      const held = new HeldNumber(bookmark);
      rendering.held.push(held);
      return held;
    },
    held: [],
    asksForPages: false,
    headingsWritten: 0,
    isPageBreakDue: false,
    renderBlocks: (blocks, place) => renderBlocks(blocks, place, rendering),
  };
  return rendering;
}

/** A document that is laid out first is written twice, and to settle the widths of its tables takes a third of that. */
const fitters = new WeakMap<DocumentTree, Map<string, TableFitter>>();

function fitterOf(tree: DocumentTree, look: Look): TableFitter {
  const known = fitters.get(tree) ?? new Map<string, TableFitter>();
  fitters.set(tree, known);
  const lookText = JSON.stringify(look);
  const fitter =
    known.get(lookText) ?? new TableFitter(tree.blocks, look, new WordDivider(tree.blocks, tree.properties.language));
  known.set(lookText, fitter);
  return fitter;
}

/** The place of the blocks of a section. */
export function placeOnPage(width: number, height: number): Place {
  return {
    width,
    height,
    indent: 0,
    textStyle: styles.text,
    listDepth: 0,
    isInCell: false,
    isAnnouncing: false,
    endsList: true,
  };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function* anchorsOf(tree: DocumentTree): Generator<string> {
  for (const inline of walkInlines(tree.blocks)) if (inline.type === 'anchor') yield inline.name;
}
