/** Numbers that a text works out from one another, and that only come out over another period than it says. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asNumber } from '../../quantity/rational.ts';
import type { UnitName } from '../../quantity/units.ts';
import { isOnce } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import type { AgainstItself } from './rhythm-moments.ts';

/** How many of each period go in a year: on the calendar, and for days also the days on which is worked. */
const timesAYear: readonly (readonly [unit: UnitName, times: readonly number[]])[] = [
  ['day', [365, 255]],
  ['week', [52]],
  ['month', [12]],
  ['quarter', [4]],
  ['half-year', [2]],
  ['year', [1]],
];

/**
 * The numbers of a text that do not go together: `elke dag 20 openingen; dat zijn er zo'n 7.300 per maand`, `12 rondes in 2026,
 * één per kwartaal`. Only told where the same numbers do come out over another period, so that it is that period which is
 * wrong.
 */
export function productsOffPeriod(text: string): AgainstItself[] {
  const found = [...workedOut(text), ...oneEach(text), ...saidTwice(text)];
  if (!bareRate.test(text)) return found;
  const known = new Set(found.map(({ start }) => start));
  return [...found, ...saidAgain(text).filter(({ start }) => !known.has(start))];
}

/** `: 24 per jaar`, `, 108 per contractjaar`, `(24 a year)`: a number right behind a joint, of what stands before it. */
const bareRate =
  /[:,(]\s?(?:(?:samen|in totaal|in all|together)\s)?\d[\d.,]{0,9}\s(?:keer\s|maal\s|times\s)?(?:per|a|an|each|every|elke?|ieder)\s/iu;
const joint = /^(?:,|:|\s\()\s?(?:(?:samen|in totaal|in all|together)\s)?$/iu;

/**
 * A number over one period that is told again over another: `54 per halfjaar, 108 per contractjaar`, or that comes of as many things
 * each so often: `Zes sporthallen krijgen ieder kwartaal een beurt: 24 per jaar`.
 */
function saidAgain(text: string): AgainstItself[] {
  return sentencesOf(text).flatMap((sentence) => {
    const all = parseQuantities(sentence.text).filter(isOften);
    return all.flatMap((total, index): AgainstItself[] => {
      const over = unitOf(total);
      if (over === undefined || total.unit?.dimension !== 'frequency' || isOnce(total)) return [];
      const before = all.slice(0, index);
      const last = before.at(-1);
      if (last === undefined) return [];
      const isRight = joint.test(sentence.text.slice(last.end, total.start));
      const each = isRight && !isOnce(last) && unitOf(last) !== undefined ? last : undefined;
      const [things, rhythm] = each === undefined ? thingsEach(before, sentence.text, total) : [];
      const of = each ?? rhythm;
      const unit = of === undefined ? undefined : unitOf(of);
      if (of === undefined || unit === undefined || unit === over) return [];
      const number = sizeOf(things ?? of);
      const size = sizeOf(total);
      if (comesOut(number, unit, size, over, loose) || (things !== undefined && comesOut(1, unit, size, over, loose)))
        return [];
      const isSlip = timesAYear.some(
        ([name]) =>
          (name !== over && comesOut(number, unit, size, name, exact)) ||
          (name !== unit && comesOut(number, name, size, over, exact)),
      );
      if (!isSlip) return [];
      const [start, end] = [sentence.start + total.start, sentence.start + total.end];
      const from = Math.min(of.start, things?.start ?? of.start);
      const here = sentence.text.slice(from, Math.max(of.end, things?.end ?? of.end));
      return [{ here, there: text.slice(start, end), start, end }];
    });
  });
}

/** `Zes sporthallen krijgen ieder kwartaal een beurt: `: the only number of things and the only rhythm, up to a joint. */
function thingsEach(
  before: readonly Quantity[],
  text: string,
  total: Quantity,
): readonly [things?: Quantity, rhythm?: Quantity] {
  if (!/[:(]\s?$/u.test(text.slice(0, total.start).replace(inAll, ''))) return [];
  const [rhythm, otherRhythm] = before.filter(isOnce);
  const [things, otherThings] = before.filter(
    (one) => one.unit?.dimension === 'count' && one.per.length === 0 && sizeOf(one) > 1,
  );
  if (otherRhythm !== undefined || otherThings !== undefined) return [];
  return things === undefined || rhythm === undefined ? [] : [things, rhythm];
}

const inAll = /(?:samen|in totaal|in all|together)\s$/iu;

function isOften({ unit, value, isAmbiguous }: Quantity): boolean {
  return (unit?.dimension === 'count' || unit?.dimension === 'frequency') && value.kind === 'exact' && !isAmbiguous;
}

const soMany =
  /(?<![a-zà-ɏ])(?:dat|samen|that|which|these)\s(?:is|zijn|are|makes?|comes? to)\s(?:er\s)?|[,:;(]\s?(?:dus|so|oftewel|ofwel|or)\s|[,:;(]\s?(?:(?:dat is|that is)\s)?(?:gemiddeld|an average of|on average)\s/giu;
/** `Zo'n`, `ongeveer`. */
const nearby = 20;

function workedOut(text: string): AgainstItself[] {
  const joints = [...text.matchAll(soMany)];
  if (joints.length === 0) return [];
  const quantities = parseQuantities(text).filter(isMoreThanOne);
  const counts = quantities.filter(({ unit }) => unit === undefined || unit.dimension === 'count');
  return joints.flatMap((joint): AgainstItself[] => {
    const at = joint.index + joint[0].length;
    const total = quantities.find(({ start }) => start >= at && start < at + nearby);
    const part = counts.filter(({ end }) => end <= joint.index).at(-1);
    if (total === undefined || part === undefined) return [];
    const [of, over] = [baseOf(part, text), unitOf(total)];
    if (of === undefined || over === undefined || of === over) return [];
    const [each, all] = [sizeOf(part), sizeOf(total)];
    if (comesOut(each, of, all, over, loose)) return [];
    if (!timesAYear.some(([unit]) => unit !== of && comesOut(each, of, all, unit, strict))) return [];
    const here = text.slice(part.start, part.end);
    return [{ here, there: text.slice(total.start, total.end), start: total.start, end: total.end }];
  });
}

function isMoreThanOne({ unit, value, isAmbiguous }: Quantity): boolean {
  const isNumber = unit === undefined || unit.dimension === 'count' || unit.dimension === 'frequency';
  return isNumber && value.kind === 'exact' && !isAmbiguous && value.number.numerator > value.number.denominator;
}

/** The period of a number: its own, else that of the rhythm before it: `Elke dag bekijkt de wachtleider 20 openingen`. */
function baseOf(part: Quantity, text: string): UnitName | undefined {
  const own = unitOf(part);
  if (own !== undefined) return own;
  if (ofOneYear.test(text.slice(Math.max(0, part.start - nearby), part.end + nearby))) return 'year';
  const before = parseQuantities(text.slice(0, part.start)).filter(({ unit }) => unit?.dimension === 'frequency');
  const [rhythm, second] = before;
  return rhythm === undefined || second !== undefined ? undefined : unitOf(rhythm);
}

/** `7.320 reparaties in 2026, gemiddeld 610 per maand`. */
const ofOneYear = /(?<![a-zà-ɏ])in\s(?:het jaar\s)?20[0-9]{2}(?![0-9])/iu;

function unitOf(quantity: Quantity): UnitName | undefined {
  const period = periodOf(quantity);
  const isOne = period?.count.numerator === period?.count.denominator;
  return period !== undefined && isOne && timesAYear.some(([unit]) => unit === period.unit.name)
    ? period.unit.name
    : undefined;
}

function sizeOf({ value }: Quantity): number {
  return value.kind === 'exact' ? asNumber(value.number) : Number.NaN;
}

/** Within which share of a number another is the same: rounded up or down, or only just other. */
const loose = 0.15;
const strict = 0.05;
/** Numbers without a word of about. */
const exact = 0.001;

function comesOut(each: number, of: UnitName, all: number, over: UnitName, margin: number): boolean {
  return timesOf(of).some((many) => timesOf(over).some((few) => Math.abs((each * many) / few / all - 1) <= margin));
}

function timesOf(unit: UnitName): readonly number[] {
  return timesAYear.find(([name]) => name === unit)?.[1] ?? [];
}

const ofYear =
  /(?<![0-9.,])(?<all>12|4|52|2|twaalf|vier|twee|twelve|four|two)\s(?:[a-zà-ɏ-]+\s){1,3}(?:in\s20[0-9]{2}|per jaar|a year|per year),\s(?<each>(?:één|een|1|one)\s(?:per|elke?|iedere?|each|every|a)\s(?<period>week|maand|kwartaal|halfjaar|month|quarter|half-year))(?![a-zà-ɏ])/giu;
const words: Readonly<Record<string, number>> = { twaalf: 12, twelve: 12, vier: 4, four: 4, twee: 2, two: 2 };
const perYear: Readonly<Record<string, number>> = {
  week: 52,
  maand: 12,
  month: 12,
  kwartaal: 4,
  quarter: 4,
  halfjaar: 2,
  'half-year': 2,
};

function oneEach(text: string): AgainstItself[] {
  return [...text.matchAll(ofYear)].flatMap(({ groups, index, 0: whole }): AgainstItself[] => {
    const { all = '', each = '', period = '' } = groups ?? {};
    const number = words[all.toLowerCase()] ?? Number(all);
    if (number === perYear[period.toLowerCase()]) return [];
    const end = index + whole.length;
    return [{ here: whole.slice(0, -each.length).replace(/,\s$/u, ''), there: each, start: end - each.length, end }];
  });
}

const twice = guardPattern(
  'dat|that',
  /(?<![a-zà-ɏ])(?<here>per\s(?<period>dag|week|maand|kwartaal|jaar|day|month|quarter|year))\s(?<between>[^.;:]{3,90})[.;]\s(?<there>per\s(?<again>dag|week|maand|kwartaal|jaar|day|month|quarter|year),?\s(?:zijn\sdat\ser|is\sdat|that\sis|that\smakes))\s(?:[a-zà-ɏ'’]+\s)?(?<all>[0-9][0-9.,]{0,9}(?![0-9]))/giu,
);

/** `Per jaar plannen wij 520 werkorders. Per jaar zijn dat er 130.` */
function saidTwice(text: string): AgainstItself[] {
  return [...twice.matchAll(text)].flatMap(({ groups, index, 0: whole }): AgainstItself[] => {
    const { here = '', between = '', there = '', all = '' } = groups ?? {};
    const numbers: readonly string[] = between.match(/[0-9][0-9.,]*/gu) ?? [];
    if (groups?.['period']?.toLowerCase() !== groups?.['again']?.toLowerCase()) return [];
    if (numbers.length === 0 || numbers.includes(all.replace(/[.,]$/u, ''))) return [];
    const start = index + whole.indexOf(there, here.length);
    return [{ here, there, start, end: start + there.length }];
  });
}
