import { compareQuantities } from './compare-quantities.ts';
import type { Comparison } from './comparison.ts';
import { isDuration } from './durations.ts';
import type { NormClause } from './norm-clause.ts';
import type { Quantity } from './quantity.ts';

/** A quantity of a promise and the one of a norm that answers it. */
export interface QuantityPair {
  readonly promise: Quantity;
  readonly norm: Quantity;
  readonly comparison: Comparison;
  /** Whether nothing else in the clause could have answered it as well. */
  readonly isCertain: boolean;
}

function withLabels(quantity: Quantity, labels: readonly string[]): Quantity {
  return quantity.labels.length > 0 || labels.length === 0 ? quantity : { ...quantity, labels };
}

function isShare(quantity: Quantity | undefined): quantity is Quantity {
  return quantity?.unit?.dimension === 'ratio' && quantity.direction === undefined;
}

function isTerm(quantity: Quantity | undefined): boolean {
  return quantity?.unit !== undefined && isDuration(quantity.unit.dimension) && quantity.per.length === 0;
}

/** `95% van de meldingen binnen 1 uur` as a term of 1 hour that holds for 95% of the cases. */
function withLeadingShareApart(clause: NormClause): NormClause {
  const [share, term, ...rest] = clause.quantities;
  if (clause.attainment !== undefined || !isShare(share) || term === undefined || !isTerm(term)) return clause;
  return { ...clause, quantities: [term, ...rest], attainment: share };
}

/**
 * Both clauses with the share of cases apart when one of them writes it so: `P1 ≤1 uur (95% gehaald)` and
 * `95% van de P1-meldingen binnen 1 uur` are the same norm.
 */
export function withAttainmentApart(first: NormClause, second: NormClause): readonly [NormClause, NormClause] {
  const starts = [first, second].map(({ quantities }) => isTerm(quantities[0]));
  if (starts[0] === starts[1]) return [first, second];
  return [withLeadingShareApart(first), withLeadingShareApart(second)];
}

/**
 * Pairs each quantity of a promise with the one of the norm that answers it: an equal one, else the one at the same place
 * among those that can be compared with it. What nothing answers is left out, except the first: it is what the promise
 * is about, and pairs with the first of the norm.
 */
export function pairQuantities(promise: NormClause, norm: NormClause): QuantityPair[] {
  const asked = promise.quantities.map((quantity) => withLabels(quantity, promise.labels));
  const given = norm.quantities.map((quantity) => withLabels(quantity, norm.labels));
  const pairs = asked.slice(0, longestClause).flatMap((quantity) => answer(quantity, asked, given) ?? []);
  const [first, other] = [asked[0], given[0]];
  if (pairs[0]?.promise === first || first === undefined || other === undefined) return pairs;
  return [{ promise: first, norm: other, comparison: compareQuantities(first, other), isCertain: false }, ...pairs];
}

/** A clause with more quantities is no norm; comparing all with all would take too long. */
const longestClause = 12;

function answer(quantity: Quantity, asked: readonly Quantity[], given: readonly Quantity[]): QuantityPair | undefined {
  const candidates = given.slice(0, longestClause).flatMap((norm) => {
    const comparison = compareQuantities(quantity, norm);
    return canAnswer(comparison) ? [{ promise: quantity, norm, comparison }] : [];
  });
  const equal = candidates.find(({ comparison }) => comparison.relation === 'equal');
  if (equal !== undefined) return { ...equal, isCertain: true };
  const rivals = asked.slice(0, longestClause).filter((other) => canAnswer(compareQuantities(other, quantity)));
  const isPaired = rivals.length === candidates.length;
  const chosen = isPaired ? candidates[rivals.indexOf(quantity)] : candidates[0];
  return chosen === undefined ? undefined : { ...chosen, isCertain: isPaired };
}

function canAnswer({ relation, reason }: Comparison): boolean {
  if (relation === 'different-subject') return false;
  return relation !== 'not-comparable' || !/^(?:dimension|per-thing|unspecified|opposite-signs)$/u.test(reason);
}
