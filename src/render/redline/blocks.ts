import { child, elementsOf, valueIn, type XmlElement } from '../house-style/xml-tree.ts';
import type { ComparedDocument } from './compared-document.ts';
import { isPicture, readTokens } from './tokens.ts';
import { isWord, wordPieces } from './word-pieces.ts';

/** A paragraph or a table of a text, a cell or a note, as far as its comparison needs. */
export interface Block {
  readonly kind: 'paragraph' | 'table';
  readonly element: XmlElement;
  /** The element whose child it is. */
  readonly parent: XmlElement;
  /** Equal for blocks in which a reader sees no difference. */
  readonly key: string;
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether it shows nothing: a change of white space is none to a reader. */
  readonly isEmpty: boolean;
}

/** What holds blocks without being text itself. */
const holders = new Set(['w:customXml', 'w:ins', 'w:moveTo']);

/** Between the parts of a key; stands in no text. */
const join = '\u0001';

/**
 * The blocks of a body, a cell or a note in their order. Lists of contents are left out: they follow from the rest, and
 * who adds a heading changes every page after it.
 */
export function readBlocks(container: XmlElement, document: ComparedDocument): Block[] {
  const blocks: Block[] = [];
  collect(container, document, blocks);
  return blocks;
}

/** The text of a block, a row or a cell, as it is compared. */
export function keyOf(container: XmlElement, document: ComparedDocument): string {
  return readBlocks(container, document)
    .map(({ key }) => key)
    .join(join);
}

/** The rows of a table. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return membersOf(table, 'w:tr');
}

/** The cells of a row. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return membersOf(row, 'w:tc');
}

/** How often each word stands in a text. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of wordPieces(text)) {
    if (isWord(piece)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** The share of the words that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function commonShare(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * common) / all;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

function membersOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'w:sdt') return membersOf(child(one, 'w:sdtContent') ?? one, name);
    return holders.has(one.name) ? membersOf(one, name) : [];
  });
}

function collect(container: XmlElement, document: ComparedDocument, blocks: Block[]): void {
  for (const element of elementsOf(container)) {
    if (element.name === 'w:p') {
      const block = paragraphBlock(element, container, document);
      if (block !== undefined) blocks.push(block);
    } else if (element.name === 'w:tbl') blocks.push(tableBlock(element, container, document));
    else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      if (content !== undefined && child(child(element, 'w:sdtPr'), 'w:docPartObj') === undefined)
        collect(content, document, blocks);
    } else if (holders.has(element.name)) collect(element, document, blocks);
  }
}

function paragraphBlock(element: XmlElement, parent: XmlElement, document: ComparedDocument): Block | undefined {
  const properties = child(element, 'w:pPr');
  const style = valueIn(properties, 'w:pStyle');
  const { isContents, isHeading } = document.styles.of(style);
  if (isContents) return undefined;
  const tokens = readTokens(element, document);
  const isGone = child(child(properties, 'w:rPr'), 'w:del') !== undefined && tokens.length === 0;
  if (isGone) return undefined;
  const notes = tokens.map(({ note }) => (note === undefined ? '' : noteKey(note, document)));
  const key = `${isHeading ? 'heading' : 'text'}${join}${tokens.map(({ key: own }) => own).join(join)}${notes.join('')}`;
  const text = tokens.map((token) => token.text).join('');
  const isEmpty = text.trim() === '' && !tokens.some(isPicture);
  return { kind: 'paragraph', element, parent, key, text, isHeading, isEmpty };
}

function tableBlock(element: XmlElement, parent: XmlElement, document: ComparedDocument): Block {
  const rows = rowsOf(element).map((row) => cellsOf(row).map((cell) => readBlocks(cell, document)));
  const key = rows.map((cells) => cells.map((blocks) => blocks.map((block) => block.key).join(join)).join('\u0002'));
  const text = rows.flat(2).map((block) => block.text);
  return {
    kind: 'table',
    element,
    parent,
    key: `table${join}${key.join('\u0003')}`,
    text: text.join(' '),
    isHeading: false,
    isEmpty: false,
  };
}

function noteKey(id: string, document: ComparedDocument): string {
  const note = document.notes.get(id);
  return note === undefined ? '' : `${join}note${keyOf(note, document)}`;
}
