import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';

/** Where the items of a list in a sentence come apart: `V1.2, W-01 en KPI-03`. */
const betweenItems = /(?<=[,;]|[^,;] en|[^,;] and) /gu;
/** What Word would part at its hyphen (`KPI-03`) or at its blank (`Eis 8.1.4`, `Hoofdstuk 7`). */
const id = /^(?:\p{Lu}[\p{L}\d]{0,11}-\d[\d.]*|\p{Lu}\p{L}{1,14} \d[\d.]*\p{Lu}*)(?:[,;]|$| en$| and$)/u;
const wordAndNumber = /\p{L} \d/u;
/** Letters; what has longer items is no list of names. */
const longestItem = 24;

/**
 * Lists of ids with a line break before each that does not fit on its line any more. Word ends a line at the hyphen of
 * an id too, and a hyphen at which it does not would be another sign, which nobody finds who looks for the id.
 * @param widthOf the width of a text, in the unit of the room
 */
export function breakBetweenIds(
  inlines: readonly Inline[],
  room: number,
  widthOf: (text: string) => number,
): readonly Inline[] {
  const breaks = new Set<number>();
  for (const { text, start, items } of linesOf(plainText(inlines))) {
    if (items.length < 2 || widthOf(text) <= room) continue;
    let line = 0;
    let at = 0;
    for (const item of items) {
      if (at > line && widthOf(text.slice(line, at + item.length)) > room) {
        breaks.add(start + at - 1);
        line = at;
      }
      at += item.length + 1;
    }
  }
  return breaks.size === 0 ? inlines : new BlankReplacer(breaks, { type: 'line-break' }).replaceIn(inlines);
}

/** Lists of ids as they are measured: no line ends inside `Eis 8.1.4`. */
export function keepIdsWhole(inlines: readonly Inline[]): readonly Inline[] {
  const all = plainText(inlines);
  if (!wordAndNumber.test(all)) return inlines;
  const blanks = new Set<number>();
  for (const { start, items } of linesOf(all)) {
    let at = start;
    for (const item of items) {
      const blank = id.test(item) ? item.indexOf(' ') : -1;
      if (blank > 0 && wordAndNumber.test(item.slice(blank - 1, blank + 2))) blanks.add(at + blank);
      at += item.length + 1;
    }
  }
  return blanks.size === 0 ? inlines : new BlankReplacer(blanks, { type: 'text', text: '\u00a0' }).replaceIn(inlines);
}

/** A line as it is written, and the items of which it is a list; none where it is no list of ids. */
interface ListLine {
  readonly text: string;
  readonly start: number;
  readonly items: readonly string[];
}

function linesOf(text: string): ListLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const items = line.split(betweenItems);
    const isList = items.some((item) => id.test(item)) && items.every((item) => item.length <= longestItem);
    const read = { text: line, start, items: isList ? items : [] };
    start += line.length + 1;
    return read;
  });
}

/** Puts something else in the place of the blanks at some places of a text. */
class BlankReplacer {
  #offset = 0;

  constructor(
    private readonly places: ReadonlySet<number>,
    private readonly replacement: Inline,
  ) {}

  replaceIn(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline): Inline[] => {
      if (inline.type === 'text') return this.#replace(inline.text);
      if ('children' in inline && inline.type !== 'footnote')
        return [{ ...inline, children: this.replaceIn(inline.children) }];
      this.#offset += plainText([inline]).length;
      return [inline];
    });
  }

  #replace(text: string): Inline[] {
    const places = [...this.places].filter((at) => at >= this.#offset && at < this.#offset + text.length);
    const parts: Inline[] = [];
    let start = 0;
    for (const place of places) {
      const at = place - this.#offset;
      parts.push({ type: 'text', text: text.slice(start, at) }, this.replacement);
      start = at + 1;
    }
    this.#offset += text.length;
    return [...parts, { type: 'text', text: text.slice(start) }];
  }
}
