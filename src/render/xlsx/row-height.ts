import { textWidth } from '../text-width.ts';

/** The height of a line of the font of all cells, in points. */
export const lineHeight = 15;
/** The highest row of Excel, in points. */
const highest = 409;
/** The font of all cells, in half points. */
const fontSize = 22;
/** Excel counts widths in digits, of which one on each side is margin. */
const digit = textWidth('0', fontSize, false);
const space = textWidth(' ', fontSize, false);

/**
 * The height at which all text of a row shows, in points. Excel would find it by itself, but LibreOffice and viewers on
 * the web take a row without height for one line.
 * @param widths of the columns, in characters
 */
export function rowHeight(cells: readonly string[], widths: readonly number[], isHeader: boolean): number {
  const lines = cells.map((text, column) => lineCount(text, ((widths[column] ?? 0) - 1) * digit, isHeader));
  return Math.min(highest, lineHeight * Math.max(1, ...lines));
}

function lineCount(text: string, room: number, isBold: boolean): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of line.split(' ')) {
      const width = textWidth(word, fontSize, isBold);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      // A word that is wider than its column is broken.
      const broken = Math.max(0, Math.ceil(used / room) - 1);
      lines += broken;
      used -= broken * room;
    }
  }
  return lines;
}
