import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';

/** Where the items of a list in a sentence come apart: `V1.2, W-01 en KPI-03`. */
const betweenItems = /(?<=[,;]|[^,;] en|[^,;] and) /gu;
const id = /^\p{Lu}[\p{L}\d]{0,11}-\d[\d.]*(?:[,;]|$| en$| and$)/u;
/** Letters; what has longer items is no list of names. */
const longestItem = 24;

/**
 * A list of ids with a line break before each that does not fit on its line any more. Word ends a line at the hyphen of
 * an id too, and a hyphen at which it does not would be another sign, which nobody finds who looks for the id.
 * @param widthOf the width of a text, in the unit of the room
 */
export function breakBetweenIds(
  inlines: readonly Inline[],
  room: number,
  widthOf: (text: string) => number,
): readonly Inline[] {
  const text = plainText(inlines);
  const items = text.includes('\n') ? [] : text.split(betweenItems);
  const isList =
    items.length > 1 && items.some((item) => id.test(item)) && items.every((item) => item.length <= longestItem);
  if (!isList || widthOf(text) <= room) return inlines;
  const breaks = new Set<number>();
  let line = 0;
  let at = 0;
  for (const item of items) {
    if (at > line && widthOf(text.slice(line, at + item.length)) > room) {
      breaks.add(at - 1);
      line = at;
    }
    at += item.length + 1;
  }
  return new BlankReplacer(breaks).replaceIn(inlines);
}

/** Puts line breaks in the place of the blanks at some places of a text. */
class BlankReplacer {
  #offset = 0;

  constructor(private readonly breaks: ReadonlySet<number>) {}

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
    const places = [...this.breaks].filter((at) => at >= this.#offset && at < this.#offset + text.length);
    const parts: Inline[] = [];
    let start = 0;
    for (const place of places) {
      const at = place - this.#offset;
      parts.push({ type: 'text', text: text.slice(start, at) }, { type: 'line-break' });
      start = at + 1;
    }
    this.#offset += text.length;
    return [...parts, { type: 'text', text: text.slice(start) }];
  }
}
