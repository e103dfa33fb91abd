import { haveSameWords } from '../quantity/noun-words.ts';
import { isBelow, multiply, rational } from '../quantity/rational.ts';
import { isUnitOther } from './amounts-alike.ts';
import { yearIn } from './claim-kinds.ts';
import { isSlipOfMonth } from './day-slips.ts';
import type { FactIndex } from './fact-index.ts';
import { besideName, elsewhere, type PlacesOfFact } from './fact-places.ts';
import { haveEqualNeighbour, isNamedBy } from './fact-relation.ts';
import type { FactScope } from './fact-scope.ts';
import { areGiven, traitsOf } from './fact-traits.ts';
import { isCountable } from './fact-words.ts';
import { type Fact, isExplanation, isOfWinTheme } from './facts.ts';
import { isSlipOfNumber } from './number-slips.ts';
import { hasWord, type Topic } from './topic.ts';

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
  const one = traitsOf(first);
  const other = traitsOf(second);
  const counted = one.isCount ? countedWords(one.nouns, other.nouns) : none;
  const places = index.placesIn(second);
  const haveOneName = areUnderOneName(first, second);
  const isNamed = (word: string): boolean => hasWord(counted, word) || one.nouns.has(word) || other.nouns.has(word);
  let score = 0;
  let shared = 0;
  let others = 0;
  for (const { word, parts, place, weight } of index.wordsOf(first)) {
    const share = place * placeAmong(places, word, parts);
    if (share === 0 || (haveOneName && isOnlyInName(word, first))) continue;
    score += share * weight;
    if (share >= besideName * besideName) shared += 1;
    if (counted.size > 0 && share >= elsewhere && !isNamed(word)) others += share;
  }
  // Two days of a plan that share no word are two days.
  if (score === 0 && first.quantity.value.kind === 'date') return { score: 0, shared: 0, isTied: false };
  const isSlip = isSlipOfNumber(first, second);
  const ties =
    tiesOf(first, second, index.scope) + (isSlip ? likeSlip : 0) + (index.isOnlyOfUnit(first, second) ? rareUnit : 0);
  const isTotal = one.total !== undefined || other.total !== undefined;
  // There are many numbers of people and days in a bid: the noun alone does not tell which of them are meant.
  const isVague =
    (counted.size > 0 && !isSlip && areFarApart(first, second)) ||
    (!(isSlip && isTotal) &&
      ((isTotal && (isPartOfAll(first, second) || isPartOfAll(second, first))) ||
        (counted.size > 0 &&
          !isOneMultitude(first, second, isSlip, index) &&
          !(others >= 1 && areManyAlike(first, second, isSlip)) &&
          others < wordsNeeded(counted, index, one.isFew || other.isFew) &&
          !areTotals(first, second) &&
          !isAnswer(first, second, index.scope))));
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

/** So many of one name, where the bid counts only one other number of them, are all there are: `14.300 aansluitingen`. */
function isOneMultitude(first: Fact, second: Fact, isSlip: boolean, index: FactIndex): boolean {
  if (!haveSameNoun(first, second)) return false;
  const nouns = [...traitsOf(first).nouns];
  const areMany = [first, second].every(
    ({ quantity: { value } }) => value.kind === 'exact' && isBelow(aHundred, value.number),
  );
  // A name of two words is as rare as the rarer of them: `simultaneous users`.
  if (!areMany || nouns.every((noun) => index.valuesOf(noun) > 2)) return false;
  return isSlip || (areOfOneSize(first, second) && !nouns.every(isCountable));
}

/** Hundreds of one name in about one number, with another word beside both: `a pool of 640 interpreters`. */
function areManyAlike(first: Fact, second: Fact, isSlip: boolean): boolean {
  const areMany = [first, second].every(
    ({ quantity: { value } }) => value.kind === 'exact' && isBelow(aHundred, value.number),
  );
  return areMany && haveSameNoun(first, second) && (isSlip || areOfOneSize(first, second));
}

/** `31.000 inwoners` live here, `640 inwoners` are helped. */
function areOfOneSize({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  const [first, second] = [one.value.number, other.value.number];
  return isBelow(first, multiply(second, rational(3))) && isBelow(second, multiply(first, rational(3)));
}

/** `400 vergunninghouders` are asked, `9.400 vergunninghouders` live here. */
function areFarApart({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact') return false;
  const [first, second] = [one.value.number, other.value.number];
  const [least, most] = isBelow(first, second) ? [first, second] : [second, first];
  return isBelow(multiply(least, rational(8)), most);
}

const aHundred = rational(100);

/** What a word is worth in a fact where it stands by itself, as a part of a longer word or with a part of its own. */
function placeAmong({ own, wide }: PlacesOfFact, word: string, parts: readonly string[]): number {
  let place = wide.get(word) ?? 0;
  for (const part of parts) place = Math.max(place, own.get(part) ?? 0);
  return place;
}

/** Whether one says of a thing what the other answers to or takes as given. */
function isAnswer(first: Fact, second: Fact, scope: FactScope): boolean {
  return (
    isAnswerToNorm(first, second, scope) ||
    isAnswerToNorm(second, first, scope) ||
    (areGiven(first, second) && scope.nearness(first, second) !== undefined)
  );
}

/** How many words beside the noun two counts must share: none when nothing else of that name is counted. */
function wordsNeeded(counted: Topic, index: FactIndex, isPart: boolean): number {
  // A name of two words is as rare as the rarer of them: `relief officers`.
  const uses = [...counted].map((word) => index.valuesOf(word));
  const values = counted.size > 1 ? Math.min(...uses) : Math.max(...uses);
  if (values > 3) return 2;
  // `24 former residents start` names what is counted in more than one word.
  if (counted.size > 1 && values < 3 && !isPart) return 0;
  const head = [...counted].at(-1) ?? '';
  if (head.length >= compoundLength && !isCountable(head)) return 0;
  return values > 2 || isPart ? 1 : elsewhere;
}

/** The words for what is counted, where two facts count. */
function countedWords(one: Topic, other: Topic): Topic {
  // One set for the same words, whose beginnings and ends are known then.
  if (one.size === 0 || one === other) return other;
  if (other.size === 0) return one;
  const both = [...one].filter((word) => hasWord(other, word));
  return both.length === one.size ? one : new Set(both.length > 0 ? both : [...one, ...other]);
}

/** A noun this long is a compound (`proefmigraties`): it names what is counted by itself. */
const compoundLength = 9;

const none: Topic = new Set();

/** What it is worth that a unit measures one thing in the whole bid. */
const rareUnit = 2;

/** What it is worth that two counts look like one that was typed wrong. */
const likeSlip = 1.5;

function tiesOf(first: Fact, second: Fact, scope: FactScope): number {
  let ties = 0;
  const one = first.quantity;
  const other = second.quantity;
  const traits = traitsOf(first);
  const otherTraits = traitsOf(second);
  const haveOneNoun = haveSameNoun(first, second);
  if (haveOneNoun) ties += 1.5;
  else if (areGiven(first, second) && haveSameWords(one.noun ?? '', other.noun ?? ' ')) ties += 1.5;
  // In an escalation the class is that of the miss, not of what is done then.
  const isAction = traits.isAction || otherTraits.isAction;
  if (!isAction && one.labels.some((label) => other.labels.includes(label))) ties += 1;
  if (one.percentile !== undefined && other.percentile !== undefined) ties += 1.5;
  const isOneEvent = isSameEvent(one.startEvent, other.startEvent);
  if (isOneEvent) ties += 0.5;
  ties += numberTie(first, second) + (isSlipOfMonth(one, other) ? 1.5 : 0);
  if (isNamedBy(first, second) || isNamedBy(second, first)) ties += 3;
  else if (scope.nearness(first, second) !== undefined) ties += 1;
  if (isNameOf(first, second) || isNameOf(second, first))
    ties += traits.isOfMeeting || otherTraits.isOfMeeting ? 2 : 1.5;
  if (haveEqualNeighbour(first, second)) ties += 2.5;
  if (saySameOnly(first, second, scope)) ties += 1.5;
  if (isOneEvent && (isSameTerm(first, second) || isSameTerm(second, first))) ties += 0.5;
  if (haveOneNoun && areTotals(first, second)) ties += 1.5;
  if (areOfOneYear(first, second, scope)) ties += 1.5;
  if (traits.head !== undefined && traits.head === otherTraits.head) ties += 1.5;
  if (isRowOf(first, second, scope) || isRowOf(second, first, scope)) ties += 1.5;
  return ties;
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

/** Whether an escalation and the answer that it belongs to say the same beside their terms and nothing else: `herstel binnen 10 werkdagen`. */
function saySameOnly(first: Fact, second: Fact, scope: FactScope): boolean {
  if (first.near.size === 0 || first.near.size !== second.near.size) return false;
  const one = traitsOf(first);
  const other = traitsOf(second);
  if (!one.isTerm || !other.isTerm || one.isAction === other.isAction) return false;
  return scope.nearness(first, second) === 1 && [...first.near].every((word) => second.near.has(word));
}

/** Whether two terms from the same event are of one thing: the other says all that the one is about: `livegang binnen 6 weken na gunning`. */
function isSameTerm(one: Fact, other: Fact): boolean {
  const { isTerm, event } = traitsOf(one);
  if (!isTerm) return false;
  const own = [...one.near].filter((word) => !event.has(word));
  return own.length > 0 && own.every((word) => other.near.has(word));
}

/**
 * Whether both count all there are of one thing, or one does and the other counts more: `alle 38 wijken`, `Transfer of
 * 105 officers` beside `all 84 officers`. Two that each say of which they are all may be of two places.
 */
function areTotals(first: Fact, second: Fact): boolean {
  const one = traitsOf(first).total;
  const other = traitsOf(second).total;
  if ((one === undefined && other === undefined) || !haveSameNoun(first, second)) return false;
  if (one !== undefined && other !== undefined) return one !== 'part' || other !== 'part';
  const [whole, rest] = one === undefined ? [second, first] : [first, second];
  const all = whole.quantity.value;
  const some = rest.quantity.value;
  return all.kind === 'exact' && some.kind === 'exact' && isBelow(all.number, some.number);
}

/** Fewer than all there are is a part: `alle 57 ploegen`, `20 ploegen`. */
function isPartOfAll(part: Fact, whole: Fact): boolean {
  if (traitsOf(whole).total === undefined || traitsOf(part).total !== undefined) return false;
  const some = part.quantity;
  const all = whole.quantity;
  if (some.value.kind !== 'exact' || all.value.kind !== 'exact') return false;
  return isBelow(some.value.number, all.value.number);
}

/** `Wij sluiten de weg ten hoogste 12 nachten af` at a requirement or win theme that names the KPI with so many nights. */
function isAnswerToNorm(answer: Fact, norm: Fact, scope: FactScope): boolean {
  if (norm.role !== 'norm' || !(isExplanation(answer) || isOfWinTheme(answer))) return false;
  return scope.nearness(answer, norm) === 1 && haveSameNoun(answer, norm);
}

/** Whether a text says all that the row of a table is about: `De-escalation | 4 days`. */
function isRowOf(cell: Fact, text: Fact, scope: FactScope): boolean {
  const name = traitsOf(cell).row;
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
function numberTie(first: Fact, second: Fact): number {
  const { value, isTelling } = traitsOf(first);
  if (value === traitsOf(second).value) return isTelling ? 1 : 0.5;
  const one = first.quantity;
  const other = second.quantity;
  if (one.unit?.name === other.unit?.name) return 0;
  if (isUnitOther(one, other)) return isTelling ? 1 : -0.5;
  // Who writes years here and months there may still mean one term.
  return one.unit?.dimension === 'calendar-time' && other.unit?.dimension === 'calendar-time' ? -0.5 : -2.5;
}

/** What every bid measures from (`melding`, `gunning`) ties two terms, but not as much as a word of its own. */
function isSameEvent(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && haveSameWords(first, second);
}

function haveSameNoun(first: Fact, second: Fact): boolean {
  const one = first.quantity.noun;
  const other = second.quantity.noun;
  if (one === undefined || other === undefined || traitsOf(first).nouns.size === 0) return false;
  return haveSameWords(one, other);
}
