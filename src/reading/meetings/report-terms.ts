/** By when the texts of a bid say that a report comes, and which of them differ. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { type DueTerm, dueTermsIn, periodIn } from './due-terms.ts';
import { meetingFinder } from './meetings-named.ts';
import { type NamedReport, ReportNames } from './report-names.ts';

/** A text that says by when a report comes. */
export interface ReportTerm {
  readonly key: string;
  /** The report as that text calls it. */
  readonly name: string;
  readonly passage: Passage;
  readonly term: DueTerm;
  /** Whether it stands in the list of reports. */
  readonly isDeclared: boolean;
  /** Whether the text names the report itself. */
  readonly isNamed: boolean;
  /** The other terms in the same sentence. */
  readonly beside: readonly DueTerm[];
}

/** A text with another term for a report than others give. */
export interface ReportTermRivalry {
  readonly here: ReportTerm;
  readonly there: ReportTerm;
  readonly isSure: boolean;
}

/** The terms of reports that differ from what the list of reports says, or else from what most texts say. */
export function reportTermRivalries(reading: Reading): ReportTermRivalry[] {
  const byReport = new Map<string, ReportTerm[]>();
  for (const told of reportTermsOf(reading)) append(byReport, told.key, told);
  return [...byReport.values()].flatMap((all): ReportTermRivalry[] => {
    const declared = all.find(({ isDeclared }) => isDeclared);
    const reference = declared ?? mostTold(all);
    if (reference === undefined) return [];
    return (
      all
        .filter((told) => told !== reference && differ(told.term, reference.term))
        // `U vraagt tien werkdagen, het maandrapport is er op de vijfde`.
        .filter(({ beside }) =>
          beside.every((other) => other.kind !== reference.term.kind || differ(other, reference.term)),
        )
        .map((here) => ({
          here,
          there: reference,
          isSure: here.isNamed && (reference.isDeclared || reference.isNamed),
        }))
    );
  });
}

/** The first of the terms that most texts give. */
function mostTold(all: readonly ReportTerm[]): ReportTerm | undefined {
  const firsts = new Map([...all].reverse().map((told) => [told.term.key, told]));
  const counted = [...firsts.values()].map((told) => ({
    told,
    count: all.filter(({ term }) => !differ(term, told.term)).length,
    at: all.indexOf(told),
  }));
  counted.sort((one, other) => other.count - one.count || one.at - other.at);
  return counted[0]?.told;
}

function differ(one: DueTerm, other: DueTerm): boolean {
  if (one.kind !== other.kind || one.key === other.key) return false;
  if (one.kind === 'day') return !areEndOfMonth(one.key, other.key) && !areEndOfMonth(other.key, one.key);
  if (one.period !== undefined && other.period !== undefined) return one.period === other.period;
  return !(one.isFromEvent ? other.period !== undefined : one.period !== undefined && other.isFromEvent);
}

/** `Voor 1 maart` is `uiterlijk 28 februari`. */
function areEndOfMonth(one: string, other: string): boolean {
  const month = /^(\d+)-end$/u.exec(one)?.[1];
  return month !== undefined && new RegExp(`^${month}-(?:28|29|30|31)$`, 'u').test(other);
}

function reportTermsOf(reading: Reading): ReportTerm[] {
  const { bid } = reading;
  const names = new ReportNames(bid);
  const meetings = meetingFinder(bid);
  const terms = reading.ownPassages().flatMap((passage): ReportTerm[] => {
    const { kind, item, field } = passage;
    if (item?.kind === 'report') return field === 'frequency' ? declaredIn(passage, item as Item<'report'>) : [];
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'meeting' || isOfOtherTime(passage)) return [];
    if (dueTermsIn(passage.text).length === 0) return [];
    const linked = item?.kind === 'requirement' && field === 'explanation' ? answeredBy(item, reading) : undefined;
    let before: NamedReport | undefined;
    return sentencesOf(passage.text).flatMap((sentence) => {
      const named = names.in(sentence.text);
      const due = dueTermsIn(sentence.text);
      const said = termsIn(sentence.text, { named, due, before, linked, passage, names, meetings }).map(
        ({ report, term, isNamed }): ReportTerm => ({
          key: report.key,
          name: report.item?.data.name ?? passage.quote(moved(report, sentence.start)),
          passage,
          term: { ...term, ...moved(term, sentence.start) },
          isDeclared: false,
          isNamed,
          beside: due.filter((other) => other !== term),
        }),
      );
      before = named.length === 1 ? named[0] : undefined;
      return said;
    });
  });
  return terms;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function moved({ start, end }: Place, by: number): Place {
  return { start: start + by, end: end + by };
}

/** The one report by which a requirement is met. */
function answeredBy(item: Item, { bid }: Reading): Item<'report'> | undefined {
  const [report, ...others] = bid
    .items('report')
    .filter((one) => bid.linked(one, 'requirements', 'requirement').some((asked) => asked === item));
  return others.length === 0 ? report : undefined;
}

/** What a proof, a reference or an escalation says is no promise of when the report comes. */
function isOfOtherTime({ item, field }: Passage): boolean {
  if (item?.kind === 'evidence' || item?.kind === 'reference') return true;
  return field === 'escalation' || field === 'escalationSteps' || field === 'baseline';
}

function declaredIn(passage: Passage, item: Item<'report'>): ReportTerm[] {
  const [term, ...others] = dueTermsIn(passage.text);
  if (term === undefined || others.length > 0) return [];
  const name = item.data.name ?? item.id;
  return [{ key: item.id, name, passage, term, isDeclared: true, isNamed: true, beside: [] }];
}

interface Sentence {
  readonly named: readonly NamedReport[];
  readonly due: readonly DueTerm[];
  /** The one report that the sentence before it names. */
  readonly before: NamedReport | undefined;
  /** The report by which the requirement is met whose answer this is. */
  readonly linked: Item<'report'> | undefined;
  readonly passage: Passage;
  readonly names: ReportNames;
  readonly meetings: (text: string) => ReadonlySet<unknown>;
}

interface Found {
  readonly report: Pick<NamedReport, 'key' | 'item' | 'start' | 'end'>;
  readonly term: DueTerm;
  readonly isNamed: boolean;
}

function termsIn(text: string, sentence: Sentence): Found[] {
  const { named, due } = sentence;
  if (due.length === 0 || noPromise.test(text)) return [];
  if (named.length > 0) return named.flatMap((report) => nearestTo(report, text, sentence) ?? []);
  const [term, ...others] = due;
  if (term === undefined || others.length > 0 || term.kind === 'day') return [];
  const report = reportMeant(term, text, sentence);
  return report === undefined
    ? []
    : [{ report: { ...report, start: term.start, end: term.end }, term, isNamed: false }];
}

/** The term that a sentence gives for a report that it names: the nearest one, with nothing else between. */
function nearestTo(report: NamedReport, text: string, { due, named, passage, meetings }: Sentence): Found | undefined {
  const isReporting = passage.field === 'reporting';
  const ahead = text.slice(Math.max(0, report.start - longestAhead), report.start);
  if (!isReporting && isObject.test(ahead) && !isShare.test(ahead)) return undefined;
  const found = due.flatMap((term) => {
    const isBehind = term.start >= report.end;
    const between = isBehind ? text.slice(report.end, term.start) : text.slice(term.end, report.start);
    if (between.length > farthest || (isReporting && !(isBehind && /^,?\s*\(?$/u.test(between)))) return [];
    if (/[;:]/u.test(between) || otherEvent.test(between) || meetings(between).size > 0) return [];
    const [from, until] = isBehind ? [report.end, term.start] : [term.end, report.start];
    if (named.some((other) => other !== report && other.start >= from && other.end <= until)) return [];
    return [{ term, distance: between.length }];
  });
  const [nearest] = found.sort((one, other) => one.distance - other.distance);
  return nearest === undefined ? undefined : { report, term: nearest.term, isNamed: true };
}

/** The report of a sentence that does not name it: by what it answers, the sentence before, or the rhythm in which it comes. */
function reportMeant(
  { period }: DueTerm,
  text: string,
  { before, linked, names, meetings }: Sentence,
): Pick<NamedReport, 'key' | 'item'> | undefined {
  if (meetings(text).size > 0 || otherEvent.test(text)) return undefined;
  if (before !== undefined && period !== undefined) {
    const own = before.item === undefined ? undefined : names.ofPeriod(period);
    // `Elk kwartaal een voortgangsrapportage. Binnen vijf werkdagen na afloop van het kwartaal staat zij klaar.`
    if (own === undefined || own === before.item) return before;
  }
  if (linked !== undefined && anyReport.test(text)) return { key: linked.id, item: linked };
  // `By the tenth working day of each month you know how we performed.`
  const every = everyPeriod.exec(text)?.[0];
  const told = every === undefined ? undefined : periodIn(inSmallLetters(every));
  const isRead = (told !== undefined && readBy.test(text)) || (period !== undefined && theReport.test(text));
  const item = isRead && !isInvoice.test(text) ? names.ofPeriod(told ?? period ?? 'month') : undefined;
  return item === undefined ? undefined : { key: item.id, item };
}

const anyReport = /rapport|verslag|report/iu;
/** `You have the report by then: it is sent within five working days of the end of the month.` */
const theReport = /(?<![a-zà-ɏ])(?:het|de|the)\s(?:rapport(?:age)?|verslag|report)(?![a-zà-ɏ])/iu;
const everyPeriod = /(?<![a-zà-ɏ])(?:elke?|iedere?|each|every)\s(?:week|maand|kwartaal|month|quarter)(?![a-zà-ɏ])/iu;
const readBy =
  /(?<![a-zà-ɏ])(?:u\s(?:ziet|weet|leest)|(?:ziet|weet|leest)\su|you\s(?:see|know|read|can see|can read))(?![a-zà-ɏ])/iu;
const isInvoice = /fact(?:u|uu)r|invoice|rekening|betal|payment|salaris|payslip/iu;
const longestAhead = 40;
const farthest = 90;
/** What is done with a report has a term of its own: `acties uit het maandrapport zijn binnen 5 werkdagen klaar`. */
const isObject =
  /(?<![a-zà-ɏ])(?:in|uit|op|over|na|bij|met|volgens|tot|voor|van|per|from|on|after|with|for|to|before|of|by|into|next to)\s(?:(?:de|het|een|elke?|iedere?|the|an?|our|each|every|your|onze|ons|uw|deze|dit|this|that|die|dat|eerstvolgende|volgende|next)\s){0,2}$/iu;
const isShare = /(?:%|alle|elk|all|every)\s(?:van|of)\s(?:de\s|het\s|the\s)?$/iu;
/** Talk about the report, answers to it and what follows from it come at another time. */
const otherEvent =
  /(?<![a-zà-ɏ])(?:besproken|bespreken|bespreekt|behandel[a-z]*|reageert|reactie|opmerking\S*|verwerk\S*|verbeter\S*|actie\S*|discuss\S*|review\S*|respon\S*|comments?|actions?|improve\S*|week later|nadat|after which|waarna)(?![a-zà-ɏ])/iu;
/** A draft comes before the report, and another year's was another report. */
const noPromise =
  /(?<![a-zà-ɏ])(?:concept[a-z-]*|draft|definitieve?|final|voorlopige?|preliminary)(?![a-zà-ɏ])|(?<!\d)20\d\d/iu;
