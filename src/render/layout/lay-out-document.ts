import type { PageLayout } from 'docx/layout';
import type { DocumentTree } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import type { DocxDraft } from '../docx/render-docx.ts';
import type { LaidOutDocument } from './laid-out.ts';
import { fontGuess, unmeasuredFonts } from './measured-fonts.ts';
import { findPushedTables } from './pushed-tables.ts';
import { findSections } from './sections.ts';
import { linesOn, readPages, type TextPage } from './text-pages.ts';

/** The long side of an A4 in pixels, with a hair to spare. */
const longestA4 = 1_130;

/**
 * Lays out the Word document of a tree as Word does, without Word: the `docx` package breaks lines and pages with the
 * widths of the fonts that Word uses (Carlito for Calibri). What it does not know it guesses, and says so.
 */
export async function layOutDocument(tree: DocumentTree, look?: Look): Promise<LaidOutDocument> {
  const [{ layoutDocument }, { draftDocx }, { symbolFont }] = await Promise.all([
    import('docx/layout'),
    import('../docx/render-docx.ts'),
    import('../docx/numbering.ts'),
  ]);
  const draft = await draftDocx(tree, look);
  const { pages, stoppedAt } = layoutDocument(draft.document, { guess: true });
  const guesses = [...new Set(pages.flatMap(({ guesses: own = [] }) => own))];
  const unknownFonts = unmeasuredFonts(draft.fonts);
  return {
    ...describePages(pages, draft),
    unknownFonts: !guesses.includes(fontGuess) || unknownFonts.length > 0 ? unknownFonts : [symbolFont],
    guesses: guesses.filter((guess) => guess !== fontGuess),
    stoppedAt,
  };
}

function describePages(
  layouts: readonly PageLayout[],
  draft: DocxDraft,
): Omit<LaidOutDocument, 'unknownFonts' | 'guesses' | 'stoppedAt'> {
  const pages = readPages(layouts, draft.margins);
  const last = pages.at(-1);
  return {
    pages: pages.length,
    lastPageFill: last?.fill ?? 0,
    linesOnLastPage: linesOn(last, () => true),
    coverPages: countCoverPages(pages, draft),
    contentsPages: pages.filter((page) => isContentsPage(page, draft)).length,
    largePages: layouts.filter(({ width, height }) => Math.max(width, height) > longestA4).length,
    sections: findSections(pages, draft.headingsByBlock),
    pushedTables: findPushedTables(pages, draft.headingsByBlock),
  };
}

/** A cover has the title and no chapter: the pages before the one with the first heading or list of contents. */
function countCoverPages(pages: readonly TextPage[], { headingsByBlock, contentsBlocks }: DocxDraft): number {
  const first = pages.findIndex(({ blocks }) =>
    blocks.some(({ index }) => contentsBlocks.has(index) || (headingsByBlock.get(index)?.level ?? 0) > 0),
  );
  return Math.max(first, 0);
}

/** What stands above the list, such as the title, goes with it; text after it makes the page one that is read. */
function isContentsPage({ blocks }: TextPage, { contentsBlocks }: DocxDraft): boolean {
  const last = blocks.findLastIndex(({ index }) => contentsBlocks.has(index));
  return last !== -1 && blocks.slice(last + 1).every(({ isEmpty }) => isEmpty);
}
