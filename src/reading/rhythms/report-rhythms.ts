/** What the texts say of how often a report of the bid comes, against the frequency that the organisation gives it. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { type NamedReport, ReportNames } from '../meetings/report-names.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { rarerNormsOf } from './kpi-reporting.ts';
import { areDifferent, isRarer, type Rhythm, rhythmOf } from './rhythm.ts';
import { type RhythmFact, rhythmsOf } from './rhythms.ts';

/** A text by which a report comes in another rhythm than the organisation says, with half-open offsets in the text. */
export interface ReportRivalry {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly report: Item<'report'>;
  readonly isSure: boolean;
}

/** A rhythm with its place in a text. */
interface Placed {
  readonly rhythm: Rhythm;
  readonly start: number;
  readonly end: number;
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

/** The rhythms of reports in running text, and at the KPIs that are told in them, that are not those of the organisation. */
export function reportRivalriesOf(reading: Reading): ReportRivalry[] {
  const held = new Map<Item<'report'>, Rhythm>();
  for (const report of reading.bid.items('report')) {
    const [first, second] = rhythmsIn(parseQuantities(report.data.frequency ?? ''));
    if (first !== undefined && second === undefined) held.set(report, first.rhythm);
  }
  if (held.size === 0) return [];
  const names = new ReportNames(reading.bid);
  const told = new Map<Passage, RhythmFact[]>();
  for (const fact of rhythmsOf(reading)) append(told, fact.passage, fact);
  return reading.ownPassages().flatMap((passage): ReportRivalry[] => {
    const { kind, item, field } = passage;
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'report' || item?.kind === 'meeting') return [];
    const isReporting = item?.kind === 'kpi' && (field === 'reporting' || field === 'frequencies');
    const rhythms = isReporting
      ? rhythmsIn(reading.claims(passage).map(({ quantity }) => quantity))
      : (told.get(passage) ?? []).filter(isPlain);
    if (rhythms.length === 0) return [];
    return clausesOf(passage, isReporting ? partEnds : clauseEnds).flatMap((clause): ReportRivalry[] => {
      const [named, second] = names.in(clause.text);
      const report = named?.item;
      const rhythm = report === undefined ? undefined : held.get(report);
      if (named === undefined || report === undefined || rhythm === undefined || second !== undefined) return [];
      const place = { start: clause.start + named.start, end: clause.start + named.end };
      const [own, other] = rhythms.filter(
        ({ start, end }) =>
          start >= clause.start &&
          end <= clause.start + clause.text.length &&
          (end <= place.start || start >= place.end),
      );
      if (own === undefined || other !== undefined || !areDifferent(own.rhythm, rhythm)) return [];
      const isOfReport = isReporting
        ? isToldIn(own, named, clause) && !hasReason(item as Item<'kpi'>, own.rhythm, rhythm, reading)
        : comesSo(own, place, passage.text, rhythm);
      return isOfReport
        ? [{ passage, start: own.start, end: own.end, report, isSure: own.end + 1 === place.start }]
        : [];
    });
  });
}

function rhythmsIn(quantities: readonly Quantity[]): Placed[] {
  return quantities.flatMap((quantity): Placed[] => {
    const rhythm = quantity.unit?.dimension === 'frequency' ? rhythmOf(quantity) : undefined;
    const { start, end, isAmbiguous } = quantity;
    return rhythm === undefined || isAmbiguous ? [] : [{ rhythm, start, end }];
  });
}

/** How often something happens by our own words, and always. */
function isPlain({ role, isLimited, quantity }: RhythmFact): boolean {
  return role === 'text' && !isLimited && quantity.unit?.dimension === 'frequency';
}

/** In a sentence each clause has a report and a rhythm of its own: `het maandrapport ligt er elke maand, het jaarrapport eens per jaar`. */
const clauseEnds = /[,;:]\s|\s(?:en|and)\s/u;
/** `Quarterly, in the fleet report` is one part of what a KPI says of its reporting. */
const partEnds = /;\s|,\s(?!(?:in|via|op)\s)|\s(?:en|and)\s/u;

function clausesOf({ text }: Passage, ends: RegExp): Clause[] {
  return sentencesOf(text).flatMap((sentence) => {
    let from = 0;
    return sentence.text.split(ends).map((part): Clause => {
      const at = sentence.text.indexOf(part, from);
      from = at + part.length;
      return { text: part, start: sentence.start + at };
    });
  });
}

/** `Per kwartaal in het maandrapport`, and not `in het maandrapport van de derde maand`, which says in which of them. */
function isToldIn({ end }: Placed, named: NamedReport, { text, start }: Clause): boolean {
  if (end > start + named.start) return false;
  return isIn.test(text.slice(end - start, named.start)) && isPart.test(text.slice(named.end));
}

const isIn = /\s(?:in|via|op)\s(?:de|het|een|the|our|a)\s$/iu;
const isPart = /^[.\s]*$/u;

/** Whether the norm of a KPI holds for as long as lies between two times that it is told, so that the other reports have nothing to tell. */
function hasReason(kpi: Item<'kpi'>, told: Rhythm, held: Rhythm, reading: Reading): boolean {
  return isRarer(told, held) && rarerNormsOf(kpi, held, reading).some((norm) => !areDifferent(norm, told));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a rhythm is that of the report beside it, and not of what stands in it or is done with it. */
function comesSo(rhythm: Placed, report: Place, text: string, held: Rhythm): boolean {
  const isAhead = rhythm.end <= report.start;
  const between = isAhead ? text.slice(rhythm.end, report.start) : text.slice(report.end, rhythm.start);
  // `Staat maandelijks in het jaarrapport`: what stands in it comes as often as it does at most; `per maand` may be how it is told.
  if (isAhead && isIn.test(between) && isShort(between))
    return isRarer(held, rhythm.rhythm) && !perEach.test(text.slice(rhythm.start, rhythm.end));
  const words = inSmallLetters(between).match(/[a-zà-ɏ]+/gu) ?? [];
  const isOfReport = words.every((word) => comes.has(word) || besides.has(word) || (isAhead && articles.has(word)));
  return isOfReport && (isAhead || words.some((word) => comes.has(word)));
}

function isShort(between: string): boolean {
  return between.trim().split(/\s/u).length <= 2;
}

const perEach = /(?:^|\s)(?:per|a|an)\s/iu;
const comes: ReadonlySet<string> = new Set(
  (
    'verschijnt verschijnen komt komen volgt volgen ligt liggen is zijn wordt worden gaat gaan ontvangt ontvangen krijgt krijgen stuurt sturen levert leveren ' +
    'verstuurd gestuurd geleverd opgeleverd verstrekt gepubliceerd ' +
    'appears appear comes come follows follow arrives arrive are goes go receive receives get gets send sends deliver delivers sent issued published delivered'
  ).split(' '),
);
const besides: ReadonlySet<string> = new Set(
  'er u wij we dan ook steeds altijd telkens bij naar you then also always out to'.split(' '),
);
const articles: ReadonlySet<string> = new Set('de het een onze ons uw the a an our your'.split(' '));
