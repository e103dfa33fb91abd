import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { yearIn } from '../claims/claim-kinds.ts';
import { hasWord, type Topic } from '../words/topic.ts';
import { isUnitOther } from './amounts-alike.ts';
import { areTotals, areVague, haveSameNoun } from './count-likeness.ts';
import { isSlipOfMonth } from './day-slips.ts';
import { haveEqualNeighbour, isNamedBy } from './fact-base.ts';
import type { FactIndex } from './fact-index.ts';
import { besideName, elsewhere, type PlacesOfFact } from './fact-places.ts';
import type { FactScope } from './fact-scope.ts';
import { areGiven, type FactTraits, traitsOf } from './fact-traits.ts';
import type { Fact } from './facts.ts';
import { isSlipOfNumber } from './number-slips.ts';

/** How sure it is that two facts speak of one thing. */
export interface Likeness {
  readonly score: number;
  /** Words that both have beside the number or in the name of their item. */
  readonly shared: number;
  /** Whether more than loose words ties them: the same noun, class or neighbour, or the id of the item. */
  readonly isTied: boolean;
}

/** Weighs what two facts have in common; undefined where that is worth less than `least`. */
export function likenessOf(first: Fact, second: Fact, index: FactIndex, least: number): Likeness | undefined {
  const one = traitsOf(first);
  const other = traitsOf(second);
  const counted = one.isCount ? countedWords(one.nouns, other.nouns) : none;
  const places = index.placesIn(second);
  let score = 0;
  let shared = 0;
  let others = 0;
  for (const { word, parts, place, weight } of index.wordsOf(first)) {
    const share = place * placeAmong(places, word, parts);
    if (share === 0 || (isOnlyInName(word, first) && areUnderOneName(first, second))) continue;
    score += share * weight;
    if (share >= besideName * besideName) shared += 1;
    if (counted.size === 0 || share < elsewhere || hasWord(counted, word)) continue;
    if (!one.nouns.has(word) && !other.nouns.has(word)) others += share;
  }
  // Two days of a plan that share no word are two days.
  if (score === 0 && one.isDate) return least > 0 ? undefined : { score: 0, shared: 0, isTied: false };
  const isSlip = one.isCount && isSlipOfNumber(first, second);
  const ties =
    tiesOf(first, second, index.scope) + (isSlip ? likeSlip : 0) + (index.isOnlyOfUnit(first, second) ? rareUnit : 0);
  if (score + ties < least) return undefined;
  const isVague = areVague(first, second, index, { counted, others, isSlip });
  return { score: score + ties, shared: isVague ? 0 : shared, isTied: ties >= 1.5 && !isVague };
}

/** Two texts of one item share its title, whatever they are about. */
function areUnderOneName({ claim: { passage: one } }: Fact, { claim: { passage: other } }: Fact): boolean {
  if (one.path.length === 0 || other.path.length === 0) return one.file === other.file && one.heading === other.heading;
  return one.item !== undefined && one.item === other.item;
}

function isOnlyInName(word: string, { near, around }: Fact): boolean {
  return !near.has(word) && !around.has(word);
}

/** What a word is worth in a fact where it stands by itself, as a part of a longer word or with a part of its own. */
function placeAmong({ own, wide }: PlacesOfFact, word: string, parts: readonly string[]): number {
  let place = wide.get(word) ?? 0;
  if (parts.length > 0) for (const part of parts) place = Math.max(place, own.get(part) ?? 0);
  return place;
}

/** The words for what is counted, where two facts count. */
function countedWords(one: Topic, other: Topic): Topic {
  // One set for the same words, whose beginnings and ends are known then.
  if (one.size === 0 || one === other) return other;
  if (other.size === 0) return one;
  const both = [...one].filter((word) => hasWord(other, word));
  return both.length === one.size ? one : new Set(both.length > 0 ? both : [...one, ...other]);
}

const none: Topic = new Set();

/** What it is worth that a unit measures one thing in the whole bid. */
const rareUnit = 2;

/** What it is worth that two counts look like one that was typed wrong. */
const likeSlip = 1.5;

/**
 * A sum of which each part is added in every case: V8 throws away what it compiled at the first part that was never added
 * before.
 */
function tiesOf(first: Fact, second: Fact, scope: FactScope): number {
  const one = first.quantity;
  const other = second.quantity;
  const traits = traitsOf(first);
  const otherTraits = traitsOf(second);
  const haveOneNoun = haveSameNoun(first, second);
  const isOneThing = haveOneNoun || (traits.given !== undefined && areOneGiven(first, second));
  // In an escalation the class is that of the miss, not of what is done then.
  const isAction = traits.isAction || otherTraits.isAction;
  const isOneClass = traits.isOfClass && otherTraits.isOfClass && !isAction && haveSameClass(one, other);
  const isOneEvent = isSameEvent(one.startEvent, other.startEvent);
  const isNamed = isNamedBy(first, second) || isNamedBy(second, first);
  const isTitle = isNameOf(first, second) || isNameOf(second, first);
  const isOnlyWord = traits.isTerm && otherTraits.isTerm && saySameOnly(first, second, scope);
  const isOneTerm = isOneEvent && (isSameTerm(first, second) || isSameTerm(second, first));
  const isRow = isRowOf(traits.row, first, second, scope) || isRowOf(otherTraits.row, second, first, scope);
  return (
    numberTie(one, other, traits, otherTraits) +
    (isOneThing ? 1.5 : 0) +
    (isOneClass ? 1 : 0) +
    (one.percentile !== undefined && other.percentile !== undefined ? 1.5 : 0) +
    (isOneEvent ? 0.5 : 0) +
    (traits.isDate && isSlipOfMonth(one, other) ? 1.5 : 0) +
    (isNamed ? 3 : scope.nearness(first, second) === undefined ? 0 : 1) +
    (isTitle ? (traits.isOfMeeting || otherTraits.isOfMeeting ? 2 : 1.5) : 0) +
    (haveEqualNeighbour(first, second) ? 2.5 : 0) +
    (isOnlyWord ? 1.5 : 0) +
    (isOneTerm ? 0.5 : 0) +
    (haveOneNoun && areTotals(first, second) ? 1.5 : 0) +
    (areOfOneYear(first, second, scope) ? 1.5 : 0) +
    (traits.head !== undefined && traits.head === otherTraits.head ? 1.5 : 0) +
    (isRow ? 1.5 : 0) +
    // Only a text that names the person is held against it.
    (isOfPerson(first) || isOfPerson(second) ? 1.5 : 0)
  );
}

function isOfPerson({ claim }: Fact): boolean {
  return claim.passage.item?.kind === 'person';
}

function areOneGiven(first: Fact, second: Fact): boolean {
  return areGiven(first, second) && haveSameWords(first.quantity.noun ?? '', second.quantity.noun ?? ' ');
}

function haveSameClass({ labels }: Quantity, other: Quantity): boolean {
  return labels.some((label) => other.labels.includes(label));
}

/** `98,1% in de proef van 2027` as a baseline, and what a text that belongs to that KPI tells of the year. */
function areOfOneYear(first: Fact, second: Fact, scope: FactScope): boolean {
  if (first.role !== 'history' || second.role !== 'history') return false;
  if (first.claim.passage.field !== 'baseline' && second.claim.passage.field !== 'baseline') return false;
  const year = yearIn(first.claim.sentence.text);
  return (
    year !== undefined && year === yearIn(second.claim.sentence.text) && scope.nearness(first, second) !== undefined
  );
}

/** Whether an escalation and the answer that it belongs to say the same beside two terms and nothing else: `herstel binnen 10 werkdagen`. */
function saySameOnly(first: Fact, second: Fact, scope: FactScope): boolean {
  if (first.near.size === 0 || first.near.size !== second.near.size) return false;
  if (traitsOf(first).isAction === traitsOf(second).isAction) return false;
  return scope.nearness(first, second) === 1 && [...first.near].every((word) => second.near.has(word));
}

/** Whether two terms from the same event are of one thing: the other says all that the one is about: `livegang binnen 6 weken na gunning`. */
function isSameTerm(one: Fact, other: Fact): boolean {
  const { isTerm, event } = traitsOf(one);
  if (!isTerm) return false;
  const own = [...one.near].filter((word) => !event.has(word));
  return own.length > 0 && own.every((word) => other.near.has(word));
}

/** Whether a text says all that the row of a table is about: `De-escalation | 4 days`. */
function isRowOf(name: Topic | undefined, cell: Fact, text: Fact, scope: FactScope): boolean {
  if (name === undefined || name.size === 0) return false;
  const { kind, item } = text.claim.passage;
  if (kind === 'cell') return false;
  const { item: ofCell } = cell.claim.passage;
  const isNear = item !== undefined && ofCell !== undefined && scope.around(item).has(ofCell);
  if (name.size === 1 && !isNear) return false;
  return [...name].every((word) => hasWord(text.near, word) || hasWord(text.around, word));
}

/** Whether the words beside a number are those of the title of a KPI: `beschikbaarheid`. */
function isNameOf({ near }: Fact, norm: Fact): boolean {
  const { names, role } = norm;
  if (role !== 'norm' || names.size === 0) return false;
  const isMeeting = traitsOf(norm).isOfMeeting;
  // `Management` is not the management team, and what is discussed in a meeting has its own rhythm.
  if (isMeeting && near.size > names.size + 2) return false;
  for (const word of names) if (!(isMeeting ? near.has(word) : hasWord(near, word))) return false;
  return true;
}

/** A slip in the unit leaves the number as it was; another number of another unit is likely another fact. */
function numberTie(one: Quantity, other: Quantity, traits: FactTraits, otherTraits: FactTraits): number {
  const { value, isTelling } = traits;
  if (value === otherTraits.value) return isTelling ? 1 : 0.5;
  if (one.unit?.name === other.unit?.name) return 0;
  if (isUnitOther(one, other)) return isTelling ? 1 : -0.5;
  // Who writes years here and months there may still mean one term.
  return one.unit?.dimension === 'calendar-time' && other.unit?.dimension === 'calendar-time' ? -0.5 : -2.5;
}

/** What every bid measures from (`melding`, `gunning`) ties two terms, but not as much as a word of its own. */
function isSameEvent(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && haveSameWords(first, second);
}
