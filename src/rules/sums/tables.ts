/** The tables of the sections of a bid, as rows of cells with what stands above and below them. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';
import { decimalsOf, exactValue, rounded } from './number-in-text.ts';

/** A cell with the number of its column, counted from 0. */
export interface TableCell {
  readonly passage: Passage;
  readonly at: number;
}

/** A table of a section; empty cells are left out. */
export interface Table {
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What its directive gives as caption, with its place. */
  readonly caption: { readonly text: string; readonly span: Span } | undefined;
  /** The paragraph right below it. */
  readonly below: Passage | undefined;
}

/** The one number of a cell. */
export interface CellNumber {
  readonly passage: Passage;
  readonly number: Rational;
  /** The name of its unit; empty for a count and for a bare number. */
  readonly unit: string;
  readonly decimals: number;
}

interface OpenTable {
  readonly lines: Map<number, TableCell[]>;
  readonly file: Passage['file'];
  last: number;
  below: Passage | undefined;
}

/** The tables of all sections, in their order. */
export function tablesOf(reading: Reading): readonly Table[] {
  const tables: OpenTable[] = [];
  let open: OpenTable | undefined;
  for (const passage of reading.prosePassages()) {
    if (passage.kind !== 'cell') {
      if (open !== undefined && open.file === passage.file && passage.kind === 'paragraph') open.below = passage;
      open = undefined;
      continue;
    }
    const { file } = passage;
    const { line, column } = file.position(passage.span().start);
    const follows = open !== undefined && open.file === file && line - open.last <= (open.lines.size === 1 ? 2 : 1);
    if (open === undefined || !follows) {
      open = { lines: new Map(), file, last: line, below: undefined };
      tables.push(open);
    }
    const cells = open.lines.get(line) ?? [];
    cells.push({ passage, at: columnAt(file.lineText(line), column) });
    open.lines.set(line, cells);
    open.last = line;
  }
  return tables.flatMap(({ lines, below }): Table[] => {
    const [head, ...rows] = lines.values();
    const [first] = head ?? [];
    return head === undefined || first === undefined
      ? []
      : [{ head, rows, below, caption: captionAbove(first.passage) }];
  });
}

function columnAt(line: string, column: number): number {
  return line.slice(0, column).split('|').length - 2;
}

const captionOf = /^\s*:{3,}[a-z]{1,20}[^\n]{0,200}?caption="(?<caption>[^"\n]{1,200})"/du;

function captionAbove(head: Passage): Table['caption'] {
  const { file } = head;
  const { start } = head.span();
  const { line } = file.position(start);
  for (const above of [line - 1, line - 2]) {
    const text = file.lineText(above);
    const match = captionOf.exec(text);
    const place = match?.indices?.groups?.['caption'];
    if (place === undefined) continue;
    const from = file.text.lastIndexOf(text, start) + place[0];
    return { text: match?.groups?.['caption'] ?? '', span: file.span(from, from + place[1] - place[0]) };
  }
  return undefined;
}

/** The one number of a cell; undefined where it has none, several or an estimate. */
export function readCell(passage: Passage): CellNumber | undefined {
  const { text } = passage;
  if (rounded.test(text) || /[–—/+×]|\d\s?[-x]\s?\d/iu.test(text)) return undefined;
  const [quantity, second] = parseQuantities(text);
  const number = quantity === undefined ? undefined : exactValue(quantity);
  if (quantity === undefined || number === undefined || second !== undefined || quantity.per.length > 0)
    return undefined;
  const name = quantity.unit?.name ?? '';
  if (untotalled.has(quantity.unit?.dimension ?? '')) return undefined;
  return { passage, number, unit: name === 'count' ? '' : name, decimals: decimalsOf(text) };
}

/** Times of day, dates and grades have no sum. */
const untotalled: ReadonlySet<string> = new Set([
  'time-of-day',
  'date',
  'grade',
  'service-window',
  'week-number',
  'frequency',
]);

/** The first cell of a row as plain words, without the marks of bold type. */
export function nameOfRow([first]: readonly TableCell[]): string {
  return first === undefined || first.at !== 0 ? '' : first.passage.text.replace(/[*_]/gu, '').trim();
}

const nothing = /^[–—-]?$/u;

/** Whether a cell says that there is nothing. */
export function isNothing({ text }: Passage): boolean {
  return nothing.test(text.trim());
}
