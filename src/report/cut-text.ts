import { displayWidth, graphemesOf } from '../text/display-width.ts';

/** A text on at most so many columns, with a sign where it was cut. */
export function cutText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let cut = '';
  let width = 0;
  for (const grapheme of graphemesOf(text)) {
    if (width + grapheme.width > columns - 1) break;
    cut += grapheme.text;
    width += grapheme.width;
  }
  return `${cut}…`;
}

/** As cutText, but between words where there is a blank in the last third. */
export function cutWords(text: string, columns: number): string {
  const cut = cutText(text, columns);
  const blank = cut.lastIndexOf(' ');
  return cut === text || blank < (cut.length * 2) / 3 ? cut : `${cut.slice(0, blank)} …`;
}
