import { joinLines, type PageBlock, type PageBlocks } from './page-blocks.ts';

/** A piece of text where it stands on its page, in points from the bottom left. */
export interface PlacedText {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
}

interface Line {
  text: string;
  readonly left: number;
  readonly bottom: number;
  size: number;
}

/** Lines that stand further apart than this many times their size are of two paragraphs. */
const farthest = 1.75;

/**
 * Reads a page that has no structure: lines that follow each other closely are one paragraph, and a short text in
 * larger type than the rest is a heading. Cells of a table cannot be told apart and are paragraphs.
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
  return isSame && gap > 0 && gap < last.size * farthest && !/^\s*(?:[•▪–]|\d{1,2}[.)])\s/u.test(line.text);
}

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str = '', hasEOL, height = 0, transform = [] } of items) {
    const bottom = transform[5] ?? 0;
    if (str.trim() !== '' && (line === undefined || Math.abs(line.bottom - bottom) > Math.max(line.size, 4) * 0.6)) {
      line = { text: '', left: transform[4] ?? 0, bottom, size: height };
      lines.push(line);
    }
    if (line !== undefined) {
      line.text += str;
      line.size = Math.max(line.size, height);
    }
    if (hasEOL === true) line = undefined;
  }
  return lines;
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
