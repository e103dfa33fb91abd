/** Pairs of facts that give two values of which the one text, or the KPI beside it, gives the other as well. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { groupOf, sizeKey } from '../claims/value-key.ts';
import type { Passage } from '../texts/passage.ts';
import { type FactRelation, isProvedToBeMore, relateFacts } from './fact-relation.ts';
import type { Fact } from './facts.ts';

/** The facts of each text, and those of each KPI and risk. */
export type FactsByPlace = ReadonlyMap<Passage | Item, readonly Fact[]>;

/** Facts by the text and by the KPI or risk in which they stand. */
export function groupByPlace(facts: readonly Fact[]): FactsByPlace {
  const groups = new Map<Passage | Item, Fact[]>();
  for (const fact of facts) {
    const { passage } = fact.claim;
    append(groups, passage, fact);
    if (passage.item?.kind === 'kpi' || passage.item?.kind === 'risk') append(groups, passage.item, fact);
  }
  return groups;
}

/** Whether one of two facts is also given where the other stands: `93% heeft een diploma; wij garanderen 90%`. */
export function isSaidToo(one: Fact, other: Fact, groups: FactsByPlace): boolean {
  return (
    isSaidBeside(one, other, groups) ||
    isSaidBeside(other, one, groups) ||
    isOtherNorm(one, other, groups) ||
    isOtherNorm(other, one, groups) ||
    isMeasureOfRisk(one, other, groups) ||
    isMeasureOfRisk(other, one, groups)
  );
}

function isSaidBeside(one: Fact, other: Fact, groups: FactsByPlace): boolean {
  // `Regelingen vanaf 1 oktober 2027, verliestijd vanaf 1 oktober 2028`: of two days of a norm a text may tell either.
  if (one.role === 'norm' && one.quantity.value.kind !== 'date') return false;
  return (groups.get(one.claim.passage) ?? []).some(
    (beside) =>
      beside !== one &&
      (one.quantity.value.kind !== 'date' || beside.claim.sentence === one.claim.sentence) &&
      groupOf(beside.quantity) === groupOf(other.quantity) &&
      isBacking(relateFacts(beside, other)),
  );
}

/** Whether a text says what another norm of the KPI says: `≥90% binnen 1 werkdag; 100% binnen 3 werkdagen`. */
function isOtherNorm(fact: Fact, ofKpi: Fact, groups: FactsByPlace): boolean {
  const { item } = ofKpi.claim.passage;
  if (item?.kind !== 'kpi' || fact.claim.passage.item === item || fact.quantity.value.kind === 'date') return false;
  return (groups.get(item) ?? []).some(
    (beside) =>
      beside !== ofKpi &&
      (beside.role === 'norm' || beside.role === 'trigger' || beside.claim.passage.field === 'baseline') &&
      groupOf(beside.quantity) === groupOf(fact.quantity) &&
      !areLabelsApart(beside, fact) &&
      (isOneAmount(beside, fact) || isProvedToBeMore(fact, beside) || isPeriodOf(fact, beside)),
  );
}

/** `Per jaar` alone is the period of `6 onderhoudsbeurten per jaar`. */
function isPeriodOf({ quantity: period }: Fact, { quantity: norm }: Fact): boolean {
  if (period.unit?.dimension !== 'frequency' || period.value.kind !== 'exact') return false;
  const [one, other] = [period, norm].map(({ per }) =>
    per.flatMap((each) => (each.kind === 'period' ? [each.unit.name] : [])),
  );
  return sizeKey(period) === '1/1' && one?.length === 1 && one[0] === other?.[0];
}

/** Whether a text says what a KPI that it names says: then it is not held against another. */
export function isNormOfNamedKpi(fact: Fact, norm: Fact, groups: FactsByPlace, bid: Bid): boolean {
  const { item } = fact.claim.passage;
  const { item: kpi } = norm.claim.passage;
  if (item === undefined || kpi?.kind !== 'kpi' || (norm.role !== 'norm' && norm.role !== 'trigger')) return false;
  const named = bid.linksFrom(item, 'kpis').flatMap(({ to }) => to ?? []);
  if (named.includes(kpi)) return false;
  return named.some((own) =>
    (groups.get(own) ?? []).some((beside) => beside.role === norm.role && isOneAmount(beside, fact)),
  );
}

/** Whether a text says what the measures say against the risk whose limit it seems to contradict. */
function isMeasureOfRisk(fact: Fact, limit: Fact, groups: FactsByPlace): boolean {
  const { item } = limit.claim.passage;
  if (item?.kind !== 'risk' || limit.role !== 'trigger' || fact.claim.passage.item === item) return false;
  return (groups.get(item) ?? []).some(
    (beside) =>
      beside.role !== 'trigger' &&
      groupOf(beside.quantity) === groupOf(fact.quantity) &&
      sizeKey(beside.quantity) === sizeKey(fact.quantity),
  );
}

/** Whether the values of two facts back each other. */
export function isBacking(relation: FactRelation): boolean {
  return relation === 'same' || relation === 'number';
}

function areLabelsApart({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  return one.labels.length > 0 && other.labels.length > 0 && !one.labels.some((label) => other.labels.includes(label));
}

function isOneAmount({ quantity: one }: Fact, { quantity: other }: Fact): boolean {
  return one.unit?.dimension === other.unit?.dimension && sizeKey(one) === sizeKey(other);
}
