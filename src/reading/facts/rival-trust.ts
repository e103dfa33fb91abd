/**
 * What speaks for two facts with two values being of one thing, and what speaks against it, in terms of what a word in common
 * is worth. Nine things that a regression over pairs of mistakes and pairs of two things left, with its weights rounded; see
 * docs/decisions.
 */
import { rational } from '../../quantity/rational.ts';
import { groupOf } from '../claims/value-key.ts';
import { areNear } from './amounts-alike.ts';
import type { Candidate } from './fact-candidates.ts';
import type { Fact } from './facts.ts';
import { isSlipOfDigits } from './number-slips.ts';

/**
 * Pairs worth less than this are two things; those worth the other leave no doubt. Both stand high: of the pairs that lay
 * below them on bids written blind, fewer than one in ten was a mistake (docs/decisions).
 */
export const leastTrust = 4;
export const sureTrust = 8;

/** A fact that differs from many is of something of its own. */
const perOtherValue = 0.8;
const mostOtherValues = 8;
/** One number that is brought up to date and one that is not are near each other. */
const farApart = 4;
/** A mistake stands in one place; two values that both stand elsewhere too are two things. */
const bothElsewhere = 4;
/** What no item of the bid holds is told in many ways. */
const bothInProse = 3;
/** Terms are told again more than counts and days, and norms more than anything else. */
const term = 4;
const share = 2;
/** A day on the calendar is of one event; a number may be of anything. */
const day = 2;
const norm = 3;
const turnedRound = 3;

/** @param others the candidates of the rival, which tell how many other values it stands beside */
export function trustIn(fact: Fact, candidate: Candidate, others: readonly Candidate[]): number {
  const { fact: rival, score, relation, isAlone } = candidate;
  const values = others.filter(({ relation: other }) => other === 'other').length;
  return (
    score -
    perOtherValue * Math.min(mostOtherValues, values) -
    (areFarApart(fact, candidate) ? farApart : 0) -
    (isAlone ? 0 : bothElsewhere) -
    (isOfItem(fact) || isOfItem(rival) ? 0 : bothInProse) +
    toldAgain(fact) +
    (fact.role === 'norm' || rival.role === 'norm' ? norm : 0) +
    (relation === 'sign' ? turnedRound : 0)
  );
}

function toldAgain({ quantity }: Fact): number {
  if (quantity.value.kind === 'date') return day;
  const group = groupOf(quantity);
  return group === 'time' ? term : group === 'ratio' ? share : 0;
}

function isOfItem({ claim: { passage } }: Fact): boolean {
  return passage.item !== undefined;
}

const near = rational(3, 2);

function areFarApart({ quantity: one }: Fact, { fact: { quantity: other }, relation }: Candidate): boolean {
  if (relation === 'sign' || one.unit?.name !== other.unit?.name || isSlipOfDigits(one, other)) return false;
  return one.value.kind === 'exact' && other.value.kind === 'exact' && !areNear(one, other, near);
}
