import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow } from '../../quantity/rational.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { nameOtherMeetings } from '../../reading/meetings/meetings-named.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked } from '../../reading/promises/promise-claim.ts';
import { kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import { asWritten, type Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import { otherTriggers } from './answer-triggers.ts';
import { findContradictions } from './contradictions.ts';
import { normPlace } from './pair-words.ts';
import { areSaidTogether } from './said-together.ts';

type Parameters = {
  readonly item: string;
  readonly said: string;
  readonly other: string;
  /** Where the other number stands: in the buyer's words, in a KPI, or in our own answer. */
  readonly where: 'asked' | 'answer' | 'kpi' | 'step';
  readonly kpi: string;
};

const places: Readonly<Record<Parameters['where'], InBoth<(kpi: string) => string>>> = {
  asked: { nl: () => 'de opdrachtgever vraagt', en: () => 'the buyer asks' },
  answer: { nl: () => 'elders in hetzelfde antwoord staat', en: () => 'elsewhere the same answer says' },
  kpi: { nl: (kpi) => `${kpi} meet`, en: (kpi) => `${kpi} measures` },
  step: { nl: (kpi) => `${kpi} dezelfde stap zet bij`, en: (kpi) => `${kpi} takes the same step at` },
};

export const itemContradictsItself = defineRule<Parameters>({
  code: 'EMV410',
  name: 'answer-contradicts-itself',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ item, said, other, where, kpi }) =>
        `ons antwoord op ${item} zegt “${said}” terwijl ${places[where].nl(kpi)}: “${other}”`,
      en: ({ item, said, other, where, kpi }) =>
        `our answer to ${item} says “${said}” while ${places[where].en(kpi)}: “${other}”`,
    },
    label: {
      nl: ({ other }) => `niet hetzelfde als “${other}”`,
      en: ({ other }) => `not the same as “${other}”`,
    },
    why: {
      nl: () => 'twee getallen voor één belofte: de beoordelaar gelooft geen van beide en rekent met het zwakste',
      en: () => 'two numbers for one promise: the evaluator believes neither and counts the weaker',
    },
    help: {
      nl: ({ item }) => `kies één getal en gebruik het overal bij ${item}`,
      en: ({ item }) => `choose one number and use it everywhere at ${item}`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const found of itemPromises(reading)) {
      const item = found.item.id;
      const said = new Set<unknown>();
      for (const { offered, other, isSure } of findContradictions(found.promises)) {
        if (areOfOtherMeetings(bid, offered.claim, other.claim)) continue;
        if (areSaidTogether(reading, found, offered.claim, other.claim)) continue;
        said.add(offered);
        const where = isAsked(other) ? 'asked' : 'answer';
        const say = isSure ? report : presume;
        say(
          offered.claim.span,
          { item, said: asWritten(offered.claim), other: asWritten(other.claim), where, kpi: '' },
          [{ span: other.claim.span, label: { nl: 'dit staat er ook', en: 'this is said too' } }],
        );
      }
      for (const pair of found.pairs) {
        // What is weaker in the norm is EMV400; here our own text falls behind our own norm.
        const { relation, reason } = pair.coverage;
        const isOff = reason === 'value' && (isStricterInValue(pair) || (relation === 'weaker' && pair.isRestated));
        if (!isOff || isAsked(pair.promise) || said.has(pair.promise) || pair.norm.head !== undefined) continue;
        if (pair.isRestated && isWithin(pair.promise.claim.quantity, pair.norm.claim.quantity)) continue;
        const say = pair.isSure ? report : presume;
        const { promise, norm } = pair;
        if (areSaidTogether(reading, found, promise.claim, norm.claim)) continue;
        // `Elk vak eens per twee jaar` and `120 inspecties per jaar` count two things.
        if (
          norm.claim.quantity.unit?.dimension !== promise.claim.quantity.unit?.dimension &&
          isOften(promise.claim.quantity)
        )
          continue;
        if (isGivenByNorm(found.item, promise.claim, bid, reading)) continue;
        say(
          promise.claim.span,
          { item, said: asWritten(promise.claim), other: asWritten(norm.claim), where: 'kpi', kpi: norm.kpi.id },
          [normPlace(pair)],
        );
      }
    }
    for (const { item, kpi, claim, limit, place } of otherTriggers(reading)) {
      presume(claim.span, { item: item.id, said: asWritten(claim), other: limit, where: 'step', kpi: kpi.id }, [
        { span: place, label: { nl: 'hier begint dezelfde stap', en: 'the same step begins here' } },
      ]);
    }
  },
});

/** `At least 2 weeks before a smaller event` where the norm says 3: that the norm also seems to hold for fewer is only a guess. */
function isStricterInValue({ promise, coverage: { relation, gaps, pairs } }: PromisePair): boolean {
  if (relation === 'stricter') return true;
  // `12 days before the start` is told of something else as easily.
  if (promise.claim.quantity.comparator?.isExplicit !== true) return false;
  const areGuesses = gaps.every(({ isPresumed, kind }) => isPresumed && kind !== 'value');
  return relation === 'weaker' && areGuesses && pairs[0]?.comparison.relation === 'stricter';
}

/** Whether a norm of another KPI of the item gives the very number. */
function isGivenByNorm(item: Item, { quantity }: Claim, bid: Bid, reading: Reading): boolean {
  return bid
    .linked(item, 'kpis', 'kpi')
    .flatMap((kpi) => kpiClaimsOf(reading)(kpi))
    .some(
      (own) =>
        isNormField(own.passage) &&
        own.quantity.unit?.name === quantity.unit?.name &&
        sizeKey(own.quantity) === sizeKey(quantity),
    );
}

function isOften({ unit }: Quantity): boolean {
  return unit?.dimension === 'frequency';
}

/** `Het drukst heeft A het, met 2.250 per fte`: a count within the most that another place allows is how it is now. */
function isWithin({ unit, comparator, value, per }: Quantity, most: Quantity): boolean {
  if (unit?.dimension !== 'count' || comparator?.isExplicit !== false || most.comparator?.sign !== '≤') return false;
  if (value.kind !== 'exact' || most.value.kind !== 'exact' || !per.some(({ kind }) => kind === 'thing')) return false;
  return isBelow(value.number, most.value.number);
}

/** How often one meeting meets is no answer to how often another does. */
function areOfOtherMeetings(bid: Bid, first: Claim, second: Claim): boolean {
  return nameOtherMeetings(bid, first.sentence.text, second.sentence.text);
}
