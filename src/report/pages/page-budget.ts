import type { PageSaving } from '../../reading/form/page-limit.ts';

/** How long a text is. */
interface BudgetLength {
  readonly words: number;
  /** Blanks included. */
  readonly characters: number;
}

/** A limit in pages, and whether it is passed: `perhaps` where a buyer could count one page less. */
export interface BudgetLimit {
  readonly most: number;
  readonly isOver: 'surely' | 'perhaps' | undefined;
  /** Whether more than 95% of the last allowed page is used. */
  readonly isNear: boolean;
}

/** A heading of a document with all that stands under it. */
export interface BudgetSection extends BudgetLength {
  /** 1 for a chapter. */
  readonly level: number;
  readonly number: string | undefined;
  readonly title: string;
  /** The criterion, question or wish that is answered here. */
  readonly id: string | undefined;
  /** How much room it takes, in pages: 2.4. */
  readonly length: number;
  readonly firstPage: number;
  readonly lastPage: number;
  /** How full its last page is, from the top to its own last line, 0 to 1. */
  readonly lastPageFill: number;
  /** The share of all points that hangs on it, 0 to 1; undefined where that is not known. */
  readonly share: number | undefined;
  /** What the buyer allows here; undefined where no limit is set. */
  readonly limit: BudgetLimit | undefined;
}

/** A Word document on its pages. */
export interface BudgetDocument extends BudgetLength {
  readonly id: string;
  readonly title: string;
  readonly isHandedIn: boolean;
  /** As emvi lays it out. */
  readonly pages: number;
  /** How many of them are larger than A4. */
  readonly largePages: number;
  /** As LibreOffice prints it; undefined where that was not asked. */
  readonly printedPages: number | undefined;
  readonly lastPageFill: number;
  readonly sections: readonly BudgetSection[];
  readonly savings: readonly PageSaving[];
  /** Whether it is laid out in a house style, as it comes out. */
  readonly isInHouseStyle: boolean;
  /** Fonts of which emvi does not know the widths. */
  readonly unknownFonts: readonly string[];
  /** What else could only be guessed at, in the words of the layout engine. */
  readonly guesses: readonly string[];
  /** What the layout stopped at, in those words; then there are more pages than are counted. */
  readonly stoppedAt: string | undefined;
}

/** The pages of a bid: what they are spent on. */
export interface PageBudget {
  readonly documents: readonly BudgetDocument[];
  /** The pages that count for the limit to the bid as a whole; undefined without such a limit. */
  readonly whole: (BudgetLimit & { readonly pages: number }) | undefined;
}
