import type { OutlineEntry } from '../docx/outline.ts';
import type { PushedTable } from './laid-out.ts';
import type { TextPage } from './text-pages.ts';

/** A page that is fuller than this has no room worth speaking of. */
const mostWasted = 0.8;

/** The pages that are left partly empty because the table at the top of the next one is kept together. */
export function findPushedTables(
  pages: readonly TextPage[],
  headings: ReadonlyMap<number, OutlineEntry>,
): PushedTable[] {
  const headingBlocks = [...headings.keys()].sort((first, second) => first - second);
  return pages.flatMap((page, at) => {
    const next = pages[at + 1];
    const blocks = (next?.blocks ?? []).filter(({ isEmpty }) => !isEmpty);
    // A caption or a lead-in goes along to the page of its table.
    const place = blocks.findIndex(({ isTable }) => isTable);
    const table = place >= 0 && place <= 2 ? blocks[place] : undefined;
    const [first] = blocks;
    if (next === undefined || table === undefined || first === undefined) return [];
    const startsThere = !page.blocks.some(({ index }) => index === table.index);
    const isChapter = headings.get(first.index)?.level === 1;
    const isTurned = next.size !== page.size;
    if (!startsThere || isChapter || isTurned || page.fill > mostWasted) return [];
    const above = headingBlocks.findLast((block) => block < table.index);
    return [{ page: at + 1, fill: page.fill, under: above === undefined ? undefined : headings.get(above)?.text }];
  });
}
