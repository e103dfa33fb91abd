import { type TextStyle, textWidth } from './text-width.ts';

const ellipsis = '…';

/** What sums of widths may differ by rounding. */
const slack = 0.01;

/** A text on one line no wider than `width`: as it is, or cut with an ellipsis. */
export function fitLine(text: string, width: number, style: TextStyle): string {
  const line = oneLine(text);
  if (textWidth(line, style) <= width + slack) return line;
  const room = width - textWidth(ellipsis, style);
  const start = longestStart(line, room, style);
  return `${start.trimEnd().replace(/[,;:(–-]+$/u, '')}${ellipsis}`;
}

/**
 * A text on at most `mostLines` lines that are no wider than `width`, broken between words, and inside a word only
 * where it is wider than a line. What does not fit is cut with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  mostLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let rest = oneLine(text);
  while (rest !== '') {
    if (lines.length + 1 >= mostLines) return [...lines, fitLine(rest, width, style)];
    const end = lineEnd(rest, width, style);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** A text without line ends and without the characters that XML refuses. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where the first line of a text ends: behind its last word that fits, else inside its first word. */
function lineEnd(text: string, width: number, style: TextStyle): number {
  const fitting = longestStart(text, width, style);
  if (fitting.length === text.length) return text.length;
  if (text.charAt(fitting.length) === ' ') return fitting.length;
  const breakAt = Math.max(fitting.lastIndexOf(' '), lastBreakInWord(fitting));
  if (breakAt > 0) return breakAt;
  return Math.max(fitting.length, [...text][0]?.length ?? 1);
}

/** A hyphen or slash inside a word: the line may end behind it. */
function lastBreakInWord(text: string): number {
  return Math.max(text.lastIndexOf('-'), text.lastIndexOf('/')) + 1;
}

/** The longest start of a text that is no wider than `width`. */
function longestStart(text: string, width: number, style: TextStyle): string {
  let length = 0;
  let used = 0;
  for (const character of text) {
    used += textWidth(character, style);
    if (used > width + slack) break;
    length += character.length;
  }
  return text.slice(0, length);
}
