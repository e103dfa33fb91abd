import type { Block } from '../../document/tree.ts';

/** Blocks on pages that stand or lie. */
export interface SectionPlan {
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Divides the tree where its pages turn. A section starts on a new page of its own, so a page break at its edge would
 * leave an empty page; headings right before the turn go along to the pages that they announce.
 */
export function planSections(blocks: readonly Block[]): SectionPlan[] {
  const stretches: { isLandscape: boolean; blocks: Block[] }[] = [];
  for (const { isLandscape, block } of flatten(blocks, false)) {
    const last = stretches.at(-1);
    if (last?.isLandscape === isLandscape) last.blocks.push(block);
    else stretches.push({ isLandscape, blocks: [...takeLastHeadings(last?.blocks ?? []), block] });
  }
  return join(stretches.map(({ isLandscape, blocks: own }) => ({ isLandscape, blocks: trim(own) })));
}

function* flatten(blocks: readonly Block[], isLandscape: boolean): Generator<{ isLandscape: boolean; block: Block }> {
  for (const block of blocks) {
    if (block.type === 'landscape') yield* flatten(block.children, true);
    else yield { isLandscape, block };
  }
}

function takeLastHeadings(blocks: Block[]): Block[] {
  let start = blocks.length;
  while (start > 0 && isEdge(blocks[start - 1])) start -= 1;
  const taken = blocks.splice(start);
  return taken.filter(({ type }) => type === 'heading');

  function isEdge(block: Block | undefined): boolean {
    return block?.type === 'heading' || block?.type === 'page-break';
  }
}

function trim(blocks: readonly Block[]): Block[] {
  const isBreak = (block: Block) => block.type === 'page-break';
  const start = blocks.findIndex((block) => !isBreak(block));
  const end = blocks.findLastIndex((block) => !isBreak(block));
  return start === -1 ? [] : blocks.slice(start, end + 1);
}

/** Leaves out what has become empty, and joins what then meets. */
function join(sections: readonly SectionPlan[]): SectionPlan[] {
  const joined: SectionPlan[] = [];
  for (const section of sections.filter(({ blocks }) => blocks.length > 0)) {
    const last = joined.at(-1);
    if (last?.isLandscape !== section.isLandscape) joined.push(section);
    else joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
  }
  return joined;
}
