import { plainText } from '../../document/plain-text.ts';
import type { Block } from '../../document/tree.ts';
import { fontBreadth } from '../docx/font-breadth.ts';
import type { Look } from '../docx/look.ts';
import { tableLine } from '../docx/theme.ts';
import { textWidth } from '../text-width.ts';
import { engineFontOf } from './engine-fonts.ts';
import { points } from './typst-text.ts';
import type { PdfPlace, Writing } from './writing.ts';

/** The part of a page that is kept whole: more would leave a gap at the foot of the page before. */
const mostKept = 0.4;

/** From line to line, in sizes of the letters, with some to spare. */
const lineBreadth = 1.5;

/** Twips that a text takes on one line of a place. */
function widthOf(text: string, { size }: PdfPlace, { look }: Writing, isBold: boolean): number {
  return textWidth(text, size, isBold) * fontBreadth(look.fonts.text, isBold);
}

/** Whether a text fits on a line. */
export function fitsOnLine(text: string, place: PdfPlace, writing: Writing, isBold: boolean): boolean {
  return widthOf(text, place, writing, isBold) <= place.width - place.indent;
}

/** How many lines a text takes, about. */
function linesOf(text: string, place: PdfPlace, writing: Writing): number {
  const room = Math.max(place.width - place.indent, 1);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line, place, writing, false) * 1.05) / room)), 0);
}

/** Whether blocks hold something of which the height is not that of its text. */
function holdsPicture(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'picture' || block.type === 'figure' || block.type === 'table');
}

/** Whether blocks stay together on a page; Typst would let what is larger than a page run off it. */
export function staysTogether(blocks: readonly Block[], place: PdfPlace, writing: Writing): boolean {
  return !holdsPicture(blocks) && heightOfBlocks(blocks, place, writing) <= place.height * mostKept;
}

/** About how many twips blocks of text take, with the white between them. */
export function heightOfBlocks(blocks: readonly Block[], place: PdfPlace, writing: Writing): number {
  const white = blocks.length * place.size * 10 * lineBreadth;
  return heightOfText(plainText(blocks), place, writing) + white;
}

/** About how many twips a text takes. */
export function heightOfText(text: string, place: PdfPlace, writing: Writing): number {
  return linesOf(text, place, writing) * place.size * 10 * lineBreadth;
}

/** Goes to the next page where so many twips of what comes next do not fit on this one; not where Typst may try it out. */
export function writeRoom(height: number, place: PdfPlace): string {
  return isOnPage(place) ? `#room(${points(height)})\n` : '';
}

/** Whether blocks stand on the page itself, and not in another block. */
export function isOnPage({ listDepth, indent, isInBox }: PdfPlace): boolean {
  return listDepth === 0 && indent === 0 && isInBox !== true;
}

/** Twips from one line of a table to the next. */
export function tableLineHeight({ fonts, sizes }: Look): number {
  const { above, below } = engineFontOf(fonts.text);
  return sizes.table * 10 * (above + below) * (tableLine / 240);
}
