/** Pairs of rhythms that speak of one thing and differ; one that another text agrees with is never pointed at. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { placeKey } from '../../text/source-file.ts';
import { isTellingNumber } from '../promises/pair-promises.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { actorsOf } from '../words/rhythm-actors.ts';
import { hasWord } from '../words/topic.ts';
import { areDifferent, isRarer, isSubWeekly } from './rhythm.ts';
import { type RhythmLikeness, rhythmLikeness } from './rhythm-likeness.ts';
import { reportStem } from './rhythm-words.ts';
import { type RhythmFact, rhythmsOf } from './rhythms.ts';

/** Two rhythms of one thing. */
export interface RhythmRivalry {
  readonly fact: RhythmFact;
  readonly rival: RhythmFact;
  /** Others that say the same as the rival. */
  readonly allies: readonly RhythmFact[];
  /** Whether the same number is given for two periods. */
  readonly isPeriod: boolean;
  readonly isSure: boolean;
}

interface Candidate extends RhythmLikeness {
  readonly fact: RhythmFact;
  readonly isSame: boolean;
}

/** A word beside more rhythms than this tells none from another; leaving it out also keeps the work linear. */
const mostFacts = 40;
const asGood = 0.65;

/** All rivalries of a bid, each pair once. */
export const rhythmRivalriesOf: (reading: Reading) => readonly RhythmRivalry[] = oncePer(findRivalries);

function findRivalries(reading: Reading): RhythmRivalry[] {
  const facts = rhythmsOf(reading).filter(isComparable);
  const byWord = new Map<string, RhythmFact[]>();
  const byPassage = new Map<Passage, RhythmFact[]>();
  const bySection = new Map<string, RhythmFact[]>();
  for (const fact of facts) {
    append(byPassage, fact.passage, fact);
    if (isOfReport(fact)) append(bySection, sectionOf(fact), fact);
    for (const key of keysOf(fact)) append(byWord, key, fact);
  }
  const actors = actorsOf(reading.bid);
  const candidates = new Map(facts.map((fact) => [fact, candidatesOf(fact, byWord, reading.bid, actors)]));
  const reports = facts.filter(
    (fact) => fact.role !== 'asked' && (fact.passage.item?.kind === 'report' || isOfReport(fact)),
  );
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const rivalry = rivalryOf(fact, candidates);
    if (rivalry === undefined || saysBoth(rivalry, byPassage) || areTwoReports(rivalry, bySection)) return [];
    if (tellsNumber(rivalry.rival, rivalry.fact) || tellsNumber(rivalry.fact, rivalry.rival)) return [];
    if (isOfAnyReport(rivalry) && reports.some(({ rhythm }) => !isRarer(rhythm, rivalry.rival.rhythm))) return [];
    const key = [rivalry.fact, rivalry.rival]
      .map(({ span }) => placeKey(span))
      .sort()
      .join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [rivalry];
  });
}

function isComparable({ role, thing, isMeasured, period, passage, amounts, times, quantity }: RhythmFact): boolean {
  // `Minder dan 75 meter per maand` at a risk names the norm with its period.
  const isThreshold = passage.item?.kind === 'risk' && isMeasured && amounts.size > 0;
  // Of what was before, only a number that is told again: `gemiddeld 5,1 hinderuren per maand`.
  if (role === 'history') return quantity.unit?.dimension === 'count' && isTellingNumber(quantity);
  if (role === 'trigger' && thing.size === 0 && !isThreshold) return false;
  // `Binnen 4 weken na het jaarrapport` is a moment.
  if (afterThat.test(passage.text.slice(Math.max(0, quantity.start - 12), quantity.start))) return false;
  // `Per schooljaar twee keer` is twice.
  if (timesBehind.test(passage.text.slice(quantity.end, quantity.end + 24))) return false;
  if (
    instead.test(passage.text) ||
    workedOut.test(passage.text.slice(Math.max(0, quantity.start - 24), quantity.start))
  )
    return false;
  return isMeasured || amounts.size > 0 || times !== undefined || !isSubWeekly(period);
}

const timesBehind =
  /^\s(?:[2-9]|1[0-9]|twee|drie|vier|vijf|zes|acht|tien|twaalf|two|three|four|five|six|eight|ten|twelve)\s(?:keer|maal|times)(?![a-zà-ɏ])/iu;
/** `Wekelijks in plaats van om de week` is for a while only. */
const instead = /(?<![a-zà-ɏ])(?:in plaats van|instead of)(?![a-zà-ɏ])/iu;
/** `Bij 57.000 ritten zijn dat er 57 per schooljaar` says what a rate comes to. */
const workedOut =
  /(?<![a-zà-ɏ])(?:(?:zijn|is) dat(?: er)?|dat (?:is|zijn)(?: er)?|that (?:is|makes)|adds up to|comes to)\s(?:(?:samen|ongeveer|about|some)\s)?$/iu;
const afterThat = /(?<![a-zà-ɏ])(?:na|after)\s(?:(?:het|de|elk|elke|ieder|the|each|every)\s)?$/iu;

/** A word is found by itself and as the beginning or end of a compound; a number by its value. */
function keysOf({ beside, names, amounts }: RhythmFact): Set<string> {
  const words = [...beside, ...names].flatMap((word) =>
    word.length < 6 ? [word] : [word, `${word.slice(0, 6)}-`, `-${word.slice(-6)}`],
  );
  return new Set([...words, ...amounts]);
}

function candidatesOf(
  fact: RhythmFact,
  byWord: ReadonlyMap<string, readonly RhythmFact[]>,
  bid: Bid,
  actors: ReadonlyMap<string, string>,
): Candidate[] {
  const others = new Set<RhythmFact>();
  for (const key of keysOf(fact)) {
    const found = byWord.get(key) ?? [];
    if (found.length <= mostFacts) for (const other of found) if (!isBeside(fact, other)) others.add(other);
  }
  return [...others].flatMap((other) => {
    const relation = relate(fact, other);
    if (relation === undefined || isPromisePair(fact, other, bid)) return [];
    const likeness = rhythmLikeness(fact, other, bid, actors);
    return likeness === undefined ? [] : [{ fact: other, isSame: relation === 'same', ...likeness }];
  });
}

/** The rhythm of the same text, list or kind of item stands beside it and may differ. */
function isBeside(fact: RhythmFact, other: RhythmFact): boolean {
  return fact.passage === other.passage || (fact.row !== '' && fact.row === other.row);
}

/** How two rhythms relate if they are of one thing; undefined when nothing can be said. */
function relate(one: RhythmFact, other: RhythmFact): 'same' | 'differs' | undefined {
  const isShared = [...one.amounts].some((amount) => other.amounts.has(amount));
  // What was before is held against what was before.
  if (one.role !== other.role && (one.role === 'history' || other.role === 'history')) return undefined;
  if (one.role === 'history' && !isShared) return undefined;
  // `Daarna volgt elke controleur 24 uur per jaar`: the very number is of one thing, whatever comes before it.
  if (one.isLimited !== other.isLimited && !(isShared && one.isMeasured && other.isMeasured)) return undefined;
  if (one.isMeasured && other.isMeasured && !isShared) return undefined;
  const [first, second] = isShared ? [one.period, other.period] : [one.rhythm, other.rhythm];
  if (!areDifferent(first, second)) return 'same';
  if (isAmountOf(one, other) || isAmountOf(other, one)) return undefined;
  if (isCountBesideShare(one, other) || isCountBesideShare(other, one)) return undefined;
  return isAllowed(one, other) || isAllowed(other, one) ? undefined : 'differs';
}

/** `Kiest elk kwartaal verbeteringen` leaves open how many; `2 verbeteringen per kwartaal` says so. */
function isAmountOf({ quantity, period }: RhythmFact, often: RhythmFact): boolean {
  if (quantity.unit?.dimension !== 'count' || often.times !== undefined || often.isMeasured) return false;
  if (areDifferent(period, often.period) || often.quantity.unit?.dimension !== 'frequency') return false;
  // A single name is what happens once: `de jaarlijkse audit`.
  const names = quantity.noun?.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏ]{3,}(?:en|s)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu) ?? [];
  return names.some((name) =>
    inSmallLetters(often.part)
      .split(/[^A-Za-zÀ-ÖØ-öø-ɏ]+/u)
      .includes(name),
  );
}

/** `Wij rekenen op 45 aanvragen per maand` is how many there are; `100% van de aanvragen per maand` is what holds of them. */
function isCountBesideShare({ quantity, period, isMeasured }: RhythmFact, share: RhythmFact): boolean {
  if (quantity.unit?.dimension !== 'count' || isMeasured) return false;
  return share.quantity.unit?.dimension === 'ratio' && !areDifferent(period, share.period);
}

/** `minimaal maandelijks` allows each week; who gives more than asked contradicts nobody. */
function isAllowed({ quantity, role, rhythm, isMeasured }: RhythmFact, other: RhythmFact): boolean {
  const isMore = isRarer(rhythm, other.rhythm);
  const sign = quantity.comparator?.isExplicit === true && !isMeasured ? quantity.comparator.sign : '=';
  return isMore ? role === 'asked' || isAtLeast(sign) : isAtMost(sign);
}

/** Whether a norm covers the promise of the wish that names it is another rule, where the number has a period. */
function isPromisePair(first: RhythmFact, second: RhythmFact, bid: Bid): boolean {
  if (!first.isMeasured || !second.isMeasured) return false;
  const names = (from: Item | undefined, to: Item | undefined): boolean =>
    from !== undefined && to !== undefined && bid.linksFrom(from, 'kpis').some((link) => link.to === to);
  const [one, other] = [first.passage.item, second.passage.item];
  const isAsked = first.role === 'asked' || second.role === 'asked';
  return isAsked && (names(one, other) || names(other, one));
}

/** `Each does thirty observations a year, which adds up to 240` beside `240 observations a year`. */
function tellsNumber({ passage, quantity: own }: RhythmFact, { quantity: { value } }: RhythmFact): boolean {
  if (value.kind !== 'exact' || value.number.denominator !== 1n || value.number.numerator < fewestTelling) return false;
  if (own.value.kind === 'exact' && own.value.number.numerator === value.number.numerator) return false;
  return new RegExp(`(?<![0-9.,])${value.number.numerator}(?![0-9]|[.,][0-9])`, 'u').test(passage.text);
}

/** Smaller numbers stand in many texts. */
const fewestTelling = 13n;

/** Whether the sentence of one gives the rhythm of the other as well: `elke week, later elke maand`. */
function saysBoth({ fact, rival }: RhythmRivalry, byPassage: ReadonlyMap<Passage, readonly RhythmFact[]>): boolean {
  const has = (one: RhythmFact, other: RhythmFact): boolean =>
    (byPassage.get(one.passage) ?? []).some(
      (beside) =>
        beside !== one &&
        beside.sentence === one.sentence &&
        relate(beside, other) === 'same' &&
        // `Elke maand drie, 36 per jaar`: what comes of it stands there without its words.
        ([...beside.amounts].some((amount) => other.amounts.has(amount)) ||
          [...beside.beside].some((word) => hasWord(other.beside, word))),
    );
  return has(fact, rival) || has(rival, fact);
}

/**
 * Whether one section tells of two reports, with a number of them and with the rhythm of the other: `twaalf rapporten per jaar`, and
 * below it `de kwartaalrapportage`.
 */
function areTwoReports({ fact, rival }: RhythmRivalry, bySection: ReadonlyMap<string, readonly RhythmFact[]>): boolean {
  const has = (one: RhythmFact, other: RhythmFact): boolean =>
    one.times !== undefined &&
    (bySection.get(sectionOf(one)) ?? []).some((beside) => beside !== one && relate(beside, other) === 'same');
  return isOfReport(fact) && isOfReport(rival) && (has(fact, rival) || has(rival, fact));
}

/** `The contractor reports at least once a quarter` names no report: another than the annual one may come as often. */
function isOfAnyReport({ fact, rival, isPeriod }: RhythmRivalry): boolean {
  if (isPeriod || rival.role !== 'asked' || !isOfReport(rival)) return false;
  return [...rival.beside].every((word) => reportStem.test(word) || !hasWord(fact.beside, word));
}

function isOfReport({ beside }: RhythmFact): boolean {
  return [...beside].some((word) => reportStem.test(word));
}

function sectionOf({ passage: { file, heading } }: RhythmFact): string {
  return `${file.path} ${heading ?? ''}`;
}

function rivalryOf(fact: RhythmFact, all: ReadonlyMap<RhythmFact, readonly Candidate[]>): RhythmRivalry | undefined {
  const candidates = all.get(fact) ?? [];
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const near = candidates.filter(({ score }) => score >= best * asGood);
  if (near.some(({ isSame }) => isSame)) return undefined;
  const [first] = [...near].sort((a, b) => b.score - a.score);
  if (first === undefined) return undefined;
  const allies = (all.get(first.fact) ?? []).filter(({ isSame }) => isSame).map((ally) => ally.fact);
  const isPeriod = [...fact.amounts].some((amount) => first.fact.amounts.has(amount));
  const pair = { isPeriod, isSure: first.isSure };
  return order[fact.role] >= order[first.fact.role]
    ? { fact, rival: first.fact, allies, ...pair }
    : { fact: first.fact, rival: fact, allies: [], ...pair };
}

const order = { asked: 0, norm: 1, trigger: 2, text: 3, history: 4 } as const;
