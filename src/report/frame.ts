import { displayWidth, type Grapheme, graphemesOf } from '../text/display-width.ts';
import { memberAt } from '../text/member-at.ts';
import type { Position, Span } from '../text/source-file.ts';
import type { Paint } from './paint.ts';
import { makeVisible, onOneLine } from './visible-text.ts';
import { wrapText } from './wrap-text.ts';

/** A place to draw: the finding's own comes first and is marked with `^`, further places with `-`. */
export interface FramePlace {
  readonly span: Span;
  readonly label: string | undefined;
}

/** How a frame is drawn. */
export interface FrameStyle {
  /** No line is wider than this. */
  readonly columns: number;
  readonly paint: Paint;
  /** The ink of the finding's own mark. */
  readonly ink: (text: string) => string;
}

const tabWidth = 4;
const cut: Grapheme = { text: '…', width: 1 };

/** Draws the lines of a bid with the marked text under them, as many frames joined as there are places. */
export function drawFrames(places: readonly FramePlace[], gutter: number, style: FrameStyle): string[] {
  const { paint } = style;
  const lines = places.flatMap((place, index) => drawPlace(place, index === 0, gutter, style));
  return [...lines, blanks(gutter) + paint.frame('│')];
}

/** The columns that the line numbers of these places need. */
export function gutterOf(places: readonly FramePlace[]): number {
  return Math.max(2, ...places.map(({ span }) => String(span.file.position(span.start).line).length));
}

function drawPlace(place: FramePlace, isFirst: boolean, gutter: number, { columns, paint, ink }: FrameStyle): string[] {
  const { span } = place;
  const position = span.file.position(span.start);
  const edge = blanks(gutter) + paint.frame('│');
  const room = Math.max(columns - gutter - 2, 8);
  const source = layOutLine(span.file.lineText(position.line), position, span.end - span.start, room);
  const mark = isFirst ? ink : paint.strong;
  const corner = blanks(gutter) + paint.frame(isFirst ? '┌─' : '├─');
  const address = wrapText(onOneLine(span.file.address(span.start)), room - 1);
  return [
    ...address.map((line, index) => `${index === 0 ? corner : blanks(gutter + 2)} ${line}`),
    ...(isFirst ? [edge] : []),
    `${paint.frame(`${String(position.line).padStart(gutter)}│`)} ${source.text}`.trimEnd(),
    ...underline(source, isFirst ? '^' : '-', place.label, room).map((line) => `${edge} ${mark(line)}`),
  ];
}

interface LaidOutLine {
  readonly text: string;
  /** Column, counted from 0, and width of the marked part of the text. */
  readonly from: number;
  readonly width: number;
}

/** Makes a line of a bid printable and cuts it around the marked part when it is wider than the room. */
function layOutLine(line: string, start: Position, length: number, room: number): LaidOutLine {
  const markStart = start.column - 1;
  const markEnd = markStart + length;
  // What is this far from the mark is never shown; a line may be a megabyte.
  const margin = room * 2;
  const before = printable(line.slice(Math.max(markStart - margin, 0), markStart));
  const marked = printable(line.slice(markStart, Math.min(markEnd, markStart + margin)));
  const after = printable(line.slice(markEnd, markEnd + margin));
  const from = widthOf(before);
  const width = widthOf(marked);
  const all = [...before, ...marked, ...after];
  // A mark behind the last character stands on a column of its own.
  const extent = Math.max(widthOf(all), from + 1);
  if (extent <= room) return { text: textOf(all), from, width: Math.max(width, 1) };

  const lead = Math.max(Math.floor((room - 2 - width) / 2), 4);
  const skip = from + width + 1 <= room ? 0 : Math.max(Math.min(from - lead, extent - room + 1), 0);
  const kept = keepColumns(all, skip, room);
  const newFrom = from - kept.dropped;
  return {
    text: textOf(kept.graphemes),
    from: newFrom,
    width: Math.max(Math.min(width, widthOf(kept.graphemes) - newFrom - (kept.isCutAtEnd ? 1 : 0)), 1),
  };
}

interface KeptColumns {
  readonly graphemes: readonly Grapheme[];
  /** By how many columns the text moved to the left. */
  readonly dropped: number;
  readonly isCutAtEnd: boolean;
}

function keepColumns(all: readonly Grapheme[], skip: number, room: number): KeptColumns {
  let first = 0;
  let dropped = 0;
  // The sign for the cut takes a column itself.
  while (skip > 0 && first < all.length && dropped < skip + 1) {
    dropped += memberAt(all, first).width;
    first += 1;
  }
  const graphemes: Grapheme[] = first === 0 ? [] : [cut];
  let width = graphemes.length;
  for (const [index, grapheme] of all.slice(first).entries()) {
    const isLast = first + index === all.length - 1;
    if (width + grapheme.width > (isLast ? room : room - 1)) {
      return { graphemes: [...graphemes, cut], dropped: dropped - (first === 0 ? 0 : 1), isCutAtEnd: true };
    }
    graphemes.push(grapheme);
    width += grapheme.width;
  }
  return { graphemes, dropped: dropped - (first === 0 ? 0 : 1), isCutAtEnd: false };
}

/** The mark, with its words beside it where they fit and below it where they do not. */
function underline({ from, width }: LaidOutLine, sign: string, label: string | undefined, room: number): string[] {
  const mark = blanks(from) + sign.repeat(width);
  if (label === undefined || label === '') return [mark];
  const words = onOneLine(label);
  if (from + width + 1 + displayWidth(words) <= room) return [`${mark} ${words}`];
  const indent = Math.max(Math.min(from, room - Math.min(displayWidth(words), 40)), 0);
  return [mark, ...wrapText(words, room - indent).map((line) => blanks(indent) + line)];
}

function printable(text: string): Grapheme[] {
  return graphemesOf(makeVisible(text.replaceAll('\t', blanks(tabWidth))));
}

function widthOf(graphemes: readonly Grapheme[]): number {
  return graphemes.reduce((sum, { width }) => sum + width, 0);
}

function textOf(graphemes: readonly Grapheme[]): string {
  return graphemes.map(({ text }) => text).join('');
}

function blanks(count: number): string {
  return ' '.repeat(count);
}
