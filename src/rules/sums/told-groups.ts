/** Groups of one size that a text tells beside their total: `126 chauffeurs in negen groepen van veertien`, `vijf scanners elk 2.100, samen 10.500`. */
import { add, isBelow, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { isEstimate } from './number-in-text.ts';
import { numbersOf, type TextNumber } from './sentence-numbers.ts';
import { isNear, type SumOff } from './sum-off.ts';

/** The totals of a text that are not so many times the size of each. */
export function groupsOffIn(passage: Passage): readonly SumOff[] {
  const { text } = passage;
  if (passage.kind === 'cell' || passage.kind === 'heading' || !mayTell.test(text)) return [];
  const numbers = numbersOf(text);
  return numbers.flatMap((size, at): SumOff[] => {
    const [whole, count, total] = [numbers[at - 2], numbers[at - 1], numbers[at + 1]];
    if (count === undefined || !isCount(count)) return [];
    const isDealt = whole !== undefined && isDealtOut(text, whole, count, size);
    const told = isDealt ? whole : total;
    if (told === undefined || !(isDealt || isTakenTogether(text, count, size, told))) return [];
    const right = multiply(count.number, size.number);
    if (isSame(right, told.number) || !isNearOrSlip(right, told.number)) return [];
    // The last group may be smaller.
    if (isDealt && isBelow(told.number, right) && isBelow(right, add(told.number, size.number))) return [];
    const written = ({ start, end }: TextNumber): string => text.slice(start, end);
    return [
      {
        span: passage.span(told.start, told.end),
        total: written(told),
        working: `${written(count)} × ${written(size)}`,
        right,
        parts: [count, size].map(({ start, end }) => passage.span(start, end)),
        isCertain: false,
      },
    ];
  });
}

const mayTell =
  /(?<![a-zà-ɏ])(?:elk|ieder|each)(?![a-zà-ɏ])|(?<![a-zà-ɏ])(?:in|over|into|across)\s(?:de\s|the\s)?[a-z0-9]{1,14}\s[a-zà-ɏ]{3,20}\s(?:van|of)\s/iu;

const smallest = rational(2);

function isCount({ number, unit }: TextNumber): boolean {
  return unit === '' && number.denominator === 1n && !isBelow(number, smallest);
}

const into = /(?<![a-zà-ɏ])(?:in|over|into|across)\s$/iu;
const ofSize = /^\s[a-zà-ɏ]{3,20}\s(?:van|of)\s(?:elk\s)?$/iu;
/** `Lesweken van tien uur` are of the hours that are dealt out, and of nothing else. */
const noun = /^\s([a-zà-ɏ-]{3,30})/iu;

/** `Alle 126 chauffeurs volgen de opleiding, in negen groepen van veertien`. */
function isDealtOut(text: string, whole: TextNumber, count: TextNumber, size: TextNumber): boolean {
  if (!into.test(text.slice(Math.max(0, count.start - 10), count.start)) || isEstimate(text, whole.start)) return false;
  const between = text.slice(whole.end, count.start);
  if (!ofSize.test(text.slice(count.end, size.start)) || between.length > farthest || /[.;:()]/u.test(between))
    return false;
  if (whole.unit !== size.unit || whole.unit === undefined || !isBelow(size.number, whole.number)) return false;
  const [nounOfWhole, nounOfSize] = [whole, size].map(({ end }) => noun.exec(text.slice(end, end + 32))?.[1]);
  return size.unit !== '' || nounOfSize === undefined || nounOfWhole?.toLowerCase() === nounOfSize.toLowerCase();
}

const farthest = 90;
const each = /^[^.;:()\d]{1,60}\s(?:elk|ieder|each)\s(?:[a-zà-ɏ]{3,12}\s)?$/iu;
/** `Elk kwartaal`: a rhythm. */
const period =
  /(?:elk|ieder|each)\s(?:uur|dag|week|maand|kwartaal|jaar|hour|day|week|month|quarter|year|morning|evening)\s$/iu;
const together =
  /^[^\d.,;:()]{0,50}[,.]\s(?:samen|in totaal|dat is|dat zijn(?:\ser)?|together|in all|that is|that makes|making)\s(?:goed voor\s|dus\s)?$/iu;

/** `De vijf scanners halen elk 2.100 per dag, samen 10.500`. */
function isTakenTogether(text: string, count: TextNumber, size: TextNumber, total: TextNumber): boolean {
  const between = text.slice(count.end, size.start);
  if (!each.test(between) || period.test(between) || isEstimate(text, size.start)) return false;
  const ofTotal = total.unit ?? '';
  return together.test(text.slice(size.end, total.start)) && (ofTotal === '' || ofTotal === size.unit);
}

const half = rational(1, 2);
const ten = rational(10);

/** Whether a total is so near that it is meant to be the product: by one slip in a number, or by a nought. */
function isNearOrSlip(right: Rational, told: Rational): boolean {
  return isNear(right, told, half) || isSame(multiply(right, ten), told) || isSame(right, multiply(told, ten));
}
