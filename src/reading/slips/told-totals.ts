/**
 * How many there are of a thing, told in several texts. A text that gives another number than the others is told from one that
 * speaks of something else by this: its number stands nowhere else, and it speaks of all there are as they do, or in their words.
 */

import type { ItemKind } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { divide, isBelow, isSame, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { factsOf } from '../facts/facts.ts';
import { areSlips } from '../facts/number-slips.ts';
import type { Reading } from '../texts/reading.ts';
import { allNumbersIn, type ToldSums } from '../texts/told-sums.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords } from '../words/topic.ts';
import { type CountTold, countsTold } from './told-counts.ts';
import { type ToldOtherwise, wordsAround } from './told-otherwise.ts';

/** Of fewer there are many groups in every bid. */
const fewest = rational(5);
/** Numbers that are further apart are of two things, save for a slip. */
const near = rational(8, 5);
/** A number further from another than this is no third number of the same things: a handful beside hundreds. */
const ofOneSize = rational(4);
/** What is counted in more places is counted of many things. */
const mostCounts = 200;
const fewestWords = 2;
/** How far the words of a frame may stand from their count. */
const reach = 60;

/** The counts of our own texts that other texts of a bid tell otherwise, each once. */
export function totalRivalriesOf(reading: Reading): readonly ToldOtherwise[] {
  const sums = factsOf(reading)[0]?.sums();
  return groupsOf(reading).flatMap((counts) => rivalriesAmong(counts, sums));
}

/** The counts of each thing. */
function groupsOf(reading: Reading): readonly (readonly CountTold[])[] {
  const byName = new Map<string, CountTold[]>();
  for (const count of countsTold(reading)) if (!isBelow(count.number, fewest)) append(byName, count.name, count);
  return [...byName.values()].filter(({ length }) => length > 1 && length <= mostCounts);
}

function rivalriesAmong(counts: readonly CountTold[], sums: ToldSums | undefined): readonly ToldOtherwise[] {
  const byNumber = new Map<string, CountTold[]>();
  for (const count of counts) append(byNumber, rationalKey(count.number), count);
  if (byNumber.size < 2) return [];
  const said = new Set<CountTold>();
  const rest = [...byNumber.values()].flatMap(
    (tellings) => tellings.find((one) => !isOfReference(one) && !one.isHistory) ?? [],
  );
  return counts.flatMap((told): ToldOtherwise[] => {
    const isAlone = byNumber.get(rationalKey(told.number))?.length === 1;
    // A cell is one of many of its table; it is read against the text, not the other way round.
    if (!isAlone || told.claim.passage.voice !== 'ours' || told.claim.passage.kind === 'cell') return [];
    for (const tellings of byNumber.values()) {
      const [first] = tellings;
      if (first === undefined || !areNear(told.number, first.number)) continue;
      if (sums?.areParts(asQuantity(told), asQuantity(first)) === true) continue;
      const others = tellings.filter((other) => areComparable(told, other) && !said.has(other));
      const isOnlyOther = rest.every(
        ({ number }) =>
          isSame(number, told.number) || isSame(number, first.number) || !isOfOneSize(number, told.number),
      );
      const other = others.find(({ isDefinite }) => isDefinite) ?? others[0];
      if (other === undefined || !areOfOneWhole(told, others, isOnlyOther, byNumber.size === 2)) continue;
      said.add(told);
      return [{ told: told.claim, other: other.claim }];
    }
    return [];
  });
}

function asQuantity({ number }: CountTold): { readonly value: { readonly kind: 'exact'; readonly number: Rational } } {
  return { value: { kind: 'exact', number } };
}

function isOfOneSize(one: Rational, other: Rational): boolean {
  return isBelow(isBelow(one, other) ? divide(other, one) : divide(one, other), ofOneSize);
}

function areNear(one: Rational, other: Rational): boolean {
  if (isSame(one, other)) return false;
  return areSlips(one, other) || isBelow(isBelow(one, other) ? divide(other, one) : divide(one, other), near);
}

/** Kinds whose items each have numbers of their own: the second phase may have more than the first, one client more than another. */
const besideEachOther: ReadonlySet<ItemKind> = new Set(['phase', 'requirement', 'evidence', 'reference']);

/** A text that gives both numbers knows what each is of. */
function areComparable(told: CountTold, other: CountTold): boolean {
  const { passage: one } = told.claim;
  const { passage: two } = other.claim;
  if (one === two) return false;
  if (one.item !== two.item && one.item?.kind === two.item?.kind && one.item !== undefined) {
    if (besideEachOther.has(one.item.kind)) return false;
  }
  return !tellsToo(told, other) && !tellsToo(other, told);
}

/**
 * Whether a count and others that give one number speak of the same things: both of all there are; where the bid gives no third
 * number of them, with words in common, in a name of several words or as a slip; or told alike in several texts, where this one
 * is no part of that.
 */
function areOfOneWhole(told: CountTold, all: readonly CountTold[], isOnlyOther: boolean, isOnly: boolean): boolean {
  if (told.part !== undefined && all.some(({ part }) => part === told.part)) return true;
  if (all.some((other) => haveOneFrame(told, other))) return true;
  if (isOfReference(told)) return all.some((other) => isWholeOf(told, other));
  const words = wordsAround(told.claim);
  const shared = new Map(all.map((other) => [other, sharedWords(words, wordsAround(other.claim))]));
  const isWorded = (other: CountTold, least: number): boolean => (shared.get(other) ?? 0) >= least;
  // What was is no rival of what is, and other years and places have other numbers.
  const others = all.filter(
    (other) => !isOfReference(other) && ((!told.isHistory && !other.isHistory) || isWorded(other, fewestWords)),
  );
  if (told.isDefinite && others.some(({ isDefinite }) => isDefinite)) return true;
  if (!isOnlyOther) return false;
  if (others.some((other) => areSlips(told.number, other.number) || isWorded(other, fewestWords))) return true;
  const isNamed = (other: CountTold): boolean => isWorded(other, 1) || told.name.includes(' ');
  // What two texts of sections count is often of one place and of another.
  if (isOnly && others.some((other) => (isOfItem(told) || isOfItem(other)) && isNamed(other))) return true;
  if (told.claim.passage.item?.kind === 'evidence') return false;
  const texts = new Set(others.map(({ claim }) => claim.passage));
  return (
    texts.size > 1 &&
    (told.isDefinite || others.some(({ isDefinite, number }) => (isDefinite || isOnly) && isBelow(number, told.number)))
  );
}

/** Whether a text gives the number of another besides its own count: `vijf scanners voor A4 en twee voor A0; alle zeven zijn gemeten`. */
function tellsToo({ claim: { passage, quantity }, start, beside }: CountTold, { number }: CountTold): boolean {
  const measured = beside.filter(({ quantity: { unit } }) => unit !== undefined && unit.dimension !== 'count');
  const blanks = [{ start, end: quantity.end }, ...measured.map((claim) => claim.quantity)];
  let rest = passage.text;
  for (const { start: from, end } of blanks) rest = rest.slice(0, from) + ' '.repeat(end - from) + rest.slice(end);
  return allNumbersIn(rest).some((one) => isSame(one, number));
}

function isOfItem({ claim: { passage } }: CountTold): boolean {
  return passage.path.length > 0;
}

/** `Reserve list of 210 interpreters`, `38 people of the current contractor`: the same words right before or right behind a count. */
function haveOneFrame(told: CountTold, other: CountTold): boolean {
  if (isOfReference(told) !== isOfReference(other)) return false;
  const [one, two] = [frameOf(told), frameOf(other)];
  return (one.before !== '' && one.before === two.before) || (one.behind !== '' && one.behind === two.behind);
}

function frameOf({ claim: { passage, sentence, quantity }, start }: CountTold): { before: string; behind: string } {
  const [head = ''] =
    /\S+\s(?:van|of|met|with|voor|for)\s$/iu.exec(passage.text.slice(Math.max(sentence.start, start - reach), start)) ??
    [];
  const [tail = ''] =
    /^\s\S+\s\S+\s[^\s.,;:)]+/u.exec(passage.text.slice(quantity.end, Math.min(sentence.end, quantity.end + reach))) ??
    [];
  const [before, behind] = [head, tail].map((words) => (tellingWords(words).size > 0 ? inSmallLetters(words) : ''));
  return { before: before ?? '', behind: behind ?? '' };
}

/** What a reference counts is of another client. */
function isOfReference({ claim: { passage } }: CountTold): boolean {
  return passage.item?.kind === 'reference';
}

/** `288 deelnemers in 24 groepen` and `271 van 288 deelnemers` of one reference. */
function isWholeOf(told: CountTold, other: CountTold): boolean {
  return told.claim.passage.item === other.claim.passage.item && (told.part !== undefined || other.part !== undefined);
}
