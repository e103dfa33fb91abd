/** What a fact is weighed by against all that may speak of the same thing, worked out once for each fact. */

import { isBelow, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { isCaseOutside } from '../claims/claim-kinds.ts';
import { isOfEscalation } from '../claims/escalation-terms.ts';
import { startEventOf } from '../claims/start-event.ts';
import { groupOf, sizeKey, valueKey } from '../claims/value-key.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import { rowName } from '../texts/table-rows.ts';
import { tellingWords } from '../words/fact-words.ts';
import { stemOf, type Topic } from '../words/topic.ts';
import { type Fact, isOfWinTheme } from './facts.ts';

/** What can be said of a fact without looking at another. */
export interface FactTraits {
  readonly value: string;
  /** The number alone: two facts that differ in it never give one value. */
  readonly size: string;
  /** How it is given, where it is not promised. */
  readonly given: 'assumed' | 'answered' | 'required' | 'baseline' | undefined;
  readonly isProof: boolean;
  /** Whether it names the norm that a risk says is not met: `de beschikbaarheid komt onder 99,95%`. */
  readonly isThreshold: boolean;
  /** The words for what is counted or measured. */
  readonly nouns: Topic;
  /** The words for the event from which a term runs. */
  readonly event: Topic;
  readonly isCount: boolean;
  readonly isDate: boolean;
  /** Whether it holds for a class: `P1 ≤15 min`. */
  readonly isOfClass: boolean;
  /** A handful is often a part of a larger number: two of the fourteen bridges. */
  readonly isFew: boolean;
  /** Small numbers are the same by chance. */
  readonly isTelling: boolean;
  readonly isTerm: boolean;
  readonly isAction: boolean;
  readonly isOfMeeting: boolean;
  /** `all` for `alle 38 wijken`, `part` where it adds of what: `all 84 officers of the present contractor`. */
  readonly total: 'all' | 'part' | undefined;
  /** The word of which it says how much: `basistraining van vijf dagen`. */
  readonly head: string | undefined;
  /** What the row of its table is about; undefined for a text that stands in none. */
  readonly row: Topic | undefined;
}

/** The traits of a fact. */
export const traitsOf: (fact: Fact) => FactTraits = oncePer(makeTraits);

function makeTraits(fact: Fact): FactTraits {
  const { quantity, claim } = fact;
  const { value, unit } = quantity;
  const isSmall = (least: number): boolean => value.kind === 'exact' && isBelow(value.number, rational(least));
  const isFew = isSmall(5);
  return {
    value: valueKey(quantity),
    size: sizeKey(quantity),
    given: givenAs(claim.passage),
    isProof: claim.passage.item?.kind === 'evidence',
    isThreshold: isThreshold(fact),
    nouns: tellingWords(quantity.noun ?? ''),
    event: tellingWords(startEventOf(claim)),
    isCount: unit?.dimension === 'count',
    isDate: value.kind === 'date',
    isOfClass: quantity.labels.length > 0,
    isFew,
    isTelling: value.kind !== 'exact' || !isSmall(6) || value.number.denominator !== 1n,
    isTerm: groupOf({ unit, per: [] }) === 'time',
    isAction: isOfEscalation(claim.passage),
    isOfMeeting: claim.passage.item?.kind === 'meeting',
    total: isFew ? undefined : totalOf(fact),
    head: headBefore(claim),
    row: claim.passage.kind === 'cell' ? rowName(claim.passage) : undefined,
  };
}

/**
 * Whether two texts tell of one thing that is given, not promised: what the buyer answered and what we assume, or what a
 * baseline takes from the contract.
 */
export function areGiven(first: Fact, second: Fact): boolean {
  const one = traitsOf(first).given;
  const other = traitsOf(second).given;
  if (one === undefined || other === undefined || one === other) return false;
  // What the buyer requires and what we assume are two things; only a baseline says that it repeats a requirement.
  return one === 'baseline' || other === 'baseline' || (one !== 'required' && other !== 'required');
}

function givenAs({ item, field, text }: Passage): FactTraits['given'] {
  if (item?.kind === 'assumption' && field === 'text') return 'assumed';
  if (item?.kind === 'clarification' && field === 'answer') return 'answered';
  if (item?.kind === 'requirement' && field === 'text') return 'required';
  return item?.kind === 'kpi' && field === 'baseline' && ofContract.test(text) ? 'baseline' : undefined;
}

const ofContract =
  /(?<![a-zà-ɏ])(?:contract|overeenkomst|eis|bestek|vraagspecificatie|uitvraag|leidraad|referentieontwerp|agreement|requirement|specification|tender|reference design)(?![a-zà-ɏ])/iu;

function isThreshold({ role, quantity, claim }: Fact): boolean {
  if (role !== 'trigger' || claim.passage.item?.kind !== 'risk') return false;
  // A measure that begins at a limit says itself of what: `een locatie met minder dan 98% juiste items krijgt …`.
  if (isCaseOutside(claim)) return false;
  return groupOf(quantity) !== 'count' || /(?:^|\s)(?:van|of)\s+$/iu.test(textBefore(claim));
}

/** What only repeats a promise made elsewhere: a proof of it, the headline of it, or the risk that it is not kept. */
export function isEcho(fact: Fact): boolean {
  const { passage, quantity } = fact.claim;
  if (groupOf(quantity) === 'rate') return false;
  if ((passage.item?.kind === 'evidence' && passage.field === 'proves') || isOfWinTheme(fact)) return true;
  if (fact.role !== 'trigger' || passage.item?.kind !== 'risk') return false;
  return quantity.comparator?.isExplicit === true || /(?:^|\s)(?:van|of)\s+$/iu.test(textBefore(fact.claim));
}

function textBefore({ passage, quantity }: Claim): string {
  return passage.text.slice(Math.max(0, quantity.start - 12), quantity.start);
}

function totalOf({ claim: { passage, sentence }, quantity }: Fact): FactTraits['total'] {
  if (quantity.unit?.dimension !== 'count' || quantity.value.kind !== 'exact') return undefined;
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 12), quantity.start);
  if (!allBefore.test(before)) return undefined;
  return /^\s(?:in|van|of|at|uit|from|op|te)\s/iu.test(passage.text.slice(quantity.end, quantity.end + 8))
    ? 'part'
    : 'all';
}

const namedBefore =
  /(?<![a-zà-ɏ])([a-zà-ɏ]{8,})\s(?:van|of)\s(?:(?:maximaal|minimaal|ten minste|ten hoogste|minstens|hooguit|circa|ongeveer|at least|at most|up to|about)\s)?$/u;
const anySize =
  /^(?:maximum|minimum|gemiddelde|looptijd|doorlooptijd|responstijd|hersteltijd|tijdsduur|hoeveelheid|capaciteit|percentage|uiterste|termijn|reductie|besparing|toename|verhoging|verlaging|duration|reduction|increase|decrease|capacity|beschikbaarheid|availability)$/u;

function headBefore({ passage, quantity }: Claim): string | undefined {
  const before = inSmallLetters(passage.text.slice(Math.max(0, quantity.start - 50), quantity.start));
  const word = namedBefore.exec(before)?.[1];
  return word === undefined || anySize.test(word) ? undefined : stemOf(word);
}

const allBefore = /(?<![a-zà-ɏ])(?:alle|al (?:onze|de|uw)|all(?: our| your| the| of the)?)\s$/iu;
