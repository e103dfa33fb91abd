import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { numberWord } from '../../quantity/number-words.ts';
import { isBelow, isSame, rational } from '../../quantity/rational.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { nameOneMeeting } from '../meetings/meetings-named.ts';
import { rowName } from '../texts/table-rows.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../words/topic.ts';
import { areApart } from './rhythm-apart.ts';
import { periodOf } from './rhythm-inside.ts';
import { activities, namedRhythm, reportStem, tellsBuyer, usesFigures } from './rhythm-words.ts';
import type { RhythmFact } from './rhythms.ts';

/** How sure it is that two rhythms are of one thing. */
export interface RhythmLikeness {
  readonly score: number;
  readonly isSure: boolean;
}

/**
 * Weighs what two rhythms have in common; undefined when that is too little. One word is enough when it is all that one
 * of them says beside its rhythm (`jaarlijkse exittest`), or when the same number holds in both.
 */
export function rhythmLikeness(
  first: RhythmFact,
  second: RhythmFact,
  bid: Bid,
  actors: ReadonlyMap<string, string>,
): RhythmLikeness | undefined {
  if (areApart(first, second)) return undefined;
  const traits = traitsOf(first, actors);
  const otherTraits = traitsOf(second, actors);
  if (haveOtherActors(traits, otherTraits)) return undefined;
  const isAmount = haveTellingAmount(first, second);
  if ((traits.isTelling !== otherTraits.isTelling || first.isClosing || second.isClosing) && !isAmount)
    return undefined;
  const one = traits.things;
  const other = otherTraits.things;
  const beside = sharedOf(one, other);
  const smallest = Math.min(one.size, other.size);
  const coverage = smallest === 0 ? 0 : beside.length / smallest;
  const isTied = areTied(first, second, bid);
  const elsewhere = sharedWords(traits.words, otherTraits.words) - beside.length;
  const tie = (isTied ? 1.5 : 0) + (isAmount ? 2 : 0);
  const score = beside.length * 1.5 + coverage + Math.min(elsewhere, 3) * 0.5 + tie;
  if (!isAmount && !isTied && shareOnlyCounted(first, second, beside)) return undefined;
  const telling = beside.filter((word) => tellingWords(word).size > 0 && !activities.has(word)).length;
  if (isAmount && (isTied || (beside.length + elsewhere > 0 && areCrossed(first, second)))) {
    return { score, isSure: isTied || nameOneMeeting(bid, first.part, second.part) };
  }
  const isAsOften = first.times !== undefined && first.times === second.times;
  if (isAsOften && (isTied ? areCrossed(first, second) : telling > 0)) return { score, isSure: isTied && telling > 0 };
  // `Elke zes weken` and `elke zes maanden` of one thing differ by a slip.
  if (telling > 0 && haveSameCount(first, second)) return { score, isSure: false };
  if (first.isMeasured !== second.isMeasured) {
    if (isPeriodOfShare(first, second) || isPeriodOfShare(second, first)) return undefined;
    const isAmountBeside = isAmountBesideRhythm(first, second) || isAmountBesideRhythm(second, first);
    if (!isTied && isAmountBeside && !haveOneSubject(first, second)) return undefined;
    const isStrong = (beside.length > 1 && (isTied || coverage >= 0.6)) || shareCompound(first, second);
    return isStrong ? { score, isSure: isTied && beside.length > 2 } : undefined;
  }
  if (first.isMeasured) return undefined;
  if (isOfOther(first, second) || isOfOther(second, first)) return undefined;
  if (beside.length < 2 && !isTied && (ofSomethingNamed.test(first.part) || ofSomethingNamed.test(second.part))) {
    return undefined;
  }
  const isReport = beside.length > 0 && beside.every((word) => reportStem.test(word));
  // A report each month and another each quarter is usual: only what stands in linked items can be one.
  if (isReport && !isTied && (isCompound(first) || isCompound(second))) return undefined;
  // The voortgangsrapportage of a project is not one of the rapportages of each month.
  if (isReport && !isTied && !beside.some((word) => other.has(word))) return undefined;
  const isNamed = areNamed(first, second, isTied) || isRowOf(first, second, isTied) || isRowOf(second, first, isTied);
  const isAll =
    telling > 0 && one.size === beside.length && other.size === beside.length && haveSameActivity(first, second);
  const isEnough =
    isNamed ||
    isAll ||
    (beside.length > 1 && coverage >= 0.5) ||
    (isTied && telling > 0 && beside.length / Math.max(one.size, other.size) >= 0.6);
  if (!isEnough) return undefined;
  return {
    score,
    // Words in common in running text are no proof: only what is linked or has a name is surely one thing.
    isSure: telling > 0 && !isReport && coverage >= 0.6 && (isTied || nameOneMeeting(bid, first.part, second.part)),
  };
}

/**
 * Whether an amount per period and another rhythm have nothing but the counted thing in common: one inspector looks at `60 bomen
 * per dag` and a crew prunes `14 bomen per dag`. What is counted may itself be what happens: `vier controles per jaar`.
 */
function shareOnlyCounted(first: RhythmFact, second: RhythmFact, beside: readonly string[]): boolean {
  const counted = [countedIn(first), countedIn(second)];
  const nouns = new Set(counted.flatMap((words) => [...words]));
  if (nouns.size === 0 || [...nouns].some((word) => activities.has(word) || reportStem.test(word))) return false;
  const isNamed = [first, second].some(
    ({ thing }, index) => counted[index]?.size === 0 && sharedOf(thing, nouns).length > 0,
  );
  return !isNamed && beside.every((word) => hasWord(nouns, word));
}

/** `Een sensor legt elk etmaal 96 waarden vast` is how much it does, and no rhythm of what else is done with it. */
function isAmountBesideRhythm({ isMeasured, amounts }: RhythmFact, { quantity }: RhythmFact): boolean {
  if (!isMeasured || amounts.size === 0 || quantity.unit?.dimension === 'count') return false;
  return [...amounts].every((amount) => amount.startsWith('count '));
}

/** `Zes sporthallen krijgen ieder kwartaal een beurt`, `Sporthallen krijgen elk kwartaal een beurt`: as many of them as there are. */
function haveOneSubject({ part: one }: RhythmFact, { part: other }: RhythmFact): boolean {
  const subject = subjectOf(one);
  return subject !== undefined && subject === subjectOf(other);
}

/** The first word of a text that tells something, where no more than a number and an article stand before it. */
function subjectOf(part: string): string | undefined {
  const words =
    inSmallLetters(part)
      .match(/[a-zà-ɏ]+/gu)
      ?.slice(0, 3) ?? [];
  return words.filter((word) => numberWord(word) === undefined).flatMap((word) => [...tellingWords(word)])[0];
}

function countedIn({ quantity: { unit, noun } }: RhythmFact): Topic {
  return unit?.dimension === 'count' ? topicOf(noun ?? '') : new Set();
}

/** Whether both come back after as many units of time, of another length; twos are in every bid. */
function haveSameCount({ quantity: one }: RhythmFact, { quantity: other }: RhythmFact): boolean {
  const [first, second] = [periodOf(one), periodOf(other)];
  if (first === undefined || second === undefined || first.unit.name === second.unit.name) return false;
  return isBelow(two, first.count) && isSame(first.count, second.count);
}

const two = rational(2);

/** A word this long is a compound (`inloopspreekuur`): it names one thing by itself. */
const compoundLength = 12;

function shareCompound({ thing: one }: RhythmFact, { thing: other }: RhythmFact): boolean {
  return [...one].some((word) => word.length >= compoundLength && other.has(word) && !reportStem.test(word));
}

/** `Iedere week nieuw menu` and `toetst het menu vier keer per jaar` do not do the same with it. */
function haveSameActivity({ part: one }: RhythmFact, { part: other }: RhythmFact): boolean {
  const [first, second] = [one, other].map((part) => [...topicOf(part)].filter((word) => activities.has(word)));
  return (
    first?.every((word) => second?.includes(word)) === true && second?.every((word) => first.includes(word)) === true
  );
}

/** A share is of all in its period: only who measures or tells it more or less often speaks of the same. */
function isPeriodOfShare({ isMeasured, quantity, passage, beside }: RhythmFact, { part }: RhythmFact): boolean {
  if (!isMeasured || quantity.unit?.dimension !== 'ratio') return false;
  if (usesFigures.test(part) || tellsBuyer.test(part) || measures.test(part)) return false;
  // `Leest elk kwartaal de urentellers uit`, where those are what the KPI is measured with.
  const source = passage.item?.kind === 'kpi' ? (passage.item as Item<'kpi'>).data.measurement : undefined;
  const said = topicOf(part);
  return !sharedOf(topicOf(source ?? ''), said).some((word) => !hasWord(beside, word));
}

const measures = /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*meting(?:en)?|meet|meten|gemeten|measure[a-z]*)(?![a-zà-ɏ])/iu;

/** Whether a text says all that the row of a table is about: `Controle in de wijk`, `controleert elke week een deel van de wijk`. */
function isRowOf({ passage }: RhythmFact, { part, passage: text }: RhythmFact, isTied: boolean): boolean {
  if (passage.kind !== 'cell' || text.kind === 'cell') return false;
  const name = rowName(passage);
  if (name.size === 0 || (name.size === 1 && !isTied)) return false;
  const said = topicOf(part);
  return [...name].every((word) => hasWord(said, word));
}

/** `We count them every quarter`: what is counted stands in another sentence. */
const ofSomethingNamed = /(?<![a-zà-ɏ])(?:them|ze)(?![a-zà-ɏ])/iu;

/** `De jaarlijkse herziening gaat naar de stuurgroep`: the rhythm is of what is named, not of who else is. */
function isOfOther({ thing }: RhythmFact, { beside, around, names }: RhythmFact): boolean {
  const own = withoutActivities(thing);
  return own.size > 0 && ![beside, around, names].some((words) => sharedOf(own, words).length > 0);
}

/** A report on something comes in a rhythm of its own. */
const tellsOf = guardPattern('verslag', /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*verslag|verslagen)(?![a-zà-ɏ])/iu);

/** Whether a word beside one is anywhere in the text or the title of the other. */
function areCrossed(first: RhythmFact, second: RhythmFact): boolean {
  return sharedWords(first.beside, widely(second)) > 0 || sharedWords(second.beside, widely(first)) > 0;
}

/**
 * Whether both name one thing beside their rhythm (`jaarlijkse exittest`), unless each adds what it is about; or one
 * names it and the other speaks of it, when they are tied or it is a report.
 */
function areNamed(first: RhythmFact, second: RhythmFact, isTied: boolean): boolean {
  const one = withoutActivities(first.thing);
  const other = withoutActivities(second.thing);
  if (first.thing.size > 0 && second.thing.size > 0) {
    const shared = sharedOf(one, other);
    if (shared.length === 0 || shared.length < Math.min(one.size, other.size)) return false;
    // A weekly scan report is not the monthly report.
    if (!isTied && one.size !== other.size && shared.every((word) => reportStem.test(word))) return false;
    const mine = first.beside.size > first.thing.size;
    const theirs = second.beside.size > second.thing.size;
    return isTied || !(mine && theirs) || sharedOf(first.beside, second.beside).length > shared.length;
  }
  const [thing, words] = one.size > 0 ? [one, second.beside] : [other, first.beside];
  // A scan report is a report of the scan.
  const apart = new Set([...thing].filter((word) => !reportStem.test(word)));
  const named = isTied && apart.size > 0 ? apart : thing;
  const shared = sharedOf(named, words);
  return shared.length > 0 && shared.length === named.size && (isTied || shared.some((word) => reportStem.test(word)));
}

function isCompound({ written }: RhythmFact): boolean {
  return namedRhythm.test(written);
}

function withoutActivities(words: Topic): Topic {
  return new Set([...words].filter((word) => !activities.has(word)));
}

function widely({ beside, around, names }: RhythmFact): Topic {
  return new Set([...beside, ...around, ...names]);
}

function sharedOf(one: Topic, other: Topic): string[] {
  return [...one].filter((word) => hasWord(other, word));
}

/** Round shares and nought stand in every bid. */
function isTelling(amount: string): boolean {
  return !/^(?:ratio 1\/1 |ratio 100\/1 )/u.test(amount);
}

/** What can be said of a rhythm without looking at another. */
interface RhythmTraits {
  /** Who does it. */
  readonly actors: ReadonlySet<string>;
  /** The words beside it that name nobody. */
  readonly things: Topic;
  /** All its words. */
  readonly words: Topic;
  /** Whether it is of a report on something. */
  readonly isTelling: boolean;
}

/** A rhythm is weighed against all that share a word with it. */
const made = new WeakMap<ReadonlyMap<string, string>, WeakMap<RhythmFact, RhythmTraits>>();

function traitsOf(fact: RhythmFact, actors: ReadonlyMap<string, string>): RhythmTraits {
  const ofBid = made.get(actors) ?? new WeakMap<RhythmFact, RhythmTraits>();
  made.set(actors, ofBid);
  const known = ofBid.get(fact);
  if (known !== undefined) return known;
  const traits = {
    actors: new Set([...fact.beside].flatMap((word) => actors.get(word) ?? [])),
    things: new Set([...fact.beside].filter((word) => !actors.has(word))),
    words: widely(fact),
    isTelling: tellsOf.test(fact.part),
  };
  ofBid.set(fact, traits);
  return traits;
}

/** What two roles do has two rhythms. */
function haveOtherActors({ actors: ones }: RhythmTraits, { actors: others }: RhythmTraits): boolean {
  if (ones.size === 0 || others.size === 0) return false;
  for (const actor of ones) if (others.has(actor)) return false;
  return true;
}

function haveTellingAmount({ amounts }: RhythmFact, other: RhythmFact): boolean {
  for (const amount of amounts) if (other.amounts.has(amount) && isTelling(amount)) return true;
  return false;
}

/** Whether both stand in one item, or the item of one names that of the other, in a field or in the sentence. */
function areTied(first: RhythmFact, second: RhythmFact, bid: Bid): boolean {
  const ones = itemsOf(first);
  const others = itemsOf(second);
  return ones.some((one) => others.some((other) => one === other || names(bid, one, other) || names(bid, other, one)));
}

function itemsOf({ passage, owners }: RhythmFact): readonly Item[] {
  return passage.item === undefined || owners.includes(passage.item) ? owners : [...owners, passage.item];
}

function names(bid: Bid, from: Item, to: Item): boolean {
  return bid.linksFrom(from).some((link) => link.to === to);
}
