/** In which report a KPI is told according to what the reports hold, against where the KPI says that it is told. */
import type { Item } from '../../model/item.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, type Topic } from '../words/topic.ts';
import { type Period, periodIn } from './due-terms.ts';
import { ReportNames } from './report-names.ts';

/** A KPI that is reported in one report while another says to hold it. */
export interface ReportedElsewhere {
  readonly kpi: Item<'kpi'>;
  readonly passage: Passage;
  /** The report in which the KPI says to be told, and the one that holds it. */
  readonly named: Item<'report'>;
  readonly holding: Item<'report'>;
}

interface Content {
  readonly report: Item<'report'>;
  readonly words: Topic;
  /** Whether it holds all KPIs, or those that are not left out. */
  readonly isWhole: boolean;
  readonly held: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
}

/** The KPIs whose reporting names a report that does not hold them, while just one other report does. */
export function reportedElsewhere(reading: Reading): ReportedElsewhere[] {
  const { bid } = reading;
  const contents = bid.items('report').flatMap((report) => contentOf(report, reading) ?? []);
  if (contents.length < 2 || contents.length < bid.items('report').length) return [];
  const names = new ReportNames(bid);
  return bid.items('kpi').flatMap((kpi): ReportedElsewhere[] => {
    const passage = reading.passagesOf(kpi).find(({ field }) => field === 'reporting');
    if (passage === undefined) return [];
    const named = reportsIn(passage.text, names);
    const [first] = named;
    if (first === undefined) return [];
    const title = tellingWords(kpi.data.title ?? '');
    const holding = contents.filter((content) => holds(content, kpi, title));
    if (holding.some(({ isWhole, report }) => isWhole || named.has(report))) return [];
    const [one, ...others] = holding;
    return one === undefined || others.length > 0 ? [] : [{ kpi, passage, named: first, holding: one.report }];
  });
}

function holds({ held, leftOut, words, isWhole }: Content, kpi: Item<'kpi'>, title: Topic): boolean {
  if (leftOut.has(kpi.id)) return false;
  return isWhole || held.has(kpi.id) || [...title].some((word) => hasWord(words, word));
}

function contentOf(report: Item<'report'>, reading: Reading): Content | undefined {
  const passage = reading.passagesOf(report).find(({ field }) => field === 'content');
  if (passage === undefined) return undefined;
  const { text } = passage;
  const ids = reading.mentionsIn(passage).flatMap(({ to }) => (to?.kind === 'kpi' ? [to.id] : []));
  const except = exceptFor.test(text);
  return {
    report,
    words: tellingWords(text),
    isWhole: wholeSet.test(text),
    held: new Set(except ? [] : ids),
    leftOut: new Set(except ? ids : []),
  };
}

const wholeSet =
  /(?<![a-zà-ɏ])(?:(?:alle|all|elke|each|every)\s(?:the\s)?)?(?:kpi(?![\s-]?\d)|servicenive|service level|prestatie-indicator)/iu;
const exceptFor = /(?<![a-zà-ɏ])(?:behalve|zonder|except|without)(?![a-zà-ɏ])/iu;

/** The reports in which a KPI is told: by their name, or else the one with that rhythm. */
function reportsIn(text: string, names: ReportNames): ReadonlySet<Item<'report'>> {
  const named = names.in(text).flatMap(({ item }) => item ?? []);
  if (named.length > 0 || text.length > longestRhythm) return new Set(named);
  const period = rhythmOf(inSmallLetters(text));
  const only = period === undefined ? undefined : names.ofPeriod(period);
  return new Set(only === undefined ? [] : [only]);
}

/** `Maandelijks`, `Per kwartaal`; more words may say that it is told elsewhere. */
const longestRhythm = 16;

function rhythmOf(text: string): Period | undefined {
  if (/^(?:maandelijks|monthly)\.?$/u.test(text)) return 'month';
  if (/^quarterly\.?$/u.test(text)) return 'quarter';
  if (/^(?:jaarlijks|yearly|annually)\.?$/u.test(text)) return 'year';
  return /^(?:per|elke?|iedere?|every|each)\s[a-z]+$/u.test(text) ? periodIn(text) : undefined;
}

/** A report with a rhythm in its name that only one KPI names, and that the list of reports does not have. */
export interface UnlistedReport {
  readonly kpi: Item<'kpi'>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The reports that one KPI names (`in de maandrapportage`) while the list has none by that name or with that rhythm. */
export function unlistedReports(reading: Reading): UnlistedReport[] {
  const { bid } = reading;
  const reports = bid.items('report');
  if (reports.length < 2) return [];
  const names = new ReportNames(bid);
  const listed = inSmallLetters(
    reports.map(({ data }) => `${data.name ?? ''} ${data.frequency ?? ''} ${data.content ?? ''}`).join(' '),
  );
  const found = bid.items('kpi').flatMap((kpi) =>
    reading
      .passagesOf(kpi)
      .filter(({ field }) => field === 'reporting')
      .flatMap((passage) =>
        names
          .in(passage.text)
          .filter(({ item }) => item === undefined)
          .map(({ start, end }) => ({ kpi, passage, start, end })),
      ),
  );
  const told = new Map<string, number>();
  const timesTold = (name: string): number => {
    const known = told.get(name) ?? reading.passages().filter(({ text }) => inSmallLetters(text).includes(name)).length;
    told.set(name, known);
    return known;
  };
  return found.filter(({ passage, start, end }) => {
    const name = inSmallLetters(passage.text.slice(start, end)).replace(/(?:age)?n?s?$/u, '');
    return timesTold(name) === 1 && !rhythmWords.some((word) => name.startsWith(word) && listed.includes(word));
  });
}

const rhythmWords = ['week', 'maand', 'kwartaal', 'jaar', 'month', 'quarter', 'annual', 'year'];
