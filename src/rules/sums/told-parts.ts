/** Totals that a sentence tells together with their parts. */
import { areWithin, isBelow, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { isEstimate } from './number-in-text.ts';
import { numbersOf, type TextNumber } from './sentence-numbers.ts';
import { anEighth, isNear, type SumOff, sumOf } from './sum-off.ts';

/** The totals of a text that are not the sum of the parts which their sentence gives. */
export function partsOffIn(passage: Passage): readonly SumOff[] {
  if (passage.kind === 'cell' || passage.kind === 'heading') return [];
  return sentencesOf(passage.text).flatMap(({ text, start }) => {
    if (text.length > longest || !hasNumbers(text)) return [];
    // What stands in brackets says something about one part.
    const plain = text.replace(/\([^()]*\)/gu, (words) => ' '.repeat(words.length));
    const found = [...listsBehind(plain), ...listsInBrackets(text), ...totalsBehind(plain), ...divisions(plain)];
    return found.map(({ whole, parts }) => ({
      span: passage.span(start + whole.start, start + whole.end),
      total: text.slice(whole.start, whole.end),
      working: parts.map((part) => text.slice(part.start, part.end)).join(' + '),
      right: sumOf(parts.map(({ number }) => number)),
      parts: parts.map((part) => passage.span(start + part.start, start + part.end)),
      isCertain: false,
    }));
  });
}

/** Nobody adds up what stands so far apart. */
const longest = 600;

/** A total and two parts are three numbers, of which one may be an article; most sentences have none or one. */
function hasNumbers(text: string): boolean {
  anyNumber.lastIndex = 0;
  return anyNumber.test(text) && anyNumber.test(text);
}

const anyNumber =
  /(?<!\d)\d|(?<![a-zà-ɏ])(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien)|[a-z]{3,20}(?:tien|tig|honderd|duizend)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|[a-z]{3,9}(?:teen|ty)(?:-[a-z]{3,5})?|[a-z]{3,9} (?:hundred|thousand))(?![a-zà-ɏ])/giu;

interface Told {
  readonly whole: TextNumber;
  readonly parts: readonly TextNumber[];
}

const smallest = rational(4);

/** Whether a list that does not come out is meant to: each part is smaller, and together they are near the whole. */
function isOff(whole: TextNumber, parts: readonly TextNumber[], isClosed: boolean): boolean {
  const sum = sumOf(parts.map(({ number }) => number));
  if (parts.length < 2 || isBelow(whole.number, smallest) || isSame(sum, whole.number)) return false;
  if (parts.some(({ number }) => !isBelow(number, whole.number))) return false;
  if (!isClosed && isBelow(sum, whole.number)) return false;
  return isNear(sum, whole.number, anEighth) || (isClosed && isTenTimes(whole, parts));
}

const ten = rational(10);

/** Whether a number is the sum of others with a nought too many. */
function isTenTimes(whole: TextNumber, parts: readonly TextNumber[]): boolean {
  return isSame(multiply(sumOf(parts.map(({ number }) => number)), ten), whole.number);
}

/** What opens a list of parts: a colon, `bestaat uit`, `of which`. */
const opening =
  /:(?=\s)|(?<![a-zà-ɏ])(?:bestaat uit|bestaan uit|bestaande uit|te weten|namelijk|consists? of|consisting of|made up of|comprises|comprising|namely)(?=\s)|,\s(?:waarvan|van wie|of which|of whom)(?:\ser)?(?=\s)/giu;
/** `24 voertuigen, waarvan 16 elektrisch en 4 op biogas`: the rest need not be told. */
const ofAll = /waarvan|van wie|of which|of whom/iu;

/** `Er werken 37 mensen: 14 monteurs, 6 adviseurs en 17 medewerkers van de klantenservice`. */
function* listsBehind(text: string): Iterable<Told> {
  for (const { index: mark, 0: words } of text.matchAll(opening)) {
    const from = Math.max(...[';', ': '].map((sign) => text.lastIndexOf(sign, mark - 1) + 1));
    const start = mark + words.length;
    const rest = text.slice(start);
    const list = itemsOf(rest.slice(0, /[;:](?=\s|$)/u.exec(rest)?.index ?? rest.length), start);
    if (list === undefined) continue;
    const told = numbersOf(text.slice(from, mark)).filter(({ unit }) => unit === list.parts[0]?.unit);
    const whole = told.at(-1);
    // `21 lokalen bieden 210 dagdelen: 120 overdag en 80 in de avond`: of several numbers only a nought too many tells which.
    if (whole === undefined || (told.length > 1 && !(list.isClosed && isTenTimes(whole, list.parts)))) continue;
    const moved = { ...whole, start: whole.start + from, end: whole.end + from };
    if (isEstimate(text, moved.start)) continue;
    if (isOff(moved, list.parts, list.isClosed && !ofAll.test(words))) yield { whole: moved, parts: list.parts };
  }
}

const bracketed = /\((?<list>[^()]{5,300})\)/dgu;

/** `8 locaties (3 in Noord, 4 in Zuid en 1 in West)`. */
function* listsInBrackets(text: string): Iterable<Told> {
  for (const match of text.matchAll(bracketed)) {
    const list = itemsOf(match.groups?.['list'] ?? '', match.index + 1);
    const whole = numbersOf(text.slice(0, match.index)).at(-1);
    if (list === undefined || whole === undefined || whole.unit !== list.parts[0]?.unit) continue;
    if (!/^\s[a-zà-ɏ\s-]{2,40}$/iu.test(text.slice(whole.end, match.index)) || isEstimate(text, whole.start)) continue;
    if (isOff(whole, list.parts, list.isClosed)) yield { whole, parts: list.parts };
  }
}

/** `eleven of them in microbiology`, `van wie vier ergotherapeut`: a part of a part. */
const partOfPart =
  /^(?:van wie|van welke|waarvan|onder wie|waaronder|daarvan|daaronder|of whom|of which|of these|including|among them)(?![a-zà-ɏ])|^[a-z0-9à-ɏ-]{1,20}\s(?:of them|of whom|of these|van hen|daarvan|hiervan|ervan)(?![a-zà-ɏ])/iu;

/** `30 liften en 4 rolpaden, verdeeld over het stadskantoor, drie garages en de hal`: a list of something else begins. */
const elsewhere = /^(?:verdeeld|gespreid|verspreid|spread|divided|distributed|across)\s/iu;

/** `3 met letsel, 10 met schade en 2 met allebei` counts some twice. */
const overlap = /(?<![a-zà-ɏ])(?:allebei|beide|both)(?![a-zà-ɏ])/iu;

/** The first numbers of the items of a list; undefined where an item has a number elsewhere or of another kind. */
function itemsOf(list: string, offset: number): { parts: TextNumber[]; isClosed: boolean } | undefined {
  const parts: TextNumber[] = [];
  let isClosed = false;
  let hasUncounted = false;
  let start = 0;
  for (const piece of list.split(/(,\s|\s(?:en|and|plus)\s)/u)) {
    const at = start;
    start += piece.length;
    if (/^,\s$|^\s/u.test(piece) && piece.trim().length <= 4 && /^(?:,|en|and|plus)$/u.test(piece.trim())) {
      isClosed ||= piece.trim() !== ',';
      continue;
    }
    const [item, lead] = [piece.trim(), piece.length - piece.trimStart().length];
    if (elsewhere.test(item)) break;
    if (partOfPart.test(item)) continue;
    if (overlap.test(item)) return undefined;
    const numbers = numbersOf(item);
    const [first, second] = numbers;
    if (first === undefined) {
      if (parts.length === 0) return undefined;
      hasUncounted = true;
      continue;
    }
    const opens = /^(?:(?:en|and|plus)\s)?(?:nog\s|another\s)?$/iu.test(item.slice(0, first.start));
    if (!opens || second !== undefined || first.unit === undefined) return undefined;
    if (parts.length > 0 && parts[0]?.unit !== first.unit) return undefined;
    if (first.unit === 'percent' || first.unit === 'times') return undefined;
    isClosed ||= /^(?:en|and|plus)\s/iu.test(item);
    parts.push({ ...first, start: offset + at + lead + first.start, end: offset + at + lead + first.end });
  }
  // `Four drivers, four loaders and a planner`: one of the parts is not told in a number.
  return parts.length < 2 ? undefined : { parts, isClosed: isClosed && !hasUncounted };
}

const total = guardPattern(
  'samen|totaal|bij elkaar|opgeteld|together|in all|total',
  /(?<![a-zà-ɏ])(?:alles bij elkaar|bij elkaar|samen|in totaal|opgeteld|altogether|together|in all|in total|a total of|totalling)[:,]?\s(?:goed voor\s|is dat\s|zijn dat\s|dus\s|that is\s|that makes\s|making\s)?/giu,
);
/** `28,4 voltijdbanen` for 33 people. */
const otherMeasure = /^\s(?:fte|voltijd|formatie|full-time|uur|hours?|dagen|days)/iu;
const prepositions =
  '(?:in|op|van|bij|voor|met|uit|aan|over|per|om|tot|na|binnen|on|of|at|for|with|from|by|to|after|within)';
/** `In de twee ploegen`: it says of which things, not how many. */
const ofWhich = new RegExp(
  String.raw`(?<![a-zà-ɏ])${prepositions}\s(?:de|het|deze|onze|uw|alle|the|these|our|your|all)\s$`,
  'iu',
);
/** `Scholen met 12 en 14 lokalen`: of one part, or a part itself. */
const ofOne = new RegExp(String.raw`(?<![a-zà-ɏ])${prepositions}\s$`, 'iu');

/** `Acht monteurs, zes mensen in de twee ploegen en vier leidinggevenden, samen 18`. */
function* totalsBehind(text: string): Iterable<Told> {
  for (const match of total.matchAll(text)) {
    const end = match.index + match[0].length;
    const whole = numbersOf(text).find(({ start }) => start === end);
    if (whole?.unit === undefined || !isWhole(whole.number) || otherMeasure.test(text.slice(whole.end))) continue;
    const leadOf = ({ start }: TextNumber): string => text.slice(Math.max(0, start - 20), start);
    const before = numbersOf(text).filter(
      (one) => one.end <= match.index && one.unit === whole.unit && !ofWhich.test(leadOf(one)),
    );
    if (runsOf(before).some((run) => isSum(run, whole))) continue;
    const parts = before.filter((one) => !ofOne.test(leadOf(one)));
    const runs = runsOf(parts);
    if (runs.some((run) => isSum(run, whole))) continue;
    const run = runs.findLast((one) => isOff(whole, one, true));
    if (run !== undefined) yield { whole, parts: run };
  }
}

/** The last two, three and so on of a row of numbers. */
function runsOf(numbers: readonly TextNumber[]): readonly (readonly TextNumber[])[] {
  return numbers
    .slice(0, -1)
    .map((_, from) => numbers.slice(from))
    .slice(-mostParts);
}

const mostParts = 12;

function isSum(run: readonly TextNumber[], { number }: TextNumber): boolean {
  return isSame(sumOf(run.map((part) => part.number)), number);
}

function isWhole({ denominator }: Rational): boolean {
  return denominator === 1n;
}

const division = /^(?:van|of)\s(?:de|het|onze|uw|deze|alle|the|our|your|these|all)\s/iu;
const placed = /^\s(?:in|op|aan|bij|uit|voor|met|on|in|at|from|for|lie|are|work|werken|liggen|staan)(?![a-zà-ɏ])/iu;

/** `Van onze 14 monteurs werken er 9 in de buitendienst en 5 in de werkplaats`. */
function* divisions(text: string): Iterable<Told> {
  if (!division.test(text)) return;
  const [clause = ''] = text.split(/[;:]/u);
  const [whole, ...parts] = numbersOf(clause);
  if (whole === undefined || whole.unit !== '' || parts.length < 2) return;
  if (whole.start > 20 || parts.some(({ end, unit }) => unit !== '' || !isDivided(clause, end))) return;
  const right = sumOf(parts.map(({ number }) => number));
  const isOneOff = areWithin(right, whole.number, rational(1));
  if (isOff(whole, parts, isOneOff)) yield { whole, parts };
}

/** `9 in de buitendienst`, `29 lie on a lake`, `nine on a river`. */
function isDivided(text: string, end: number): boolean {
  return placed.test(text.slice(end, end + 12));
}
