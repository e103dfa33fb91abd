import type { Block, Heading, Inline } from '../tree.ts';

/**
 * Puts other inlines in the place of one.
 * @param before the last characters that stand before it in its line of text
 */
export type InlineMapping = (inline: Inline, before: string) => readonly Inline[];

/**
 * The same blocks with every piece of inline content mapped, each before what it holds.
 * @param nameOf gives a heading an anchor
 */
export function mapInlines(
  blocks: readonly Block[],
  mapping: InlineMapping,
  nameOf: (heading: Heading) => string | undefined,
): Block[] {
  return blocks.map((block) => mapBlock(block, mapping, nameOf));
}

function mapBlock(block: Block, mapping: InlineMapping, nameOf: (heading: Heading) => string | undefined): Block {
  const line = (inlines: readonly Inline[]): Inline[] => new LineMapper(mapping).map(inlines);
  const inside = (children: readonly Block[]): Block[] => mapInlines(children, mapping, nameOf);
  switch (block.type) {
    case 'heading': {
      const name = nameOf(block);
      const anchor: Inline[] = name === undefined ? [] : [{ type: 'anchor', name }];
      return { ...block, children: [...anchor, ...line(block.children)] };
    }
    case 'paragraph':
      return { ...block, children: line(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: inside(item.children) })) };
    case 'table':
      return {
        ...block,
        caption: block.caption === undefined ? undefined : line(block.caption),
        header: block.header.map(({ children }) => ({ children: line(children) })),
        rows: block.rows.map(({ cells }) => ({ cells: cells.map(({ children }) => ({ children: line(children) })) })),
      };
    case 'picture':
      return { ...block, caption: block.caption === undefined ? undefined : line(block.caption) };
    case 'figure':
      return { ...block, caption: line(block.caption) };
    case 'callout':
      return {
        ...block,
        title: block.title === undefined ? undefined : line(block.title),
        children: inside(block.children),
      };
    case 'columns':
      return { ...block, parts: block.parts.map(({ children }) => ({ children: inside(children) })) };
    case 'quote':
    case 'landscape':
    case 'excerpt':
      return { ...block, children: inside(block.children) };
    default:
      return block;
  }
}

/** As much as tells whether a sentence starts. */
const remembered = 16;

class LineMapper {
  #before = '';

  constructor(private readonly mapping: InlineMapping) {}

  map(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline) => this.mapping(inline, this.#before).map((mapped) => this.#inside(mapped)));
  }

  #inside(inline: Inline): Inline {
    if (inline.type === 'text' || inline.type === 'inline-code') {
      this.#before = (this.#before + inline.text).slice(-remembered);
    } else if (inline.type === 'line-break') this.#before = '';
    if (inline.type === 'footnote') return { ...inline, children: new LineMapper(this.mapping).map(inline.children) };
    return 'children' in inline ? { ...inline, children: this.map(inline.children) } : inline;
  }
}
