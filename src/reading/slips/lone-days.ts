/** Days that one text names and that look like a slip of a day that several others name. */
import { append } from '../../model/item-index.ts';
import { oncePer } from '../../text/remembering.ts';
import { monthsLater, type WrittenDay } from '../days/day-ranges.ts';
import { haveOtherRoles, roleOfClaim } from '../days/day-roles.ts';
import { canBeSameDay, dayKey, type NamedDay } from '../days/named-days.ts';
import { isPlanned } from '../days/planned-days.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import type { Reading } from '../texts/reading.ts';

/** A day that stands alone, with those that name the same day of the month before or after it. */
export interface LoneDay {
  readonly fact: Fact;
  readonly others: readonly Fact[];
}

/** So many texts, in more than one place, name a day that matters. */
const manyTexts = 3;
/** Terms begin and end on the first and the last days of months. */
const [firstDay, lastDay] = [2, 27];

/** `20 januari 2031` in one text where three others say 20 december 2030; a day without a year is that day of any year. */
export const loneDaysOf: (reading: Reading) => readonly LoneDay[] = oncePer((reading) => {
  const byDay = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) {
    const day = isStated(fact) ? dayOf(fact) : undefined;
    if (day !== undefined) append(byDay, keyOf(fact, day), fact);
  }
  const given = Object.values(reading.bid.manifest.dates ?? {}).map(readWritten);
  return [...byDay.values()].flatMap((facts) =>
    facts.flatMap((fact): LoneDay[] => {
      const day = dayOf(fact);
      if (
        day === undefined ||
        isOfWeekday({ passage: fact.claim.passage, ...fact.quantity }) ||
        facts.some((other) => other !== fact && isOn(other, day))
      )
        return [];
      if (given.some((one) => one !== undefined && canBeSameDay(one, day))) return [];
      const near = [-1, 1].flatMap((by) => {
        const meant = monthsLater(day, by);
        const others = (byDay.get(keyOf(fact, meant)) ?? []).filter(
          (other) => isOn(other, meant) && !(isPlanned(fact.claim.passage) && isYearless(other)),
        );
        const role = roleOfClaim(fact.claim);
        if (others.every((other) => haveOtherRoles(role, roleOfClaim(other.claim)))) return [];
        const isGiven = given.some((one) => one !== undefined && canBeSameDay(one, meant)) ? 1 : 0;
        const isTold = others.length > 0 && others.length + isGiven >= manyTexts;
        return isTold && placesOf(others).size + isGiven > 1 ? [others] : [];
      });
      const [others] = near;
      if (others === undefined || near.length > 1 || others.some((other) => isBeside(other, fact))) return [];
      return [{ fact, others }];
    }),
  );
});

/** A day of the plan stays one in the past tense: `elk kind dat op 4 juni bekend was`. What a reference tells is of another plan. */
function isStated({ role, quantity: { value }, claim: { passage } }: Fact): boolean {
  if (role === 'asked') return false;
  return role !== 'history' || (passage.item === undefined && value.kind === 'date' && value.year === undefined);
}

/** The day of a fact, where it is one that can be slipped: neither a first nor a last day, but the end of a term. */
function dayOf(fact: Fact): WrittenDay | undefined {
  const { value } = fact.quantity;
  if (value.kind !== 'date') return undefined;
  const { year, month, day } = value;
  const isOwn = day >= firstDay && day <= lastDay;
  if (!isOwn && !(year !== undefined && isEnd(fact))) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}

function keyOf(fact: Fact, day: WrittenDay): string {
  return isEnd(fact) ? `end ${day.month}` : dayKey(day);
}

/** A plan that runs over New Year has the same days twice: only a day with its year is held against a day of a phase. */
function isYearless({ quantity: { value } }: Fact): boolean {
  return value.kind === 'date' && value.year === undefined;
}

function isOn(fact: Fact, meant: WrittenDay): boolean {
  const day = dayOf(fact);
  if (day === undefined) return false;
  return canBeSameDay(isEnd(fact) ? { ...day, day: meant.day } : day, meant);
}

function readWritten(date: string | undefined): WrittenDay | undefined {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  return day > 0 ? { year, month, day } : undefined;
}

/** `Woensdag 19 mei`: whoever names the day of the week has looked at a calendar. */
export function isOfWeekday({ passage, start, end }: Pick<NamedDay, 'passage' | 'start' | 'end'>): boolean {
  return weekday.test(passage.text.slice(Math.max(0, start - leadLength), end));
}

const weekday =
  /(?<![a-zà-ɏ])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s(?:the\s)?\d/iu;

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
/** Words for what is valid until a day that others set: a certificate, a policy. */
export const validity = /geldig|keurmerk|certifi|erkend|erkenning|accredit|licen[cst]i?e|valid|polis|insurance/iu;

function placesOf(facts: readonly Fact[]): ReadonlySet<unknown> {
  return new Set(facts.map(({ claim: { passage } }) => passage.item ?? passage.file));
}

/** A sentence that names both days tells two things apart. */
function isBeside(one: Fact, other: Fact): boolean {
  return one.claim.passage === other.claim.passage && one.claim.sentence === other.claim.sentence;
}
