import { isSamePeriod } from './common-scale.ts';
import { compareValues } from './compare-values.ts';
import type { Comparison, ComparisonReason, Difference, Relation } from './comparison.ts';
import { periodSeconds } from './durations.ts';
import { isDisjoint, labelOrder } from './label-order.ts';
import { haveSameWords, shareWord } from './noun-words.ts';
import type { Per, Quantity } from './quantity.ts';
import { isBelow, isSame, type Rational } from './rational.ts';

/**
 * Says how a norm relates to a promise: whether meeting the norm means keeping the promise (`equal`, `stricter`), or not
 * (`weaker`). Both are seen as the set of real values that satisfy them; the norm is stricter when its set lies inside
 * that of the promise. Only what is exactly convertible is converted; durations and frequencies of different calendars
 * are ordered where that is sure on every calendar (`6 weken`, `3 maanden`), and are `calendar` otherwise.
 *
 * Different subjects are never ordered: other classes, other things counted, a percentage of something else.
 */
export function compareQuantities(promise: Quantity, norm: Quantity): Comparison {
  const otherSubject = findOtherSubject(promise, norm);
  if (otherSubject !== undefined) return outcome('different-subject', otherSubject);
  if (promise.isAmbiguous !== norm.isAmbiguous) return outcome('not-comparable', 'ambiguous');
  if (promise.isConditional !== norm.isConditional) {
    return single(norm.isConditional ? 'weaker' : 'stricter', 'condition');
  }
  const values = compareValues(promise, norm);
  if (promise.isAmbiguous && values.relation !== 'equal') return outcome('not-comparable', 'ambiguous');
  if (values.relation === 'not-comparable') return outcome('not-comparable', values.reason);
  const differences = [
    toDifference(values.reason, values.relation),
    toDifference('percentile', percentileOrder(promise, norm, values.relation)),
    toDifference('period', windowOrder(promise, norm)),
    toDifference('labels', labelOrder(promise.labels, norm.labels)),
    toDifference('approximate', order(Number(norm.isApproximate) - Number(promise.isApproximate))),
  ].flatMap((difference) => difference ?? []);
  return combine(differences, values);
}

/** Whether two quantities can be of one thing: not of other classes, other things counted, a percentage of something else. */
export function haveOneSubject(promise: Quantity, norm: Quantity): boolean {
  return findOtherSubject(promise, norm) === undefined;
}

type Order = 'equal' | Difference['relation'];

function outcome(relation: Relation, reason: ComparisonReason): Comparison {
  return { relation, reason, differences: [], isExactlyConverted: false };
}

function single(relation: 'stricter' | 'weaker', reason: ComparisonReason): Comparison {
  return { ...outcome(relation, reason), differences: [{ reason, relation }] };
}

function toDifference(reason: ComparisonReason, relation: Order): Difference | undefined {
  return relation === 'equal' ? undefined : { reason, relation };
}

/** From a number that is above zero when the norm asks less. */
function order(lack: number): Order {
  return lack === 0 ? 'equal' : lack > 0 ? 'weaker' : 'stricter';
}

function combine(
  differences: readonly Difference[],
  values: { readonly reason: ComparisonReason; readonly isConverted: boolean },
): Comparison {
  const [first] = differences;
  const isExactlyConverted = values.isConverted;
  if (first === undefined) return { relation: 'equal', reason: values.reason, differences, isExactlyConverted };
  const blocking = differences.find(({ relation }) => relation === 'not-comparable');
  const isMixed = differences.some(({ relation }) => relation !== first.relation);
  const weaker = differences.find(({ relation }) => relation === 'weaker');
  const relation = isMixed ? 'not-comparable' : first.relation;
  return { relation, reason: (blocking ?? weaker ?? first).reason, differences, isExactlyConverted };
}

function findOtherSubject(promise: Quantity, norm: Quantity): ComparisonReason | undefined {
  if (isDisjoint(promise.labels, norm.labels)) return 'labels';
  const one = promise.direction;
  const other = norm.direction;
  if (one !== undefined && other !== undefined && one !== other) return 'direction';
  const thing = promise.noun ?? '';
  const otherThing = norm.noun ?? '';
  if (!haveSameWords(thing, otherThing)) return 'base';
  // `25% autokilometers` and a decrease of 25%: only the same noun says that the same is meant.
  if (one !== other && !shareWord(thing, otherThing)) return 'direction';
  const against = promise.relativeTo;
  const otherAgainst = norm.relativeTo;
  if (against === undefined || otherAgainst === undefined || haveSameWords(against, otherAgainst)) return undefined;
  return 'base';
}

/**
 * A limit for p99 holds for more cases than one for p95, and one for all cases for still more. A norm that is silent
 * about it is taken to mean what the other says when its number differs already.
 */
function percentileOrder(promise: Quantity, norm: Quantity, values: Order): Order {
  const asked = promise.percentile;
  const given = norm.percentile;
  if (asked === undefined || given === undefined) {
    if (asked === given || values !== 'equal') return 'equal';
    return asked === undefined ? 'weaker' : 'stricter';
  }
  if (isSame(asked, given)) return 'equal';
  return isBelow(given, asked) ? 'weaker' : 'stricter';
}

/** A share measured over a year may sink for weeks; measured over a month it may not. */
function windowOrder(promise: Quantity, norm: Quantity): Order {
  const asked = windowOf(promise);
  const given = windowOf(norm);
  if (asked === undefined || given === undefined || isSamePeriod(asked, given)) return 'equal';
  const long = periodSeconds(asked.count, asked.unit);
  const short = periodSeconds(given.count, given.unit);
  if (isCertainlyBelow(long.high, short.low)) return 'weaker';
  return isCertainlyBelow(short.high, long.low) ? 'stricter' : 'not-comparable';
}

function isCertainlyBelow(high: Rational | undefined, low: Rational): boolean {
  return high !== undefined && isBelow(high, low);
}

function windowOf(quantity: Quantity): Extract<Per, { kind: 'period' }> | undefined {
  if (quantity.unit?.dimension !== 'ratio') return undefined;
  return quantity.per.flatMap((per) => (per.kind === 'period' ? [per] : []))[0];
}
