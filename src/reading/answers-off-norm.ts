/** Answers with a number that nothing else in the bid gives, beside a norm of their own KPIs that they leave out. */
import type { Item } from '../model/item.ts';
import { append } from '../model/item-index.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isBelow } from '../quantity/rational.ts';
import { areComplements, isRoundedShare } from './amounts-alike.ts';
import { answerFields } from './answer-fields.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { hasWord } from './topic.ts';
import { groupOf, sizeKey } from './value-key.ts';

/** The number of an answer and the norm that it should repeat. */
export interface AnswerOffNorm {
  readonly fact: Fact;
  readonly norm: Fact;
  readonly kpi: Item<'kpi'>;
}

/**
 * A key message sums up what its wish or question promises, so that each of its terms and shares stands below it too: `iedereen
 * binnen 56 minuten` where the measures and the KPI give 30 and 45. Only a norm that the text does not give itself can be the
 * one it meant. A measure also has terms of its own: there it must be a limit that falls behind one about the same, which no text of
 * the item gives.
 */
export function answersOffNorm(reading: Reading): readonly AnswerOffNorm[] {
  const facts = factsOf(reading);
  const passagesWith = new Map<string, Set<Passage>>();
  const told = new Map<Passage | Item, Set<string>>();
  const norms = new Map<Item, Fact[]>();
  for (const fact of facts) {
    const { passage } = fact.claim;
    const key = keyOf(fact.quantity);
    passagesWith.set(key, (passagesWith.get(key) ?? new Set()).add(passage));
    for (const place of [passage, passage.item ?? passage]) told.set(place, (told.get(place) ?? new Set()).add(key));
    if (fact.role === 'norm' && passage.item !== undefined) append(norms, passage.item, fact);
  }
  return facts.flatMap((fact): AnswerOffNorm[] => {
    const { passage } = fact.claim;
    if (passage.item === undefined || !isAnswer(fact) || passagesWith.get(keyOf(fact.quantity))?.size !== 1) return [];
    const own = reading.bid
      .linked(passage.item, 'kpis', 'kpi')
      .flatMap((kpi) => (norms.get(kpi) ?? []).map((norm) => ({ fact, norm, kpi })))
      .filter(({ norm }) => groupOf(norm.quantity) === groupOf(fact.quantity));
    if (own.some(({ norm }) => isSaidOtherwise(fact.quantity, norm.quantity))) return [];
    const place = isSummary(passage) ? passage : passage.item;
    const left = own.filter(({ norm }) => told.get(place)?.has(keyOf(norm.quantity)) !== true);
    const sameUnit = left.find(({ norm }) => norm.quantity.unit?.name === fact.quantity.unit?.name);
    const meant = isSummary(passage) ? (sameUnit ?? left[0]) : left.find(({ norm }) => fallsBehind(fact, norm));
    return meant === undefined ? [] : [meant];
  });
}

const held: ReadonlySet<string> = new Set(['time', 'ratio']);

function isAnswer({ role, quantity, claim: { passage } }: Fact): boolean {
  if (role !== 'text' || quantity.value.kind !== 'exact' || !held.has(groupOf(quantity))) return false;
  // `12 days before the start`: a term that is no limit tells when something is.
  if (groupOf(quantity) === 'time' && quantity.comparator?.isExplicit !== true) return false;
  return answerFields.has(passage.field ?? '') || passage.field === 'explanation';
}

function isSummary({ field }: Passage): boolean {
  return field === 'keyMessage';
}

/** A maximum above another, or a minimum below it, in one unit and with two words in common, of which one beside the other limit. */
function fallsBehind({ quantity: one, near, around }: Fact, { quantity: other, ...norm }: Fact): boolean {
  if (one.value.kind !== 'exact' || other.value.kind !== 'exact' || one.unit?.name !== other.unit?.name) return false;
  const [isMaximum, isOtherMaximum] = [one, other].map(({ comparator }) =>
    comparator?.isExplicit === true ? /[<≤]/u.test(comparator.sign) : undefined,
  );
  if (isMaximum === undefined || isMaximum !== isOtherMaximum) return false;
  const [least, most] = isMaximum ? [other.value, one.value] : [one.value, other.value];
  if (!isBelow(least.number, most.number)) return false;
  const words = [...near, ...around];
  if (!words.some((word) => hasWord(norm.near, word))) return false;
  return words.filter((word) => hasWord(norm.near, word) || hasWord(norm.around, word)).length > 1;
}

function keyOf(quantity: Quantity): string {
  return `${groupOf(quantity)} ${sizeKey(quantity)}`;
}

/** `Een op de vijftig te laat` is a norm of 98% in time. */
function isSaidOtherwise(one: Quantity, other: Quantity): boolean {
  return areComplements(one, other) || isRoundedShare(one, other);
}
