import type { Block, DocumentTree, Inline } from '../../document/tree.ts';
import { walkInlines } from '../../document/tree-walk.ts';
import { WordDivider } from '../docx/divide-words.ts';
import type { Look } from '../docx/look.ts';
import { makeOutline, type OutlineEntry } from '../docx/outline.ts';
import { type Labels, labels } from '../labels.ts';
import { TableFitter } from '../tables/table-fitter.ts';
import { inEngineFonts } from './engine-fonts.ts';

/** Where a block stands in the text that is written. */
export interface PdfPlace {
  /** Twips between the margins of the page, of the cell or of the box. */
  readonly width: number;
  /** Twips that lists and quotes around it take at the left. */
  readonly indent: number;
  /** Twips from top to bottom, for pictures. */
  readonly height: number;
  readonly listDepth: number;
  /** Half points, of the letters here. */
  readonly size: number;
  /** Whether it stands in a box or a column. */
  readonly isInBox?: boolean;
  /** Divides words that do not fit, in a narrow column. */
  readonly divide?: (text: string) => string;
  /** Whether the text here announces what follows, and stays on one page with it. */
  readonly isAnnouncing: boolean;
}

/** What the writing of one document keeps in mind from block to block. */
export interface Writing {
  readonly look: Look;
  readonly labels: Labels;
  readonly outline: readonly OutlineEntry[];
  /** How many headings of the outline have been written. */
  headingsWritten: number;
  /** The level of the last heading, of which the next may be one deeper. */
  lastLevel: number;
  readonly counts: { table: number; figure: number };
  /** The pictures, by the path at which the text asks for them. */
  readonly files: Map<string, Uint8Array>;
  /** What each of them is called in the bid. */
  readonly sources: Map<string, string>;
  readonly marks: Marks;
  readonly tables: TableFitter;
  /** Handed over, so that a block that holds blocks need not know how each is written. */
  readonly writeBlocks: (blocks: readonly Block[], place: PdfPlace) => string;
}

/** Starts a document: anchors and headings are settled before the first block is written. */
export function startWriting(
  tree: DocumentTree,
  look: Look,
  writeBlocks: (blocks: readonly Block[], place: PdfPlace, writing: Writing) => string,
): Writing {
  const writing: Writing = {
    look,
    labels: labels[tree.properties.language],
    outline: makeOutline(tree),
    headingsWritten: 0,
    lastLevel: 0,
    counts: { table: 0, figure: 0 },
    files: new Map(),
    sources: new Map(),
    marks: new Marks(tree.blocks),
    tables: new TableFitter(
      tree.blocks,
      inEngineFonts(look, []),
      new WordDivider(tree.blocks, tree.properties.language),
    ),
    writeBlocks: (blocks, place) => writeBlocks(blocks, place, writing),
  };
  return writing;
}

/** The labels of the places to which a document refers, each written once: Typst takes no label twice. */
export class Marks {
  readonly #labels = new Map<string, string>();
  readonly #written = new Set<string>();

  constructor(blocks: readonly Block[]) {
    const known = new Set<string>();
    const wanted = new Set<string>();
    for (const inline of walkInlines(blocks)) {
      if (inline.type === 'anchor') known.add(inline.name);
      else if (inline.type === 'reference') wanted.add(inline.target);
    }
    for (const name of wanted) if (known.has(name)) this.#labels.set(name, `a${this.#labels.size + 1}`);
  }

  /** The label to which a reference leads; undefined where the document has no such place. */
  of(target: string): string | undefined {
    return this.#labels.get(target);
  }

  /** The label of an anchor, the first time that it is asked for; only of those to which something refers. */
  take(name: string): string | undefined {
    const label = this.#labels.get(name);
    if (label === undefined || this.#written.has(name)) return undefined;
    this.#written.add(name);
    return label;
  }

  /** The labels of all anchors in a line of text, taken out of it: lists of contents repeat the line. */
  takeFrom(inlines: readonly Inline[]): string[] {
    const names = inlines.flatMap(function find(inline): readonly string[] {
      if (inline.type === 'anchor') return [inline.name];
      return 'children' in inline ? inline.children.flatMap(find) : [];
    });
    return names.flatMap((name) => this.take(name) ?? []);
  }
}

/** A place without extent that a label stands at. */
export function markAt(label: string): string {
  return `#metadata(none)<${label}>`;
}
