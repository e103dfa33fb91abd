import type { Likeness } from '../../text/align-sequences.ts';
import { memberAt } from '../../text/member-at.ts';
import { type Block, cellsOf, commonShare, countWords, rowsOf } from './blocks.ts';
import { columnsOf } from './fit-table.ts';
import { visibleText } from './visible-text.ts';

/** What two paragraphs must have in common to be one that was rewritten. */
const leastShare = 0.5;

/** The same for rows and tables, whose place says something too. */
const leastShareInTable = 0.3;

/** What an equal head of a table, or an equal first cell of a row, counts for. */
const bonus = 0.5;

/** Equal blocks without text hold others together a little, and never instead of equal text. */
const emptyLikeness = 0.05;

/** How much two blocks look like one and the same before and after. */
export function blockLikeness(earlier: readonly Block[], now: readonly Block[]): Likeness {
  const words = rememberedWords(earlier.map(({ text }) => text));
  const nowWords = rememberedWords(now.map(({ text }) => text));
  return (at, nowAt) => {
    const [one, other] = [earlier[at], now[nowAt]];
    if (one === undefined || other === undefined || one.kind !== other.kind) return 0;
    if (one.key === other.key) return one.isEmpty ? emptyLikeness : 2;
    if (one.isHeading !== other.isHeading) return 0;
    const share = commonShare(words(at), nowWords(nowAt));
    if (one.kind === 'paragraph') return share >= leastShare ? share : 0;
    if (columnsOf(one.element).length !== columnsOf(other.element).length) return 0;
    const [head, nowHead] = [rowsOf(one.element)[0], rowsOf(other.element)[0]];
    const isSameHead =
      head !== undefined &&
      nowHead !== undefined &&
      visibleText(head) === visibleText(nowHead) &&
      visibleText(head) !== '';
    const likeness = share + (isSameHead ? bonus : 0);
    return likeness >= leastShareInTable ? likeness : 0;
  };
}

/** How much two rows look like one and the same before and after. */
export function rowLikeness(earlier: readonly RowText[], now: readonly RowText[]): Likeness {
  const words = rememberedWords(earlier.map(({ text }) => text));
  const nowWords = rememberedWords(now.map(({ text }) => text));
  return (at, nowAt) => {
    const [one, other] = [earlier[at], now[nowAt]];
    if (one === undefined || other === undefined || one.cells !== other.cells) return 0;
    const isSame = one.first !== '' && one.first === other.first;
    const likeness = commonShare(words(at), nowWords(nowAt)) + (isSame ? bonus : 0);
    return likeness >= leastShareInTable ? likeness : 0;
  };
}

/** A row as far as its likeness goes by it. */
export interface RowText {
  readonly text: string;
  /** The text of its first cell: an id, a name. */
  readonly first: string;
  readonly cells: number;
}

/** The text of a row. */
export function rowText(row: Parameters<typeof cellsOf>[0]): RowText {
  const cells = cellsOf(row).map(visibleText);
  return { text: cells.join(' '), first: (cells[0] ?? '').trim(), cells: cells.length };
}

function rememberedWords(texts: readonly string[]): (at: number) => ReadonlyMap<string, number> {
  const known = new Map<number, ReadonlyMap<string, number>>();
  return (at) => {
    const words = known.get(at) ?? countWords(memberAt(texts, at));
    known.set(at, words);
    return words;
  };
}
