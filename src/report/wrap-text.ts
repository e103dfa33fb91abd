import { displayWidth, graphemesOf } from '../text/display-width.ts';

/**
 * Breaks a text at its blanks into lines of at most so many columns. A word that is wider than a line is broken
 * where the line ends, so that no line is ever wider.
 */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth <= columns) {
      line += ` ${word}`;
      width += 1 + wordWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, wordWidth, columns);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
    width = displayWidth(line);
  }
  lines.push(line);
  return lines;
}

/** As wrapText, with one text before the first line and another before the lines that follow. */
export function wrapHanging(text: string, columns: number, first: string, next: string): string[] {
  const room = Math.max(columns - Math.max(displayWidth(first), displayWidth(next)), 1);
  return wrapText(text, room).map((line, index) => (index === 0 ? first : next) + line);
}

function breakWord(word: string, width: number, columns: number): string[] {
  if (width <= columns) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const grapheme of graphemesOf(word)) {
    if (piece !== '' && taken + grapheme.width > columns) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += grapheme.text;
    taken += grapheme.width;
  }
  pieces.push(piece);
  return pieces;
}
