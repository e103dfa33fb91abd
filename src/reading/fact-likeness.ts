import { haveSameWords } from '../quantity/noun-words.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isBelow, rational } from '../quantity/rational.ts';
import { isSlipOfMonth } from './day-slips.ts';
import { isOfEscalation } from './escalation-terms.ts';
import type { FactIndex } from './fact-index.ts';
import { groupOf, haveEqualNeighbour, isNamedBy, isUnitOther, valueKey } from './fact-relation.ts';
import type { FactScope } from './fact-scope.ts';
import { isCountable, tellingWords } from './fact-words.ts';
import { areGiven, type Fact, isExplanation, isOfWinTheme } from './facts.ts';
import { isSlipOfNumber } from './number-slips.ts';
import { rowName } from './table-rows.ts';
import { hasWord, type Topic } from './topic.ts';
import type { WordParts } from './word-parts.ts';

/** How sure it is that two facts speak of one thing. */
export interface Likeness {
  readonly score: number;
  /** Words that both have beside the number or in the name of their item. */
  readonly shared: number;
  /** Whether more than loose words ties them: the same noun, class or neighbour, or the id of the item. */
  readonly isTied: boolean;
}

/** Weighs what two facts have in common. */
export function likenessOf(first: Fact, second: Fact, index: FactIndex): Likeness {
  let score = 0;
  let shared = 0;
  const counted = countedWords(first, second);
  // `Na de vraag` only says from when a term runs.
  const event = tellingWords(first.quantity.startEvent ?? '');
  let others = 0;
  for (const [word, place] of placesIn(first)) {
    if (event.has(word)) continue;
    const share = place * placeIn(second, word, index.parts);
    if (share === 0) continue;
    score += share * index.weightOf(word, first);
    if (share >= besideName * besideName) shared += 1;
    if (share >= elsewhere && !hasWord(counted, word)) others += share;
  }
  // Two days of a plan that share no word are two days.
  if (score === 0 && first.quantity.value.kind === 'date') return { score: 0, shared: 0, isTied: false };
  const ties = tiesOf(first, second, index.scope) + (index.isOnlyOfUnit(first, second) ? rareUnit : 0);
  // There are many numbers of people and days in a bid: the noun alone does not tell which of them are meant.
  const isAnswer =
    isAnswerToNorm(first, second, index.scope) ||
    isAnswerToNorm(second, first, index.scope) ||
    (areGiven(first, second) && index.scope.nearness(first, second) !== undefined);
  const isSlip = isSlipOfNumber(first, second) && (isTotal(first) || isTotal(second));
  const isVague =
    (!isSlip && (isPartOfAll(first, second) || isPartOfAll(second, first))) ||
    (!isSlip &&
      !isAnswer &&
      counted.size > 0 &&
      !areTotals(first, second) &&
      others < wordsNeeded(counted, index, isFew(first) || isFew(second)));
  return { score: score + ties, shared: isVague ? 0 : shared, isTied: ties >= 1.5 && !isVague };
}

/** How many words beside the noun two counts must share: none when nothing else of that name is counted. */
function wordsNeeded(counted: Topic, index: FactIndex, isPart: boolean): number {
  // A name of two words is as rare as the rarer of them: `relief officers`.
  const uses = [...counted].map((word) => index.valuesOf(word));
  const values = counted.size > 1 ? Math.min(...uses) : Math.max(...uses);
  if (values > 3) return 2;
  if ([...counted].some((word) => word.length >= compoundLength && !isCountable(word))) return 0;
  return values > 2 || isPart ? 1 : elsewhere;
}

/** The words for what is counted, where two facts count. */
function countedWords(first: Fact, second: Fact): Topic {
  if (first.quantity.unit?.dimension !== 'count') return none;
  const [one, other] = [tellingWords(first.quantity.noun ?? ''), tellingWords(second.quantity.noun ?? '')];
  const both = [...one].filter((word) => hasWord(other, word));
  return both.length > 0 ? new Set(both) : new Set([...one, ...other]);
}

/** A handful is often a part of a larger number: two of the fourteen bridges. */
function isFew({ quantity: { value } }: Pick<Fact, 'quantity'>): boolean {
  return value.kind === 'exact' && isBelow(value.number, rational(5));
}

/** A word this long is a compound (`proefmigraties`): it names what is counted by itself. */
const compoundLength = 9;

const none: Topic = new Set();

/** What it is worth that a unit measures one thing in the whole bid. */
const rareUnit = 2;

const besideName = 0.9;
const elsewhere = 0.5;

/** The words of a fact, each with what it is worth where it stands. */
function placesIn(fact: Fact): ReadonlyMap<string, number> {
  const known = places.get(fact);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const word of fact.around) found.set(word, elsewhere);
  for (const word of fact.names) found.set(word, nameWeight(fact));
  for (const word of fact.near) found.set(word, 1);
  places.set(fact, found);
  return found;
}

/** A fact is weighed against all that may speak of the same thing. */
const places = new WeakMap<Fact, ReadonlyMap<string, number>>();

/** What a word is worth in a fact where it stands by itself, as a part of a longer word or with a part of its own. */
function placeIn(fact: Fact, word: string, parts: WordParts): number {
  let place = widePlacesIn(fact, parts).get(word) ?? 0;
  const own = placesIn(fact);
  for (const part of parts.partsOf(word)) place = Math.max(place, own.get(part) ?? 0);
  return place;
}

/** As placesIn, with the parts of the words. */
function widePlacesIn(fact: Fact, parts: WordParts): ReadonlyMap<string, number> {
  const known = widePlaces.get(fact);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const [word, place] of placesIn(fact)) {
    for (const part of parts.partsOf(word)) found.set(part, Math.max(place, found.get(part) ?? 0));
  }
  widePlaces.set(fact, found);
  return found;
}

const widePlaces = new WeakMap<Fact, ReadonlyMap<string, number>>();

/** The title of a KPI is the subject of its norm; that of a question covers all that is answered there. */
function nameWeight({ role }: Fact): number {
  return role === 'norm' || role === 'trigger' ? besideName : elsewhere;
}

function tiesOf(first: Fact, second: Fact, scope: FactScope): number {
  let ties = 0;
  const [one, other] = [first.quantity, second.quantity];
  if (haveSameNoun(one.noun, other.noun)) ties += 1.5;
  else if (areGiven(first, second) && haveSameWords(one.noun ?? '', other.noun ?? ' ')) ties += 1.5;
  // In an escalation the class is that of the miss, not of what is done then.
  const isAction = isOfEscalation(first.claim.passage) || isOfEscalation(second.claim.passage);
  if (!isAction && one.labels.some((label) => other.labels.includes(label))) ties += 1;
  if (one.percentile !== undefined && other.percentile !== undefined) ties += 1.5;
  if (isSameEvent(one.startEvent, other.startEvent)) ties += 0.5;
  ties += numberTie(one, other) + (isSlipOfMonth(one, other) ? 1.5 : 0);
  if (isNamedBy(first, second) || isNamedBy(second, first)) ties += 3;
  else if (scope.nearness(first, second) !== undefined) ties += 1;
  if (isNameOf(first, second) || isNameOf(second, first)) ties += isOfMeeting(first) || isOfMeeting(second) ? 2 : 1.5;
  if (haveEqualNeighbour(first, second)) ties += 2.5;
  if (isSlipOfNumber(first, second)) ties += 1.5;
  if (saySameOnly(first, second, scope)) ties += 1.5;
  if (isSameTerm(first, second) || isSameTerm(second, first)) ties += 0.5;
  if (areTotals(first, second)) ties += 1.5;
  if (isRowOf(first, second, scope) || isRowOf(second, first, scope)) ties += 1.5;
  return ties;
}

/** Whether an escalation and the answer that it belongs to say the same beside their terms and nothing else: `herstel binnen 10 werkdagen`. */
function saySameOnly(first: Fact, second: Fact, scope: FactScope): boolean {
  if (first.near.size === 0 || first.near.size !== second.near.size || !isTerm(first) || !isTerm(second)) return false;
  if (isOfEscalation(first.claim.passage) === isOfEscalation(second.claim.passage)) return false;
  return scope.nearness(first, second) === 1 && [...first.near].every((word) => second.near.has(word));
}

/** Whether two terms run from the same event and the other says all that the one is about: `livegang binnen 6 weken na gunning`. */
function isSameTerm(one: Fact, other: Fact): boolean {
  if (!isTerm(one) || !isSameEvent(one.quantity.startEvent, other.quantity.startEvent)) return false;
  const event = tellingWords(one.quantity.startEvent ?? '');
  const own = [...one.near].filter((word) => !event.has(word));
  return own.length > 0 && own.every((word) => other.near.has(word));
}

function isTerm({ quantity: { unit } }: Fact): boolean {
  return groupOf({ unit, per: [] }) === 'time';
}

/**
 * Whether both count all there are of one thing, or one does and the other counts more: `alle 38 wijken`, `Transfer of
 * 105 officers` beside `all 84 officers`. Two that each say of which they are all may be of two places.
 */
function areTotals(first: Fact, second: Fact): boolean {
  if (!haveSameNoun(first.quantity.noun, second.quantity.noun)) return false;
  const [one, other] = [totalOf(first), totalOf(second)];
  if (one === undefined && other === undefined) return false;
  if (one !== undefined && other !== undefined) return one !== 'part' || other !== 'part';
  const [whole, rest] = one === undefined ? [second, first] : [first, second];
  const [all, some] = [whole.quantity.value, rest.quantity.value];
  return all.kind === 'exact' && some.kind === 'exact' && isBelow(all.number, some.number);
}

/** Fewer than all there are is a part: `alle 57 ploegen`, `20 ploegen`. */
function isPartOfAll(part: Fact, whole: Fact): boolean {
  if (totalOf(whole) === undefined || totalOf(part) !== undefined) return false;
  const [some, all] = [part.quantity, whole.quantity];
  if (some.value.kind !== 'exact' || all.value.kind !== 'exact') return false;
  return isBelow(some.value.number, all.value.number);
}

/** `Wij sluiten de weg ten hoogste 12 nachten af` at a requirement or win theme that names the KPI with so many nights. */
function isAnswerToNorm(answer: Fact, norm: Fact, scope: FactScope): boolean {
  if (!(isExplanation(answer) || isOfWinTheme(answer)) || norm.role !== 'norm' || scope.nearness(answer, norm) !== 1)
    return false;
  return haveSameNoun(answer.quantity.noun, norm.quantity.noun);
}

function isTotal(fact: Fact): boolean {
  return totalOf(fact) !== undefined;
}

/** `all` for `alle 38 wijken`, `part` where it adds of what: `all 84 officers of the present contractor`. */
function totalOf({ claim: { passage, sentence }, quantity }: Fact): 'all' | 'part' | undefined {
  if (quantity.unit?.dimension !== 'count' || quantity.value.kind !== 'exact' || isFew({ quantity })) return undefined;
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 12), quantity.start);
  if (!allBefore.test(before)) return undefined;
  return /^\s(?:in|van|of|at|uit|from|op|te)\s/iu.test(passage.text.slice(quantity.end, quantity.end + 8))
    ? 'part'
    : 'all';
}

const allBefore = /(?<![a-zà-ɏ])(?:alle|al (?:onze|de|uw)|all(?: our| your| the| of the)?)\s$/iu;

/** Whether a text says all that the row of a table is about: `De-escalation | 4 days`. */
function isRowOf({ claim: { passage } }: Fact, text: Fact, scope: FactScope): boolean {
  const { kind, item } = text.claim.passage;
  if (passage.kind !== 'cell' || kind === 'cell') return false;
  const name = rowName(passage);
  const isNear = item !== undefined && passage.item !== undefined && scope.around(item).has(passage.item);
  if (name.size === 0 || (name.size === 1 && !isNear)) return false;
  return [...name].every((word) => hasWord(text.near, word) || hasWord(text.around, word));
}

function isOfMeeting({ claim }: Fact): boolean {
  return claim.passage.item?.kind === 'meeting';
}

/** Whether the words beside a number are those of the title of a KPI: `beschikbaarheid`. */
function isNameOf({ near }: Fact, { names, role, claim }: Fact): boolean {
  if (role !== 'norm' || names.size === 0) return false;
  const isMeeting = claim.passage.item?.kind === 'meeting';
  // `Management` is not the management team, and what is discussed in a meeting has its own rhythm.
  if (isMeeting && near.size > names.size + 2) return false;
  return [...names].every((word) => (isMeeting ? near.has(word) : hasWord(near, word)));
}

/** A slip in the unit leaves the number as it was; another number of another unit is likely another fact. */
function numberTie(one: Quantity, other: Quantity): number {
  if (valueKey(one) === valueKey(other)) return isTelling(one) ? 1 : 0.5;
  if (one.unit?.name === other.unit?.name) return 0;
  if (isUnitOther(one, other)) return isTelling(one) ? 1 : -0.5;
  // Who writes years here and months there may still mean one term.
  return one.unit?.dimension === 'calendar-time' && other.unit?.dimension === 'calendar-time' ? -0.5 : -2.5;
}

/** Small numbers are the same by chance. */
function isTelling({ value }: Quantity): boolean {
  return value.kind !== 'exact' || !isBelow(value.number, rational(6)) || value.number.denominator !== 1n;
}

/** What every bid measures from (`melding`, `gunning`) ties two terms, but not as much as a word of its own. */
function isSameEvent(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && haveSameWords(first, second);
}

function haveSameNoun(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const words: Topic = tellingWords(first);
  return words.size > 0 && haveSameWords(first, second);
}
