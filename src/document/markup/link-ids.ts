import type { Block, Inline, ListItem, Table, TableCell } from '../tree.ts';
import { walkInlines } from '../tree-walk.ts';

/**
 * Makes every id that running text mentions a reference, where `findAnchor` gives its anchor and that anchor exists
 * in these blocks. Headings, links, references and code stay as they are, and so does an id beside its own anchor:
 * in the same paragraph, list item or row. References to anchors that are not here become plain text. `pattern`
 * matches one id; both ends of a range (`W-01 t/m W-16`) are ids.
 */
export function linkIds(
  blocks: readonly Block[],
  findAnchor: (id: string) => string | undefined,
  pattern: RegExp,
): Block[] {
  const anchors = new Set<string>();
  for (const inline of walkInlines(blocks)) if (inline.type === 'anchor') anchors.add(inline.name);
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  return new IdLinker(anchors, findAnchor, new RegExp(pattern.source, flags)).blocks(blocks, new Set());
}

type Names = ReadonlySet<string>;

/** Where something stands in the buyer's document: `Hoofdstuk 8` is a chapter there, whatever bears that name here. */
const buyersPlace = /#sources\//u;

class IdLinker {
  constructor(
    private readonly anchors: Names,
    private readonly findAnchor: (id: string) => string | undefined,
    private readonly pattern: RegExp,
  ) {}

  blocks(blocks: readonly Block[], own: Names): Block[] {
    return blocks.map((block) => this.block(block, own));
  }

  private block(block: Block, own: Names): Block {
    switch (block.type) {
      case 'heading':
        return { ...block, children: this.inlines(block.children, undefined) };
      case 'paragraph':
        return { ...block, children: this.inlines(block.children, withAnchorsOf(block.children, own)) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.item(item, own)) };
      case 'table':
        return this.table(block, own);
      case 'quote':
      case 'landscape':
      case 'excerpt':
        return { ...block, children: this.blocks(block.children, own) };
      case 'columns':
        return { ...block, parts: block.parts.map(({ children }) => ({ children: this.blocks(children, own) })) };
      case 'callout':
        return {
          ...block,
          title: block.title === undefined ? undefined : this.inlines(block.title, withAnchorsOf(block.title, own)),
          children: this.blocks(block.children, own),
        };
      default:
        return block;
    }
  }

  private item(item: ListItem, own: Names): ListItem {
    const direct = item.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
    return { ...item, children: this.blocks(item.children, withAnchorsOf(direct, own)) };
  }

  private table(table: Table, own: Names): Table {
    const row = (cells: readonly TableCell[]): TableCell[] => {
      const ownOfRow = withAnchorsOf(
        cells.flatMap((cell) => cell.children),
        own,
      );
      return cells.map((cell) => ({ children: this.inlines(cell.children, ownOfRow) }));
    };
    return {
      ...table,
      caption: table.caption === undefined ? undefined : this.inlines(table.caption, withAnchorsOf(table.caption, own)),
      header: row(table.header),
      rows: table.rows.map(({ cells }) => ({ cells: row(cells) })),
    };
  }

  /** `own` holds the anchors that must not be linked to from here; undefined where nothing is linked. */
  private inlines(inlines: readonly Inline[], own: Names | undefined): Inline[] {
    const linked: Inline[] = [];
    for (const inline of inlines) {
      for (const piece of this.inline(inline, own)) {
        const last = linked.at(-1);
        if (piece.type === 'text' && last?.type === 'text') {
          linked[linked.length - 1] = { type: 'text', text: last.text + piece.text };
        } else {
          linked.push(piece);
        }
      }
    }
    return linked;
  }

  private inline(inline: Inline, own: Names | undefined): Inline[] {
    switch (inline.type) {
      case 'text':
        return own === undefined ? [inline] : this.text(inline.text, own);
      case 'reference': {
        const isHere = this.anchors.has(inline.target);
        const children = this.inlines(inline.children, isHere ? undefined : own);
        return isHere ? [{ ...inline, children }] : children;
      }
      case 'link':
        return [{ ...inline, children: this.inlines(inline.children, undefined) }];
      case 'field':
        return [
          { ...inline, children: this.inlines(inline.children, buyersPlace.test(inline.address) ? undefined : own) },
        ];
      case 'strong':
      case 'emphasis':
      case 'deleted':
      case 'footnote':
        return [{ ...inline, children: this.inlines(inline.children, own) }];
      default:
        return [inline];
    }
  }

  private text(text: string, own: Names): Inline[] {
    const pieces: Inline[] = [];
    let done = 0;
    for (const match of text.matchAll(this.pattern)) {
      const [id] = match;
      const target = id === '' ? undefined : this.findAnchor(id);
      if (target === undefined || own.has(target) || !this.anchors.has(target)) continue;
      if (match.index > done) pieces.push({ type: 'text', text: text.slice(done, match.index) });
      pieces.push({ type: 'reference', target, children: [{ type: 'text', text: id }] });
      done = match.index + id.length;
    }
    if (done < text.length) pieces.push({ type: 'text', text: text.slice(done) });
    return pieces;
  }
}

function withAnchorsOf(inlines: readonly Inline[], own: Names): Names {
  const found = new Set<string>();
  collectFromInlines(inlines, found);
  return found.size === 0 ? own : new Set([...own, ...found]);
}

function collectFromInlines(inlines: readonly Inline[], into: Set<string>): void {
  for (const inline of inlines) {
    if (inline.type === 'anchor') into.add(inline.name);
    else if ('children' in inline) collectFromInlines(inline.children, into);
  }
}
