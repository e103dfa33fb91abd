import { toJsonText } from '../json-text.ts';
import type { BudgetLimit, BudgetSection, PageBudget } from './page-budget.ts';

/** The page budget for other programs; `version` counts up when a field changes its meaning. Shares are 0 to 1. */
export function pagesAsJson({ documents, whole }: PageBudget): string {
  return toJsonText({
    version: 1,
    limit: whole === undefined ? null : { pages: whole.pages, ...limitOf(whole) },
    documents: documents.map((document) => ({
      id: document.id,
      title: document.title,
      handedIn: document.isHandedIn,
      pages: document.pages,
      largePages: document.largePages,
      printedPages: document.printedPages ?? null,
      lastPageFill: rounded(document.lastPageFill),
      words: document.words,
      characters: document.characters,
      sections: document.sections.map(describeSection),
      savings: document.savings.map((saving) => ({
        type: saving.type,
        page: saving.page,
        heading: saving.heading ?? null,
        ...(saving.type === 'few-lines' ? { lines: saving.lines } : { fill: rounded(saving.fill) }),
      })),
      houseStyle: document.isInHouseStyle,
      unknownFonts: document.unknownFonts,
      guesses: document.guesses,
      stoppedAt: document.stoppedAt ?? null,
    })),
  });
}

function describeSection(section: BudgetSection) {
  const { level, number, title, id, length, firstPage, lastPage, lastPageFill, words, characters, share } = section;
  return {
    level,
    number: number ?? null,
    title,
    id: id ?? null,
    pages: rounded(length),
    firstPage,
    lastPage,
    lastPageFill: rounded(lastPageFill),
    words,
    characters,
    limit: section.limit === undefined ? null : limitOf(section.limit),
    share: share === undefined ? null : rounded(share),
    sharePerPage: share === undefined || length <= 0 ? null : rounded(share / length),
  };
}

function limitOf({ most, isOver, isNear }: BudgetLimit) {
  return { most, over: isOver ?? 'no', near: isNear };
}

/** The layout is no more exact than a thousandth of a page. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
