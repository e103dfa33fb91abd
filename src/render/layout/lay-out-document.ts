import type { Document, IXmlableObject } from 'docx';
import type { DocumentLayout, PageLayout } from 'docx/layout';
import { readBodyBlocks } from '../docx/body-blocks.ts';
import type { WordDocument } from '../docx/render-docx.ts';
import { type BodyPlaces, findPageNumbers, findPlaces } from './body-places.ts';
import { hasEndlessWord } from './endless-words.ts';
import type { LaidOutDocument } from './laid-out.ts';
import { characterGuess, divisionGuess, fontGuess, unmeasuredFonts } from './measured-fonts.ts';
import { findPushedTables } from './pushed-tables.ts';
import { findSections } from './sections.ts';
import { linesOn, readPages, type TextPage } from './text-pages.ts';

/** The long side of an A4 in pixels, with a hair to spare. */
const longestA4 = 1_130;

/**
 * Lays out a Word document as Word does, without Word: the `docx` package breaks lines and pages with the widths of the
 * fonts that Word uses (Carlito for Calibri). What it does not know it guesses, and says so.
 */
export async function layOutDocument(word: WordDocument): Promise<LaidOutDocument> {
  const [{ layoutDocument }, { symbolFont }] = await Promise.all([
    import('docx/layout'),
    import('../docx/numbering.ts'),
  ]);
  const { document, outline, fonts, margins, hasDividedWords } = word;
  const body = word.body();
  const { pages: layouts, stoppedAt } = hasEndlessWord(body)
    ? { pages: [], stoppedAt: 'a word without an end' }
    : orNone(() => layoutDocument(withBody(document, body), { guess: true }));
  const guesses = [...new Set(layouts.flatMap(({ guesses: own = [] }) => own))].filter(
    (guess) => guess !== divisionGuess || hasDividedWords,
  );
  const unknownFonts = guesses.includes(fontGuess) ? unmeasuredFonts(fonts) : [];
  const blocks = readBodyBlocks(body);
  const isMeasured = stoppedAt === undefined && guesses.every((guess) => guess === characterGuess);
  return {
    ...describePages(readPages(layouts, margins), layouts, findPlaces(blocks, outline)),
    pageNumbers: isMeasured ? findPageNumbers(layouts, blocks) : undefined,
    unknownFonts: guesses.includes(fontGuess) && unknownFonts.length === 0 ? [symbolFont] : unknownFonts,
    guesses: guesses.filter((guess) => guess !== fontGuess),
    stoppedAt,
  };
}

/** The engine fails at parts of a house style that Word would mend, such as a list without its levels. */
function orNone(layOut: () => DocumentLayout): DocumentLayout {
  try {
    return layOut();
  } catch {
    return { pages: [], stoppedAt: 'a part of the house style that is not as it should be' };
  }
}

/**
 * The same document, of which the body has been prepared: to do that takes as long as to lay out half a page. What is
 * noted of its footnotes while they are read, such as where their links lead, is not noted in the document itself.
 */
function withBody(document: Document, body: IXmlableObject): Document {
  const view = { Body: { prepForXml: () => body } };
  const wrapper: unknown = Object.create(document.Document, { View: { value: view } });
  const footnotes = { View: document.FootNotes.View, Relationships: { addRelationship: () => undefined } };
  return Object.create(document, { Document: { value: wrapper }, FootNotes: { value: footnotes } }) as Document;
}

function describePages(
  pages: readonly TextPage[],
  layouts: readonly PageLayout[],
  places: BodyPlaces,
): Omit<LaidOutDocument, 'pageNumbers' | 'unknownFonts' | 'guesses' | 'stoppedAt'> {
  const last = pages.at(-1);
  return {
    pages: pages.length,
    lastPageFill: last?.fill ?? 0,
    linesOnLastPage: linesOn(last, () => true),
    coverPages: countCoverPages(pages, places),
    contentsPages: pages.filter((page) => isContentsPage(page, places)).length,
    largePages: layouts.flatMap(({ width, height }, index) => (Math.max(width, height) > longestA4 ? [index + 1] : [])),
    sections: findSections(pages, places.headings),
    pushedTables: findPushedTables(pages, places.headings),
  };
}

/** A cover has the title and no chapter: the pages before the one with the first heading or list of contents. */
function countCoverPages(pages: readonly TextPage[], { headings, contents }: BodyPlaces): number {
  const first = pages.findIndex(({ blocks }) =>
    blocks.some(({ index }) => contents.has(index) || (headings.get(index)?.level ?? 0) > 0),
  );
  return Math.max(first, 0);
}

/** What stands above the list, such as the title, goes with it; text after it makes the page one that is read. */
function isContentsPage({ blocks }: TextPage, { contents }: BodyPlaces): boolean {
  const last = blocks.findLastIndex(({ index }) => contents.has(index));
  return last !== -1 && blocks.slice(last + 1).every(({ isEmpty }) => isEmpty);
}
