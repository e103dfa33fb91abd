/** How many of a whole, and which percentage that is, as the texts of a bid tell it. */
import { numberWord } from '../../quantity/number-words.ts';
import { readDigits } from '../../quantity/numerals.ts';
import { areWithin, divide, isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { decimalsOf, numberIn, stepOf } from './number-in-text.ts';
import { numbersOf } from './sentence-numbers.ts';

/** A number of a whole: `568 van de 610`. */
export interface CountOfWhole {
  readonly text: string;
  readonly span: Span;
  readonly part: Rational;
  readonly whole: Rational;
  /** Whether it is a least or a most: `at least 373 of 380`. */
  readonly isLimit: boolean;
}

/** A percentage as it is written, without its sign. */
export interface ToldShare {
  readonly text: string;
  readonly span: Span;
}

/** A number of a whole with the percentage that its text gives for it. */
export interface ShareOfCount {
  readonly count: CountOfWhole;
  readonly share: ToldShare;
}

/** A percentage of a whole that is told in numbers: `98,9% van 2.310 facturen`. */
export interface ShareOfWhole {
  readonly share: ToldShare;
  readonly whole: Rational;
}

const digits = String.raw`\d[\d.,]{0,9}(?<![.,])`;
/** Digits or a word, which may turn out to be no number. */
const anyNumber = `(?:${digits}|[a-zà-ɏ]{3,16})`;
const count = String.raw`(?<![\wà-ɏ])(?<count>(?<part>${anyNumber})\s(?:van\s(?:de\s|het\s|alle\s|onze\s)?|of\s(?:the\s|all\s|our\s)?|out\sof\s)(?<whole>${anyNumber})(?![\wà-ɏ%]|\s?%)(?:\s[a-zà-ɏ]+)?)`;
const share = String.raw`(?<share>\d{1,3}(?:[.,]\d{1,2})?)\s?%`;

/** `568 van de 610 ritten in Grensland (93,1%)`, `412 of the 424 orders, 97.2%`, `420 of 432 results in 2026 (97.2%, reference A)`. */
const countFirst = new RegExp(
  String.raw`(?<![\d.,])${count}(?<between>[^.,;:()%]{0,70})(?:\(|,\s)(?:dat is\s|oftewel\s|ofwel\s|that is\s)?${share}(?=[).,;]|$)`,
  'dgiu',
);
/** `72 van 73 is 98,6%`. */
const countIs = new RegExp(String.raw`(?<![\d.,])${count}(?<between>)\s(?:is|=)\s${share}(?=[).,;]|$)`, 'dgiu');
/** `97,2% (412 van de 424 opdrachten)`, `99,2% van de dossiers volledig (496 van de 500)`. */
const shareFirst = new RegExp(
  String.raw`(?<![\d.,])${share}(?<between>[^.,;:()%]{0,70})\(${count}(?:[\s-][a-zà-ɏ\d\s-]{0,40})?\)`,
  'dgiu',
);
/** `Van de 610 ritten waren er 568 op tijd (93,1%)`, `144 deelnemers, van wie er 135 slaagden (93,8%)`. */
const wholeFirst = new RegExp(
  String.raw`(?<![\d.,])(?<count>(?<whole>${digits})(?<between>[^.;:()%\d]{1,60}?)(?<part>${digits}))(?![\d%]|\s?%)[^.,;:()%\d]{0,60}(?:\(|,\s(?:dat is|oftewel|ofwel|that is|or)\s)${share}(?=[).,;]|$)`,
  'dgiu',
);
/** `Wij stelden 1.214 analyses op. Daarvan waren er 1.187 op tijd klaar (97,8%)`. */
const wholeBefore = new RegExp(
  String.raw`(?<![\d.,])(?<count>(?<whole>${digits})(?<between>[^.;:()%\d]{1,60}\.\s(?:daarvan|hiervan|of these|of those|of them)(?![a-zà-ɏ])[^.;:()%\d]{1,30}?)(?<part>${digits}))(?![\d%]|\s?%)[^.,;:()%\d]{0,60}(?:\(|,\s(?:dat is|oftewel|ofwel|that is|or)\s)${share}(?=[).,;]|$)`,
  'dgiu',
);
const ofWhole = /(?<![a-zà-ɏ])(?:waarvan|van wie|of which|of whom)(?![a-zà-ɏ])/iu;
const ofBefore = /(?<![a-zà-ɏ])(?:van|of)\s(?:de|het|alle|onze|deze|the|all|our|these)\s$/iu;
const anyCount = new RegExp(String.raw`(?<![\d.,])${count}`, 'dgiu');
const shareOf = new RegExp(
  String.raw`(?<![\d.,])${share}\s(?:van\s(?:de\s|het\s|alle\s|onze\s)?|of\s(?:the\s|all\s|our\s)?)(?<whole>${digits})(?![\d%]|\s?%)`,
  'dgiu',
);

/** A norm, not what was counted. */
const limit =
  /(?:[≥≤<>]|(?<![a-zà-ɏ])(?:ten minste|tenminste|minstens|minimaal|minder dan|meer dan|hooguit|hoogstens|ten hoogste|maximaal|boven|onder|norm(?: is| van)?|at least|at most|no more than|no less than|fewer than|less than|more than|above|below|over|up to|minimum|maximum))(?: de| the| of)?\s?$/iu;

/** The shares that a text gives beside their counts. */
export function sharesOfCounts(passage: Passage): readonly ShareOfCount[] {
  const { text } = passage;
  if (!text.includes('%') || !/(?<![a-zà-ɏ])(?:van|of|out|waarvan|daarvan|hiervan)\s/iu.test(text)) return [];
  const turned = [...text.matchAll(wholeFirst)].filter(
    ({ index, groups }) =>
      ofWhole.test(groups?.['between'] ?? '') || ofBefore.test(text.slice(Math.max(0, index - 20), index)),
  );
  const found = [countFirst, countIs, shareFirst].flatMap((pattern) => [...text.matchAll(pattern)]);
  const places = new Set(found.map(({ indices }) => indices?.groups?.['share']?.[0]));
  const others = [...turned, ...text.matchAll(wholeBefore)].filter(
    (match) => !places.has(match.indices?.groups?.['share']?.[0]) && isCountedPart(text, match),
  );
  return [...found, ...others].flatMap((match) => {
    const between = match.groups?.['between'] ?? '';
    const [told, counted] = [shareIn(passage, match), countIn(passage, match)];
    if (told === undefined || counted === undefined || /\d\s(?:van|of|out)\s/iu.test(between)) return [];
    // `Ten minste 95% van de klachten op tijd (vorig jaar 88 van 95)` is a norm beside a result.
    const isApart = between.trim() !== '' && isLimit(text, match.indices?.groups?.['share']?.[0] ?? 0);
    return isApart ? [] : [{ count: counted, share: told }];
  });
}

/** `Van de 610 ritten was alles binnen 45 minuten klaar (93,1%)`: a term is no part, and neither is a number far from the share. */
function isCountedPart(text: string, { groups, indices }: RegExpExecArray): boolean {
  const start = indices?.groups?.['part']?.[0];
  if (!numbersOf(text).some((one) => one.start === start && one.unit === '')) return false;
  const [part, whole] = [wholeNumber(groups?.['part'] ?? ''), wholeNumber(groups?.['whole'] ?? '')];
  const said = readDigits(groups?.['share'] ?? '')?.value;
  const right = part === undefined || whole === undefined ? undefined : percentageOf(part, whole);
  return right !== undefined && said !== undefined && areWithin(right, said, mostPoints);
}

const mostPoints = rational(20);

/** All numbers of a whole that a text gives. */
export function countsOfWholes(passage: Passage): readonly CountOfWhole[] {
  const { text } = passage;
  if (!/\d/u.test(text) || !/(?<![a-zà-ɏ])(?:van|of|out)\s/iu.test(text)) return [];
  return [...text.matchAll(anyCount)].flatMap((match) => countIn(passage, match) ?? []);
}

/** The percentages of a whole in numbers that a text gives, save those that are a norm. */
export function sharesOfWholes(passage: Passage): readonly ShareOfWhole[] {
  const { text } = passage;
  if (!text.includes('%')) return [];
  return [...text.matchAll(shareOf)].flatMap((match) => {
    const told = shareIn(passage, match);
    const whole = numberIn(match.groups?.['whole'] ?? '');
    return told === undefined || whole === undefined || isLimit(text, match.index) ? [] : [{ share: told, whole }];
  });
}

function isLimit(text: string, at: number): boolean {
  return limit.test(text.slice(Math.max(0, at - 25), at));
}

function shareIn(passage: Passage, { groups, indices }: RegExpExecArray): ToldShare | undefined {
  const place = indices?.groups?.['share'];
  return place === undefined ? undefined : { text: groups?.['share'] ?? '', span: passage.span(...place) };
}

function countIn(passage: Passage, { groups, indices }: RegExpExecArray): CountOfWhole | undefined {
  const [part, whole] = [wholeNumber(groups?.['part'] ?? ''), wholeNumber(groups?.['whole'] ?? '')];
  const place = indices?.groups?.['count'];
  if (part === undefined || whole === undefined || place === undefined || isBelow(whole, part)) return undefined;
  const isLimited = isLimit(passage.text, place[0]);
  return { text: groups?.['count'] ?? '', span: passage.span(...place), part, whole, isLimit: isLimited };
}

function wholeNumber(written: string): Rational | undefined {
  const number = /^\d/u.test(written) ? numberIn(written) : numberWord(inSmallLetters(written));
  return number?.denominator === 1n ? number : undefined;
}

/** Of fewer than three a percentage is no share that anybody works out. */
const fewest = rational(3);

/** Which percentage a number of a whole is; undefined of a whole of one or two. */
export function percentageOf(part: Rational, whole: Rational): Rational | undefined {
  return isBelow(whole, fewest) ? undefined : multiply(divide(part, whole), rational(100));
}

/** Whether a percentage is the one that is written, rounded up or down. */
export function isTheShare(right: Rational, written: string): boolean {
  const said = readDigits(written)?.value;
  return said === undefined || areWithin(right, said, stepOf(decimalsOf(written)));
}
