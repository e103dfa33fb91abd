import type { FormRules } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { numberWord } from '../../quantity/number-words.ts';
import { asNumber } from '../../quantity/rational.ts';
import type { Span } from '../../text/source-file.ts';
import { formRulesOf } from './form-rules.ts';

/** A limit in pages, to all that is handed in, to a criterion, or to the answer on one wish or question. */
export interface PageLimit {
  /** What may be so long; undefined for the bid as a whole. */
  readonly item: Item<'criterion' | 'question' | 'wish'> | undefined;
  /** The buyer's words. */
  readonly text: string;
  /** How many pages; undefined where the words do not say it in a way that leaves no doubt. */
  readonly most: number | undefined;
  readonly span: Span;
}

/** How many pages something takes, counted as the buyer counts them. */
export interface PageCount {
  readonly pages: number;
  /** The same without the room that is left on the last page: 3.25 for three pages and a quarter. */
  readonly length: number;
  /** Whether every width was known; else the pages are an estimate. */
  readonly isSure: boolean;
  readonly savings: readonly PageSaving[];
}

/** Where little has to go for a page to be won. */
export type PageSaving =
  | { readonly type: 'few-lines'; readonly page: number; readonly heading: string; readonly lines: number }
  | {
      readonly type: 'pushed-table';
      readonly page: number;
      readonly heading: string | undefined;
      /** How full the page before the table is, 0 to 1. */
      readonly fill: number;
    };

/** The counted pages of what a bid sets a limit to. */
export interface PageCounts {
  /** All that is handed in; undefined where it was not laid out. */
  readonly whole: PageCount | undefined;
  /** By address of the criterion, question or wish. */
  readonly ofItems: ReadonlyMap<string, PageCount>;
}

const blanks = '[\\s\\u00a0]+';
const amount = '([0-9]{1,4}(?:[.,][0-9]{1,2})?|[a-zà-ɏ]+)';
const form =
  '(?:(?:enkelzijdige?|enkelzijdig bedrukte|liggende|staande|volle|hele|single-sided|one-sided|full|A4)[\\s\\u00a0-]+)';
const unit =
  "(?:pagina(?:['’]?s)?|bladzijden?|bladzijdes|blz\\.?|zijden|kantjes?|pages?|pp?\\.|A4(?:['’]?tjes|['’]?s)?)";
const pages = new RegExp(`(?<![a-zà-ɏ0-9.,])${amount}${blanks}${form}{0,2}${unit}(?![a-zà-ɏ0-9])`, 'giu');
/** Words after which a number of pages is no longer one number of printed sides. */
const doubtful =
  /(?<![a-zà-ɏ])(?:dubbelzijdig|tweezijdig|double-sided|two-sided|vellen|vel|sheets?|A3|A5|A2|per)(?![a-zà-ɏ])/iu;

/**
 * The number of pages that a buyer's words allow (`maximaal 10 pagina's A4`, `20`); undefined where they are about
 * something else, about sheets with two sides, or name two numbers.
 */
export function readPageLimit(text: string): number | undefined {
  const bare = /^\s*([0-9]{1,4})\s*$/u.exec(text)?.[1];
  if (bare !== undefined) return positive(Number(bare));
  if (doubtful.test(text)) return undefined;
  const found = [...text.matchAll(pages)].map(([, number = '']) => readNumber(number));
  const known = new Set(found.filter((number) => number !== undefined));
  const [most] = known;
  return known.size === 1 ? positive(most) : undefined;
}

/** As readPageLimit, for the length of an answer: there a bare number does not say what it counts. */
export function readAnswerPages(text: string): number | undefined {
  return /^[\s0-9.,]*$/u.test(text) ? undefined : readPageLimit(text);
}

function readNumber(text: string): number | undefined {
  if (/^[0-9]/u.test(text)) return Number(text.replace(',', '.'));
  const word = numberWord(text.toLowerCase());
  return word === undefined ? undefined : asNumber(word);
}

function positive(number: number | undefined): number | undefined {
  return number === undefined || number <= 0 ? undefined : number;
}

/** Every limit in pages of a bid; those in words or characters are left out. */
export function pageLimitsOf(bid: Bid): PageLimit[] {
  const ofRules = formRulesOf(bid).sets.flatMap(({ rules, criterion, span }): PageLimit[] => {
    const { maxPages } = rules;
    if (maxPages === undefined) return [];
    return [{ item: criterion, text: maxPages, most: readPageLimit(maxPages), span: span('maxPages') }];
  });
  const ofAnswers = [...bid.items('question'), ...bid.items('wish')].flatMap((item): PageLimit[] => {
    const { maxLength } = item.data;
    const most = maxLength === undefined ? undefined : readAnswerPages(maxLength);
    return maxLength === undefined || most === undefined
      ? []
      : [{ item, text: maxLength, most, span: item.span(['maxLength']) }];
  });
  return [...ofRules, ...ofAnswers];
}

/** What counts as a page, with what holds where the bid does not say it. */
export function countedPagesOf(rules: FormRules | undefined): Required<NonNullable<FormRules['countedPages']>> {
  return { cover: true, contents: true, annexes: false, a3: 2, ...rules?.countedPages };
}

/** The pages of what a limit is set to; undefined where they could not be counted. */
export function countOf(counts: PageCounts, { item }: PageLimit): PageCount | undefined {
  return item === undefined ? counts.whole : counts.ofItems.get(item.address);
}

/** A hair of a page, for sums of shares. */
const hair = 0.001;
/** The share of the last allowed page from which on it is as good as full. */
const almostFull = 0.95;

/**
 * Whether something goes over its limit. `perhaps` is an answer that would fit, but that begins halfway a page and so
 * stands on one page more than allowed.
 */
export function isOver({ pages, length }: PageCount, most: number): 'surely' | 'perhaps' | undefined {
  if (length > most + hair) return 'surely';
  return pages > Math.ceil(most) ? 'perhaps' : undefined;
}

/** How many pages to name where a limit is passed: whole ones, unless the limit itself is a part of a page. */
export function pagesOver(count: PageCount, most: number): number {
  if (isOver(count, most) !== 'surely') return count.pages;
  const steps = Number.isInteger(most) ? 1 : 10;
  return Math.ceil((count.length - hair) * steps) / steps;
}

/** Whether something just keeps its limit: more than 95% of the last allowed page is used. */
export function isNear(count: PageCount, most: number): boolean {
  return isOver(count, most) === undefined && count.length > most - 1 + almostFull;
}
