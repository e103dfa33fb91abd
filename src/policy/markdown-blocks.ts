import type { Piece } from './pieces.ts';

/*
 * Just enough of Markdown to say how far a block goes. Documents are made by the real reader of Markdown; here a block
 * that ends a line too early or late only makes an exception a little smaller or larger.
 */

const fenceMark = /^ {0,3}(`{3,}|~{3,})/u;
const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/u;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const listMark = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;

/** The blocks of code between fences; one that is never closed goes on to the end. */
export function fencesOf(text: string): Piece[] {
  const fences: Piece[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (const { start, end, line } of linesFrom(text, 0)) {
    const mark = fenceMark.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === undefined) open = { mark, start };
    else if (mark.startsWith(open.mark)) {
      fences.push({ start: open.start, end });
      open = undefined;
    }
  }
  if (open !== undefined) fences.push({ start: open.start, end: text.length });
  return fences;
}

/** The block whose text starts at a place: a section for a heading, else an item of a list, code, or a paragraph. */
export function blockAt(text: string, start: number): Piece {
  const lines = linesFrom(text, text.lastIndexOf('\n', start - 1) + 1);
  const first = lines.next().value;
  if (first === undefined) return { start, end: start };
  const second = linesFrom(text, first.end + 1).next().value;
  const level = heading.exec(first.line)?.[1]?.length ?? underlinedLevel(first, second);
  const indent = listMark.exec(first.line)?.[1]?.length;
  const fence = fenceMark.exec(first.line)?.[1];
  if (level !== undefined) return { start, end: endOfSection(text, second, level) };
  if (fence !== undefined) return { start, end: endWhere(lines, first, ({ line }) => line.trim().startsWith(fence)) };
  if (indent !== undefined) return { start, end: endOfItem(lines, first, indent) };
  return { start, end: endBefore(lines, first, ({ line }) => line.trim() === '') };
}

interface Line extends Piece {
  readonly line: string;
}

function* linesFrom(text: string, from: number): Generator<Line, undefined> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end, line: text.slice(start, end).replace(/\r$/u, '') };
    start = end + 1;
  }
}

function underlinedLevel(first: Line, second: Line | undefined): number | undefined {
  if (second === undefined || !underline.test(second.line) || listMark.test(first.line)) return undefined;
  return second.line.trim().startsWith('=') ? 1 : 2;
}

function endOfSection(text: string, second: Line | undefined, level: number): number {
  if (second === undefined) return text.length;
  let previous: Line | undefined;
  let fence: string | undefined;
  for (const line of linesFrom(text, second.start)) {
    const mark = fenceMark.exec(line.line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    }
    if (fence === undefined) {
      const found = heading.exec(line.line)?.[1]?.length;
      if (found !== undefined && found <= level) return line.start;
      const isText = previous !== undefined && previous.line.trim() !== '' && previous.start !== second.start;
      const underlined = isText && previous !== undefined ? underlinedLevel(previous, line) : undefined;
      if (underlined !== undefined && underlined <= level) return previous?.start ?? line.start;
    }
    previous = line;
  }
  return text.length;
}

/** An item goes on as long as lines stand deeper, or follow its text without a blank line. */
function endOfItem(lines: Iterable<Line>, first: Line, indent: number): number {
  let isAfterBlank = false;
  return endBefore(lines, first, ({ line }) => {
    if (line.trim() === '') {
      isAfterBlank = true;
      return false;
    }
    const isDeeper = line.length - line.trimStart().length > indent;
    const stops = !isDeeper && (isAfterBlank || listMark.test(line) || heading.test(line));
    isAfterBlank = false;
    return stops;
  });
}

function endBefore(lines: Iterable<Line>, first: Line, isAfter: (line: Line) => boolean): number {
  let { end } = first;
  for (const line of lines) {
    if (isAfter(line)) break;
    end = line.end;
  }
  return end;
}

function endWhere(lines: Iterable<Line>, first: Line, isLast: (line: Line) => boolean): number {
  let { end } = first;
  for (const line of lines) {
    end = line.end;
    if (isLast(line)) break;
  }
  return end;
}
