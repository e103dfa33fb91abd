/**
 * Sentences that tell the same numbers, save one: `97% van de 132 calamiteiten, gemiddeld na 41 minuten` and `73% van de 132
 * calamiteiten … gemiddeld 41 minuten`. Numbers that hardly stand anywhere else do not meet twice by chance.
 */
import { append } from '../../model/item-index.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import { isBelow, isSame, rational } from '../../quantity/rational.ts';
import { groupOf, sizeKey } from '../claims/value-key.ts';
import { areNear } from '../facts/amounts-alike.ts';
import { isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { allNumbersIn } from '../texts/told-sums.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, topicOf } from '../words/topic.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** A sentence with several numbers. */
interface Numbers {
  readonly isCell: boolean;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Its numbers and the years in it, each with its unit. */
  readonly keys: ReadonlySet<string>;
}

/** A number in more sentences than this ties none of them. */
const mostSentences = 4;
const fewestShared = 2;
/** So many in common need no word beside them; a single one needs several, and must be a rare one. */
const manyShared = 3;
const fewestWords = 2;
const times = rational(8, 5);

/** The numbers of our own texts that stand otherwise in a sentence with the same other numbers, each once. */
export function numbersApart(reading: Reading): readonly ToldOtherwise[] {
  const sentences = sentencesWithNumbers(reading);
  const byKey = new Map<string, Numbers[]>();
  for (const sentence of sentences) for (const key of sentence.keys) append(byKey, key, sentence);
  const said = new Set<Claim>();
  return sentences.flatMap((sentence) =>
    [...sharersOf(sentence, byKey)].flatMap(([other, keys]) => {
      if (!areOfOneThing(sentence, other, keys, byKey)) return [];
      return sentence.claims.flatMap((told): ToldOtherwise[] => {
        const rival = rivalOf(told, sentence, other, byKey);
        if (rival === undefined || said.has(told) || said.has(rival)) return [];
        said.add(told);
        return [{ told, other: rival }];
      });
    }),
  );
}

/** The sentences of other texts that share numbers with one, with what they share. */
function sharersOf(
  sentence: Numbers,
  byKey: ReadonlyMap<string, readonly Numbers[]>,
): ReadonlyMap<Numbers, readonly string[]> {
  const shared = new Map<Numbers, string[]>();
  for (const key of sentence.keys) {
    const others = byKey.get(key) ?? [];
    if (others.length > mostSentences) continue;
    for (const other of others) if (passageOf(other) !== passageOf(sentence)) append(shared, other, key);
  }
  return shared;
}

function areOfOneThing(
  one: Numbers,
  other: Numbers,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Numbers[]>,
): boolean {
  if (one.isCell && other.isCell) return false;
  if (keys.length >= manyShared) return true;
  const words = sharedWords(tellingWords(one.text), tellingWords(other.text));
  if (keys.length >= fewestShared) return words > 0;
  // Two KPIs may have one malus, and each its own limit.
  const [first, second] = [passageOf(one)?.item, passageOf(other)?.item];
  if (first !== second && first?.kind === second?.kind) return false;
  const [key = ''] = keys;
  return (
    words >= fewestWords &&
    (byKey.get(key) ?? []).every((third) => third === one || third === other || third.isCell) &&
    one.claims.some((claim) => isRare(claim, key))
  );
}

/** Everything comes in tens; `€ 2.500.000` does not. */
function isRare(claim: Claim, key: string): boolean {
  const { unit, value, noun } = claim.quantity;
  if (value.kind !== 'exact' || keyOf(claim) !== key || unit?.dimension === 'time-of-day') return false;
  return (
    (unit?.dimension === 'count' && noun !== undefined) ||
    value.number.denominator !== 1n ||
    isBelow(hundred, value.number)
  );
}

const hundred = rational(100);

/** The one number of another sentence that stands in the place of one that is told nowhere else. */
function rivalOf(
  told: Claim,
  { claims, keys, text }: Numbers,
  other: Numbers,
  byKey: ReadonlyMap<string, readonly Numbers[]>,
): Claim | undefined {
  if (told.passage.voice !== 'ours' || byKey.get(keyOf(told))?.length !== 1) return undefined;
  const own = claims.filter((claim) => !other.keys.has(keyOf(claim)) && areAlike(told, claim));
  const [rival, ...more] = other.claims.filter((claim) => !keys.has(keyOf(claim)) && areAlike(told, claim));
  // Of several nobody knows which of them is meant.
  if (rival === undefined || more.length > 0 || own.length > 1 || isMoreThanAsked(rival)) return undefined;
  const isNear = areNear(told.quantity, rival.quantity, times) || isSlipOfDigits(told.quantity, rival.quantity);
  return isNear && !isIn(text, rival) && !isIn(other.text, told) ? rival : undefined;
}

/** Who gives more than the least that is asked contradicts nobody. */
function isMoreThanAsked({ passage, quantity }: Claim): boolean {
  return passage.voice === 'buyer' && quantity.comparator?.isExplicit === true;
}

function isIn(text: string, { quantity: { value } }: Claim): boolean {
  return value.kind === 'exact' && allNumbersIn(text).some((number) => isSame(number, value.number));
}

function areAlike({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (groupOf(one) !== groupOf(other) || one.unit?.name !== other.unit?.name) return false;
  if (one.unit?.dimension !== 'count') return true;
  return one.noun !== undefined && other.noun !== undefined && haveSameWords(one.noun, other.noun);
}

function keyOf({ quantity }: Claim): string {
  const noun = quantity.unit?.dimension === 'count' ? ([...topicOf(quantity.noun ?? '')][0] ?? '') : '';
  return `${groupOf(quantity)} ${sizeKey(quantity)} ${noun}`;
}

function passageOf({ claims: [first] }: Numbers): Passage | undefined {
  return first?.passage;
}

const years = /(?<![\d.,-])20\d\d(?![\d-])/gu;

function sentencesWithNumbers(reading: Reading): readonly Numbers[] {
  return reading
    .passages()
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage) => {
      const bySentence = new Map<TextPiece, Claim[]>();
      for (const claim of reading.claims(passage)) {
        if (claim.quantity.value.kind !== 'unspecified') append(bySentence, claim.sentence, claim);
      }
      return [...bySentence].flatMap(([{ text }, claims]): Numbers[] => {
        const keys = new Set([...claims.map(keyOf), ...[...text.matchAll(years)].map(([year]) => `year ${year}`)]);
        return keys.size < fewestShared ? [] : [{ text, claims, keys, isCell: passage.kind === 'cell' }];
      });
    });
}
