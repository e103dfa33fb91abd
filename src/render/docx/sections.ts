import type { Block, LargePaper } from '../../document/tree.ts';
import { sheets } from '../../word-file/form-limits.ts';
import type { PageMeasures } from './look.ts';

/** How the pages of a section lie, and on what. */
interface SectionForm {
  readonly isLandscape: boolean;
  /** Undefined for the paper of the document. */
  readonly paper?: LargePaper | undefined;
}

/** Blocks on pages that stand or lie. */
export interface SectionPlan extends SectionForm {
  readonly blocks: readonly Block[];
}

/** The sides of the paper of a section, in twips, as it stands, and the width and height of its pages. */
interface SectionSize {
  readonly shortSide: number;
  readonly longSide: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides the tree where its pages turn or change their paper. A section starts on a new page of its own, so a page break
 * at its edge would leave an empty page; headings right before the turn go along to the pages that they announce.
 */
export function planSections(blocks: readonly Block[]): SectionPlan[] {
  const stretches: (SectionForm & { blocks: Block[] })[] = [];
  for (const { form, block } of flatten(blocks, standing)) {
    const last = stretches.at(-1);
    if (last !== undefined && isSame(last, form)) last.blocks.push(block);
    else stretches.push({ ...form, blocks: [...takeLastHeadings(last?.blocks ?? []), block] });
  }
  return join(stretches.map(({ blocks: own, ...form }) => ({ ...form, blocks: trim(own) })));
}

/** The size of the pages of a section, in a document with such pages. */
export function sizeOfSection({ isLandscape, paper }: SectionForm, page: PageMeasures): SectionSize {
  const [shortSide, longSide] = paper === undefined ? [page.shortSide, page.longSide] : sheets[paper];
  const [width, height] = isLandscape ? [longSide, shortSide] : [shortSide, longSide];
  return { shortSide, longSide, width, height };
}

const standing: SectionForm = { isLandscape: false };

function* flatten(blocks: readonly Block[], form: SectionForm): Generator<{ form: SectionForm; block: Block }> {
  for (const block of blocks) {
    if (block.type === 'landscape') yield* flatten(block.children, { isLandscape: true, paper: block.paper });
    else yield { form, block };
  }
}

function isSame(one: SectionForm, other: SectionForm): boolean {
  return one.isLandscape === other.isLandscape && one.paper === other.paper;
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
    if (last === undefined || !isSame(last, section)) joined.push(section);
    else joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
  }
  return joined;
}
