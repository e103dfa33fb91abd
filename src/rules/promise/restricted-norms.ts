/**
 * Norms that hold for a part only (`in de eerste maand`, `bij spoed`) where what they answer knows no such part: the
 * promise of a wish or question, or where none of those is of the norm, another text that names it or is linked to it.
 */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { areOfOneKind, haveSameNumber } from '../../reading/claims/promise-coverage.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { FactScope } from '../../reading/facts/fact-scope.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import { type NormClaim, normClaims } from '../../reading/promises/norm-claim.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked, type PromiseClaim } from '../../reading/promises/promise-claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { findRestriction, isRestrictionSaid, type Restriction } from './restrictions.ts';

/** A norm with its restriction and the promise that knows none. */
export interface RestrictedPair {
  readonly pair: PromisePair;
  readonly restriction: Restriction;
  readonly isCertain: boolean;
}

/** The norms that restrict what a wish or question promises. */
export function restrictedPairs(reading: Reading): RestrictedPair[] {
  return itemPromises(reading).flatMap(({ item, promises, norms, pairs }) =>
    pairs.flatMap((pair): RestrictedPair[] => {
      const { promise, norm, coverage, isSure, isRestated } = pair;
      if (isRestated) return [];
      const said = `${item.data.title ?? ''} ${item.data.text} ${promise.claim.sentence.text}`;
      const restriction = findRestriction(norm.claim, said);
      if (restriction === undefined || isSaidWithNumber(promises, norm, restriction)) return [];
      const isSameAmount = coverage.relation === 'equal' || haveSameNumber(promise.claim, norm.claim);
      const isCertain = isSure && isSameAmount && restriction.isFirm && !hasNormForRest(norm, norms, restriction);
      return [{ pair, restriction, isCertain: isCertain && !isSaidBy(reading, item, restriction) }];
    }),
  );
}

/** Whether our answer gives the number of the norm with the same restriction in another place. */
function isSaidWithNumber(
  promises: readonly PromiseClaim[],
  { claim }: NormClaim,
  { text }: Pick<Restriction, 'text'>,
): boolean {
  return promises.some(
    (promise) =>
      !isAsked(promise) && haveSameNumber(promise.claim, claim) && isRestrictionSaid(text, promise.claim.sentence.text),
  );
}

/** A norm with its restriction and the text that gives the same number without it, if any text gives it. */
export interface RestrictedText {
  readonly norm: NormClaim;
  readonly restriction: Restriction;
  readonly fact: Fact | undefined;
  readonly isCertain: boolean;
}

/**
 * The norms that no wish or question promises in that number and that restrict what another text says of them, or whose
 * restriction no text around the KPI knows.
 */
export function restrictedTexts(reading: Reading): RestrictedText[] {
  const answered = new Set(itemPromises(reading).flatMap(({ pairs }) => pairs.map(({ norm }) => norm)));
  const scope = new FactScope(reading.bid);
  let byValue: ReadonlyMap<string, readonly Fact[]> | undefined;
  return reading.bid.items('kpi').flatMap((kpi) => {
    const norms = normClaims(reading, kpi);
    return norms.flatMap((norm): RestrictedText[] => {
      const restriction = answered.has(norm) ? undefined : findRestriction(norm.claim, '');
      if (restriction === undefined || hasNormForRest(norm, norms, restriction)) return [];
      byValue ??= groupByValue(reading);
      const words = new Set([...norm.subject, ...topicOf(kpi.data.title ?? '')]);
      const alike = (byValue.get(amountKey(norm.claim.quantity)) ?? []).slice(0, mostTexts);
      const fact = alike.find(
        (said) => isAbout(said, kpi, words, scope) && !isRestrictedToo(reading, said, restriction),
      );
      if (fact === undefined) {
        const isAlone = !restriction.isLoose && !isSaidAround(reading, kpi, alike, scope, restriction);
        return isAlone ? [{ norm, restriction, fact, isCertain: false }] : [];
      }
      return [{ norm, restriction, fact, isCertain: restriction.isFirm && isNamed(fact, kpi, words) }];
    });
  });
}

/** More texts than this with one number tell nothing, and cost time. */
const mostTexts = 60;

function groupByValue(reading: Reading): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) {
    const isOurs = fact.role === 'text' || fact.role === 'trigger';
    if (!isOurs || fact.claim.passage.item?.kind === 'kpi' || fact.claim.passage.voice === 'buyer') continue;
    append(groups, amountKey(fact.quantity), fact);
  }
  return groups;
}

function isAbout(fact: Fact, kpi: Item<'kpi'>, words: Topic, scope: FactScope): boolean {
  if (isNamed(fact, kpi, words)) return true;
  const { item } = fact.claim.passage;
  if (item === undefined || !scope.around(kpi).has(item)) return false;
  return sharedWords(fact.near, words) > 0;
}

/** Whether the sentence gives the number, names the KPI, and says in its own words what the KPI is of. */
function isNamed(fact: Fact, kpi: Item<'kpi'>, words: Topic): boolean {
  return fact.owners.includes(kpi) && sharedWords(fact.claim.topic, words) > 0;
}

function isRestrictedToo(reading: Reading, { claim }: Fact, { text }: Restriction): boolean {
  const { item, heading } = claim.passage;
  if (isRestrictionSaid(text, `${heading ?? ''} ${claim.passage.text}`)) return true;
  return item !== undefined && isSaidBy(reading, item, { text });
}

function isSaidBy(reading: Reading, item: Item, { text }: Pick<Restriction, 'text'>): boolean {
  return [...reading.passagesOf(item), ...reading.bodyPassages(item)].some((passage) =>
    isRestrictionSaid(text, passage.text),
  );
}

/** Whether the KPI itself, an item that is linked to it or a text with its number says the restriction in another place. */
function isSaidAround(
  reading: Reading,
  kpi: Item<'kpi'>,
  alike: readonly Fact[],
  scope: FactScope,
  restriction: Restriction,
): boolean {
  if (alike.some((fact) => isRestrictedToo(reading, fact, restriction))) return true;
  const others = reading.passagesOf(kpi).filter((passage) => !isNormField(passage));
  if (others.some(({ text }) => isRestrictionSaid(restriction.text, text))) return true;
  return [...scope.around(kpi).keys()].some((item) => item !== kpi && isSaidBy(reading, item, restriction));
}

/** Whether another norm of the same KPI may hold for the rest: `≤4 uur in de eerste maand; ≤2 uur daarna`. */
function hasNormForRest(norm: NormClaim, norms: readonly NormClaim[], { start, end }: Restriction): boolean {
  return norms.some((other) => {
    if (other === norm || other.kpi !== norm.kpi) return false;
    if (!areOfOneKind(other.claim.quantity, norm.claim.quantity)) return false;
    // `tijdens de eerste twee maanden` is the restriction itself.
    const { passage, quantity } = other.claim;
    if (passage === norm.claim.passage && quantity.start < end && start < quantity.end) return false;
    if (other.head === norm || norm.head !== undefined) return true;
    return other.subject.size === 0 || norm.subject.size === 0 || sharedWords(other.subject, norm.subject) > 0;
  });
}
