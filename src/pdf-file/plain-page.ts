import { joinLines, type PageBlock, type PageBlocks } from './page-blocks.ts';

/** A piece of text where it stands on its page, in points from the bottom left. */
export interface PlacedText {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly transform?: readonly number[];
}

interface Line {
  text: string;
  /** Kept apart: to look at the end of a text that grows copies it each time. */
  endsInBlank: boolean;
  readonly left: number;
  right: number;
  readonly bottom: number;
  size: number;
}

/** A blank wider than this many times the size of the type parts two columns. */
const widestBlank = 0.7;

/** The number or the sign of an item is no longer than this. */
const longestSign = 16;

/** A line that starts further aside than this many times its size belongs to another column. */
const farthestAside = 2.6;

/** Lines that stand further apart than this many times their size are of two paragraphs. */
const farthest = 1.75;

/**
 * Reads a page that has no structure: lines that follow each other closely are one paragraph, and a short text in
 * larger type than the rest is a heading. A text in a cell of a table is a paragraph: which row and column it has, the
 * page does not say.
 */
export function readPlainPage(items: readonly PlacedText[]): PageBlocks {
  const lines = linesOf(items);
  const usual = usualSize(lines);
  const blocks: PageBlock[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const text = joinLines(run.map((line) => line.text));
    const isLarge = run.every(({ size }) => size > usual * 1.12);
    // A line of a list of contents says what a heading says.
    if (/[\p{L}\p{N}]/u.test(text) && !/\.{4,}\s*\d+$/u.test(text)) {
      const sign = /^\s*(?:[•▪–-]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/u.exec(text)?.[0] ?? '';
      if (isLarge && text.length < 120) blocks.push({ kind: 'heading', text });
      else if (sign === '') blocks.push({ kind: 'paragraph', text });
      else blocks.push({ kind: 'list-item', text: text.slice(sign.length) });
    }
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last !== undefined && !isNext(last, line)) flush();
    run.push(line);
  }
  flush();
  return { blocks, margins: [] };
}

/** Whether a line goes on where another ends: right below it, in type of the same size, and no new item. */
function isNext(last: Line, line: Line): boolean {
  const gap = last.bottom - line.bottom;
  const isSame = Math.abs(last.size - line.size) < 0.6;
  const isBelow = gap > 0 && gap < last.size * farthest && Math.abs(last.left - line.left) < last.size * farthestAside;
  return isSame && isBelow && !/^\s*(?:[•▪–]|\d{1,2}[.)])\s/u.test(line.text);
}

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str = '', hasEOL, width = 0, height = 0, transform = [] } of items) {
    const [left, bottom] = [transform[4] ?? 0, transform[5] ?? 0];
    const isText = str.trim() !== '';
    if (isText && (line === undefined || !isOnLine(line, left, bottom))) {
      line = { text: '', endsInBlank: false, left, right: left, bottom, size: height };
      lines.push(line);
    }
    if (line !== undefined) {
      const isApart = isText && left - line.right > line.size * 0.15 && !line.endsInBlank;
      line.text += isApart ? ` ${str}` : str;
      if (str !== '') line.endsInBlank = /\s$/u.test(str);
      line.size = Math.max(line.size, height);
      if (isText) line.right = left + width;
    }
    if (hasEOL === true) line = undefined;
  }
  return lines;
}

function isOnLine(line: Line, left: number, bottom: number): boolean {
  const size = Math.max(line.size, 4);
  // What hangs before a text, such as its number or sign, stands further from it than one word from another.
  const isSign = line.text.length <= longestSign && /^\s*(?:[•▪–-]|\d[\d.]*|[a-z])[.)]?\s*$/u.test(line.text);
  const isNear = left - line.right < size * (isSign ? 3 : widestBlank) && left > line.left - 1;
  return Math.abs(line.bottom - bottom) <= size * 0.6 && isNear;
}

/** The size in which most of the text is set. */
function usualSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  let usual = 0;
  let most = 0;
  for (const [size, length] of lengths) {
    if (length > most) [usual, most] = [size, length];
  }
  return usual;
}
