import { numberHeadings } from '../../document/numbering.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Block, DocumentTree, Heading } from '../../document/tree.ts';

/** A heading of the Word document: its Word level, its number and its place in the table of contents. */
export interface OutlineEntry {
  readonly heading: Heading;
  /** 1 is Word's Heading 1; 0 is the title of the document. */
  readonly level: number;
  /** As Word will show it: `2.1`; undefined for a heading without number. */
  readonly number: string | undefined;
  readonly text: string;
  readonly bookmark: string;
}

/**
 * The headings in the order in which they stand in the document. A tree that starts with its only heading of level 1
 * has that one as its title, and its level 2 is Word's Heading 1; in any other tree level 1 is Heading 1.
 */
export function makeOutline(tree: DocumentTree): OutlineEntry[] {
  const headings = [...findHeadings(tree.blocks)];
  const numbers = numberHeadings(headings);
  const shift = hasTitleHeading(tree, headings) ? 1 : 0;
  return headings.map((heading, index) => ({
    heading,
    level: heading.level - shift,
    number: heading.level > shift ? numbers.get(heading) : undefined,
    text: plainText(heading.children),
    bookmark: `_Toc${String(index + 1).padStart(8, '0')}`,
  }));
}

function hasTitleHeading(tree: DocumentTree, headings: readonly Heading[]): boolean {
  const first = firstOnPage(tree.blocks);
  return first?.type === 'heading' && first.level === 1 && headings.filter(({ level }) => level === 1).length === 1;
}

/** The first page may lie on its side. */
function firstOnPage(blocks: readonly Block[]): Block | undefined {
  const [first] = blocks;
  return first !== undefined && isTransparent(first) ? firstOnPage(first.children) : first;
}

/** A list item's heading is set as text: Word's outline cannot hold a heading that is a list item too. */
function* findHeadings(blocks: readonly Block[]): Generator<Heading> {
  for (const block of blocks) {
    if (block.type === 'heading') yield block;
    else if (block.type === 'quote' || block.type === 'callout' || isTransparent(block)) {
      yield* findHeadings(block.children);
    }
  }
}

/** Whether a block is nothing but what it holds. */
function isTransparent(block: Block): block is Extract<Block, { readonly type: 'landscape' | 'excerpt' }> {
  return block.type === 'landscape' || block.type === 'excerpt';
}
