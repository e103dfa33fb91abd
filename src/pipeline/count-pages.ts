import type { PlannedDocument } from '../document/plan/plan-document.ts';
import type { Bid } from '../model/bid.ts';
import {
  countedPagesOf,
  type PageCount,
  type PageCounts,
  type PageSaving,
  pageLimitsOf,
} from '../reading/form/page-limit.ts';
import type { LoadedBid } from './load-bid.ts';
import { isAnswer, type MeasuredDocument, type MeasuredSection, measureDocuments } from './measure-pages.ts';

/** A section that ends on a page with no more lines than this is worth shortening. */
const fewLines = 3;

/** Counts the pages of what a bid sets a limit to. The layout engine is only paid for by a bid with such a limit. */
export async function countPages(
  loaded: LoadedBid,
  bid: Bid,
  planned: readonly PlannedDocument[],
): Promise<PageCounts> {
  const limits = pageLimitsOf(bid).filter(({ most }) => most !== undefined);
  if (limits.length === 0) return { whole: undefined, ofItems: new Map() };
  const countsAnnexes = limits.some(({ item }) => item === undefined) && countedPagesOf(bid.manifest.formRules).annexes;
  const measured = await measureDocuments(
    loaded,
    bid,
    planned,
    (plan) => plan.audience === 'submission' && (countsAnnexes || isAnswer(plan)),
  );
  return countMeasured(bid, measured);
}

/** Counts as the form rules of the bid say: which pages, which documents. */
export function countMeasured(bid: Bid, measured: readonly MeasuredDocument[]): PageCounts {
  const handedIn = measured.filter(({ isHandedIn }) => isHandedIn);
  const { a3 } = countedPagesOf(bid.manifest.formRules);
  return { whole: countWhole(bid, handedIn), ofItems: countItems(handedIn, a3) };
}

function countWhole(bid: Bid, handedIn: readonly MeasuredDocument[]): PageCount | undefined {
  const rules = countedPagesOf(bid.manifest.formRules);
  const counted = handedIn.filter((document) => rules.annexes || document.isAnswer);
  if (counted.length === 0 || counted.some(({ stoppedAt }) => stoppedAt !== undefined)) return undefined;
  const parts = counted.map((document) => {
    const left = (rules.cover ? 0 : document.coverPages) + (rules.contents ? 0 : document.contentsPages);
    return document.pages - left + (rules.a3 - 1) * document.largePages.length;
  });
  const pages = parts.reduce((sum, part) => sum + part, 0);
  const rooms = counted.map((document) => weightOf(document.pages, document, rules.a3) * (1 - document.lastPageFill));
  return {
    pages,
    length: pages - Math.min(...rooms),
    isSure: counted.every(isMeasured),
    savings: counted.flatMap(savingsIn),
  };
}

function countItems(handedIn: readonly MeasuredDocument[], a3: number): Map<string, PageCount> {
  const counts = new Map<string, PageCount>();
  for (const document of handedIn) {
    if (document.stoppedAt !== undefined) continue;
    for (const section of document.sections) {
      if (section.item === undefined || counts.has(section.item.address)) continue;
      const { start, end } = section;
      counts.set(section.item.address, {
        ...extentOf(section, document, a3),
        isSure: isMeasured(document),
        savings: savingsIn(document).filter(({ page }) => page >= start.page && page <= end.page),
      });
    }
  }
  return counts;
}

/**
 * How many pages a section stands on and how much of them it takes.
 * @param a3 what a page larger than A4 counts as
 */
function extentOf({ start, end }: MeasuredSection, document: MeasuredDocument, a3: number) {
  const within = document.largePages.filter((page) => page >= start.page && page <= end.page);
  const pages = end.page - start.page + 1 + (a3 - 1) * within.length;
  const room = (page: number, share: number): number => weightOf(page, document, a3) * share;
  return { pages, length: pages - room(start.page, start.down) - room(end.page, 1 - end.down) };
}

/** What a page counts as. */
function weightOf(page: number, { largePages }: MeasuredDocument, a3: number): number {
  return largePages.includes(page) ? a3 : 1;
}

function isMeasured({ guesses, unknownFonts }: MeasuredDocument): boolean {
  return guesses.length === 0 && unknownFonts.length === 0;
}

/** Where cutting little wins a page, in the order of the document. */
export function savingsIn({ sections, pushedTables }: MeasuredDocument): PageSaving[] {
  // A chapter ends where its last section ends; the smallest of them says best where the lines stand.
  const ending = new Map<number, MeasuredSection>();
  for (const section of sections) {
    const { start, end, linesOnLastPage, endsItsPage } = section;
    if (end.page > start.page && endsItsPage && linesOnLastPage <= fewLines) ending.set(end.page, section);
  }
  const few = [...ending.values()].map(
    ({ end, text, linesOnLastPage }): PageSaving => ({
      type: 'few-lines',
      page: end.page,
      heading: text,
      lines: linesOnLastPage,
    }),
  );
  const pushed = pushedTables.map(
    ({ page, under, fill }): PageSaving => ({ type: 'pushed-table', page, heading: under, fill }),
  );
  return [...few, ...pushed].sort((first, second) => first.page - second.page);
}
