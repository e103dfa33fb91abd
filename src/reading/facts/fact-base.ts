/** Whether two facts speak of the same thing: a share of the same whole, a rhythm of the same meeting. */
import { contentWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { groupOf, valueKey } from '../claims/value-key.ts';
import { isPeriodAlone, isShareOfCases } from '../texts/claim.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord } from '../words/topic.ts';
import { traitsOf } from './fact-traits.ts';
import type { Fact } from './facts.ts';

/**
 * The norm of a KPI is often a bare percentage whose title says of what. Then the noun and the direction of the other
 * hold for it too, but only when the words around it say the same.
 */
export function haveSharedBase(first: Fact, second: Fact): boolean {
  const group = groupOf(first.quantity);
  if (group === 'rate') return isPeriodOfNorm(first) === isPeriodOfNorm(second) && haveSharedRhythm(first, second);
  if (group !== 'ratio' || isNamedBy(first, second) || isNamedBy(second, first)) return true;
  const noun = first.quantity.noun;
  const other = second.quantity.noun;
  if (haveEqualNeighbour(first, second)) return true;
  // `In 95% van de gevallen binnen 24 uur` is a share of what is done within that time.
  if (isShareOfCases(first.claim) || isShareOfCases(second.claim)) return false;
  if (hasBase(first.quantity) && hasBase(second.quantity)) return true;
  if (traitsOf(first).isThreshold || traitsOf(second).isThreshold) return true;
  return (noun === undefined || speaksOf(second, noun)) && (other === undefined || speaksOf(first, other));
}

/** Whether another number beside one is the same as one beside the other: `35% in 24 maanden`. */
export function haveEqualNeighbour(first: Fact, second: Fact): boolean {
  if (first.partners.length === 0 || second.partners.length === 0) return false;
  return first.partners.some((one) => second.partners.some((other) => valueKey(other) === valueKey(one)));
}

/** Whether the text of one names the item of the other by its id. */
export function isNamedBy(namer: Fact, named: Fact): boolean {
  const { item } = named.claim.passage;
  return item !== undefined && item !== namer.claim.passage.item && namer.owners.includes(item);
}

/** `99% in orde, per maand` says over which time it is measured, and not how often something is done. */
function isPeriodOfNorm({ role, claim, quantity: { value } }: Fact): boolean {
  if (role !== 'norm' || claim.passage.item?.kind !== 'kpi' || value.kind !== 'exact') return false;
  return isPeriodAlone(claim.passage.text.slice(claim.quantity.start, claim.quantity.end));
}

/** How often something happens is only told of the thing that is named beside it: `kwartaalreview`, `4 audits per jaar`. */
function haveSharedRhythm(first: Fact, second: Fact): boolean {
  const one = thingOf(first);
  const other = thingOf(second);
  if (one !== '' && one === other) return true;
  return (one === '' || namesThing(second, one)) && (other === '' || namesThing(first, other));
}

/** A word that every bid uses (`review`) names nothing by itself. */
function namesThing(fact: Fact, thing: string): boolean {
  return tellingWords(thing).size > 0 && speaksOf(fact, thing);
}

const compound = /^(?:jaar|halfjaar|kwartaal|maand|week|dag)-?(?=[a-zà-ɏ]{4})(?!elijks|gewijs)/iu;

/** What a rhythm is of, when its own words say so. */
function thingOf({ quantity, claim }: Fact): string {
  if (quantity.noun !== undefined) return quantity.noun;
  const words = claim.passage.text.slice(claim.quantity.start, claim.quantity.end);
  return compound.test(words) ? words.replace(compound, '') : '';
}

/** Whether a share says of what it is: `35% reductie` does not. */
export function hasBase({ noun }: Quantity): boolean {
  return noun !== undefined && contentWords(noun).size > 0;
}

function speaksOf({ near, names, role, claim: { passage } }: Fact, noun: string): boolean {
  const isNamed = role === 'norm' || (passage.item?.kind === 'winTheme' && passage.field === 'title');
  const words = [...tellingWords(noun)];
  return words.length === 0 || words.some((word) => hasWord(near, word) || (isNamed && hasWord(names, word)));
}
