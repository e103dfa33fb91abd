import type { PageLayout } from 'docx/layout';
import type { DocumentTree } from '../../document/tree.ts';
import type { DocxDraft } from '../docx/render-docx.ts';
import type { LaidOutDocument } from './laid-out.ts';
import { findPushedTables } from './pushed-tables.ts';
import { findSections } from './sections.ts';
import { linesOn, readPages, type TextPage } from './text-pages.ts';

/** The long side of an A4 in pixels, with a hair to spare. */
const longestA4 = 1_130;

/**
 * Lays out the Word document of a tree as Word does, without Word: the `docx` package breaks lines and pages with the
 * widths of the fonts that Word uses (Carlito for Calibri). What it does not know it guesses, and says so.
 */
export async function layOutDocument(tree: DocumentTree): Promise<LaidOutDocument> {
  const [{ layoutDocument }, { draftDocx }] = await Promise.all([
    import('docx/layout'),
    import('../docx/render-docx.ts'),
  ]);
  const draft = await draftDocx(tree);
  const { pages, stoppedAt } = layoutDocument(draft.document, { guess: true });
  return describePages(pages, draft, stoppedAt);
}

function describePages(
  layouts: readonly PageLayout[],
  draft: DocxDraft,
  stoppedAt: string | undefined,
): LaidOutDocument {
  const pages = readPages(layouts, draft.margins);
  const last = pages.at(-1);
  return {
    pages: pages.length,
    lastPageFill: last?.fill ?? 0,
    linesOnLastPage: linesOn(last, () => true),
    coverPages: countCoverPages(pages, draft),
    contentsPages: pages.filter((page) => isContentsOnly(page, draft)).length,
    largePages: layouts.filter(({ width, height }) => Math.max(width, height) > longestA4).length,
    sections: findSections(pages, draft.headingsByBlock),
    pushedTables: findPushedTables(pages, draft.headingsByBlock),
    guesses: [...new Set(layouts.flatMap(({ guesses = [] }) => guesses))],
    stoppedAt,
  };
}

/** A cover has the title and no chapter: the pages before the one with the first heading or list of contents. */
function countCoverPages(pages: readonly TextPage[], { headingsByBlock, contentsBlocks }: DocxDraft): number {
  const first = pages.findIndex(({ blocks }) =>
    blocks.some(({ index }) => contentsBlocks.has(index) || (headingsByBlock.get(index)?.level ?? 0) > 0),
  );
  return Math.max(first, 0);
}

function isContentsOnly({ blocks }: TextPage, { contentsBlocks, headingsByBlock }: DocxDraft): boolean {
  const hasContents = blocks.some(({ index }) => contentsBlocks.has(index));
  const isOther = (index: number): boolean => !contentsBlocks.has(index) && !headingsByBlock.has(index);
  return hasContents && !blocks.some(({ index, lines, isEmpty }) => !isEmpty && lines > 0 && isOther(index));
}
