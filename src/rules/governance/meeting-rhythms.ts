/** What texts say or need of how often a meeting of organisation.yaml is held: `bespreekt wekelijks in het bouwoverleg`. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isStrict } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm, rhythmOf } from '../../reading/rhythms/rhythm.ts';
import { limitedPart } from '../../reading/rhythms/rhythm-words.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { cellsOf, isBuyersColumn } from '../../reading/texts/table-rows.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { findNames } from './find-names.ts';
import { isHeldSo, isOnlyTold } from './held-beside.ts';
import {
  actsInMeeting,
  carriedTo,
  heldIn,
  insteadOf,
  meetingVerbs,
  ofThatPeriod,
  ownVerbs,
  satAt,
  severalPeople,
} from './rhythm-words.ts';

/** A rhythm that a text gives a meeting and that is not its own. */
export interface OtherMeetingRhythm {
  readonly meeting: Item<'meeting'>;
  readonly name: string;
  readonly written: string;
  readonly span: Span;
  readonly isSure: boolean;
  /** Whether it is how often the figure of a KPI is reported there. */
  readonly isReport: boolean;
  /**
   * Whether it is no minimum of the buyer: the only rhythm in its row, below a head that does not name him, or in a sentence
   * that neither says `ten minste` nor gives how often the meeting is held.
   */
  readonly isOurs: boolean;
}

interface Held {
  readonly meeting: Item<'meeting'>;
  readonly rhythm: Rhythm;
}

interface Place {
  readonly held: Held;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

type Found = Omit<OtherMeetingRhythm, 'isReport'>;

/** All rhythms in the texts of a bid that meetings do not have. */
export function otherMeetingRhythms(bid: Bid, reading: Reading): OtherMeetingRhythm[] {
  const names = meetingsByWord(bid);
  if (names.size === 0) return [];
  return reading
    .ownPassages()
    .filter(({ item, field }) => item?.kind !== 'meeting' && !(item?.kind === 'kpi' && field === 'owner'))
    .flatMap((passage) => {
      const isReport = passage.item?.kind === 'kpi' && passage.field === 'reporting';
      return rhythmsIn(passage, names, reading).map((found) => ({ ...found, isReport }));
    });
}

function isOnlyRhythm(passage: Passage): boolean {
  const cells = cellsOf(passage).filter((cell) => readRhythm(cell).rhythm !== undefined);
  return cells.length === 1 && !isBuyersColumn(passage);
}

/** The meetings with one rhythm, by the first word of each of their names. */
function meetingsByWord(
  bid: Bid,
): ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly held: Held }[]> {
  const byWord = new Map<string, { readonly words: readonly string[]; readonly held: Held }[]>();
  for (const meeting of bid.items('meeting')) {
    const { name, aliases, frequency } = meeting.data;
    const { rhythm, isOnRequest } = readRhythm(frequency ?? '');
    if (rhythm === undefined || (isOnRequest && parseQuantities(frequency ?? '').length === 0)) continue;
    for (const one of [name ?? '', ...(aliases ?? [])]) {
      const words = wordsIn(one).map(({ key }) => key);
      const [first] = words;
      if (first !== undefined) append(byWord, first, { words, held: { meeting, rhythm } });
    }
  }
  return byWord;
}

function wordsIn(text: string): { readonly key: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+(?:[-’'][A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+){0,20}/gu)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function rhythmsIn(passage: Passage, names: ReturnType<typeof meetingsByWord>, reading: Reading): Found[] {
  if (passage.kind === 'cell') return rhythmOfRow(passage, names, reading);
  return sentencesOf(passage.text).flatMap((sentence) => {
    const places = meetingsIn(sentence.text, sentence.start, names);
    if (places.length === 0 || insteadOf.test(sentence.text)) return [];
    const claims = reading
      .claims(passage)
      .filter(({ quantity }) => quantity.start >= sentence.start && quantity.end <= sentence.end);
    return places.flatMap((place) => {
      const stated = claims.flatMap((claim) => statedAt(claim, place, passage) ?? []);
      const isOurs = !atLeast.test(sentence.text) && !claims.some(({ quantity }) => isSameRhythm(quantity, place.held));
      return [...stated.map((found) => ({ ...found, isOurs })), ...(neededAt(place, passage) ?? [])];
    });
  });
}

const atLeast =
  /(?<![a-zà-ɏ])(?:ten minste|minimaal|minstens|tenminste|gevraagde?|eist|vraagt|at least|a minimum|required|asks?)(?![a-zà-ɏ])/iu;

function isSameRhythm(quantity: Quantity, { rhythm: held }: Held): boolean {
  const rhythm = rhythmOf(quantity);
  return rhythm !== undefined && !areDifferent(rhythm, held);
}

/** `| Stuurgroep | … | per kwartaal |`: a cell that only says how often, in the row of a meeting. */
function rhythmOfRow(passage: Passage, names: ReturnType<typeof meetingsByWord>, reading: Reading): Found[] {
  const [claim] = reading.claims(passage);
  const rhythm = claim === undefined ? undefined : rhythmOf(claim.quantity);
  if (claim === undefined || rhythm === undefined || claim.quantity.isAmbiguous || claim.quantity.start > 0) return [];
  const [first = ''] = cellsOf(passage);
  const [place] = meetingsIn(first, 0, names);
  if (place === undefined || place.name !== first || !areDifferent(place.held.rhythm, rhythm)) return [];
  const written = passage.quote(claim.quantity);
  const isOurs = isOnlyRhythm(passage);
  return [{ meeting: place.held.meeting, name: place.name, written, span: claim.span, isSure: true, isOurs }];
}

function meetingsIn(text: string, from: number, names: ReturnType<typeof meetingsByWord>): Place[] {
  const words = wordsIn(text);
  return words.flatMap(({ key, start }, index): Place[] => {
    const hit = names.get(key)?.find((name) => name.words.every((word, at) => words[index + at]?.key === word));
    const last = words[index + (hit?.words.length ?? 0) - 1];
    if (hit === undefined || last === undefined) return [];
    return [{ held: hit.held, name: text.slice(start, last.end), start: from + start, end: from + last.end }];
  });
}

const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const everyYear = /^(?:(?:elk|ieder|every|each)\s[a-z]*(?:jaar|year)|jaarlijks|yearly|annually)$/iu;
const inTwoMonths = new RegExp(`^,?\\s(?:in|op)\\s${month}(?:,|\\s(?:en|and))\\s(?:in\\s)?${month}(?![a-zà-ɏ])`, 'iu');

/** A rhythm beside the name of a meeting: just before it, behind it with a verb of meeting, or of what is done in it. */
function statedAt({ quantity, span }: Claim, place: Place, passage: Passage): Omit<Found, 'isOurs'> | undefined {
  const rhythm = rhythmOf(quantity);
  const { meeting, rhythm: held } = place.held;
  if (rhythm === undefined || quantity.isAmbiguous || !areDifferent(held, rhythm)) return undefined;
  // `Meer dan 1.080 meldingen per maand` counts what is discussed there.
  if (quantity.unit?.dimension === 'count' && quantity.comparator?.isExplicit === true) return undefined;
  // `Bij meer dan 1.000 meldingen per maand` says when, and not how often.
  if (isStrict(quantity.comparator?.sign)) return undefined;
  const { text } = passage;
  // `Elk jaar in april en in oktober` is twice a year.
  const written = text.slice(quantity.start, quantity.end);
  if (everyYear.test(written) && inTwoMonths.test(text.slice(quantity.end, quantity.end + 40))) return undefined;
  const isBefore = quantity.end <= place.start;
  if (!isBefore && quantity.start < place.end) return undefined;
  // Who sits in a meeting is often told in a row: `stellen Planner, Ecoloog en toezichthouder in het werkoverleg`.
  const gap = (isBefore ? text.slice(quantity.end, place.start) : text.slice(place.end, quantity.start)).replace(
    severalPeople,
    ' wij ',
  );
  const isLimited = limitedPart.test(inSmallLetters(text.slice(Math.min(quantity.start, place.start)).slice(0, 120)));
  if (isLimited || /[.;→]/u.test(gap)) return undefined;
  const words = wordsIn(gap).map(({ key }) => key);
  const found = { meeting, name: place.name, written, span, isSure: true };
  if (isHeldSo(text, quantity, place)) return found;
  if (gap.includes(':')) return undefined;
  const isAdjective = isBefore && words.length === 0;
  const isSubject = !isBefore && gap.trim().length < 40 && words.every((word) => meetingVerbs.has(word));
  if (isAdjective || isSubject) return found;
  const isMore = isRarer(held, rhythm);
  // `Four times a year the contract board looks ahead`, `Tweemaal per jaar, in april en oktober, schuift hij aan bij het overleg`.
  const isFirst =
    text
      .slice(0, quantity.start)
      .trimEnd()
      .search(/(?:^|[.!?:])$/u) !== -1;
  const isTold = isBefore && isOnlyTold(text, place.end);
  if (isBefore && isMore && isFirst && !isTold && opensMeeting.test(gap)) return { ...found, isSure: false };
  // `Attends the service review with the head of HR every month`.
  if (!isBefore && words.length <= 8 && /^\s(?:with|met)\s[^,]*$/u.test(gap)) {
    if (attends.test(text.slice(Math.max(0, place.start - 30), place.start))) return found;
  }
  const hasOther = words.some((word) => joints.has(word)) || parseQuantities(gap).length > 0;
  const isBrought = isBefore && isMore && words.length <= 12 && carriedTo.test(gap) && findNames(gap).length <= 1;
  if (isBrought && !/,/u.test(gap)) return { ...found, isSure: false };
  if (/,/u.test(gap) || words.length > 12 || hasOther || findNames(gap).length > 1) return undefined;
  // What is done in a meeting each week needs it each week; done once a year, the meeting may be held more often.
  const isDoneIn = isBefore && heldIn.test(gap);
  if (isDoneIn && isMore) return isAdjectiveOf(text, quantity.end) ? undefined : found;
  const isMet = ownVerbs.test(text.slice(Math.max(0, quantity.start - 40), quantity.start));
  // `De partners treffen elkaar tweemaal per jaar aan de Ketentafel`.
  if (isBefore && isMet && satAt.test(gap)) return found;
  if (isDoneIn && words.length <= 3 && isMet) return { ...found, isSure: false };
  const isActing = !isBefore && words.length <= 2 && isMore && words.some((word) => actsInMeeting.has(word));
  return isActing ? found : undefined;
}

/** Behind a rhythm at the beginning of a sentence: what the meeting does then, or who joins it. */
const opensMeeting =
  /^(?:,\s[^,]{1,40},)?\s(?:(?:komt|komen|vergadert|is|zijn|meets|kijkt|bespreekt|overlegt|spreekt)\s)?(?:(?:schuift|sluit|neemt)\s(?:[a-zà-ɏ]+\s){1,3}(?:aan\sbij|aan\sin|aan|deel)\s(?:in\s|aan\s)?)?(?:het|de|ons|onze|the|our)\s$/iu;

const attends = /(?<![a-zà-ɏ])(?:attends?|joins?|chairs?|holds?|voert|houdt|heeft|leidt)(?:\s[a-zà-ɏ]+){0,2}\s+$/iu;

/** Behind these another thing is said. */
const joints: ReadonlySet<string> = new Set(['en', 'and', 'maar', 'but']);

/** Whether a rhythm is an adjective of what is discussed: `de maandelijkse cijfers in de stuurgroep`. */
function isAdjectiveOf(text: string, end: number): boolean {
  return /(?:ijkse|aagse)$/iu.test(text.slice(Math.max(0, end - 8), end));
}

/** `in het werkoverleg van die week` needs a meeting each week. */
function neededAt({ held, name, end }: Place, passage: Passage): Found[] | undefined {
  const match = ofThatPeriod.exec(passage.text.slice(end, end + 40));
  const [rhythm] = match === null ? [] : [readRhythm(`per ${match[1] ?? match[2] ?? ''}`).rhythm];
  if (match === null || rhythm === undefined || !isRarer(held.rhythm, rhythm)) return undefined;
  const written = match[0].trim();
  const span = passage.span(end, end + match[0].length);
  return [{ meeting: held.meeting, name, written, span, isSure: true, isOurs: true }];
}
