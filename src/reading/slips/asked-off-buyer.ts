/** What our texts say that the buyer asks, against the buyer's own words for the same KPI. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { groupOf, sizeKey } from '../claims/value-key.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';

/** A number that our text lays in the buyer's mouth, and the number that he writes. */
export interface AskedOffBuyer {
  readonly fact: Fact;
  readonly asked: Fact;
}

/**
 * The numbers beside a promise of ours that are not what the buyer asks for it: `99,8% per maand, waar u 98,5% vraagt` where 99,8% is
 * the norm of a KPI, and the wish that names this KPI asks 99,5% and nothing else of that kind. A number that stands anywhere in the
 * words of the buyer is left alone.
 */
export function askedOffBuyer(reading: Reading): readonly AskedOffBuyer[] {
  const facts = factsOf(reading);
  const bySentence = new Map<TextPiece, Fact[]>();
  const kpisWith = new Map<string, Set<Item>>();
  const buyers = new Map<Item, Fact[]>();
  const ofBuyer = new Set<string>();
  for (const fact of facts) {
    const { passage, sentence } = fact.claim;
    const key = keyOf(fact);
    append(bySentence, sentence, fact);
    if (passage.voice === 'buyer') {
      ofBuyer.add(key);
      if (passage.item !== undefined) append(buyers, passage.item, fact);
    } else if (fact.role === 'norm' && passage.item?.kind === 'kpi') {
      kpisWith.set(key, (kpisWith.get(key) ?? new Set()).add(passage.item));
    }
  }
  const askers = askersOf(reading);
  return facts.flatMap((fact): AskedOffBuyer[] => {
    const { passage, sentence } = fact.claim;
    if (fact.role !== 'asked' || passage.voice !== 'ours' || passage.kind === 'cell' || !isCompared(fact)) return [];
    if (ofBuyer.has(keyOf(fact))) return [];
    const promised = (bySentence.get(sentence) ?? []).filter(
      (other) => other.role === 'text' && isOneKind(other, fact),
    );
    const [kpi, second] = new Set(promised.flatMap((other) => [...(kpisWith.get(keyOf(other)) ?? [])]));
    if (kpi === undefined || second !== undefined) return [];
    const asked = (askers.get(kpi) ?? [])
      .flatMap((item) => buyers.get(item) ?? [])
      .filter((one) => isOneKind(one, fact));
    const [first] = asked;
    return first === undefined || new Set(asked.map(keyOf)).size > 1 ? [] : [{ fact, asked: first }];
  });
}

/** The items in which the buyer asks, by the KPIs that they name. */
function askersOf({ bid }: Reading): ReadonlyMap<Item, readonly Item[]> {
  const askers = new Map<Item, Item[]>();
  for (const kind of ['wish', 'question', 'criterion', 'requirement'] as const) {
    for (const item of bid.items(kind)) for (const kpi of bid.linked(item, 'kpis', 'kpi')) append(askers, kpi, item);
  }
  return askers;
}

function isCompared({ quantity }: Fact): boolean {
  return quantity.value.kind === 'exact' && /^(?:time|ratio)$/u.test(groupOf(quantity));
}

function isOneKind(one: Fact, other: Fact): boolean {
  return isCompared(one) && groupOf(one.quantity) === groupOf(other.quantity);
}

function keyOf({ quantity }: Fact): string {
  return `${groupOf(quantity)} ${sizeKey(quantity)}`;
}
