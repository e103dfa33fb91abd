import { plainText } from '../../document/plain-text.ts';
import type { Block } from '../../document/tree.ts';
import { textWidth } from '../text-width.ts';
import type { PdfPlace } from './writing.ts';

/** The part of a page that is kept whole: more would leave a gap at the foot of the page before. */
const mostKept = 0.4;

/** How many lines a text takes in a width of twips, about; `size` in half points. */
function linesOf(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size, false) * 1.05) / Math.max(width, 1))), 0);
}

/** Whether so many lines stay together on a page; Typst would let what is larger than a page run off it. */
export function staysWhole(lines: number, place: PdfPlace, size: number): boolean {
  // Ten twips for each half point, a line and its white.
  return lines * size * 10 * 1.5 <= place.height * mostKept;
}

/** Whether blocks hold something of which the height is not that of its text. */
function holdsPicture(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'picture' || block.type === 'figure' || block.type === 'table');
}

/** Whether blocks stay together on a page. */
export function staysTogether(blocks: readonly Block[], place: PdfPlace, size: number): boolean {
  if (holdsPicture(blocks)) return false;
  return staysWhole(linesOf(plainText(blocks), place.width - place.indent, size) + blocks.length, place, size);
}
