import { displayWidth } from '../../text/display-width.ts';
import type { Language } from '../../text/language.ts';
import { memberAt } from '../../text/member-at.ts';
import { cutWords } from '../cut-text.ts';
import { onOneLine } from '../visible-text.ts';
import { wrapHanging } from '../wrap-text.ts';
import type { BudgetDocument, BudgetLimit, BudgetSection, PageBudget } from './page-budget.ts';
import { type PageWords, pageWords } from './page-words.ts';

type Column = Exclude<keyof PageWords['columns'], 'part'>;

/** How the page budget is shown. */
export interface PageView {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Chapters and what stands right below them; deeper headings only where they answer something. */
const deepestLevel = 2;
const gap = '  ';
/** Columns for the name of a part, however narrow the terminal. */
const leastRoom = 12;

/** The page budget for a terminal: a block for each document, a line for each of its parts. */
export function pagesAsTable({ documents, whole }: PageBudget, view: PageView): string {
  const words = pageWords[view.language];
  if (documents.length === 0) return `${words.nothing}\n`;
  const blocks = documents.map((document) => describeDocument(document, isTight(document, whole), view));
  const hasShares = documents.some(({ sections }) => sections.some(({ share }) => share !== undefined));
  const limit =
    whole === undefined
      ? []
      : [words.whole(words.pages(String(whole.pages)), number(whole.most, view)) + mark(whole, words)];
  const end = [...limit, ...(hasShares ? [words.explanation] : [])].flatMap((line) =>
    wrapHanging(line, view.columns, '', gap),
  );
  return `${[...blocks.map((lines) => lines.join('\n')), ...(end.length === 0 ? [] : [end.join('\n')])].join('\n\n')}\n`;
}

/** Whether it matters to win a page: a limit is passed or near. */
function isTight({ sections, isHandedIn }: BudgetDocument, whole: BudgetLimit | undefined): boolean {
  const limits = [whole, ...sections.map(({ limit }) => limit)];
  return isHandedIn && limits.some((limit) => limit !== undefined && (limit.isOver !== undefined || limit.isNear));
}

function describeDocument(document: BudgetDocument, isWanted: boolean, view: PageView): string[] {
  const { id, title, pages, largePages, printedPages, lastPageFill, savings, unknownFonts, guesses, stoppedAt } =
    document;
  const words = pageWords[view.language];
  const isPrintedSo = printedPages === undefined || printedPages === pages;
  const facts = [
    words.pages(String(pages)) +
      (isPrintedSo ? '' : ` (${words.printed(String(printedPages))})`) +
      (largePages === 0 ? '' : `, ${words.large(String(largePages))}`),
    words.lastPage(percentage(lastPageFill)),
    words.texts(whole(document.words, view), whole(document.characters, view)),
  ];
  const notes = [
    ...(stoppedAt === undefined ? [] : [words.stopped(stoppedAt)]),
    ...(document.isInHouseStyle ? [words.houseStyle] : []),
    ...(unknownFonts.length === 0 ? [] : [words.unknownFonts(unknownFonts.join(', '))]),
    ...(guesses.length === 0 ? [] : [words.guesses(guesses.join('; '))]),
  ];
  const tips =
    isWanted && savings.length > 0 ? [words.savings, ...savings.map((each) => `- ${words.saving(each)}`)] : [];
  const wrap = (text: string, indent = gap): string[] =>
    wrapHanging(onOneLine(text), view.columns, indent, `${indent}${gap}`);
  return [
    ...wrap(`${id}: ${title}`, ''),
    ...wrap(facts.join('; ')),
    ...notes.flatMap((note) => wrap(note)),
    ...describeSections(document.sections, view),
    ...tips.flatMap((tip) => wrap(tip)),
  ];
}

function describeSections(sections: readonly BudgetSection[], view: PageView): string[] {
  const shown = sections.filter(({ level, id }) => level <= deepestLevel || id !== undefined);
  if (shown.length === 0) return [];
  const words = pageWords[view.language];
  const rows = shown.map((section) => ({ section, cells: cellsOf(section, view) }));
  const used = (Object.keys(words.columns) as (keyof PageWords['columns'])[]).filter(
    (column): column is Column => column !== 'part' && rows.some(({ cells }) => cells[column] !== ''),
  );
  const widths = used.map((column) =>
    Math.max(displayWidth(words.columns[column]), ...rows.map(({ cells }) => displayWidth(cells[column]))),
  );
  const taken = widths.reduce((sum, width) => sum + gap.length + width, gap.length);
  const most = Math.max(view.columns - taken, leastRoom);
  const cutName = (part: string): string => cutWords(part, most);
  // What is cut between two words leaves room.
  const room = Math.max(...[words.columns.part, ...shown.map(nameOf)].map((name) => displayWidth(cutName(name))));
  const line = (part: string, cells: (column: Column) => string): string => {
    const name = cutName(part);
    const right = used.map(
      (column, index) => gap + ' '.repeat(memberAt(widths, index) - displayWidth(cells(column))) + cells(column),
    );
    return `${gap}${name}${' '.repeat(room - displayWidth(name))}${right.join('')}`.trimEnd();
  };
  const marks = rows.flatMap(({ section: { limit, title } }) => {
    const said = limit === undefined ? '' : mark(limit, words);
    return said === '' ? [] : wrapHanging(`${onOneLine(title)}${said}`, view.columns, gap, gap + gap);
  });
  return [
    line(words.columns.part, (column) => words.columns[column]),
    ...rows.map(({ section, cells }) => line(nameOf(section), (column) => cells[column])),
    ...marks,
  ];
}

function nameOf({ level, number: count, title }: BudgetSection): string {
  const indent = ' '.repeat(2 * Math.min(Math.max(level - 1, 0), 3));
  return `${indent}${count === undefined ? '' : `${count} `}${onOneLine(title)}`;
}

function cellsOf(section: BudgetSection, view: PageView): Readonly<Record<Column, string>> {
  const { length, firstPage, lastPage, share, limit } = section;
  return {
    pages: decimal(length, view),
    range: firstPage === lastPage ? String(firstPage) : `${firstPage}–${lastPage}`,
    words: whole(section.words, view),
    characters: whole(section.characters, view),
    limit: limit === undefined ? '' : number(limit.most, view),
    share: share === undefined ? '' : `${percentage(share)}%`,
    perPage: share === undefined || length <= 0 ? '' : `${percentage(share / length)}%`,
  };
}

function mark({ isOver, isNear }: BudgetLimit, words: PageWords): string {
  if (isOver !== undefined) return ` (${isOver === 'surely' ? words.over : words.maybeOver})`;
  return isNear ? ` (${words.near})` : '';
}

function percentage(share: number): number {
  return Math.round(share * 100);
}

function decimal(value: number, { language }: PageView): string {
  const text = value.toFixed(1);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** A number that is whole, unless the buyer's is not. */
function number(value: number, view: PageView): string {
  return Number.isInteger(value) ? String(value) : decimal(value, view);
}

function whole(value: number, { language }: PageView): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, language === 'nl' ? '.' : ',');
}
