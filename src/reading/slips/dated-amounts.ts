/** Numbers with the day on which they hold: `12 mensen in dienst uiterlijk 1 maart 2028`. */
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asNumber } from '../../quantity/rational.ts';
import { sizeKey } from '../claims/value-key.ts';
import { isSlipOfMonth } from '../facts/day-slips.ts';
import { type Fact, factsOf } from '../facts/facts.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { hasWord, topicOf } from '../words/topic.ts';

/** One number that two texts give for two days of which the one looks like a slip of the other. */
export interface OtherDay {
  /** The day that only one text gives with the number. */
  readonly fact: Fact;
  readonly other: Fact;
  /** The number, as the text of `fact` writes it. */
  readonly amount: string;
}

interface DatedAmount {
  readonly fact: Fact;
  readonly written: string;
}

/** A number that more days than this have tells none of them from another; leaving it out keeps the work linear. */
const mostDays = 20;

/** All numbers of a bid that are given for two days a month apart, each pair once. */
export function otherDaysOf(reading: Reading): OtherDay[] {
  const byAmount = new Map<string, DatedAmount[]>();
  for (const fact of factsOf(reading)) {
    if (!isDay(fact)) continue;
    for (const [key, written] of amountsOf(fact, reading)) append(byAmount, key, { fact, written });
  }
  const found = new Map<Fact, OtherDay>();
  for (const [key, group] of byAmount) {
    const isLarge = isLargeCount(key);
    if (group.length < 2 || group.length > mostDays) continue;
    for (const { fact, written } of group) {
      if (found.has(fact) || isSaidTwice(fact, group)) continue;
      const rivals = group.filter(({ fact: other }) => isSlipOf(fact, other));
      const first = rivals.length > 1 || isLarge ? rivals[0] : rivals.find(({ fact: other }) => areTied(fact, other));
      // Of two days that one text gives each, the later one in the bid is pointed at.
      if (first !== undefined && !found.has(first.fact)) found.set(fact, { fact, other: first.fact, amount: written });
    }
  }
  return [...found.values()];
}

function isDay({ quantity: { value }, role }: Fact): boolean {
  return value.kind === 'date' && value.year !== undefined && role !== 'history' && role !== 'asked';
}

function isSaidTwice(fact: Fact, group: readonly DatedAmount[]): boolean {
  return group.some(({ fact: other }) => other !== fact && sizeKey(fact.quantity) === sizeKey(other.quantity));
}

function isSlipOf(fact: Fact, other: Fact): boolean {
  if (sizeKey(fact.quantity) === sizeKey(other.quantity) || !isSlipOfMonth(fact.quantity, other.quantity)) return false;
  const [one, two] = [fact.claim.passage, other.claim.passage];
  // Rows, phases and steps of one list have days of their own, and a text that gives both days tells two things apart.
  if (one === two) return false;
  return (one.item?.kind === 'kpi' && one.item === two.item) || fact.row === '' || fact.row !== other.row;
}

/** Whether two texts are of one KPI or share a word; so many others with the number and the day need none. */
function areTied({ claim: one }: Fact, { claim: other }: Fact): boolean {
  if (one.passage.item !== undefined && one.passage.item === other.passage.item) return true;
  const words = topicOf(other.sentence.text);
  return [...topicOf(one.sentence.text)].some((word) => !/\d/u.test(word) && hasWord(words, word));
}

/** A count this high is hardly that of two things: 280 charge points. */
const manyThings = 100;

function isLargeCount(key: string): boolean {
  const [number = '', unit = ''] = key.split(' ');
  return unit === '' && Number(number) >= manyThings;
}

/** Further from a number no day belongs to it. */
const reach = 70;

/** The number right before a day, else right behind it; in a table those in the cells before it. By their value. */
function amountsOf({ claim }: Fact, reading: Reading): ReadonlyMap<string, string> {
  const { passage } = claim;
  if (passage.kind === 'cell') return amountsBeside(passage);
  const claims = reading.claims(passage).filter(({ sentence }) => sentence.start === claim.sentence.start);
  const at = claims.findIndex(({ quantity }) => quantity.start === claim.quantity.start);
  const [before, behind] = [claims[at - 1], claims[at + 1]];
  // `<60%, vanaf 1 augustus 2029 <85%`: a day that opens its part of the sentence holds for the number behind it.
  const isAhead = before !== undefined && behind !== undefined && opensNumber(before, claim, behind);
  const beside = [isAhead ? undefined : before, behind].find((one) => one !== undefined && isNumberOf(one, claim));
  const key = beside === undefined ? undefined : keyOf(beside.quantity);
  if (beside === undefined || key === undefined) return new Map();
  return new Map([[key, passage.quote(beside.quantity).trim()]]);
}

function opensNumber(
  { quantity: before, passage: { text } }: Claim,
  { quantity: day }: Claim,
  { quantity: behind }: Claim,
): boolean {
  const isOpener = /(?:,|;|\s(?:en|and))\s*$/u.test(text.slice(before.end, day.start));
  const between = text.slice(day.end, behind.start);
  return isOpener && behind.start >= day.end && between.length <= shortGap && !/[,;:.]/u.test(between);
}

/** `Is het`, `is dat ten minste`. */
const shortGap = 20;

function isNumberOf({ quantity, passage }: Claim, { quantity: day }: Claim): boolean {
  const [from, until] = quantity.end <= day.start ? [quantity.end, day.start] : [day.end, quantity.start];
  return until - from <= reach && !/;/u.test(passage.text.slice(from, until)) && keyOf(quantity) !== undefined;
}

function amountsBeside(passage: Passage): ReadonlyMap<string, string> {
  const cells = cellsOf(passage);
  const before = cells.slice(0, Math.max(0, cells.indexOf(passage.text)));
  return new Map(
    before.flatMap((cell) =>
      parseQuantities(cell).flatMap((quantity) => {
        const key = keyOf(quantity);
        return key === undefined ? [] : [[key, cell.slice(quantity.start, quantity.end)] as const];
      }),
    ),
  );
}

/** Fewer than these many texts have by chance. */
const fewest = 6;

/** The value of a count, a share or an amount of money that tells what it is of; undefined for other numbers. */
function keyOf({ value, unit }: Quantity): string | undefined {
  if (value.kind !== 'exact' || !/^(?:count|ratio|money)$/u.test(unit?.dimension ?? 'count')) return undefined;
  const number = asNumber(value.number);
  if (number < fewest || (unit?.dimension === 'ratio' && (number === 50 || number === 100))) return undefined;
  return `${number} ${unit === undefined || unit.dimension === 'count' ? '' : unit.name}`;
}
