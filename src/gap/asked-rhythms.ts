/** A frequency that a requirement asks, against the meetings and reports that name that requirement. */
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import type { PromiseClaim } from '../reading/promises/promise-claim.ts';
import { readRhythm } from '../reading/rhythms/rhythm.ts';
import { asWritten, type Claim } from '../reading/texts/claim.ts';
import { compareRhythms } from './compare-rhythms.ts';
import type { RequiredItem } from './gap.ts';
import type { Outcome } from './outcome.ts';

type Rhythmic = Item<'meeting'> | Item<'report'>;

/**
 * The meeting or report that names the requirement, where a frequency is required.
 *
 * @param holders the item and the requirement that it is part of
 * @param asked all that the item asks: of two frequencies each is of another meeting or report
 */
export function inRhythms(
  bid: Bid,
  holders: readonly RequiredItem[],
  { claim }: PromiseClaim,
  asked: readonly PromiseClaim[],
): Outcome | undefined {
  const rhythms = holders
    .flatMap((holder) => bid.linksTo(holder, 'requirements').map(({ from }) => from))
    .filter((from): from is Rhythmic => from.kind === 'meeting' || from.kind === 'report');
  const frequencies = asked
    .map((promise) => promise.claim)
    .filter((other) => readRhythm(asWritten(other)).rhythm !== undefined);
  for (const from of meantBy(claim, frequencies, rhythms)) {
    const { frequency } = from.data;
    const verdict = compareRhythms(asWritten(claim), frequency);
    if (verdict === undefined || frequency === undefined) continue;
    return { verdict, isSure: true, answer: { item: from, text: frequency, span: from.span(['frequency']) } };
  }
  return undefined;
}

/**
 * Which meetings and reports a frequency is asked of. Each says under `demand` what the buyer asks of it, so `maandelijks een
 * rapportage en jaarlijks een jaarrapport` falls apart in two; without that the name beside the frequency tells.
 */
function meantBy(claim: Claim, frequencies: readonly Claim[], rhythms: readonly Rhythmic[]): readonly Rhythmic[] {
  if (rhythms.length < 2) return rhythms;
  const own = rhythms.filter((rhythm) => isDemandOf(rhythm, claim));
  if (own.length > 0) return own;
  const others = frequencies.filter((other) => other !== claim);
  const free = rhythms.filter((rhythm) => !others.some((other) => isDemandOf(rhythm, other)));
  const unanswered = others.filter((other) => !rhythms.some((rhythm) => isDemandOf(rhythm, other)));
  return free.length === 1 && unanswered.length === 0 ? free : namedBeside(claim, others, free);
}

function isDemandOf({ data }: Rhythmic, claim: Claim): boolean {
  return data.demand !== undefined && compareRhythms(asWritten(claim), data.demand) === 'met';
}

/** Of several meetings and reports, those whose name stands nearest to the frequency in its sentence, and nearer to none of the others. */
function namedBeside(claim: Claim, others: readonly Claim[], rhythms: readonly Rhythmic[]): readonly Rhythmic[] {
  const distances = rhythms.map((rhythm) => distanceTo(rhythm, claim));
  const nearest = Math.min(...distances);
  if (nearest === Number.POSITIVE_INFINITY) return [];
  return rhythms.filter(
    (rhythm, index) =>
      distances[index] === nearest &&
      !others.some((other) => isOfSentence(other, claim) && distanceTo(rhythm, other) < nearest),
  );
}

function isOfSentence({ passage, sentence }: Claim, claim: Claim): boolean {
  return passage === claim.passage && sentence.start === claim.sentence.start;
}

/** Characters between a frequency and the nearest name of a meeting or report in its sentence; behind `en` another part begins. */
function distanceTo({ data }: Rhythmic, { passage, sentence, quantity }: Claim): number {
  const before = passage.text.slice(sentence.start, quantity.start).toLowerCase();
  const behind = passage.text.slice(quantity.end, sentence.end).toLowerCase();
  const names = [data.name ?? '', ...('aliases' in data ? (data.aliases ?? []) : [])].filter((name) => name !== '');
  const gaps = names.flatMap((name) => {
    const [last, first] = [before.lastIndexOf(name.toLowerCase()), behind.indexOf(name.toLowerCase())];
    return [...(last < 0 ? [] : [before.slice(last + name.length)]), ...(first < 0 ? [] : [behind.slice(0, first)])];
  });
  return Math.min(...gaps.map((gap) => gap.length + (newPart.test(gap) ? passage.text.length : 0)));
}

const newPart = /[,;:]|\s(?:en|and)\s/u;
