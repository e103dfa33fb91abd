/** Runs of days that are not as long as the text says: `drie jaar lang, van 1 oktober 2027 tot en met 31 augustus 2030`. */
import type { Item } from '../../model/item.ts';
import { asNumber } from '../../quantity/rational.ts';
import { dayNumber } from '../../text/calendar.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import {
  commonYear,
  type DatedRun,
  type DayRange,
  dayRangesIn,
  monthsLater,
  type WrittenDay,
  withYearsOf,
} from './day-ranges.ts';

/** A run of days with the length that the text gives it. */
export interface RunOffLength {
  readonly passage: Passage;
  readonly range: DayRange;
  /** `vier jaar`, or the name of a kind of year. */
  readonly length: string;
  /** Whether there is no other way to read it. */
  readonly isSure: boolean;
}

interface Length {
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly count: number;
  readonly written: string;
  readonly isSure: boolean;
}

/** The runs in our texts that have another length than is said of them, and that would have it with the month before or after at one end. */
export function runsOffLength(reading: Reading): RunOffLength[] {
  return reading.ownPassages().flatMap((passage) => {
    const ranges = passage.kind === 'heading' ? [] : dayRangesIn(passage.text);
    if (ranges.length === 0) return [];
    return ranges.flatMap((range): RunOffLength[] => {
      const length = namedYear(passage, range) ?? lengthBeside(passage, range, ranges, reading);
      if (length === undefined || !isSlipOfLength(range, length)) return [];
      return [{ passage, range, length: length.written, isSure: length.isSure }];
    });
  });
}

/** A year of the world of money runs twelve months; a year of a school may be shorter. */
const wholeYear =
  /^(?:contract|boek|kalender|begrotings|financial|fiscal|budget|accounting)[a-zà-ɏ]*[\s-]?(?:jaar|year)$/iu;
const someYear = /(?:jaar|year)$/iu;
/** `Periode van`, `Het jaar dat loopt van`. */
const leadLength = 40;

/** `contractjaar: Periode van 1 mei tot en met 30 april`. */
function namedYear({ item, text }: Passage, { start, first }: DayRange): Length | undefined {
  if (item?.kind !== 'glossaryTerm' || start > leadLength || first.year !== undefined) return undefined;
  const name = (item as Item<'glossaryTerm'>).id;
  if (!someYear.test(name) || /half/iu.test(name) || /\d/u.test(text.slice(0, start))) return undefined;
  return { unit: 'year', count: 1, written: name, isSure: wholeYear.test(name) };
}

/** Further apart a length belongs to something else. */
const reach = 80;
/** What stands between a length and a run that has other lengths of its own. */
const otherThing = /[;:]|\d\s?%/u;

/** The one length of the sentence, close to its one run: `vier jaar lang, van …`, `week 1 t/m 8 (3 mei t/m 25 juni 2027)`. */
function lengthBeside(
  passage: Passage,
  range: DayRange,
  ranges: readonly DayRange[],
  reading: Reading,
): Length | undefined {
  const claims = reading.claims(passage);
  const sentence = claims.find(({ quantity }) => quantity.start < range.end && range.start < quantity.end)?.sentence;
  if (sentence === undefined) return undefined;
  const isInside = (start: number): boolean => sentence.start <= start && start < sentence.end;
  // `Twee weken kerststop (27 december tot en met 7 januari) niet meegerekend` gives the days of the pause.
  const beside = ranges.filter((other) => other !== range && isInside(other.start) && !isAside(passage.text, other));
  if (beside.length > 0) return undefined;
  const lengths = claims.flatMap((claim) => {
    const { quantity } = claim;
    const length = isInside(quantity.start) ? lengthOf(claim) : undefined;
    if (length === undefined) return [];
    const [from, until] = quantity.end <= range.start ? [quantity.end, range.start] : [range.end, quantity.start];
    const gap = passage.text.slice(from, until);
    return until - from <= reach && !otherThing.test(gap) ? [length] : [];
  });
  const [length, pause, ...more] = lengths;
  if (length === undefined || pause === undefined) return length;
  // The pause that is left out makes the run longer.
  if (more.length > 0 || pause.unit !== length.unit || !leftOut.test(sentence.text)) return undefined;
  return { ...length, count: length.count + pause.count };
}

const leftOut =
  /(?<![a-zà-ɏ])(?:niet (?:meegerekend|meegeteld|inbegrepen)|buiten beschouwing|exclusief|not counting|not counted|not included|excluding|leaving out)(?![a-zà-ɏ])/iu;

function isAside(text: string, { start, end }: DayRange): boolean {
  return text[start - 1] === '(' && text[end] === ')';
}

const units: ReadonlySet<string> = new Set<Length['unit']>(['year', 'month', 'week', 'day']);
/** Longer than this nobody plans. */
const most = 120;

function lengthOf({ passage, quantity }: Claim): Length | undefined {
  const { value, unit, per } = quantity;
  const written = passage.quote(quantity).trim();
  if (value.kind === 'range' && unit?.name === 'week-number') {
    const count = Number(value.high.numerator) - Number(value.low.numerator) + 1;
    return { unit: 'week', count, written, isSure: false };
  }
  if (value.kind !== 'exact' || unit === undefined || !units.has(unit.name) || (per?.length ?? 0) > 0) return undefined;
  const count = asNumber(value.number);
  if (!Number.isInteger(count) || count < 1 || count > most) return undefined;
  return { unit: unit.name as Length['unit'], count, written, isSure: false };
}

/** Whether a run is too long or too short, and right with the month before or after at one of its ends. */
function isSlipOfLength({ first, last }: DayRange, length: Length): boolean {
  const isRight = (one: WrittenDay, other: WrittenDay): boolean | undefined => {
    const run = runFrom(one, other, length);
    return run === undefined ? undefined : lastsAs(run, length);
  };
  if (isRight(first, last) !== false) return false;
  return [-1, 1].some(
    (by) => isRight(monthsLater(first, by), last) === true || isRight(first, monthsLater(last, by)) === true,
  );
}

/** A run with its years; `1 mei tot en met 30 april` in years of no importance, unless it lasts longer than one. */
function runFrom(first: WrittenDay, last: WrittenDay, { unit, count }: Length): DatedRun | undefined {
  const hasYear = first.year !== undefined || last.year !== undefined;
  if (!hasYear && unit === 'year' && count > 1) return undefined;
  return withYearsOf({ first: hasYear ? first : { ...first, year: commonYear }, last });
}

function lastsAs({ first, last }: DatedRun, { unit, count }: Length): boolean {
  const end = dayNumber(last) + 1;
  // Who counts days may count the first and the last one or not.
  if (unit === 'day') return Math.abs(end - dayNumber(first) - count) <= 1;
  if (unit === 'week') return Math.ceil((end - dayNumber(first)) / 7) === count;
  return end === dayNumber({ ...first, month: first.month + count * (unit === 'year' ? 12 : 1) });
}
