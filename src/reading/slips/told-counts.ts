/** What the texts of a bid count, and whether they speak of all there are: `de 44 sleutelgebruikers`, `9 of the 38 people`. */
import { readDigits } from '../../quantity/numerals.ts';
import type { Rational } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { backgroundIn } from '../claims/background.ts';
import { isHistory } from '../facts/fact-history.ts';
import type { Claim } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { stemOf } from '../words/topic.ts';

/** A count as a text tells it. */
export interface CountTold {
  readonly claim: Claim;
  /** How many there are; of `9 of the 38 people` the 38. */
  readonly number: Rational;
  /** The stems of what is counted, with the words before it: `zwem locatie`. */
  readonly name: string;
  /** How many of them the text speaks of, as it is written: the 9 of `9 of the 38 people`. */
  readonly part: string | undefined;
  /** Where it begins in its text, the part included. */
  readonly start: number;
  readonly isDefinite: boolean;
  /** The numbers of its text, its own among them. */
  readonly beside: readonly Claim[];
  /** Whether it tells what was, here or elsewhere. */
  readonly isHistory: boolean;
}

/** The plain counts of all texts of a bid: no least or most, no estimate, nothing per year, and no part of the things. */
export function countsTold(reading: Reading): readonly CountTold[] {
  const background = backgroundIn(reading.bid);
  // What a person has done before is of other clients.
  const texts = reading.passages().filter(({ item }) => item?.kind !== 'person');
  return texts.flatMap((passage) =>
    reading.claims(passage).flatMap((claim, _, beside): CountTold[] => {
      const counted = countIn(claim);
      const name = counted === undefined ? undefined : nameOf(claim.quantity.noun ?? '');
      if (counted === undefined || name === undefined) return [];
      const isPast = passage.voice === 'ours' && (isHistory(claim) || background(claim) === 'told');
      return [{ ...counted, claim, name, beside, isHistory: isPast }];
    }),
  );
}

type Counted = Pick<CountTold, 'number' | 'part' | 'start' | 'isDefinite'>;

function countIn({ quantity, sentence, passage: { text } }: Claim): Counted | undefined {
  const { value, unit, per, comparator, isApproximate, noun, start, end } = quantity;
  if (value.kind !== 'exact' || noun === undefined || per.length > 0) return undefined;
  if (isApproximate || comparator?.isExplicit === true) return undefined;
  if (unit?.name === 'fraction') {
    const { part, whole = '' } = partOfWhole.exec(text.slice(start, end))?.groups ?? {};
    const number = readDigits(whole)?.value;
    // `In 95 van de 100 gevallen` is a share.
    return number === undefined || /^10+$/u.test(whole) ? undefined : { number, part, start, isDefinite: true };
  }
  if (unit?.dimension !== 'count' || value.number.denominator !== 1n) return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  if (ofEachBehind.test(behind) || partBefore.test(before) || fewerBehind.test(text.slice(start, end + reach)))
    return undefined;
  if (eachBefore.test(before) || ofTwoThings.test(text.slice(end, end + farthest))) return undefined;
  const isTold =
    definiteBefore.test(before) || totalBefore.test(text.slice(Math.max(sentence.start, start - 60), start));
  const isDefinite = isTold && !narrowedBehind.test(behind);
  const whole = ofBefore.exec(before);
  return {
    number: value.number,
    part: whole?.groups?.['part'],
    start: start - (whole?.[0].length ?? 0),
    isDefinite,
  };
}

const reach = 24;

const partOfWhole =
  /^(?<part>\S+)\s(?:van\s(?:de\s|het\s|alle\s|onze\s|uw\s)?|of\s(?:the\s|all\s|our\s|your\s)?|out\sof\s(?:the\s|our\s|your\s)?)(?<whole>\d[\d.,]*)/iu;
/** `271 van 288 deelnemers`, where the two numbers are read apart. */
const ofBefore =
  /(?<![\d.,])(?<part>\d[\d.,]{0,9})\s(?:van|of|out of)\s(?:(?:de|het|alle|onze|uw|the|all|our|your)\s)?$/iu;

/** `Deze 12` may be any that were just spoken of. */
const definiteBefore =
  /(?<![a-zà-ɏ])(?:alle|al (?:de|onze|uw)|de|onze|uw|the|all(?: (?:of )?(?:the|our|your|its|their))?|our|your|its|their|\d\s(?:van|of|out of))\s$/iu;
/** `Samen hebben zij 31 locaties`, `in totaal zijn dat 19 rondes`. */
const totalBefore =
  /(?<![a-zà-ɏ])(?:samen|in totaal|bij elkaar|together|in total|in all|a total of)(?:\s[a-zà-ɏ]{2,12}){0,4}\s$/iu;
/** `De 71 complexen met één lift` are not all. */
const narrowedBehind =
  /^\s(?:met|zonder|die|waar|waarvan|tot|boven|onder|vanaf|uit|with|without|that|who|whose|where|which|above|below|from|under|over)(?![a-zà-ɏ])/iu;
/** `Six contacts of every agent`: not six in all. */
const ofEachBehind = /^\s(?:of|van|for|voor|bij|from|in|at|op)\s(?:each|every|elke?|iedere?)(?![a-zà-ɏ])/iu;
/** `Vier ploegen, van ieder vijf mensen`: not five in all. */
const eachBefore = /(?<![a-zà-ɏ])(?:van|met|of|with)\s(?:elk|ieder|each)\s$/iu;
/** `855 adressen en ligplaatsen` counts two things together. */
const ofTwoThings = /^\s(?:en|and)\s[a-zà-ɏ]{4,24}(?:[.,;:)]|$)/iu;
const farthest = 32;
/** `2.800 vrachtritten minder` are not there. */
const fewerBehind = /^\S+\s[^.,;:]{0,40}\s(?:minder|meer|extra|fewer|less|more)(?![a-zà-ɏ])/iu;
const partBefore =
  /(?<![a-zà-ɏ])(?:eerste|laatste|overige|resterende|andere|nieuwe|extra|nog|eerst|waarvan|remaining|other|first|last|additional|another|further|new|elke|iedere|every|each|per|than|dan|naar|tot|to)\s$/iu;

/** What is counted with the words before it, at most two: `kritieke onderdelen`; undefined where no word looks like a plural. */
function nameOf(noun: string): string | undefined {
  const words = inSmallLetters(noun).split(/\s+/u);
  const at = words.findIndex((word) => isPlural(word));
  if (at === -1 || at > 2) return undefined;
  return words
    .slice(0, at + 1)
    .map((word) => stemOf(word.replace(/[’']s$/u, '')))
    .join(' ');
}

function isPlural(word: string): boolean {
  return (/(?:en|s)$/u.test(word) && !openAdjectives.has(word)) || otherPlurals.has(word);
}

const otherPlurals: ReadonlySet<string> = new Set(['people', 'staff', 'children', 'women', 'men', 'kinderen']);
const openAdjectives: ReadonlySet<string> = new Set(['eigen', 'open', 'houten', 'verschillen']);
