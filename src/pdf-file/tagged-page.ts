import { joinLines, type PageBlock, type PageBlocks } from './page-blocks.ts';

/** A node of the structure of a page: an element with a role, or a piece of its content by its id. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** A piece of the content of a page: text, or the start or the end of a marked piece. */
export interface PageItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string | null;
}

/** Roles of a text that stands by itself (ISO 32000-1, 14.8.4.3). */
const texts = new Set(['P', 'Caption', 'Title', 'BibEntry', 'Code', 'Formula', 'Note', 'FENote']);
const heading = /^(?:H[1-6]?|Title)$/u;

/** Reads a page by the structure that the file gives it; undefined where the structure does not hold its text. */
export function readTaggedPage(root: StructureNode | null, items: readonly PageItem[]): PageBlocks | undefined {
  if (root === null) return undefined;
  const { marked, unmarked } = textsByMark(items);
  const reader = new TaggedPage(marked);
  reader.read(root, 'paragraph');
  const held = reader.blocks.reduce((sum, block) => sum + lengthOf(block), reader.passedOver);
  const all = [...marked.values()].join('').replace(/\s+/gu, '').length;
  // A structure that leaves out text was made by halves.
  return held * 10 < all * 9 ? undefined : { blocks: reader.blocks, margins: unmarked };
}

class TaggedPage {
  readonly blocks: PageBlock[] = [];
  /** How many signs stand in what is no text of its own, such as a list of contents. */
  passedOver = 0;
  #isFirstRow = false;

  constructor(readonly marked: ReadonlyMap<string, string>) {}

  read(node: StructureNode, kind: 'paragraph' | 'list-item'): void {
    const { role = '', children = [] } = node;
    if (role === 'TOC' || role === 'TOCI') this.passedOver += this.#textOf(node).replace(/\s+/gu, '').length;
    else if (role === 'Figure') this.#addFigure(children);
    else if (heading.test(role)) this.#add('heading', this.#textOf(node));
    else if (role === 'TR') this.#addRow(children);
    else if (texts.has(role) || children.some(isContent)) this.#addText(node, kind);
    else {
      if (role === 'Table') this.#isFirstRow = true;
      for (const child of children) this.read(child, role === 'LI' ? 'list-item' : kind);
    }
  }

  /** The letters in a drawing are for who sees it; its caption, and a table that was called a figure, are texts. */
  #addFigure(children: readonly StructureNode[]): void {
    const isText = ({ role = '' }: StructureNode): boolean => ['Caption', 'Table', 'Figure'].includes(role);
    this.passedOver += this.#textOf({ children: children.filter((child) => !isText(child)) }).replace(
      /\s+/gu,
      '',
    ).length;
    for (const child of children.filter(isText)) this.read(child, 'paragraph');
  }

  /** A text with what stands in it; lists and tables inside an item are texts of their own. */
  #addText(node: StructureNode, kind: 'paragraph' | 'list-item'): void {
    const isApart = ({ role = '' }: StructureNode): boolean => ['L', 'Table', 'P', 'BlockQuote'].includes(role);
    const children = node.children ?? [];
    let run: StructureNode[] = [];
    const flush = (): void => {
      this.#add(kind, this.#textOf({ children: run }));
      run = [];
    };
    for (const child of children) {
      if (!isApart(child)) run.push(child);
      else {
        flush();
        this.read(child, kind);
      }
    }
    flush();
  }

  #addRow(cells: readonly StructureNode[]): void {
    const row = cells.filter(({ role }) => role === 'TH' || role === 'TD').map((cell) => this.#textOf(cell));
    // A table at the head of a page may go on from the page before.
    const startsTable = this.#isFirstRow && (this.blocks.length > 0 || cells.some(({ role }) => role === 'TH'));
    if (row.some((text) => text !== '')) this.blocks.push({ kind: 'row', cells: row, startsTable });
    this.#isFirstRow = false;
  }

  #add(kind: 'heading' | 'paragraph' | 'list-item', text: string): void {
    // Some programs give the sign or the number of an item no mark of its own.
    const words = kind === 'list-item' ? text.replace(/^(?:[•▪–◦·-]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)/u, '') : text;
    // Dots and a number are the rest of a line of a list of contents.
    if (/[\p{L}\p{N}]/u.test(words) && !/^[\s.\d]*\.[\s.]*\d*$/u.test(words)) this.blocks.push({ kind, text: words });
  }

  #textOf(node: StructureNode): string {
    const { marked } = this;
    const pieces: string[] = [];
    const collect = ({ role, type, id, children = [] }: StructureNode): void => {
      if (type === 'content') pieces.push(marked.get(id ?? '') ?? '');
      // Paragraphs in a cell, and the sign of an item before its text.
      if ((role === 'P' || role === 'LI') && pieces.length > 0) pieces.push('\n');
      for (const child of role === 'Lbl' ? [] : children) collect(child);
    };
    collect(node);
    return joinLines(pieces.join('').split('\n'));
  }
}

function isContent({ type }: StructureNode): boolean {
  return type === 'content';
}

/** The text of each marked piece, with its lines, and the lines that no structure holds. */
function textsByMark(items: readonly PageItem[]): { marked: Map<string, string>; unmarked: string[] } {
  const marked = new Map<string, string>();
  const open: { readonly mark: string | undefined; isHyphen: boolean }[] = [];
  let loose = '';
  for (const { str, hasEOL, type, id, tag } of items) {
    const around = open.findLast(({ mark }) => mark !== undefined)?.mark;
    const add = (text: string): void => {
      if (around === undefined) loose += text;
      else marked.set(around, (marked.get(around) ?? '') + text);
    };
    if (type === 'endMarkedContent') {
      // A hyphen at the end of a line stands there as a piece that says it is no text.
      if (open.pop()?.isHyphen === true && around !== undefined) add('\u00ad');
    } else if (type !== undefined) open.push({ mark: id ?? undefined, isHyphen: tag === 'Span' && !id });
    else {
      const text = (str ?? '') + (hasEOL === true ? '\n' : '');
      if (text.trim() !== '') for (const one of open) one.isHyphen = false;
      add(text);
    }
  }
  const unmarked = loose.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return { marked, unmarked: unmarked.filter((line) => line !== '') };
}

function lengthOf(block: PageBlock): number {
  const text = block.kind === 'row' ? block.cells.join('') : block.text;
  return text.replace(/\s+/gu, '').length;
}
