/**
 * What a KPI was in one year and what a sentence tells of that year, where one of the two numbers stands nowhere else in the bid:
 * `in 2026, 88% of services and inspections` beside the baseline `84% in 2026` of the KPI about services and inspections.
 */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import { rational } from '../../quantity/rational.ts';
import { yearIn } from '../claims/claim-kinds.ts';
import { amountKey } from '../claims/value-key.ts';
import { areNear } from '../facts/amounts-alike.ts';
import { isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { textsWith } from '../texts/texts-with.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import { firstReferences, namesOfReference } from './reference-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** A number of a baseline with its year. */
interface Measured {
  readonly claim: Claim;
  readonly year: number;
  readonly words: Topic;
  /** The other numbers of the baseline. */
  readonly beside: ReadonlySet<string>;
}

/** What differs by more is another thing, save for a slip of digits; two numbers that both stand once may be further apart. */
const near = rational(5, 4);
const nearAlone = rational(7, 5);
/** A year with more baselines tells none of them apart. */
const mostOfYear = 60;

/**
 * The numbers of sentences and rows that a baseline of the same year gives otherwise.
 *
 * @param claimsIn the numbers of a text that can be measured
 */
export function yearRivalries(
  baselines: ReadonlyMap<Item<'kpi'>, Passage>,
  reading: Reading,
  claimsIn: (passage: Passage) => readonly Claim[],
): readonly ToldOtherwise[] {
  const byYear = new Map<string, Measured[]>();
  for (const [kpi, baseline] of baselines) {
    const claims = claimsIn(baseline);
    for (const claim of claims) {
      const year = yearIn(baseline.text);
      if (year === undefined || !isOnlyYear(baseline.text)) continue;
      const words = tellingWords(`${kpi.data.title ?? ''} ${kpi.data.target ?? ''} ${baseline.text}`);
      const beside = new Set(claims.filter((one) => one !== claim).map(({ quantity }) => amountKey(quantity)));
      append(byYear, `${year} ${claim.quantity.unit?.name ?? ''}`, { claim, year, words, beside });
    }
  }
  if (byYear.size === 0) return [];
  const texts = textsWith(reading, amountKey);
  const isLone = ({ quantity }: Claim): boolean => texts.get(amountKey(quantity)) === 1;
  return reading.ownPassages().flatMap((passage): ToldOtherwise[] => {
    const { kind, item } = passage;
    if (kind === 'heading' || ofOthers.has(item?.kind ?? '') || yearIn(passage.text) === undefined) return [];
    const claims = claimsIn(passage);
    return claims.flatMap((told): ToldOtherwise[] => {
      const part = partAround(told);
      const year = yearIn(part);
      if (year === undefined || !isOnlyYear(part)) return [];
      const rivals = (byYear.get(`${year} ${told.quantity.unit?.name ?? ''}`) ?? []).slice(0, mostOfYear);
      const rival = rivalOf(told, claims, rivals, reading, isLone);
      return rival === undefined ? [] : [{ told, other: rival.claim }];
    });
  });
}

/** What a reference or its proof tells is of another client, and has a rule of its own. */
const ofOthers: ReadonlySet<string> = new Set(['kpi', 'person', 'reference', 'evidence']);

/** A text with two years compares them. */
function isOnlyYear(text: string): boolean {
  return new Set(text.match(/(?<![\d.,])20\d\d(?![\d.,]?\d)/gu) ?? []).size === 1;
}

/** `Scored 7.6 in 2025; the app was rebuilt in 2026`: the part of the sentence between semicolons. */
function partAround({ passage: { text }, sentence, quantity }: Claim): string {
  const ahead = text.slice(sentence.start, quantity.start).split(/;\s/u).at(-1) ?? '';
  return ahead + (text.slice(quantity.start, sentence.end).split(/;\s/u, 1)[0] ?? '');
}

function rivalOf(
  told: Claim,
  claims: readonly Claim[],
  rivals: readonly Measured[],
  reading: Reading,
  isLone: (claim: Claim) => boolean,
): Measured | undefined {
  const beside = new Set(
    claims
      .filter((one) => one !== told && one.sentence.start === told.sentence.start)
      .map(({ quantity }) => amountKey(quantity)),
  );
  // Another KPI was so in that year.
  if (rivals.some(({ claim }) => amountKey(claim.quantity) === amountKey(told.quantity))) return undefined;
  const { passage, sentence } = told;
  const row = passage.kind === 'cell' ? cellsOf(passage).join(' ') : '';
  const words = tellingWords(`${sentence.text} ${row} ${passage.heading ?? ''}`);
  const scored = rivals
    .filter(({ claim }) => areOfOneThing(claim, told) && isOfSamePlace(claim.passage, passage, reading))
    .map((one) => {
      const numbers = [...one.beside].filter((key) => beside.has(key)).length;
      const shared = sharedWords(words, one.words) + 2 * numbers;
      return { one, shared: shared === 0 || !isLone(one.claim) ? shared : shared + 1 };
    })
    .sort((first, second) => second.shared - first.shared);
  const [best, next] = scored;
  if (best === undefined || best.shared === next?.shared) return undefined;
  const { claim } = best.one;
  // A text that gives both tells two things apart.
  const key = amountKey(claim.quantity);
  if (beside.has(key) || best.one.beside.has(amountKey(told.quantity))) return undefined;
  const isAlone = isLone(told) && isLone(claim);
  if (!isLone(told) || best.shared < fewestWords) return undefined;
  if (told.quantity.comparator?.isExplicit === true || claim.quantity.comparator?.isExplicit === true) return undefined;
  return areNear(told.quantity, claim.quantity, isAlone ? nearAlone : near) ||
    isSlipOfDigits(told.quantity, claim.quantity)
    ? best.one
    : undefined;
}

/** A baseline that is told nowhere else is one of few that the sentence can be about, and counts for a word. */
const fewestWords = 2;

/** `97% van de apparaten` and `94% van de resets` are of two things, and a count has to name its things. */
function areOfOneThing({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (one.unit?.dimension === 'count')
    return one.noun !== undefined && other.noun !== undefined && haveSameWords(one.noun, other.noun);
  if (one.noun === undefined || other.noun === undefined) return true;
  return sharedWords(tellingWords(one.noun), tellingWords(other.noun)) > 0;
}

/** Whether both texts name the same clients, and a sentence the place that the baseline names: `9,1% in Overdonk`. */
function isOfSamePlace(baseline: Passage, told: Passage, reading: Reading): boolean {
  const isOfClient = firstReferences(reading).every((reference) => {
    const names = namesOfReference(reference);
    return names === undefined || (baseline.text.search(names) === -1) === (told.text.search(names) === -1);
  });
  const places = baseline.text.match(placeName) ?? [];
  return isOfClient && (places.length === 0 || places.some((name) => told.text.includes(name)));
}

/** A word with a capital that does not open the text. */
const placeName = /(?<=[a-zà-ɏ0-9%,)]\s)[A-ZÀ-Þ][a-zà-ɏ]{3,30}/gu;
