/** Hours of the day that two texts of a bid give for one thing. */
import type { ItemKind } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import { type ClockRange, clockRangesIn, isOnClock, minuteOf } from './clock-times.ts';

/** From when till when something is, as a text says it. */
export interface Hours {
  readonly passage: Passage;
  readonly range: ClockRange;
  /** The telling words of its sentence. */
  readonly words: Topic;
  /** The days, places and classes that its sentence names: other hours for those are other hours. */
  readonly scope: string;
}

/** Two texts that speak of one thing and give other hours. */
export interface HoursRivalry {
  readonly hours: Hours;
  readonly rival: Hours;
  readonly isSure: boolean;
}

/** Kinds that tell of other contracts, or of the world. */
const elsewhere: ReadonlySet<ItemKind> = new Set(['reference', 'person', 'party', 'glossaryTerm']);
/** So many words in common make two sentences one, when they are most of what one of them says. */
const leastShared = 2;
const most = 0.75;
/** Of more words in common half will do: `vermogen per actieve sessie van 17.00 tot 21.00 uur`. */
const manyShared = 3;
const half = 0.5;
/** A word in more texts than this tells none of them apart. */
const mostTexts = 40;

/** The hours that differ, each pair once: of a service window, its own two fields, sentences that say the same for the rest, and lists. */
export function hoursRivalries(reading: Reading): HoursRivalry[] {
  return [...windowRivalries(reading), ...sentenceRivalries(reading), ...listRivalries(reading)];
}

function windowRivalries(reading: Reading): HoursRivalry[] {
  return reading.bid.items('serviceWindow').flatMap((window): HoursRivalry[] => {
    const passages = reading.passagesOf(window);
    const [said, meant] = ['text', 'window'].map((field) =>
      passages.filter((passage) => passage.field === field).flatMap((passage) => hoursIn(passage, mostRanges)),
    );
    // A window with other hours on Saturday is told in as many ranges as it has, or in words that leave open which is which.
    if (said === undefined || meant === undefined || said.length !== meant.length) return [];
    const [hours, rival] = [onlyIn(said, meant), onlyIn(meant, said)];
    return hours === undefined || rival === undefined ? [] : [{ hours, rival, isSure: true }];
  });
}

function textsOf(reading: Reading): readonly Passage[] {
  return reading
    .passages()
    .filter(
      ({ item, field }) =>
        item === undefined || !(elsewhere.has(item.kind) || (item.kind === 'serviceWindow' && field !== 'text')),
    );
}

/** The hours of a text that gives several, one after the other. */
interface HoursList {
  readonly all: readonly Hours[];
  /** The telling words of the whole text, apart from its days: what a list is of may stand in the sentence before it. */
  readonly words: Topic;
}

/**
 * `Op werkdagen van 8.00 tot 20.00 uur en op zaterdag van 9.00 tot 12.00 uur` where another text of the same gives the first hours too
 * and others beside them.
 */
function listRivalries(reading: Reading): HoursRivalry[] {
  const lists = textsOf(reading).flatMap((passage): HoursList[] => {
    const all = hoursIn(passage, mostRanges);
    const bySentence = new Map<Topic, Hours[]>();
    for (const hours of all) append(bySentence, hours.words, hours);
    return [...bySentence.values()]
      .filter(({ length }) => length > 1)
      .map((several) => ({ all: several, words: tellingWords(passage.text.replace(dayNames, ' ')) }));
  });
  const byRange = new Map<string, HoursList[]>();
  for (const list of lists) for (const { range } of list.all) append(byRange, keyOf(range), list);
  const told = new Set<HoursList>();
  return lists.flatMap((list): HoursRivalry[] => {
    told.add(list);
    if (list.all[0]?.passage.voice !== 'ours') return [];
    const near = new Set(list.all.flatMap(({ range }) => (byRange.get(keyOf(range)) ?? []).slice(0, mostTexts)));
    const others = [...near].filter(
      (other) =>
        other !== list && other.all.length === list.all.length && sharedWords(other.words, list.words) >= leastShared,
    );
    const found = others.map((other) => ({
      other,
      hours: onlyIn(list.all, other.all),
      rival: onlyIn(other.all, list.all),
    }));
    if (found.some(({ hours }) => hours === undefined)) return [];
    const [odd] = found.filter(({ other }) => told.has(other) || other.all[0]?.passage.voice === 'buyer');
    if (odd?.hours === undefined || odd.rival === undefined || !isShifted(odd.hours, odd.rival)) return [];
    return [{ hours: odd.hours, rival: odd.rival, isSure: false }];
  });
}

/** One end is another one, or both by as much: `16:30 to 20:00` and `15:30 to 19:00`. Other hours are of something else. */
function isShifted(hours: Hours, other: Hours): boolean {
  const length = ({ range: { from, until } }: Hours): number => minuteOf(until) - minuteOf(from);
  return isOtherValue(hours, other) || (other.passage.voice === 'ours' && length(hours) === length(other));
}

function keyOf({ from, until }: ClockRange): string {
  return `${minuteOf(from)}-${minuteOf(until)}`;
}

function sentenceRivalries(reading: Reading): HoursRivalry[] {
  const all = textsOf(reading).flatMap((passage) => hoursIn(passage, 1));
  const byWord = new Map<string, Hours[]>();
  for (const hours of all) for (const word of hours.words) append(byWord, word, hours);
  const told = new Set<Hours>();
  return all.flatMap((hours): HoursRivalry[] => {
    told.add(hours);
    if (hours.passage.voice === 'buyer') return [];
    const alike = [...alikeTo(hours, byWord)];
    if (alike.some((other) => areSameRange(hours.range, other.range))) return [];
    const rival = alike.find((other) => isOtherValue(hours, other));
    if (rival === undefined) return [];
    // Two of our own texts are one finding: at the one that stands alone, or at the later one.
    const isBacked = [...alikeTo(rival, byWord)].some((other) => areSameRange(other.range, rival.range));
    return rival.passage.voice === 'buyer' || told.has(rival) || isBacked ? [{ hours, rival, isSure: false }] : [];
  });
}

function alikeTo(hours: Hours, byWord: ReadonlyMap<string, readonly Hours[]>): ReadonlySet<Hours> {
  const shared = new Map<Hours, number>();
  for (const word of hours.words) {
    const found = byWord.get(word) ?? [];
    if (found.length > mostTexts) continue;
    for (const other of found) if (other.passage !== hours.passage) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const isAlike = ([other, count]: readonly [Hours, number]): boolean =>
    other.scope === hours.scope &&
    count >= (isOfWindow(other) || isOfWindow(hours) ? 1 : leastShared) &&
    count >= (count >= manyShared ? half : most) * Math.min(hours.words.size, other.words.size);
  return new Set([...shared].filter(isAlike).map(([other]) => other));
}

/** A service window is named by few words: `Servicepunt op werkdagen van 8.00 tot 17.30 uur`. */
function isOfWindow({ passage }: Hours): boolean {
  return passage.item?.kind === 'serviceWindow';
}

/** One end is the same and the other differs; who is there longer than the buyer asks contradicts nobody. */
function isOtherValue(hours: Hours, other: Hours): boolean {
  const [one, two] = [hours.range, other.range];
  const isSameStart = minuteOf(one.from) === minuteOf(two.from);
  const isSameEnd = minuteOf(one.until) === minuteOf(two.until);
  if (isSameStart === isSameEnd) return false;
  const isWider = minuteOf(one.from) <= minuteOf(two.from) && minuteOf(one.until) >= minuteOf(two.until);
  return other.passage.voice === 'ours' || !isWider;
}

/** A week has no more kinds of days than this with hours of their own. */
const mostRanges = 4;

/** The only hours that the other text does not give too. */
function onlyIn(all: readonly Hours[], others: readonly Hours[]): Hours | undefined {
  const found = all.filter(({ range }) => !others.some((other) => areSameRange(range, other.range)));
  return found.length === 1 ? found[0] : undefined;
}

/** The hours in each sentence that gives no more ranges than this. */
function hoursIn(passage: Passage, ranges: number): Hours[] {
  return sentencesOf(passage.text).flatMap((sentence) => {
    const found = clockRangesIn(sentence.text).filter(({ from, until }) => isOnClock(from) && isOnClock(until));
    if (found.length > ranges) return [];
    const words = tellingWords(sentence.text);
    return found.map(({ from, until }) => ({
      passage,
      range: { from: moved(from, sentence.start), until: moved(until, sentence.start) },
      words,
      scope: `${daysIn(partOf(sentence.text, from.start))} ${namesIn(sentence.text)}`,
    }));
  });
}

function moved<T extends { readonly start: number; readonly end: number }>(time: T, by: number): T {
  return { ...time, start: time.start + by, end: time.end + by };
}

function areSameRange(one: ClockRange, other: ClockRange): boolean {
  return minuteOf(one.from) === minuteOf(other.from) && minuteOf(one.until) === minuteOf(other.until);
}

const dayNames =
  /(?<![a-zà-ɏ])(?:(maandag|monday|(?:ma|mon)(?![a-zà-ɏ]))|(dinsdag|tuesday|(?:di|tue)(?![a-zà-ɏ]))|(woensdag|wednesday|(?:wo|wed)(?![a-zà-ɏ]))|(donderdag|thursday|(?:do|thu)(?![a-zà-ɏ]))|(vrijdag|friday|(?:vr|fri)(?![a-zà-ɏ]))|(zaterdag|saturday|(?:za|sat)(?![a-zà-ɏ]))|(zondag|sunday|(?:zo|sun)(?![a-zà-ɏ]))|(werkdag|working day|weekday)|(weekend)|(feestdag|holiday)|(nacht|night)|(school))/giu;

/** `De meldlijn is ook in het weekend bemand: dagelijks van 07.00 tot 23.00 uur`: behind the colon it says on which days. */
function partOf(sentence: string, at: number): string {
  const part = sentence.slice(sentence.slice(0, at).search(/:\s[^:]*$/u) + 1);
  return part.search(dayNames) !== -1 || everyDay.test(part) ? part : sentence;
}

const everyDay = /(?<![a-zà-ɏ])(?:dagelijks|elke dag|iedere dag|daily|every day|each day)(?![a-zà-ɏ])/iu;

/** The kinds of days that a sentence names, in a fixed order; the same text for the same days. */
function daysIn(text: string): string {
  const named = [...text.matchAll(dayNames)].map((match) => match.slice(1).findIndex((group) => group !== undefined));
  return [...new Set(named)].sort((a, b) => a - b).join(' ');
}

/** Names with a capital that does not begin the sentence: `P1`, `N412`, `locatie Noord`. */
function namesIn(text: string): string {
  const names = [...text.matchAll(/(?<=\S\s|\()[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ0-9]*/gu)].map(([name]) => name);
  return [...new Set(names)].sort().join(' ');
}
