import type { BlockLayout, PageLayout } from 'docx/layout';
import type { BodyBlock, PlacedBookmark } from '../docx/body-blocks.ts';
import { isFieldBookmark } from '../docx/bookmarks.ts';
import type { OutlineEntry } from '../docx/outline.ts';
import type { PageNumbers } from '../docx/rendering.ts';
import { styles } from '../docx/styles.ts';

/** What stands where among the paragraphs and tables of a body, counted from zero. */
export interface BodyPlaces {
  /** The headings that stand in the body itself; those in a callout or a table are left out. */
  readonly headings: ReadonlyMap<number, OutlineEntry>;
  /** The lines of the tables of contents. */
  readonly contents: ReadonlySet<number>;
}

/** Finds the headings by their bookmarks, and the title, which has none, by its style. */
export function findPlaces(blocks: readonly BodyBlock[], outline: readonly OutlineEntry[]): BodyPlaces {
  const byBookmark = new Map(outline.map((entry) => [entry.bookmark, entry]));
  const headings = new Map<number, OutlineEntry>();
  const title = outline.find(({ level }) => level === 0);
  const titleBlock = title === undefined ? -1 : blocks.findIndex(({ style }) => style === styles.title);
  if (title !== undefined && titleBlock !== -1) headings.set(titleBlock, title);
  for (const [index, { bookmarks }] of blocks.entries()) {
    const own = bookmarks.filter(({ row }) => row === undefined).flatMap(({ name }) => byBookmark.get(name) ?? []);
    const [entry] = own;
    if (entry !== undefined) headings.set(index, entry);
  }
  const contents = [...blocks.keys()].filter((index) => blocks[index]?.isContents === true);
  return { headings, contents: new Set(contents) };
}

/** The part of a block that stands on a page. */
interface PagePart {
  readonly page: PageLayout;
  readonly block: BlockLayout;
}

/**
 * The number that is shown on the page of each bookmark; nothing refers to the page of a field.
 * @returns undefined when a page shows no number, or one in other signs than digits
 */
export function findPageNumbers(layouts: readonly PageLayout[], blocks: readonly BodyBlock[]): PageNumbers | undefined {
  const partsOf = new Map<number, PagePart[]>();
  for (const page of layouts) {
    for (const block of page.body) {
      const parts = partsOf.get(block.index) ?? [];
      parts.push({ page, block });
      partsOf.set(block.index, parts);
    }
  }
  const numbers = new Map<string, number>();
  for (const [index, { bookmarks }] of blocks.entries()) {
    for (const bookmark of bookmarks) {
      const page = isFieldBookmark(bookmark.name) ? undefined : pageOf(bookmark, partsOf.get(index) ?? []);
      if (page === undefined) continue;
      if (!/^\d+$/u.test(page.pageNumber ?? '')) return undefined;
      numbers.set(bookmark.name, Number(page.pageNumber));
    }
  }
  return numbers;
}

/** A bookmark at the end of a line stands before what comes on the next one. */
function pageOf({ offset, row }: PlacedBookmark, parts: readonly PagePart[]): PageLayout | undefined {
  let before = 0;
  for (const { page, block } of parts) {
    if (block.type === 'table') {
      if (block.rows.some(({ index }) => index === row)) return page;
      continue;
    }
    before += block.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (before > offset) return page;
  }
  return row === undefined ? parts.at(-1)?.page : parts[0]?.page;
}
