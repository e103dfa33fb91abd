import { alignSequences, type Pair } from '../../text/align-sequences.ts';
import { elementsOf, type XmlElement } from '../house-style/xml-tree.ts';
import { type Block, cellsOf, keyOf, readBlocks, rowsOf } from './blocks.ts';
import type { ChangeMarks } from './change-marks.ts';
import { compareTokens, type Stretch } from './compare-tokens.ts';
import type { ComparedDocument } from './compared-document.ts';
import type { EarlierText } from './earlier-text.ts';
import { columnsOf, fitRow, hasColumns } from './fit-table.ts';
import { blockLikeness, rowLikeness, rowText } from './likeness.ts';
import { rewriteParagraph } from './rewrite-paragraph.ts';
import type { Tally } from './tally.ts';
import { readTokens } from './tokens.ts';

/** What can stand around blocks and rows. */
const holders = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);

/** What comes in the place of what: earlier blocks that are gone, new ones that came, and the new block behind them. */
interface Gap {
  readonly gone: readonly Block[];
  readonly come: readonly Block[];
  readonly next: Block | undefined;
}

/** Compares the body of a document, and the cells and notes in it, and writes the changes into the new one. */
export class StoryComparison {
  /** What stands in front of a new block, or behind the last, by that block. */
  readonly #before = new Map<XmlElement, XmlElement[]>();
  readonly #behind = new Map<XmlElement, XmlElement[]>();
  /** How many tables surround what is compared. */
  #depth = 0;
  /** The new heading under which is compared. */
  #heading = '';

  constructor(
    readonly earlier: ComparedDocument,
    readonly now: ComparedDocument,
    readonly text: EarlierText,
    readonly marks: ChangeMarks,
    readonly tally: Tally,
  ) {}

  /** Compares two bodies, cells or notes. */
  compare(earlierStory: XmlElement, story: XmlElement): void {
    const blocks = readBlocks(earlierStory, this.earlier);
    const newBlocks = readBlocks(story, this.now);
    const keysOf = (all: readonly Block[]): string[] => all.map(({ key }) => key);
    const pairs = alignSequences(keysOf(blocks), keysOf(newBlocks), blockLikeness(blocks, newBlocks));
    let [at, newAt] = [0, 0];
    for (const [next, newNext] of [...withLast(pairs, blocks, newBlocks), [blocks.length, newBlocks.length] as const]) {
      const [block, newBlock] = [blocks[next], newBlocks[newNext]];
      const gap = { gone: blocks.slice(at, next), come: newBlocks.slice(newAt, newNext), next: newBlock };
      this.#writeGap(gap, newBlocks[newAt - 1]);
      if (block !== undefined && newBlock !== undefined) this.#writePair(block, newBlock);
      [at, newAt] = [next + 1, newNext + 1];
    }
    this.#place(story);
  }

  #writePair(block: Block, newBlock: Block): void {
    if (newBlock.isHeading) this.#enter(newBlock);
    if (block.key === newBlock.key) return;
    if (block.kind === 'table') {
      this.#compareTables(block.element, newBlock.element);
      return;
    }
    this.#compareParagraphs(block.element, newBlock.element);
    this.#countParagraph('changed', newBlock);
  }

  #writeGap({ gone, come, next }: Gap, previous: Block | undefined): void {
    const first = come[0] ?? next ?? previous;
    // Even an empty text has a paragraph, unless it is nothing but a list of contents.
    if (first === undefined) return;
    const place = this.#depth === 0 ? first.element : undefined;
    const deleted: XmlElement[] = [];
    for (const block of gone) {
      // A deleted heading says where the deleted text under it stood.
      if (block.isHeading && this.#depth === 0) this.tally.enter(block.text);
      deleted.push(this.text.deleteBlock(block, place));
      if (block.kind === 'table') this.#countRows('removed', block.element);
      else this.#countParagraph('removed', block);
    }
    this.tally.enter(this.#heading);
    const isBehind = come.length === 0 && next === undefined;
    add(isBehind ? this.#behind : this.#before, first.element, deleted);
    for (const block of come) {
      if (block.isHeading) this.#enter(block);
      this.#insertBlock(block);
      if (block.kind === 'table') this.#countRows('added', block.element);
      else this.#countParagraph('added', block);
    }
    if (next !== undefined || previous?.kind !== 'paragraph') return;
    // The last paragraph of a text cannot run on: what goes with it is the end of the one before.
    const ends = [...come.map(({ element }) => element), ...deleted];
    const isPlain = ends.every(({ name }) => name === 'w:p') && come.every(({ parent }) => parent === previous.parent);
    if (isPlain) this.marks.shiftEnds(previous.element, ends, deleted.length > 0 ? 'del' : 'ins');
  }

  #insertBlock({ kind, element }: Block): void {
    if (kind === 'table') for (const row of rowsOf(element)) this.#insertRow(row);
    else {
      const tokens = readTokens(element, this.now);
      this.#rewrite(element, [{ isSame: false, deleted: [], inserted: tokens }]);
      this.marks.markEnd(element, 'ins');
    }
  }

  #insertRow(row: XmlElement): void {
    for (const cell of cellsOf(row)) for (const block of readBlocks(cell, this.now)) this.#insertBlock(block);
    this.marks.markRow(row, 'ins');
  }

  #compareParagraphs(paragraph: XmlElement, newParagraph: XmlElement): void {
    const stretches = compareTokens(readTokens(paragraph, this.earlier), readTokens(newParagraph, this.now));
    for (const stretch of stretches) {
      if (!stretch.isSame) continue;
      for (const [token, newToken] of stretch.pairs) {
        if (token.note === undefined || newToken.note === undefined) continue;
        const [note, newNote] = [this.earlier.notes.get(token.note), this.now.notes.get(newToken.note)];
        if (note !== undefined && newNote !== undefined) this.#inside(() => this.compare(note, newNote));
      }
    }
    this.#rewrite(newParagraph, stretches);
  }

  #rewrite(paragraph: XmlElement, stretches: readonly Stretch[]): void {
    rewriteParagraph(paragraph, stretches, this.text, this.marks);
  }

  #compareTables(table: XmlElement, newTable: XmlElement): void {
    const columns = columnsOf(newTable);
    const [rows, newRows] = [rowsOf(table), rowsOf(newTable)];
    if (!hasColumns(table, columns.length) || !hasColumns(newTable, columns.length)) {
      this.#replaceTable(table, newTable);
      return;
    }
    const keysOf = (all: readonly XmlElement[], document: ComparedDocument): string[] =>
      all.map((row) =>
        cellsOf(row)
          .map((cell) => keyOf(cell, document))
          .join('\u0002'),
      );
    const keys = keysOf(rows, this.earlier);
    const newKeys = keysOf(newRows, this.now);
    const likeness = rowLikeness(rows.map(rowText), newRows.map(rowText));
    let [at, newAt] = [0, 0];
    for (const [next, newNext] of [
      ...alignSequences(keys, newKeys, likeness),
      [rows.length, newRows.length] as const,
    ]) {
      const [row, newRow] = [rows[next], newRows[newNext]];
      const deleted = rows.slice(at, next).map((gone) => this.text.deleteRow(gone));
      for (const copy of deleted) fitRow(copy, columns);
      const come = newRows.slice(newAt, newNext);
      this.#putRows(newTable, deleted, come[0] ?? newRow);
      for (const inserted of come) this.#insertRow(inserted);
      this.tally.countRows('removed', this.#depth === 0 ? deleted.length : 0);
      this.tally.countRows('added', this.#depth === 0 ? come.length : 0);
      if (row !== undefined && newRow !== undefined && keys[next] !== newKeys[newNext]) this.#compareRows(row, newRow);
      [at, newAt] = [next + 1, newNext + 1];
    }
    this.#place(newTable);
  }

  #putRows(table: XmlElement, deleted: XmlElement[], next: XmlElement | undefined): void {
    if (next === undefined) table.children.push(...deleted);
    else add(this.#before, next, deleted);
  }

  #compareRows(row: XmlElement, newRow: XmlElement): void {
    const [cells, newCells] = [cellsOf(row), cellsOf(newRow)];
    if (this.#depth === 0) this.tally.countRows('changed');
    this.#inside(() => {
      for (const [index, newCell] of newCells.entries()) {
        const cell = cells[index];
        if (cell !== undefined) this.compare(cell, newCell);
      }
    });
  }

  #replaceTable(table: XmlElement, newTable: XmlElement): void {
    const place = this.#depth === 0 ? newTable : undefined;
    add(this.#before, newTable, [this.text.deleteTable(table, place)]);
    for (const row of rowsOf(newTable)) this.#insertRow(row);
    this.#countRows('removed', table);
    this.#countRows('added', newTable);
  }

  /** Puts what was deleted in its place, and keeps tables apart that would meet. */
  #place(container: XmlElement): void {
    const placed: XmlElement[] = [];
    const put = (element: XmlElement): void => {
      if (element.name === 'w:tbl' && placed.at(-1)?.name === 'w:tbl') placed.push(this.marks.makeSeparator());
      placed.push(element);
    };
    for (const element of elementsOf(container)) {
      for (const one of this.#take(this.#before, element)) put(one);
      if (holders.has(element.name)) this.#place(element);
      put(element);
      for (const one of this.#take(this.#behind, element)) put(one);
    }
    container.children = placed;
  }

  #take(from: Map<XmlElement, XmlElement[]>, element: XmlElement): XmlElement[] {
    const taken = from.get(element) ?? [];
    from.delete(element);
    return taken;
  }

  #inside(work: () => void): void {
    this.#depth += 1;
    work();
    this.#depth -= 1;
  }

  #enter({ text }: Block): void {
    if (this.#depth > 0) return;
    this.#heading = text;
    this.tally.enter(text);
  }

  #countParagraph(kind: 'added' | 'removed' | 'changed', { isEmpty }: Block): void {
    if (this.#depth === 0 && !isEmpty) this.tally.countParagraph(kind);
  }

  #countRows(kind: 'added' | 'removed', table: XmlElement): void {
    if (this.#depth === 0) this.tally.countRows(kind, rowsOf(table).length);
  }
}

function add(to: Map<XmlElement, XmlElement[]>, place: XmlElement, elements: readonly XmlElement[]): void {
  if (elements.length > 0) to.set(place, [...(to.get(place) ?? []), ...elements]);
}

/** A text ends in a paragraph that cannot go: where both ends were replaced, the last ones count as one. */
function withLast(pairs: readonly Pair[], blocks: readonly Block[], newBlocks: readonly Block[]): readonly Pair[] {
  const [last = -1, newLast = -1] = pairs.at(-1) ?? [];
  const [end, newEnd] = [blocks.length - 1, newBlocks.length - 1];
  if (last >= end || newLast >= newEnd) return pairs;
  if (blocks[end]?.kind !== 'paragraph' || newBlocks[newEnd]?.kind !== 'paragraph') return pairs;
  return [...pairs, [end, newEnd]];
}
