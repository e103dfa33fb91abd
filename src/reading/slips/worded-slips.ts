/**
 * Terms, measures and days that look like a slip of one that another text gives in the same words: `binnen 45 uur na het
 * besluit` where elsewhere `binnen 45 minuten na het besluit` stands, and no text that says as much gives the first.
 */
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational, rationalKey } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { backgroundIn } from '../claims/background.ts';
import { isMomentAfter } from '../claims/claim-kinds.ts';
import { amountKey, groupOf } from '../claims/value-key.ts';
import { dayRangesIn, monthsLater } from '../days/day-ranges.ts';
import { isDayOfExample } from '../days/example-days.ts';
import { canBeSameDay, dayKey, placesOfDay } from '../days/named-days.ts';
import { isPlanned } from '../days/planned-days.ts';
import { isUnitOther } from '../facts/amounts-alike.ts';
import { isCountWindow } from '../facts/count-window.ts';
import type { Claim } from '../texts/claim.ts';
import { isQuoted } from '../texts/quotations.ts';
import type { Reading } from '../texts/reading.ts';
import { textsWith } from '../texts/texts-with.ts';
import type { ToldOtherwise } from './told-otherwise.ts';
import { areSiblings, tieOf, type WordedClaim, wordedClaimsOf } from './worded-claims.ts';

/** What two texts must have in common, in words of which one that only they have counts as 1. */
const leastForUnit = 1.05;
/** Everything comes in twos and threes. */
const leastForFew = 1.45;
/** A length or a weight stands in few texts, and hardly by chance with the same number in another unit. */
const leastForMeasure = 0.9;
const leastForDay = 1.2;
/** The same for a day that no other text names, where two others name the one that is meant; three of a first or last day. */
const leastForLoneDay = 0.6;
const leastForLoneEdge = 0.9;
/** What two numbers that each stand in several texts must share beside that, unless a number or a KPI ties them. */
const moreForFrequent = 0.3;
/** So many words or numbers must be among what they share. */
const fewestShared = 2;
/** A text that says nearly as much and gives the same value backs it. */
const backing = 0.75;
const fewest = rational(4);
/** What stands in more texts than this beside one word is said of many things; leaving it out keeps the work linear. */
const mostAlike = 40;

/** The terms and measures of our own texts with another unit than their like, each pair once. */
export function unitSlipsOf(reading: Reading): readonly ToldOtherwise[] {
  return wordedSlipsOf(reading).filter(({ told }) => told.quantity.value.kind === 'exact');
}

/** The days of our own texts that are a month off their like, each pair once. */
export function daySlipsOf(reading: Reading): readonly ToldOtherwise[] {
  return wordedSlipsOf(reading).filter(({ told }) => told.quantity.value.kind === 'date');
}

const wordedSlipsOf: (reading: Reading) => readonly ToldOtherwise[] = oncePer((reading) => {
  const all = reading
    .passages()
    .filter(({ kind, text }) => kind !== 'heading' && /\d|[a-z]{3}/iu.test(text))
    .flatMap((passage) => reading.claims(passage).filter(isCompared))
    .map(wordedClaimsOf(reading));
  const byWord = new Map<string, WordedClaim[]>();
  for (const one of all) for (const word of one.words.keys()) append(byWord, `${slipKey(one)} ${word}`, one);
  const told = new Set<WordedClaim>();
  const background = backgroundIn(reading.bid);
  return all.flatMap((one): ToldOtherwise[] => {
    // The words of another, and what was asked, are not ours to change.
    if (one.claim.passage.voice !== 'ours' || background(one.claim) === 'asked') return [];
    const meant = meantBy(one, byWord, reading);
    // Of two that each stand once, the first is said.
    if (meant === undefined || told.has(meant)) return [];
    told.add(one);
    return [{ told: one.claim, other: meant.claim }];
  });
});

const measures: ReadonlySet<string> = new Set(['length', 'mass', 'volume', 'area']);

function isCompared(claim: Claim): boolean {
  const { value, unit } = claim.quantity;
  if (isQuoted(claim)) return false;
  if (value.kind === 'date') return !isDayOfExample(claim) && !isEdge(claim);
  if (value.kind !== 'exact' || unit === undefined) return false;
  if (isCountWindow({ claim, quantity: claim.quantity })) return false;
  return (isDuration(unit.dimension) || measures.has(unit.dimension)) && !isClock(claim);
}

/** The first and last days of phases and of other runs have rules of their own, and much begins and ends on them. */
function isEdge({ passage, quantity }: Claim): boolean {
  if (isPlanned(passage) && passage.path.at(-1) !== 'at') return true;
  return dayRangesIn(passage.text).some(({ start, end }) => quantity.start < end && start < quantity.end);
}

/** `Vóór tien uur`, `om 8 uur`: a time of day. */
function isClock({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.name !== 'hour') return false;
  const from = Math.max(0, quantity.start - 12);
  return clock.test(passage.text.slice(from, quantity.end));
}

const clock = /(?<![a-zà-ɏ])(?:vóór|voor|om|rond|vanaf|tot|at|by|before|until)\s[0-9a-zë]{1,9}\s(?:uur|hours?)$/iu;

/** What a slip leaves as it is: the number of a term or measure, the day of the month. */
function slipKey({ claim: { quantity } }: WordedClaim): string {
  const { value } = quantity;
  if (value.kind === 'date') return `day ${dayKey(value)}`;
  return `${groupOf({ unit: quantity.unit, per: [] })} ${value.kind === 'exact' ? rationalKey(value.number) : ''}`;
}

/** Under which values the slips of this one are found. */
function keysOfSlips(one: WordedClaim): readonly string[] {
  const { value } = one.claim.quantity;
  return value.kind === 'date' ? [-1, 1].map((by) => `day ${dayKey(monthsLater(value, by))}`) : [slipKey(one)];
}

const textsOf: (reading: Reading) => ReadonlyMap<string, number> = oncePer((reading) => textsWith(reading, amountKey));

function meantBy(
  one: WordedClaim,
  byWord: ReadonlyMap<string, readonly WordedClaim[]>,
  reading: Reading,
): WordedClaim | undefined {
  const like = (keys: readonly string[]): Set<WordedClaim> =>
    new Set(
      keys.flatMap((key) =>
        [...one.words.keys()].flatMap((word) => {
          const found = byWord.get(`${key} ${word}`) ?? [];
          return found.length > mostAlike ? [] : found;
        }),
      ),
    );
  const texts = textsOf(reading);
  const isFrequent = ({ claim: { quantity } }: WordedClaim): boolean =>
    (quantity.value.kind === 'date'
      ? new Set(placesOfDay(reading, quantity.value).map(({ passage }) => passage)).size
      : (texts.get(amountKey(quantity)) ?? 0)) > 1;
  let best: { readonly other: WordedClaim; readonly score: number } | undefined;
  for (const other of like(keysOfSlips(one))) {
    if (!isSlip(one, other)) continue;
    const { score, shared, isTied } = tieOf(one, other, reading);
    // Two numbers that both stand in several texts are hardly one, and two days that do never are.
    const areFrequent = isFrequent(one) && isFrequent(other);
    if (areFrequent && one.claim.quantity.value.kind === 'date') continue;
    const { least, fewest: words } = askedOf(one, other, reading);
    const enough = least + (areFrequent && !isTied ? moreForFrequent : 0);
    if (shared >= words && score >= enough && score > (best?.score ?? 0)) best = { other, score };
  }
  if (best === undefined) return undefined;
  const enough = best.score * backing;
  for (const other of like([slipKey(one)])) {
    if (isSame(one, other) && other.claim.passage !== one.claim.passage && tieOf(one, other, reading).score >= enough)
      return undefined;
  }
  const { other } = best;
  // A text that gives both values tells two things apart.
  return givesToo(one, other, reading) || givesToo(other, one, reading) ? undefined : other;
}

/** What two texts must share before the one is called a slip of the other. */
function askedOf({ claim: { quantity, passage } }: WordedClaim, { claim }: WordedClaim, reading: Reading): Asked {
  const { value, unit } = quantity;
  if (value.kind === 'date' && claim.quantity.value.kind === 'date') {
    const isLone = placesOfDay(reading, value).every((place) => place.passage === passage);
    const texts = new Set(placesOfDay(reading, claim.quantity.value).map((place) => place.passage)).size;
    const isEdge = value.day < firstOwn || value.day > lastOwn;
    if (!isLone || texts < (isEdge ? 3 : 2)) return { least: leastForDay, fewest: fewestShared };
    return { least: isEdge ? leastForLoneEdge : leastForLoneDay, fewest: 1 };
  }
  if (value.kind !== 'exact' || isBelow(value.number, fewest)) return { least: leastForFew, fewest: fewestShared };
  const isTerm = unit !== undefined && isDuration(unit.dimension);
  return { least: isTerm ? leastForUnit : leastForMeasure, fewest: fewestShared };
}

interface Asked {
  readonly least: number;
  readonly fewest: number;
}

/** Days on which nothing begins or ends of itself. */
const [firstOwn, lastOwn] = [2, 27];

function isSame({ claim: one }: WordedClaim, { claim: other }: WordedClaim): boolean {
  return areSame(one.quantity, other.quantity);
}

function areSame(one: Quantity, other: Quantity): boolean {
  if (one.value.kind === 'date') return other.value.kind === 'date' && canBeSameDay(one.value, other.value);
  return amountKey(one) === amountKey(other);
}

function givesToo({ claim: { passage } }: WordedClaim, { claim }: WordedClaim, reading: Reading): boolean {
  return reading.claims(passage).some(({ quantity }) => areSame(quantity, claim.quantity));
}

/** Whether the one looks like the other gone wrong, and both can be of one thing. */
function isSlip(one: WordedClaim, other: WordedClaim): boolean {
  if (one.claim.passage === other.claim.passage || areSiblings(one, other)) return false;
  const [{ value, unit, per }, meant] = [one.claim.quantity, other.claim.quantity];
  if (value.kind === 'date') {
    if (meant.value.kind !== 'date') return false;
    const day = meant.value;
    return [-1, 1].some((by) => canBeSameDay(monthsLater(value, by), day)) && !isAskedLater(one, other);
  }
  if (unit?.name.startsWith('working-') === true && unit.name.endsWith(meant.unit?.name ?? ' ')) return false;
  if (meant.unit?.name.startsWith('working-') === true && meant.unit.name.endsWith(unit?.name ?? ' ')) return false;
  if (per.length > 0 !== meant.per.length > 0 || isMomentAfter(one.claim) !== isMomentAfter(other.claim)) return false;
  return isUnitOther(one.claim.quantity, meant);
}

/** Who is ready on 1 March where the buyer asks for 1 April makes no slip. */
function isAskedLater({ claim: one }: WordedClaim, { claim: other }: WordedClaim): boolean {
  if (other.passage.voice !== 'buyer' || one.quantity.value.kind !== 'date' || other.quantity.value.kind !== 'date')
    return false;
  return canBeSameDay(monthsLater(one.quantity.value, 1), other.quantity.value);
}
