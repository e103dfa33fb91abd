import { plainText } from './plain-text.ts';
import type { Block, Figure, Heading, Inline, Picture, Table } from './tree.ts';
import { everyBlock } from './tree-walk.ts';

/**
 * The numbers of all numbered headings: `1`, `1.1`, `2`. The shallowest numbered level counts whole chapters, so a
 * title above the chapters does not. A level that is skipped is not counted: below `1` comes `1.1`, however deep.
 */
export function numberHeadings(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  const numbers = new Map<Heading, string>();
  const headings = collectHeadings(blocks).filter((heading) => heading.isNumbered);
  const top = headings.reduce((least, heading) => Math.min(least, heading.level), 6);
  // The chapter and its sections down to the last heading, each with how many headings stand directly below it.
  const path = [{ level: top - 1, number: '', below: 0 }];
  for (const heading of headings) {
    let parent = path.at(-1);
    while (parent !== undefined && parent.level >= heading.level) {
      path.pop();
      parent = path.at(-1);
    }
    if (parent === undefined) continue;
    parent.below += 1;
    const number = parent.number === '' ? String(parent.below) : `${parent.number}.${parent.below}`;
    path.push({ level: heading.level, number, below: 0 });
    numbers.set(heading, number);
  }
  return numbers;
}

/** Every heading of a piece of the tree in reading order. */
export function collectHeadings(blocks: readonly Block[]): Heading[] {
  return [...everyBlock(blocks)].filter((block) => block.type === 'heading');
}

/** A block with a caption that is counted. */
export interface Captioned {
  readonly block: Table | Picture | Figure;
  readonly caption: readonly Inline[];
  readonly kind: 'table' | 'figure';
  /** Counts from one, tables and figures apart. */
  readonly number: number;
}

/** All that has a caption, in reading order, with its number. */
export function numberCaptions(blocks: readonly Block[]): Captioned[] {
  const counts = { table: 0, figure: 0 };
  const found: Captioned[] = [];
  for (const block of everyBlock(blocks)) {
    if (block.type !== 'table' && block.type !== 'picture' && block.type !== 'figure') continue;
    const caption = captionOf(block);
    if (caption === undefined) continue;
    const kind = block.type === 'table' ? 'table' : 'figure';
    counts[kind] += 1;
    found.push({ block, caption, kind, number: counts[kind] });
  }
  return found;
}

/** The caption of a block, when it says something. */
export function captionOf({ caption }: Captioned['block']): readonly Inline[] | undefined {
  return caption === undefined || plainText(caption).trim() === '' ? undefined : caption;
}
