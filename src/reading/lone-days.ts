/** Days that one text names and that look like a slip of a day that several others name. */
import { append } from '../model/item-index.ts';
import { type Fact, factsOf } from './facts.ts';
import { isPlanned } from './planned-days.ts';
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

function keyOf(fact: Fact, months: number): string | undefined {
  const { value } = fact.quantity;
  if (value.kind !== 'date' || value.year === undefined) return undefined;
  const month = value.year * 12 + value.month + months;
  if (isEnd(fact)) return `${month} end`;
  return value.day < firstDay || value.day > lastDay ? undefined : `${month} ${value.day}`;
}

/** The last day of a month until which something lasts: `tot en met 31 december 2027`. What is valid until then is of others. */
function isEnd({ quantity: { value }, claim: { passage, quantity } }: Fact): boolean {
  if (value.kind !== 'date' || value.day <= lastDay) return false;
  if (isPlanned(passage)) return passage.path[0] === 'end';
  const before = passage.text.slice(Math.max(0, quantity.start - leadLength), quantity.end);
  return until.test(before) && !validity.test(passage.text);
}

const leadLength = 20;
const until =
  /(?<![a-zà-ɏ])(?:tot en met|t\/m|tot|until|till|through)\s(?:ten hoogste\s|and including\s)?\d{1,2}\s[a-z]+\s\d{4}$/iu;
const validity = /geldig|keurmerk|certifi|erkend|erkenning|accredit|licen[cst]i?e|valid|polis|insurance/iu;

function placesOf(facts: readonly Fact[]): ReadonlySet<unknown> {
  return new Set(facts.map(({ claim: { passage } }) => passage.item ?? passage.file));
}

/** A sentence that names both days tells two things apart. */
function isBeside(one: Fact, other: Fact): boolean {
  return one.claim.passage === other.claim.passage && one.claim.sentence === other.claim.sentence;
}
