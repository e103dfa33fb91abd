/** Whether two numbers of one name count the same things: there are many numbers of people and days in a bid. */
import { haveSameWords } from '../../quantity/noun-words.ts';
import { isBelow, multiply, rational } from '../../quantity/rational.ts';
import { isCountable } from '../words/fact-words.ts';
import type { Topic } from '../words/topic.ts';
import type { FactIndex } from './fact-index.ts';
import { elsewhere } from './fact-places.ts';
import type { FactScope } from './fact-scope.ts';
import { areGiven, traitsOf } from './fact-traits.ts';
import { type Fact, isExplanation, isOfWinTheme } from './facts.ts';

/** What two counts have in common. */
export interface CountLikeness {
  /** The words for what is counted. */
  readonly counted: Topic;
  /** What the other words that both have are worth. */
  readonly others: number;
  readonly isSlip: boolean;
}

/** There are many numbers of people and days in a bid: the noun alone does not tell which of them are meant. */
export function areVague(
  first: Fact,
  second: Fact,
  index: FactIndex,
  { counted, others, isSlip }: CountLikeness,
): boolean {
  const one = traitsOf(first);
  const other = traitsOf(second);
  if (counted.size > 0 && !isSlip && areFarApart(first, second)) return true;
  const isTotal = one.total !== undefined || other.total !== undefined;
  if (isSlip && isTotal) return false;
  if (isTotal && (isPartOfAll(first, second) || isPartOfAll(second, first))) return true;
  return (
    counted.size > 0 &&
    !isOneMultitude(first, second, isSlip, index) &&
    !(others >= 1 && areManyAlike(first, second, isSlip)) &&
    others < wordsNeeded(counted, index, one.isFew || other.isFew) &&
    !areTotals(first, second) &&
    !isAnswer(first, second, index.scope)
  );
}

/** So many of one name, where the bid counts only one other number of them, are all there are: `14.300 aansluitingen`. */
function isOneMultitude(first: Fact, second: Fact, isSlip: boolean, index: FactIndex): boolean {
  if (!haveSameNoun(first, second)) return false;
  const nouns = [...traitsOf(first).nouns];
  // A name of two words is as rare as the rarer of them: `simultaneous users`.
  if (!areMany(first, second) || nouns.every((noun) => index.valuesOf(noun) > 2)) return false;
  return isSlip || (areOfOneSize(first, second) && !nouns.every(isCountable));
}

/** Hundreds of one name in about one number, with another word beside both: `a pool of 640 interpreters`. */
function areManyAlike(first: Fact, second: Fact, isSlip: boolean): boolean {
  return areMany(first, second) && haveSameNoun(first, second) && (isSlip || areOfOneSize(first, second));
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

function areMany(...facts: readonly Fact[]): boolean {
  return facts.every(({ quantity: { value } }) => value.kind === 'exact' && isBelow(aHundred, value.number));
}

const aHundred = rational(100);

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

/** A noun this long is a compound (`proefmigraties`): it names what is counted by itself. */
const compoundLength = 9;

/**
 * Whether both count all there are of one thing, or one does and the other counts more: `alle 38 wijken`, `Transfer of
 * 105 officers` beside `all 84 officers`. Two that each say of which they are all may be of two places.
 */
export function areTotals(first: Fact, second: Fact): boolean {
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

export function haveSameNoun(first: Fact, second: Fact): boolean {
  const one = first.quantity.noun;
  const other = second.quantity.noun;
  if (one === undefined || other === undefined || traitsOf(first).nouns.size === 0) return false;
  return haveSameWords(one, other);
}
