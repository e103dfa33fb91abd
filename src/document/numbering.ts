import type { Block, Heading } from './tree.ts';

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
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => collectHeadings(item.children));
    return 'children' in block && block.type !== 'paragraph' ? collectHeadings(block.children) : [];
  });
}
