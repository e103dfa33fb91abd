import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import { documentsOf } from '../document/plan/documents-of.ts';
import { planDocuments } from '../document/plan/plan-document.ts';
import type { Host } from '../host/host.ts';
import type { Bid } from '../model/bid.ts';
import { countOf, isNear, isOver, type PageLimit, pageLimitsOf } from '../reading/form/page-limit.ts';
import type { BudgetDocument, BudgetLimit, BudgetSection, PageBudget } from '../report/pages/page-budget.ts';
import { sharesOf } from '../report/stakes.ts';
import type { Language } from '../text/language.ts';
import { chooseDocuments } from './choose-documents.ts';
import { countMeasured, savingsIn } from './count-pages.ts';
import { dressOf } from './house-style.ts';
import { loadBidFrom } from './load-bid.ts';
import { type MeasuredDocument, type MeasuredSection, measureDocuments } from './measure-pages.ts';
import { printedPages } from './printed-pages.ts';

/** What the page budget of a bid is made of. */
export interface BudgetOptions {
  /** Only the documents with these ids. */
  readonly only?: readonly string[];
  /** Whether LibreOffice counts the pages too. */
  readonly isExact: boolean;
}

/** The page budget of a bid, as far as it could be read. */
export interface BudgetResult {
  /** Undefined when there was no readable manifest. */
  readonly budget: PageBudget | undefined;
  /** What stood in the way of reading the bid. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
}

/**
 * Lays out the Word documents of the bid in a folder and says on what its pages are spent. Writes nothing.
 * @param folder absolute, or relative to the host's working folder
 * @throws EmviError when `only` names a document that the bid does not have, and where LibreOffice is asked for and
 *   is not there or fails
 */
export async function budgetBid(host: Host, folder: string, options: BudgetOptions): Promise<BudgetResult> {
  const office = options.isExact ? await host.findOffice() : undefined;
  if (options.isExact && office === undefined) throw noOffice();
  const loaded = loadBidFrom(host, folder);
  const { bid, diagnostics } = loaded;
  if (bid === undefined) return { budget: undefined, diagnostics, language: 'nl' };
  const chosen = new Set(chooseDocuments(documentsOf(bid), options.only).map(({ id }) => id));
  const measured = await measureDocuments(loaded, bid, planDocuments(bid, loaded.templates), ({ document }) =>
    chosen.has(document.id),
  );
  const printed = office === undefined ? undefined : await printedPages(office, measured, await dressOf(bid, loaded));
  return { budget: describe(bid, measured, printed), diagnostics, language: bid.language };
}

function noOffice(): EmviError {
  return new EmviError({
    nl: '--exact vraagt LibreOffice, en dat staat niet op deze computer; zonder --exact telt emvi zelf',
    en: '--exact asks for LibreOffice, which is not on this computer; without --exact emvi counts itself',
  });
}

function describe(
  bid: Bid,
  measured: readonly MeasuredDocument[],
  printed: ReadonlyMap<MeasuredDocument, number> | undefined,
): PageBudget {
  const limits = pageLimitsOf(bid);
  const counts = countMeasured(bid, measured);
  const shares = sharesOf(bid);
  const limitOf = (item: PageLimit['item']): BudgetLimit | undefined => {
    const limit = limits.find((candidate) => candidate.item === item);
    const count = limit === undefined ? undefined : countOf(counts, limit);
    if (limit?.most === undefined || count === undefined) return undefined;
    return { most: limit.most, isOver: isOver(count, limit.most), isNear: isNear(count, limit.most) };
  };
  const ofSection = (section: MeasuredSection): BudgetSection => {
    const { item, start, end, level, number, text, words, characters } = section;
    return {
      level,
      number,
      title: text,
      id: item?.id,
      length: end.page - start.page + end.down - start.down,
      firstPage: start.page,
      lastPage: end.page,
      lastPageFill: end.down,
      words,
      characters,
      share: item === undefined ? undefined : shares.get(item),
      limit: item === undefined ? undefined : limitOf(item),
    };
  };
  const documents = measured.map((document): BudgetDocument => {
    const { pages, lastPageFill, words, characters, isHandedIn, title, unknownFonts, guesses, stoppedAt } = document;
    return {
      id: document.document.id,
      title,
      isHandedIn,
      pages,
      largePages: document.largePages.length,
      printedPages: printed?.get(document),
      lastPageFill,
      words,
      characters,
      sections: document.sections.filter(({ level }) => level > 0).map(ofSection),
      savings: savingsIn(document),
      isInHouseStyle: document.isInHouseStyle,
      unknownFonts,
      guesses,
      stoppedAt,
    };
  });
  const limit = limitOf(undefined);
  const { whole } = counts;
  return {
    documents,
    whole: whole === undefined || limit === undefined ? undefined : { ...limit, pages: whole.pages },
  };
}
