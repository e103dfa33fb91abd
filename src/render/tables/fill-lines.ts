import type { CellLine, Piece } from './cell-lines.ts';

/** What a text takes in a room, and what it costs in looks. */
export interface Filling {
  readonly lines: number;
  /** What the divided and cut words cost, in lines. */
  readonly penalty: number;
}

/** What the end of a line in a word costs, by the way: before a word of its own, before an ending, between two syllables. */
const divisionPrices = [1, 1.5, 4];
/** What a word costs that is cut where no hyphen comes. */
const cutPrice = 25;

/** Fills lines as Word does: as many words on each as fit. */
export function fillLines(lines: readonly CellLine[], room: number, blank: number): Filling {
  const filled = { lines: 0, used: 0, penalty: 0 };
  for (const { words, indent } of lines) {
    filled.lines += 1;
    filled.used = 0;
    for (const [index, word] of words.entries()) {
      let gap = index === 0 ? 0 : blank;
      for (const piece of word) {
        addPiece(filled, piece, gap, Math.max(room - indent, 1));
        gap = 0;
      }
    }
  }
  return filled;
}

interface OpenFilling {
  lines: number;
  used: number;
  penalty: number;
}

function addPiece(filled: OpenFilling, piece: Piece, gap: number, room: number): void {
  if (piece.width <= room) {
    addPart(filled, piece.width, gap, room);
    return;
  }
  const ways = piece.ways();
  const found = ways.findIndex((parts) => Math.max(...parts) <= room);
  const way = found === -1 ? ways.length - 1 : found;
  let ends = 0;
  for (const [index, part] of (ways[way] ?? [piece.width]).entries()) {
    const { lines } = filled;
    if (part <= room) addPart(filled, part, index === 0 ? gap : 0, room);
    else cut(filled, part, room);
    if (index > 0 && filled.lines > lines) ends += 1;
  }
  filled.penalty += (divisionPrices[way] ?? 0) * Math.max(ends, 1);
}

function addPart(filled: OpenFilling, width: number, gap: number, room: number): void {
  if (filled.used + gap + width <= room || filled.used === 0) filled.used += gap + width;
  else {
    filled.lines += 1;
    filled.used = width;
  }
}

function cut(filled: OpenFilling, width: number, room: number): void {
  if (filled.used > 0) filled.lines += 1;
  filled.lines += Math.ceil(width / room) - 1;
  filled.used = width % room;
  filled.penalty += cutPrice;
}

/**
 * The width in which no piece has to be cut, each divided in the last of its ways before `level`.
 * @param known what is needed anyway
 */
export function leastRoom(lines: readonly CellLine[], level: number, known: number): number {
  let least = known;
  for (const { words, indent } of lines) {
    for (const word of words) {
      for (const { width, ways } of word) {
        if (indent + width <= least) continue;
        const all = level === 0 ? [] : ways();
        const parts = all[Math.min(level, all.length) - 1] ?? [width];
        least = Math.max(least, indent + Math.max(...parts));
      }
    }
  }
  return least;
}

/** The width of the longest line as written. */
export function longestLine(lines: readonly CellLine[], blank: number): number {
  return lines.reduce((longest, { words, indent }) => {
    const width = words.flat().reduce((sum, piece) => sum + piece.width, indent + (words.length - 1) * blank);
    return Math.max(longest, width);
  }, 0);
}
