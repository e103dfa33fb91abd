/**
 * The blocks of a Markdown section, found line by line. This is not the reader that makes documents: it only needs to
 * know where a paragraph, a list item or a cell begins and ends, and keeps every offset that of the file.
 */
import type { Item } from '../../model/item.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { maskMarks } from './mask-marks.ts';
import { Passage, type PassageKind, placeholder } from './passage.ts';

const fence = /^ {0,3}(`{3,}|~{3,})/u;
const headingMark = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const itemMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/u;
const quoteMark = /^[ \t]*>(?!>)[ \t]?/u;
const tableRow = /^[ \t]*\|/u;
const tableRule = /^[ \t|:-]*-[ \t|:-]*$/u;
const directive = /^[ \t]*:{3,}|^::[a-z]/u;
const noteText = /^ {0,3}\[\^[^\s[\]^]{1,80}\]:/u;

/** The passages of a section, in order. */
export function prosePassages(file: SourceFile, item: Item | undefined): Passage[] {
  const text = maskMarks(file.text);
  const passages: Passage[] = [];
  let heading: string | undefined;
  let open: { kind: PassageKind; start: number; end: number } | undefined;
  let fenceMark: string | undefined;
  let columns: readonly string[] = [];

  const add: Adder = (kind, start, end, column) => {
    const [from, seen] = trimmed(text, start, end);
    if (from >= seen) return;
    // `| [](#KPI-01) |`: the id that is printed there stands in the blanks behind the sign.
    const until = text.charAt(seen - 1) === placeholder ? trimmed(file.text, from, end)[1] : seen;
    const words = text.slice(from, until);
    passages.push(new Passage(kind, 'ours', words, file, item, [], heading, (offset) => from + offset, column));
  };
  const close = (): void => {
    if (open !== undefined) add(open.kind, open.start, open.end);
    open = undefined;
  };

  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const written = file.text.slice(start, end);
    const mark = fence.exec(written)?.[1];
    if (!tableRow.test(line)) columns = [];
    if (fenceMark !== undefined) {
      if (mark?.startsWith(fenceMark) === true) fenceMark = undefined;
    } else if (mark !== undefined) {
      close();
      fenceMark = mark;
    } else if (line.trim() === '' || directive.test(written)) {
      close();
    } else if (headingMark.test(line)) {
      close();
      const from = start + (headingMark.exec(line)?.[0].length ?? 0);
      heading = text
        .slice(from, end)
        .replace(/[ \t]#+[ \t]*$/u, '')
        .trim();
      add('heading', from, end);
    } else if (tableRow.test(line)) {
      close();
      if (columns.length === 0) columns = headsOf(line);
      if (!tableRule.test(line)) addCells(line, start, columns, add);
    } else if (itemMark.test(line)) {
      close();
      open = { kind: 'list-item', start: start + (itemMark.exec(line)?.[0].length ?? 0), end };
    } else if (open === undefined || noteText.test(written)) {
      close();
      open = { kind: 'paragraph', start: start + (quoteMark.exec(line)?.[0].length ?? 0), end };
    } else {
      open.end = end;
    }
    start = end + 1;
  }
  close();
  return passages;
}

type Adder = (kind: PassageKind, start: number, end: number, column?: string) => void;

const border = /(?<!\\)\|/gu;

function headsOf(line: string): readonly string[] {
  const [, ...heads] = line.split(border);
  return heads.map((head) => head.trim());
}

function addCells(line: string, start: number, columns: readonly string[], add: Adder): void {
  const borders = [...line.matchAll(border)].map(({ index }) => index);
  const last = line.length;
  for (const [index, at] of borders.entries())
    add('cell', start + at + 1, start + (borders[index + 1] ?? last), columns[index]);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, until] = [start, end];
  while (from < until && text.charAt(from).trim() === '') from += 1;
  while (until > from && text.charAt(until - 1).trim() === '') until -= 1;
  return [from, until];
}
