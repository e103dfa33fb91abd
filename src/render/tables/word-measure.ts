import { fontBreadth } from '../docx/font-breadth.ts';
import type { Look } from '../docx/look.ts';
import { textWidth } from '../text-width.ts';

/** How a stretch of text in a table is set. */
export interface Setting {
  readonly isBold: boolean;
  readonly isCode: boolean;
}

/** An id such as KPI-01, B-003 or EIS-12.4: one word to its reader, however Word would break it. */
const id = /^[([]?\p{Lu}[\p{L}\d]{0,11}-\d[\d.]*\p{P}*$/u;

export function isId(word: string): boolean {
  return id.test(word);
}

/** Every sign of the font for code is as wide; the share of its height. */
const codeBreadth = 0.6;

/** Measures the words in the tables of a look, in twips, each once. */
export class WordMeasure {
  readonly #known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(private readonly look: Look) {}

  /** Half points. */
  get size(): number {
    return this.look.sizes.table;
  }

  width(text: string, { isBold, isCode }: Setting): number {
    const { fonts, sizes } = this.look;
    if (isCode) return text.length * codeBreadth * (sizes.small + 1) * 10;
    const known = this.#known[isBold ? 'bold' : 'regular'];
    const found = known.get(text);
    if (found !== undefined) return found;
    const width = fontBreadth(fonts.text, isBold || isId(text)) * textWidth(text, sizes.table, isBold);
    known.set(text, width);
    return width;
  }
}
