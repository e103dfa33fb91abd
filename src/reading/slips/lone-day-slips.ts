/**
 * Days that no other text of the bid names, a month, a year or some weeks off a day that others name. A day that stands in one place only is
 * common; that the same day of the month before or after stands elsewhere is not, unless somebody changed the one: a
 * consistent bid has one or two such pairs, of which hardly any share a word.
 */
import type { Item } from '../../model/item.ts';
import { dayNumber, readDay } from '../../text/calendar.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { backgroundIn } from '../claims/background.ts';
import { commonYear, daysLater, lastDays, monthsLater, type WrittenDay } from '../days/day-ranges.ts';
import { haveOtherRoles, roleOfDay } from '../days/day-roles.ts';
import { isDayOfExample } from '../days/example-days.ts';
import { canBeSameDay, dayKey, daysIn, type NamedDay, placesOfDay } from '../days/named-days.ts';
import { contentsOf, isPlanned } from '../days/planned-days.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import { isOfWeekday, validity } from './lone-days.ts';
import { wordWeights } from './word-weights.ts';
import { areSiblings, tieOf, wordedClaimsOf } from './worded-claims.ts';

/** A day that stands alone, with a place of the day that was most likely meant. */
export interface LoneDaySlip {
  readonly told: NamedDay;
  readonly other: NamedDay;
}

/**
 * What speaks for two days being one that was typed wrong: a logistic regression over 1,100 days moved by a month in 48 bids
 * and over the lone days of those bids as they are, with its weights rounded; see docs/decisions.
 */
const perScore = 2;
const perPhaseWord = 1.5;
const mostOfPhase = 2;
const oneRole = 1.2;
const underOneRoof = -1.7;
const ofItsOwn = -2.2;
const onlyPlanned = -0.6;
const firstOrLast = -0.4;
/** Both a first or last day of a month without a year: seasons and habits. */
const ofSeasons = -0.9;
/** 30 September and 31 October are the same day of the month for what ends; for all else they are hardly so. */
const otherNumber = -1.2;

/** A way in which a day goes wrong, and what a pair must be worth before it is called one that did. */
interface Slip {
  readonly least: number;
  /** Whether the day stays within its phase, so that what is done in that phase says nothing of it. */
  readonly isWithin?: boolean;
  readonly meant: (day: WrittenDay) => readonly WrittenDay[];
}

const inDays =
  (...days: readonly number[]) =>
  (day: WrittenDay): readonly WrittenDay[] =>
    days.map((by) => daysLater(day, by));
/**
 * Below this two days are told apart: one consistent bid in twelve has a lone day a month off that is worth more. Days a week
 * apart are common in a plan, so that there the words must say more.
 */
const slips: readonly Slip[] = [
  { least: 0.5, meant: monthOff },
  { least: 0.5, meant: yearOff },
  { least: 1.25, isWithin: true, meant: inDays(-10, 10) },
  { least: 2.2, isWithin: true, meant: inDays(-14, -7, 7, 14) },
];

/** A day that so many texts name is that of the contract; looking at more of them tells nothing new, and keeps the work linear. */
const mostPlaces = 40;

/** The lone days of our own texts that look like another day of the bid gone wrong, each with that other one. */
export const loneDaySlipsOf: (reading: Reading) => readonly LoneDaySlip[] = oncePer((reading) => {
  const given = Object.values(reading.bid.manifest.dates ?? {}).flatMap((date) => readDay(date ?? '') ?? []);
  const said = new Set<NamedDay>();
  // The plan is pointed at where no text around it looks like the one that went wrong.
  const [planned, others] = [true, false].map((isPlan) =>
    reading.ownPassages().filter((one) => isPlanned(one) === isPlan),
  );
  return [...(others ?? []), ...(planned ?? [])].flatMap((passage) =>
    daysIn(passage, reading).flatMap((told): LoneDaySlip[] => {
      if (!isOfPlan(passage) || isOfWeekday(told)) return [];
      if (isOfExample(told, reading) || isAsked(told, reading)) return [];
      if (given.some((day) => canBeSameDay(day, told.day)) || !isLoneDay(told, reading) || isJoint(told, reading))
        return [];
      const other = meantBy(told, reading);
      // Of two that both stand once, the first is said.
      if (other === undefined || said.has(other)) return [];
      said.add(told);
      return [{ told, other }];
    }),
  );
});

/** What a reference or a person tells of a day is of another contract. */
function isOfPlan({ item }: Passage): boolean {
  return item?.kind !== 'reference' && item?.kind !== 'person';
}

function isOfExample(named: NamedDay, reading: Reading): boolean {
  const claim = claimOf(named, reading);
  return claim !== undefined && isDayOfExample(claim);
}

function isAsked(named: NamedDay, reading: Reading): boolean {
  const claim = claimOf(named, reading);
  return claim !== undefined && backgroundIn(reading.bid)(claim) === 'asked';
}

/** Whether no other text names the day; the period of a phase says what its first and last day say. */
export function isLoneDay({ day }: NamedDay, reading: Reading): boolean {
  const known = lonelinessOf(reading);
  const key = `${day.year ?? ''} ${dayKey(day)}`;
  const isLone = known.get(key) ?? new Set(placesOfDay(reading, day).map(textOf)).size === 1;
  known.set(key, isLone);
  return isLone;
}

/** A day that a thousand texts name is looked up once. */
const lonelinessOf: (reading: Reading) => Map<string, boolean> = oncePer(() => new Map());

function textOf({ passage }: NamedDay): Passage | Item {
  return isPlanned(passage) && passage.item !== undefined ? passage.item : passage;
}

function areOfOneRow(one: Passage, other: Passage): boolean {
  if (one.kind !== 'cell' || other.kind !== 'cell' || one.file !== other.file) return false;
  const [line, otherLine] = [one, other].map((cell) => cell.file.position(cell.span().start).line);
  return line === otherLine;
}

/** Whether a run begins the day after another one ends, or ends the day before: then it is right as it stands. */
function isJoint(named: NamedDay, reading: Reading): boolean {
  const role = roleOfDay(named);
  if (role !== 'start' && role !== 'end') return false;
  return placesOfDay(reading, daysLater(named.day, role === 'end' ? 1 : -1)).some((place) => {
    const touching = roleOfDay(place);
    return touching !== role && (touching === 'start' || touching === 'end') && textOf(place) !== textOf(named);
  });
}

function claimOf({ passage, start, end, edge }: NamedDay, reading: Reading): Claim | undefined {
  const claims = reading
    .claims(passage)
    .filter(({ quantity }) => quantity.value.kind === 'date' && quantity.start < end && start <= quantity.end);
  return edge === 'last' ? claims.at(-1) : claims[0];
}

/** The day that was meant by a lone one, if the two are alike enough. */
function meantBy(told: NamedDay, reading: Reading): NamedDay | undefined {
  const role = roleOfDay(told);
  let best: { readonly other: NamedDay; readonly worth: number } | undefined;
  for (const { slip, day } of slips.flatMap((slip) => slip.meant(told.day).map((day) => ({ slip, day })))) {
    const places = placesOfDay(reading, day);
    // A text that gives both days tells two things apart.
    if (places.some((place) => textOf(place) === textOf(told) || areOfOneRow(place.passage, told.passage))) continue;
    const isInPlan = !isPlanned(told.passage) && places.some(({ passage }) => isPlanned(passage));
    for (const other of places.slice(0, mostPlaces)) {
      const otherRole = roleOfDay(other);
      if (
        !isOfPlan(other.passage) ||
        isOfExample(other, reading) ||
        isAskedLater(told, other) ||
        haveOtherRoles(role, otherRole)
      )
        continue;
      const areOfOneRole = role !== undefined && otherRole !== undefined;
      const likeness = likenessOf(told, other, slip, reading);
      if (likeness === undefined) continue;
      const worth =
        likeness +
        (areOfOneRole ? oneRole : 0) +
        (slip.isWithin === true || day.day === told.day.day || areOfOneRole ? 0 : otherNumber) +
        (isInPlan ? onlyPlanned : 0);
      if (worth >= slip.least && worth > (best?.worth ?? 0)) best = { other, worth };
    }
  }
  return best?.other;
}

/** The same day of the year before and after, of a day with its year. */
function yearOff({ year, month, day }: WrittenDay): readonly WrittenDay[] {
  return year === undefined ? [] : [-1, 1].map((by) => ({ year: year + by, month, day }));
}

/** The same day of the month before and after; the last days of a month go with it. */
function monthOff(day: WrittenDay): readonly WrittenDay[] {
  return [-1, 1].flatMap((by) => {
    const moved = monthsLater(day, by);
    if (day.day < lastDays) return [moved];
    return Array.from({ length: moved.day - lastDays + 1 }, (_, index) => ({ ...moved, day: lastDays + index }));
  });
}

/** Who is ready on 1 March where the buyer asks for 1 April makes no slip. */
function isAskedLater({ day }: NamedDay, { passage, day: asked }: NamedDay): boolean {
  if (passage.voice !== 'buyer') return false;
  const year = day.year ?? asked.year ?? commonYear;
  const ahead = dayNumber({ ...asked, year: asked.year ?? year }) - dayNumber({ ...day, year });
  // Without its year, a day in January comes after one in December.
  return ahead > 0 || (ahead < -halfYear && (day.year === undefined || asked.year === undefined));
}

const halfYear = 183;

/** What the words around two days are worth; undefined for two of one list, which differ on purpose. */
function likenessOf(told: NamedDay, other: NamedDay, { isWithin }: Slip, reading: Reading): number | undefined {
  const [claim, otherClaim] = [claimOf(told, reading), claimOf(other, reading)];
  if (claim === undefined || otherClaim === undefined) return undefined;
  const [worded, otherWorded] = [claim, otherClaim].map(wordedClaimsOf(reading));
  if (worded === undefined || otherWorded === undefined) return undefined;
  const { passage } = told;
  const areOfSections = [passage, other.passage].every(({ path }) => path.length === 0);
  const areOfOneItem = !areOfSections && passage.item !== undefined && passage.item === other.passage.item;
  if (!areOfOneItem && areSiblings(worded, otherWorded)) return undefined;
  const texts = [claim.sentence.text, otherClaim.sentence.text] as const;
  return (
    perScore * tieOf(worded, otherWorded, reading).score +
    (isWithin === true ? 0 : perPhaseWord * Math.min(mostOfPhase, wordsOfPhase(claim, otherClaim, reading))) +
    (areOfSections && passage.file === other.passage.file ? underOneRoof : 0) +
    (isYearly(told, texts[0]) !== isYearly(other, texts[1]) || texts.some((text) => validity.test(text))
      ? ofItsOwn
      : 0) +
    (isLoose(told) ? (isLoose(other) ? ofSeasons : firstOrLast) : 0)
  );
}

/** A first or last day of a month without its year. */
function isLoose({ day: { year, day } }: NamedDay): boolean {
  return year === undefined && (day === 1 || day >= lastDays);
}

/** What the sentence of one day has in common with all that is done in the phase of which the other is a day. */
function wordsOfPhase(claim: Claim, other: Claim, reading: Reading): number {
  const [planned, text] = isPlanned(claim.passage) ? [claim, other] : [other, claim];
  if (!isPlanned(planned.passage)) return 0;
  const weights = wordWeights(reading);
  const contents = tellingWords(contentsOf(planned.passage));
  let sum = 0;
  for (const word of tellingWords(text.sentence.text)) if (contents.has(word)) sum += weights.get(word) ?? 0;
  return sum;
}

/** Whether a day comes every year: `elk jaar uiterlijk op 1 maart`. */
function isYearly({ day }: NamedDay, sentence: string): boolean {
  return day.year === undefined && everyYear.test(sentence);
}

const everyYear = guardPattern(
  'jaar|seizoen|annual|year|season',
  /(?<![a-zà-ɏ])(?:jaarlijkse?|elk jaar|elk (?:contract|kalender|school)jaar|ieder jaar|voorjaar|najaar|per (?:[a-z]+)?jaar|[a-z]{0,12}seizoen|annual(?:ly)?|(?:every|each) (?:[a-z]+ )?year|yearly|seasons?)(?![a-zà-ɏ])/iu,
);
