/**
 * What was measured of a KPI and is told twice, with another number: the baseline against the results of the reference that it
 * names, and against the sentences that name the KPI and the year. Each side gives a number of that kind that the other has not.
 */

import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import { momentDimensions } from '../../quantity/moment-dimensions.ts';
import { rational } from '../../quantity/rational.ts';
import { yearIn } from '../claims/claim-kinds.ts';
import { areNear, isUnitOther } from '../facts/amounts-alike.ts';
import { isHistory } from '../facts/fact-history.ts';
import { isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import { type LinkedResult, linkedResults } from '../texts/measured-before.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf, type TextPiece } from '../texts/sentences.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords } from '../words/topic.ts';
import { canBeOne, kpiClaimsOf } from './kpi-claims.ts';
import { yearRivalries } from './measured-in-year.ts';
import { tableRivalries } from './measured-tables.ts';
import { firstReferences, namesOfReference } from './reference-numbers.ts';
import { columnRivalries } from './table-of-results.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** The numbers of what was measured of one KPI that two texts give otherwise; `other` is what the KPI or its reference says. */
export function measuredRivalriesOf(reading: Reading): readonly ToldOtherwise[] {
  const results = new Map<Item<'kpi'>, LinkedResult[]>();
  for (const result of linkedResults(reading)) {
    const kpi = reading.bid.find('kpi', result.kpiId);
    if (kpi !== undefined && isKind(kpi, 'kpi')) append(results, kpi, result);
  }
  const baselines = new Map<Item<'kpi'>, Passage>();
  for (const kpi of reading.bid.items('kpi')) {
    const passage = reading.passagesOf(kpi).find(({ field }) => field === 'baseline');
    if (passage !== undefined) baselines.set(kpi, passage);
  }
  const found = [
    ...[...baselines].flatMap(([kpi, baseline]) => againstResults(baseline, results.get(kpi) ?? [], reading)),
    ...unnamedAgainstResults(baselines, results, reading),
    ...sentencesAgainst(baselines, reading),
    ...tableRivalries(
      baselines,
      reading,
      (passage) => reading.claims(passage).filter(isMeasured),
      ({ text }) => place.test(text),
    ),
    ...columnRivalries(reading, (passage) => reading.claims(passage).filter(isMeasured)),
    ...yearRivalries(baselines, reading, (passage) => reading.claims(passage).filter(isMeasured)),
  ];
  const seen = new Set<Claim>();
  return found.filter(({ told }) => !seen.has(told) && seen.add(told).size > 0);
}

/** `14 van 18 alarmen bij REF-01` beside `14 van 14 alarmen` in that reference. */
function againstResults(baseline: Passage, results: readonly LinkedResult[], reading: Reading): ToldOtherwise[] {
  return results.flatMap(({ reference, passage }) =>
    namesReference(baseline, reference, reading) ? rivalsBetween(baseline, passage, reading) : [],
  );
}

function namesReference(text: Passage, reference: Item<'reference'>, reading: Reading): boolean {
  const names = namesOfReference(reference);
  if (names !== undefined && text.text.search(names) !== -1) return true;
  return reading.mentionsIn(text).some(({ to }) => to === reference);
}

function rivalsBetween(told: Passage, own: Passage, reading: Reading): ToldOtherwise[] {
  const [here, there] = [told, own].map((passage) => reading.claims(passage).filter(isMeasured));
  const rivalry = onlyRivalry(here ?? [], there ?? []);
  return rivalry === undefined ? [] : [rivalry];
}

/** The one number of each side that the other has not, in one unit and of one year. */
function onlyRivalry(here: readonly Claim[], there: readonly Claim[]): ToldOtherwise | undefined {
  const [told, own] = [without(here, there), without(there, here)];
  const pairs = told.flatMap((one) =>
    own.flatMap((other) => (areOfOneThing(one, other) ? [{ told: one, other }] : [])),
  );
  if (pairs.length < 2) return pairs[0];
  // `Standaard 94,6%, maatwerk 91,3%`: of several the words tell which is meant.
  const named = pairs.filter((pair) => sharedWords(wordsOf(pair.told), wordsOf(pair.other)) > 0);
  return named.length === 1 ? named[0] : undefined;
}

function without(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ quantity }) => !others.some((other) => canBeOne(quantity, other.quantity)));
}

function areOfOneThing(one: Claim, other: Claim): boolean {
  const [first, second] = [one.quantity, other.quantity];
  const isOneKind = first.unit?.dimension === second.unit?.dimension || isUnitOther(first, second);
  if (!isOneKind || first.per.length !== second.per.length || !areOfOneYear(one, other)) return false;
  if (first.unit?.dimension !== 'count') return true;
  // `0,8 klacht per 100 palen` and `10 klachten`: a count of the same things may be of a part of them.
  const isNear = areNear(first, second, nearCounts) || isSlipOfDigits(first, second);
  return isNear && sharedWords(tellingWords(first.noun ?? ''), tellingWords(second.noun ?? '')) > 0;
}

/** A count that differs by more is of something else. */
const nearCounts = rational(7, 5);

function areOfOneYear(one: Claim, other: Claim): boolean {
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  return year === undefined || otherYear === undefined || year === otherYear;
}

function yearOf({ passage, clause, sentence }: Claim): number | undefined {
  return yearIn(passage.text.slice(clause.start, clause.end)) ?? yearIn(sentence.text);
}

function wordsOf({ passage, clause, quantity }: Claim): ReadonlySet<string> {
  return tellingWords(
    `${passage.text.slice(clause.start, quantity.start)} ${quantity.noun ?? ''} ${passage.text.slice(quantity.end, quantity.end + behind)}`,
  );
}

/** So much behind a number still tells what it is of: `94,6% van de standaardhulpmiddelen`. */
const behind = 30;

const notMeasured: ReadonlySet<string> = new Set([...momentDimensions, 'frequency', 'money']);

function isMeasured({ quantity: { unit, value, isApproximate } }: Claim): boolean {
  return unit !== undefined && value.kind === 'exact' && !isApproximate && !notMeasured.has(unit.dimension);
}

/** So many other baselines show that they are the results of a reference, which none of them names. */
const fewestAlike = 2;

/** `97,6% in 2026` beside `98,6% … in 2026`, where the other baselines without a name repeat results of that reference. */
function unnamedAgainstResults(
  baselines: ReadonlyMap<Item<'kpi'>, Passage>,
  results: ReadonlyMap<Item<'kpi'>, readonly LinkedResult[]>,
  reading: Reading,
): readonly ToldOtherwise[] {
  const byReference = new Map<Item<'reference'>, (ToldOtherwise | undefined)[]>();
  for (const [kpi, linked] of results) {
    const baseline = baselines.get(kpi);
    const [result, second] = linked;
    if (baseline === undefined || result === undefined || second !== undefined || place.test(baseline.text)) continue;
    const [here, there] = [baseline, result.passage].map((passage) =>
      reading.claims(passage).filter((claim) => isMeasured(claim) && !isTerm(claim)),
    );
    const rivalry = onlyShares(here ?? [], there ?? []);
    const isAlike = (here ?? []).some((one) => there?.some((other) => canBeOne(one.quantity, other.quantity)));
    if (isAlike || rivalry !== undefined) append(byReference, result.reference, isAlike ? undefined : rivalry);
  }
  return [...byReference.values()].flatMap((pairs) => {
    const [apart, second] = pairs.filter((pair) => pair !== undefined);
    return apart === undefined || second !== undefined || pairs.length - 1 < fewestAlike ? [] : [apart];
  });
}

/** The share that each of two texts gives of one year, and nothing else. */
function onlyShares(here: readonly Claim[], there: readonly Claim[]): ToldOtherwise | undefined {
  const [[told, more], [own, others]] = [here, there].map((claims) => claims.filter(isShare)) as [Claim[], Claim[]];
  if (told === undefined || own === undefined || more !== undefined || others !== undefined) return undefined;
  const year = yearOf(told);
  return year === undefined || year !== yearOf(own) ? undefined : { told, other: own };
}

function isShare({ quantity: { unit } }: Claim): boolean {
  return unit?.dimension === 'ratio';
}

function isTerm({ quantity: { unit } }: Claim): boolean {
  return unit !== undefined && isDuration(unit.dimension);
}

/** `Bij de huidige vervoerder`, `opgave van de provincie`: somebody measured it elsewhere. */
const place =
  /(?<![a-zà-ɏ])(?:bij|at|with|huidige|current|present|opgave|figures|volgens|according|REF-?\d|referentie|reference|in (?:de|het|the) [a-zà-ɏ]{3})(?![a-zà-ɏ])/iu;

/** `… opnieuw geleverd (KPI-07). In 2025 deden wij er in Eemhorst gemiddeld drie werkdagen over.` */
function sentencesAgainst(baselines: ReadonlyMap<Item<'kpi'>, Passage>, reading: Reading): ToldOtherwise[] {
  const references = firstReferences(reading);
  const claimsOf = kpiClaimsOf(reading);
  return reading.ownPassages().flatMap((passage) => {
    const { kind, item, text } = passage;
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'kpi' || item?.kind === 'reference') return [];
    if (reading.mentionsIn(passage).length === 0) return [];
    let before: Item<'kpi'> | undefined;
    return sentencesOf(text).flatMap((sentence): ToldOtherwise[] => {
      const named = kpisIn(sentence, passage, reading);
      const [kpi, second] = named.length > 0 ? named : [before];
      before = second === undefined ? kpi : undefined;
      const baseline = kpi === undefined ? undefined : baselines.get(kpi);
      if (kpi === undefined || second !== undefined || baseline === undefined) return [];
      const told = reading
        .claims(passage)
        .filter(
          (claim) =>
            claim.sentence.start === sentence.start && isMeasured(claim) && isHistory(claim) && !isOfBuyer(claim),
        );
      const year = yearIn(sentence.text);
      const own = reading.claims(baseline).filter(isMeasured);
      if (told.length === 0 || year === undefined || own.every((claim) => yearOf(claim) !== year)) return [];
      // What was elsewhere is another number.
      const elsewhere = references.some(
        (one) => namesReference(passage, one, reading) !== namesReference(baseline, one, reading),
      );
      const rivalry = elsewhere ? undefined : onlyRivalry(told, own);
      // `In 2025 lukte 97% binnen 5 werkdagen`: a limit is that of the norm.
      const isGiven =
        rivalry?.told.quantity.comparator?.isExplicit === true &&
        claimsOf(kpi).some(({ quantity }) => canBeOne(quantity, rivalry.told.quantity));
      return rivalry === undefined || isGiven ? [] : [rivalry];
    });
  });
}

/** `Please book three days ahead; you did so in 92% of the bookings`: what the buyer did. */
function isOfBuyer({ passage: { text }, sentence, quantity }: Claim): boolean {
  return byBuyer.test(text.slice(sentence.start, quantity.start));
}

const byBuyer = /(?<![a-zà-ɏ])(?:you (?:did|had|were|asked|gave|booked)|(?:deed|had|was|vroeg|gaf|boekte) u)\s/iu;

function kpisIn({ start, end }: TextPiece, passage: Passage, reading: Reading): readonly Item<'kpi'>[] {
  const { start: from, end: until } = passage.span(start, end);
  const named = reading
    .mentionsIn(passage)
    .flatMap(({ to, span }) =>
      to !== undefined && isKind(to, 'kpi') && span.start >= from && span.end <= until ? [to] : [],
    );
  return [...new Set(named)];
}
