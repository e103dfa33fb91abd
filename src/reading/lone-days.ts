/** Days that one text names and that look like a slip of a day that several others name. */
import { append } from '../model/item-index.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Reading } from './reading.ts';

/** A day that stands alone, with those that name the same day of the month before or after it. */
export interface LoneDay {
  readonly fact: Fact;
  readonly others: readonly Fact[];
}

/** So many texts, in more than one place, name a day that matters. */
const manyTexts = 3;
/** Terms begin and end on the first and the last days of months. */
const [firstDay, lastDay] = [2, 27];

/** `20 januari 2031` in one text where three others say 20 december 2030. */
export function loneDaysOf(reading: Reading): LoneDay[] {
  const byDay = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) {
    const key = isStated(fact) ? keyOf(fact, 0) : undefined;
    if (key !== undefined) append(byDay, key, fact);
  }
  return [...byDay.values()].flatMap(([fact, ...more]): LoneDay[] => {
    if (fact === undefined || more.length > 0) return [];
    const near = [-1, 1].flatMap((months) => {
      const others = byDay.get(keyOf(fact, months) ?? '') ?? [];
      return others.length >= manyTexts && placesOf(others).size > 1 ? [others] : [];
    });
    const [others] = near;
    if (others === undefined || near.length > 1 || others.some((other) => isBeside(other, fact))) return [];
    return [{ fact, others }];
  });
}

function isStated({ role }: Fact): boolean {
  return role !== 'history' && role !== 'asked';
}

function keyOf({ quantity: { value } }: Fact, months: number): string | undefined {
  if (value.kind !== 'date' || value.year === undefined || value.day < firstDay || value.day > lastDay)
    return undefined;
  return `${value.year * 12 + value.month + months} ${value.day}`;
}

function placesOf(facts: readonly Fact[]): ReadonlySet<unknown> {
  return new Set(facts.map(({ claim: { passage } }) => passage.item ?? passage.file));
}

/** A sentence that names both days tells two things apart. */
function isBeside(one: Fact, other: Fact): boolean {
  return one.claim.passage === other.claim.passage && one.claim.sentence === other.claim.sentence;
}
