/**
 * The same number in two periods: `tot € 1.750 in een kwartaal` and `met een maximum van € 1.750 per jaar`, `97% van de rondes, per
 * maand` and `elk kwartaal ten minste 97% van de rondes`. Each number is held against the most alike text that gives it another
 * period, and against the most alike one that gives it the same.
 */
import { append } from '../../model/item-index.ts';
import { isBelow, isSame, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { amountKey, sizeKey } from '../claims/value-key.ts';
import { type PeriodicAmount, periodicAmountsOf } from '../rhythms/amount-periods.ts';
import { areDifferent } from '../rhythms/rhythm.ts';
import type { Reading } from '../texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../words/topic.ts';
import { areSiblings, tieOf, type WordedClaim, wordedClaimsOf } from './worded-claims.ts';

/** A number with its period, and the text that gives the same number another period. */
export interface PeriodToldOtherwise {
  readonly told: PeriodicAmount;
  readonly other: PeriodicAmount;
}

/**
 * What speaks for one of two periods being typed wrong: a logistic regression over 236 rhythms changed in 46 bids and over the
 * numbers with two periods of those bids as they are, with its weights rounded; see docs/decisions.
 */
const perLead = 2.4;
const farthestLead = 2;
const perShared = 0.9;
const mostShared = 4;
const ofNoun = 0.5;
/** Pairs worth less are told apart; of 46 consistent bids none has a pair worth more. */
const least = 1.5;

/** Everything happens once, and everything is 100%. */
const fewest = rational(2);
/** A number with more periods than this tells nothing apart; leaving it out also keeps the work linear. */
const mostAlike = 40;

/** The numbers of our own texts of which an alike text gives another period, each with that other one. */
export const lonePeriodsOf: (reading: Reading) => readonly PeriodToldOtherwise[] = oncePer((reading) => {
  const amounts = periodicAmountsOf(reading).filter(isCompared);
  const alike = new Map<string, PeriodicAmount[]>();
  for (const amount of amounts) append(alike, numberOf(amount), amount);
  const wordedOf = wordedClaimsOf(reading);
  const weigh = new Weighing(reading, ({ fact }) => wordedOf(fact.claim));
  const said = new Set<PeriodicAmount>();
  return [...alike.values()].flatMap((group) => {
    if (group.length > mostAlike) return [];
    return group.flatMap((told): PeriodToldOtherwise[] => {
      const other = weigh.meantBy(told, group);
      // Of two that both stand once, the first is said.
      if (other === undefined || said.has(other)) return [];
      said.add(told);
      return [{ told, other }];
    });
  });
});

function isCompared({ fact: { claim, role, quantity } }: PeriodicAmount): boolean {
  if (claim.passage.voice !== 'ours' || role === 'asked' || quantity.value.kind !== 'exact') return false;
  const { number } = quantity.value;
  return quantity.unit?.dimension === 'ratio' ? !isSame(number, all) : !isBelow(number, fewest);
}

const all = rational(100);

/** `Twee rondes per jaar` and `tweemaal per jaar` give one number. */
function numberOf({ fact: { quantity } }: PeriodicAmount): string {
  const dimension = quantity.unit?.dimension;
  return dimension === 'count' || dimension === 'frequency' ? `count ${sizeKey(quantity)}` : amountKey(quantity);
}

class Weighing {
  constructor(
    readonly reading: Reading,
    readonly wordedOf: (amount: PeriodicAmount) => WordedClaim,
  ) {}

  /** The number with the period that was meant by another, if the two are alike enough. */
  meantBy(told: PeriodicAmount, group: readonly PeriodicAmount[]): PeriodicAmount | undefined {
    const others = group.filter((other) => canBeMeant(told, other) && !this.#areBeside(told, other));
    const apart = others.filter(
      (other) =>
        areDifferent(told.period, other.period) && !givesBoth(told, other, group) && !areOfOtherThings(told, other),
    );
    const [best] = apart
      .map((other) => ({ other, ...this.#tie(told, other) }))
      .sort((one, two) => two.score - one.score);
    if (best === undefined || best.score === 0) return undefined;
    const same = others.filter((other) => !areDifferent(told.period, other.period));
    const sameScore = Math.max(0, ...same.map((other) => this.#tie(told, other).score));
    const lead = Math.max(-farthestLead, Math.min(farthestLead, best.score - sameScore));
    const worth =
      perLead * lead + perShared * Math.min(mostShared, best.shared) + (shareNoun(told, best.other) ? ofNoun : 0);
    return worth >= least ? best.other : undefined;
  }

  /** Two KPIs and two rows of a table each have their own; what one item says, it says of one thing. */
  #areBeside(told: PeriodicAmount, other: PeriodicAmount): boolean {
    const [one, two] = [told, other].map(({ fact }) => fact.claim.passage.item);
    if (one !== undefined && one === two) return false;
    return areSiblings(this.wordedOf(told), this.wordedOf(other));
  }

  #tie(one: PeriodicAmount, other: PeriodicAmount): { readonly score: number; readonly shared: number } {
    return tieOf(this.wordedOf(one), this.wordedOf(other), this.reading);
  }
}

/** A text that gives the number both periods tells two things apart. */
function givesBoth(told: PeriodicAmount, other: PeriodicAmount, group: readonly PeriodicAmount[]): boolean {
  const gives = (one: PeriodicAmount, { period }: PeriodicAmount): boolean =>
    group.some(
      (beside) =>
        beside !== one && beside.fact.claim.passage === one.fact.claim.passage && !areDifferent(beside.period, period),
    );
  return gives(told, other) || gives(other, told);
}

/** What was before is held against what was before. */
function canBeMeant({ fact: told }: PeriodicAmount, { fact: other }: PeriodicAmount): boolean {
  if (told.claim.passage === other.claim.passage) return false;
  return (told.role === 'history') === (other.role === 'history');
}

/** `97% van de fietsen` is not `97% van de leveringen`, unless the one text speaks of the things of the other as well. */
function areOfOtherThings(told: PeriodicAmount, other: PeriodicAmount): boolean {
  const [mine, theirs] = [nounsOf(told), nounsOf(other)];
  if (mine.size === 0 || theirs.size === 0) return false;
  return sharedWords(mine, saidOf(other)) === 0 && sharedWords(theirs, saidOf(told)) === 0;
}

function shareNoun(told: PeriodicAmount, other: PeriodicAmount): boolean {
  return sharedWords(nounsOf(told), nounsOf(other)) > 0;
}

/** The words of the sentence of a number. */
function saidOf({ fact: { claim } }: PeriodicAmount): Topic {
  return topicOf(claim.sentence.text);
}

/** What a number is of, in the words behind it. */
function nounsOf({ fact: { quantity } }: PeriodicAmount): Topic {
  return topicOf(quantity.noun ?? '');
}
