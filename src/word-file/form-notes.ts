import type { FormWatch } from './form-watch.ts';
import type { OpenText } from './open-text.ts';
import type { OpenedElement } from './read-xml.ts';

/** A table while it is read, as far as it matters to who cannot see it. */
interface WatchedTable {
  rows: number;
  /** The cells of the widest row. */
  columns: number;
  cells: number;
  isHeadMarked: boolean;
  isHeadShown: boolean;
  isMerged: boolean;
  /** Cells without text in the first row. */
  emptyHeads: number;
}

/** Fewer signs are one line, whose distance to others says nothing. */
const leastRunning = 90;

/** What a link says that leads nobody anywhere. */
const vagueLinks = new Set(
  (
    'hier|klik hier|deze link|link|lees meer|meer|meer informatie|lees verder|deze pagina|' +
    'here|click here|this link|read more|more|more information|this page'
  ).split('|'),
);

/** Notes of the text of a part how it looks, and what in it hinders who cannot see it. */
export class FormNotes {
  readonly #tables: WatchedTable[] = [];
  readonly #links: { readonly paragraph: OpenText | undefined; readonly start: number }[] = [];
  #pictureWidth = 0;
  #hasPicture = false;

  constructor(readonly watch: FormWatch) {}

  open(element: OpenedElement, paragraph: OpenText | undefined): void {
    const { name, attribute } = element;
    this.watch.open(element);
    const table = this.#tables.at(-1);
    if (name === 'w:p') this.#hasPicture = false;
    else if (name === 'w:drawing' || name === 'w:pict') this.#hasPicture = true;
    else if (name === 'w:tbl') {
      this.#tables.push({
        rows: 0,
        columns: 0,
        cells: 0,
        isHeadMarked: false,
        isHeadShown: true,
        isMerged: false,
        emptyHeads: 0,
      });
    } else if (name === 'w:hyperlink') this.#links.push({ paragraph, start: paragraph?.text.length ?? 0 });
    else if (name === 'wp:extent') this.#pictureWidth = Number(attribute('cx'));
    else if (name === 'asvg:svgBlip') {
      paragraph?.mark('drawn-text', `${this.#pictureWidth} ${attribute('r:embed') ?? ''}`, paragraph.text.length);
    } else if (table === undefined) return;
    else if (name === 'w:tr') {
      table.rows += 1;
      table.cells = 0;
    } else if (name === 'w:tc') table.cells += 1;
    else if (name === 'w:tblHeader' && table.rows === 1) table.isHeadMarked = attribute('w:val') !== '0';
    else if (name === 'w:gridSpan' || name === 'w:vMerge') table.isMerged = true;
  }

  close(name: string, paragraph: OpenText | undefined): void {
    if (name === 'w:hyperlink') this.#closeLink(paragraph);
    else if (name === 'w:tr') {
      const table = this.#tables.at(-1);
      if (table !== undefined) table.columns = Math.max(table.columns, table.cells);
    }
    this.watch.close(name);
  }

  /** Notes how a text looks that was just added to a paragraph. */
  noteText(paragraph: OpenText, start: number): void {
    // A sign on its own has the font that has it.
    if (/[\p{L}\p{N}]/u.test(paragraph.text.slice(start))) paragraph.mark('letters', this.watch.noteLetters(), start);
  }

  /**
   * Notes a whole paragraph, right before it is closed.
   * @param level that of a heading
   * @param isTitle whether it has the style of a title
   */
  noteParagraph(paragraph: OpenText, level: number | undefined, isTitle: boolean): void {
    if (isTitle && this.watch.part === 'text' && paragraph.text.trim() !== '') paragraph.mark('title', '', 0);
    if (level !== undefined) {
      const isEmpty = paragraph.text.trim() === '';
      if (!isEmpty || !this.#hasPicture) paragraph.mark(isEmpty ? 'empty-heading' : 'heading', String(level), 0);
    } else if (paragraph.text.length >= leastRunning) {
      const note = this.watch.noteLines();
      if (note !== undefined) paragraph.mark('lines', note, 0);
    }
  }

  /** Notes the first row of a table, cell by cell, before it is closed. */
  noteCell(cell: OpenText): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.rows !== 1) return;
    if (cell.text.trim() === '') table.emptyHeads += 1;
    table.isHeadShown &&= this.watch.isHeadShown();
  }

  /** What hinders a listener in the table that ends: its kinds of mark. */
  tableFaults(): readonly ('unmarked-head' | 'merged-cells')[] {
    const table = this.#tables.pop();
    if (table === undefined || table.rows < 3 || table.columns < 2) return [];
    const isHead = table.isHeadShown && table.emptyHeads === 0;
    return [
      ...(isHead && !table.isHeadMarked ? (['unmarked-head'] as const) : []),
      ...(table.isMerged ? (['merged-cells'] as const) : []),
    ];
  }

  #closeLink(paragraph: OpenText | undefined): void {
    const link = this.#links.pop();
    if (link === undefined || paragraph === undefined || link.paragraph !== paragraph) return;
    const words = paragraph.text.slice(link.start).trim().toLowerCase();
    if (vagueLinks.has(words.replace(/[.:>»→\s]+$/u, ''))) paragraph.mark('vague-link', '', link.start);
  }
}
