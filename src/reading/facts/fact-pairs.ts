/** What two facts are to each other by where they stand: an action of an escalation, an answer to a requirement, twins in our texts. */

import { groupOf, valueKey } from '../claims/value-key.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord } from '../words/topic.ts';
import { haveEqualNeighbour } from './fact-base.ts';
import type { FactScope } from './fact-scope.ts';
import { traitsOf } from './fact-traits.ts';
import { type Fact, isExplanation } from './facts.ts';

/**
 * What an escalation does is only compared with a text that tells of the same: `steekproef van 200` when the norm is
 * missed is not the one of each month, and a plan within 10 days not every term at that KPI.
 */
export function isOtherAction(action: Fact, text: Fact): boolean {
  if (!traitsOf(action).isAction || action.role !== 'text' || traitsOf(text).isAction || text.role !== 'text')
    return false;
  const isCase = tellsCase.test(text.claim.sentence.text);
  if (groupOf(action.quantity) === 'count') return !isCase;
  if (action.near.size === 0) return false;
  const shared = [...action.near].filter((word) => hasWord(text.near, word)).length;
  if (shared > 0 && (isCase || haveEqualNeighbour(action, text))) return false;
  return shared < 2 && shared < action.near.size * 0.6;
}

/** Words with which a text tells what follows in a case. */
const tellsCase =
  /(?<![a-zà-ɏ])(?:als|bij|indien|wanneer|zodra|mocht|haalt|halen|blijft|lukt|zakt|dan|anders|onder|boven|meer|minder|if|when|should|once|otherwise|whenever|then|below|under|above|fewer|less|more)(?![a-zà-ɏ])/iu;

/**
 * Whether a cell gives something else of a thing than another text does, by the head of its column: under `Handling time` stands
 * no term of an answer.
 */
export function isOfOtherColumn({ claim: { passage } }: Fact, other: Fact): boolean {
  if (passage.kind !== 'cell' || other.claim.passage.column === passage.column) return false;
  const head = [...tellingWords(passage.column)].filter((word) => !valueWords.has(word));
  if (head.length === 0) return false;
  return !head.some((word) => [other.near, other.around, other.names].some((words) => hasWord(words, word)));
}

/** A column of values says with such words that they are values, not of what. */
const valueWords = tellingWords(
  'norm belofte aanbod eis wens gevraagd geboden resultaat waarde aantal uiterlijk termijn doel streefwaarde kpi inschrijver ' +
    'target promise offer requirement asked offered value result number term deadline latest bidder',
);

/** An explanation that names its KPIs is not held against the norms of others. */
export function isOfOtherKpi(answer: Fact, norm: Fact, scope: FactScope): boolean {
  if (norm.role !== 'norm' || !isExplanation(answer)) return false;
  const { item } = answer.claim.passage;
  const hasKpis = item !== undefined && scope.bid.linksFrom(item, 'kpis').length > 0;
  return hasKpis && scope.nearness(answer, norm) !== 1;
}

/** Our explanation of a requirement against the norm of a KPI that it names. */
export function isOurAnswer(first: Fact, second: Fact, scope: FactScope): boolean {
  const isPair = (one: Fact, other: Fact): boolean => isExplanation(one) && other.role === 'norm';
  return (isPair(first, second) || isPair(second, first)) && scope.nearness(first, second) === 1;
}

/** Explanations that give the very number of their requirement: the counterpart of those is what is required. */
export function answersAsAsked(facts: readonly Fact[]): ReadonlySet<Fact> {
  const keyOf = ({ quantity, claim }: Fact): string => `${claim.passage.item?.address ?? ''} ${valueKey(quantity)}`;
  const asked = new Set(
    facts.filter(({ role, claim }) => role === 'asked' && claim.passage.item?.kind === 'requirement').map(keyOf),
  );
  return new Set(facts.filter((fact) => isExplanation(fact) && asked.has(keyOf(fact))));
}

/** A name this long is of one thing: `vervanger`, `basistraining`. */
const nameLength = 9;

/**
 * Whether two of our texts limit a term and share the name of what is limited: a telling word beside both numbers, and the
 * same sign or the same number.
 */
export function areTwins(first: Fact, second: Fact): boolean {
  const [one, other] = [first.quantity, second.quantity];
  if (first.role !== 'text' || second.role !== 'text' || groupOf(one) !== 'time') return false;
  if (traitsOf(first).isAction || traitsOf(second).isAction) return false;
  const isLimit = one.comparator?.isExplicit === true && other.comparator?.isExplicit === true;
  if (!isLimit || (valueKey(one) !== valueKey(other) && one.comparator?.sign !== other.comparator?.sign)) return false;
  return [...first.near].some((word) => word.length >= nameLength && second.near.has(word));
}
