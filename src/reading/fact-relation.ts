import { compareQuantities } from '../quantity/compare-quantities.ts';
import type { Comparison } from '../quantity/comparison.ts';
import { contentWords } from '../quantity/noun-words.ts';
import type { ComparatorSign, Quantity } from '../quantity/quantity.ts';
import { multiply, type Rational } from '../quantity/rational.ts';
import { tellingWords } from './fact-words.ts';
import type { Fact } from './facts.ts';
import { hasWord } from './topic.ts';

/**
 * How the values of two statements relate: `sign` is the same number with a minimum against a maximum; `unrelated` is
 * about other things, so that nothing can be said.
 */
export type FactRelation = 'same' | 'other' | 'sign' | 'unrelated';

/** Facts of one group can state one thing: terms in days and in working days, frequencies and counts in a period. */
export function groupOf({ unit, per }: Quantity): string {
  const dimension = unit?.dimension ?? '';
  if (dimension === 'calendar-time' || dimension === 'working-day' || dimension === 'working-hour') return 'time';
  if (dimension === 'frequency') return 'rate';
  return dimension === 'count' && per.some(({ kind }) => kind === 'period') ? 'rate' : dimension;
}

/** The value of a quantity in the base unit of its dimension: the same text for the same value. */
export function valueKey({ value, unit, per }: Quantity): string {
  const factor = unit?.factor;
  const inBase = (number: Rational): string => {
    const { numerator, denominator } = factor === undefined ? number : multiply(number, factor);
    return `${numerator}/${denominator}`;
  };
  const size =
    value.kind === 'exact'
      ? inBase(value.number)
      : value.kind === 'range'
        ? `${inBase(value.low)}-${inBase(value.high)}`
        : value.kind === 'date'
          ? `${value.month}-${value.day}`
          : '';
  const rate = per.map((each) =>
    each.kind === 'period' ? `${each.count.numerator}/${each.count.denominator} ${each.unit.name}` : '',
  );
  return `${unit?.dimension} ${size} ${rate.join(' ')}`;
}

/** Says whether two statements about one thing give one value. */
export function relateFacts(first: Fact, second: Fact): FactRelation {
  const relation = relateValues(first, second);
  return relation !== 'same' && !haveSharedBase(first, second) ? 'unrelated' : relation;
}

function relateValues(first: Fact, second: Fact): FactRelation {
  const [one, other] = alike(first.quantity, second.quantity);
  const isSameValue = valueKey(one) === valueKey(other);
  if ((first.role === 'history') !== (second.role === 'history')) return isSameValue ? 'same' : 'unrelated';
  const comparison = compareQuantities(one, other);
  if (comparison.relation === 'different-subject') return 'unrelated';
  const areOpposite = isOpposite(one, other);
  if ((first.role === 'trigger') !== (second.role === 'trigger')) {
    return isSameValue ? 'same' : isThreshold(first) || isThreshold(second) ? byReasons(comparison) : 'unrelated';
  }
  if (isSameValue) return areOpposite ? 'sign' : 'same';
  if (comparison.relation === 'equal') return 'same';
  if (isMoreThanAsked(first, second)) return 'unrelated';
  return areOpposite ? 'unrelated' : byReasons(comparison);
}

/** A risk that tells what is not met names the norm itself: `de beschikbaarheid komt onder 99,95%`. */
function isThreshold({ role, quantity, claim: { passage } }: Fact): boolean {
  return role === 'trigger' && groupOf(quantity) !== 'count' && passage.item?.kind === 'risk';
}

/** Who gives more than the buyer asks contradicts nobody. */
function isMoreThanAsked(first: Fact, second: Fact): boolean {
  if ((first.role === 'asked') === (second.role === 'asked')) return false;
  const [asked, given] = first.role === 'asked' ? [first, second] : [second, first];
  return compareQuantities(...alike(asked.quantity, given.quantity)).relation === 'stricter';
}

function byReasons({ reason, differences, relation }: Comparison): FactRelation {
  const reasons = new Set([reason, ...differences.map((difference) => difference.reason)]);
  if (reasons.has('calendar') || reasons.has('ambiguous')) return 'same';
  if (
    ['per-thing', 'dimension', 'period', 'percentile', 'condition', 'labels'].some((name) => reasons.has(name as never))
  )
    return 'unrelated';
  if (reasons.has('value') || reasons.has('opposite-signs') || reasons.has('unspecified')) return 'other';
  return relation === 'not-comparable' ? 'unrelated' : 'same';
}

/**
 * The norm of a KPI is often a bare percentage whose title says of what. Then the noun and the direction of the other
 * hold for it too, but only when the words around it say the same.
 */
function haveSharedBase(first: Fact, second: Fact): boolean {
  const group = groupOf(first.quantity);
  if (group === 'rate') return haveSharedRhythm(first, second);
  if (group !== 'ratio' || isNamedBy(first, second) || isNamedBy(second, first)) return true;
  const [noun, other] = [first.quantity.noun, second.quantity.noun];
  if (hasBase(first.quantity) && hasBase(second.quantity)) return true;
  return (noun === undefined || speaksOf(second, noun)) && (other === undefined || speaksOf(first, other));
}

/** Whether the text of one names the item of the other by its id. */
export function isNamedBy(namer: Fact, named: Fact): boolean {
  const { item } = named.claim.passage;
  return item !== undefined && item !== namer.claim.passage.item && namer.owners.includes(item);
}

/** How often something happens is only told of the thing that is named beside it: `kwartaalreview`, `4 audits per jaar`. */
function haveSharedRhythm(first: Fact, second: Fact): boolean {
  const [one, other] = [thingOf(first), thingOf(second)];
  if (one !== '' && one === other) return true;
  return (one === '' || namesThing(second, one)) && (other === '' || namesThing(first, other));
}

/** A word that every bid uses (`review`) names nothing by itself. */
function namesThing(fact: Fact, thing: string): boolean {
  return tellingWords(thing).size > 0 && speaksOf(fact, thing);
}

const compound = /^(?:jaar|halfjaar|kwartaal|maand|week|dag)-?(?=\p{L}{4})(?!elijks|gewijs)/iu;

/** What a rhythm is of, when its own words say so. */
function thingOf({ quantity, claim }: Fact): string {
  if (quantity.noun !== undefined) return quantity.noun;
  const words = claim.passage.text.slice(claim.quantity.start, claim.quantity.end);
  return compound.test(words) ? words.replace(compound, '') : '';
}

/** `35% reductie` does not say of what. */
function hasBase({ noun }: Quantity): boolean {
  return noun !== undefined && contentWords(noun).size > 0;
}

function speaksOf({ near, names, role }: Fact, noun: string): boolean {
  const words = [...tellingWords(noun)];
  return words.length === 0 || words.some((word) => hasWord(near, word) || (role === 'norm' && hasWord(names, word)));
}

/** Two quantities without what only one of them says: of what the share is, per what it is measured, in which percentile. */
function alike(first: Quantity, second: Quantity): readonly [Quantity, Quantity] {
  const isShare = first.unit?.dimension === 'ratio';
  const withoutBase = isShare && !(hasBase(first) && hasBase(second));
  const withoutPer = isShare && (first.per.length === 0 || second.per.length === 0);
  const countsThings = ({ per }: Quantity): boolean => per.some(({ kind }) => kind === 'thing');
  const withoutThings = groupOf(first) === 'rate' && countsThings(first) !== countsThings(second);
  const withoutPercentile = first.percentile === undefined || second.percentile === undefined;
  const strip = ({ direction, noun, per, percentile, ...rest }: Quantity): Quantity => ({
    ...rest,
    per: withoutPer ? [] : withoutThings ? per.filter(({ kind }) => kind === 'period') : per,
    ...(withoutBase || direction === undefined ? {} : { direction }),
    ...(withoutBase || noun === undefined ? {} : { noun }),
    ...(withoutPercentile || percentile === undefined ? {} : { percentile }),
  });
  return [strip(first), strip(second)];
}

const upwards: ReadonlySet<ComparatorSign> = new Set(['≥', '>']);
const downwards: ReadonlySet<ComparatorSign> = new Set(['≤', '<']);

/** Whether both texts say so, and one asks for more and the other for less. */
function isOpposite({ comparator: one }: Quantity, { comparator: other }: Quantity): boolean {
  if (one?.isExplicit !== true || other?.isExplicit !== true) return false;
  return (upwards.has(one.sign) && downwards.has(other.sign)) || (downwards.has(one.sign) && upwards.has(other.sign));
}
