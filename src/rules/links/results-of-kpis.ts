/** A result of a reference, or the reference in a baseline, with the id of another than the one whose number it gives. */
import type { Item } from '../../model/item.ts';
import { isDuration } from '../../quantity/durations.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { linkedResults } from '../../reading/texts/measured-before.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import type { Span } from '../../text/source-file.ts';

/** An id beside a number that the item with that id does not know, and another does. */
export interface OtherThanNamed {
  readonly named: string;
  readonly meant: string;
  /** The number, as written. */
  readonly words: string;
  readonly span: Span;
  /** Where the number stands of the one that is meant. */
  readonly place: Span;
}

/**
 * The results behind which the wrong KPI stands: `{ text: "Deelname van 47% in 2026", kpi: KPI-07 }`, where KPI-07 has no 47%
 * anywhere, and the baseline of KPI-06 has, and is about taking part.
 */
export function resultsOfOtherKpi(reading: Reading): OtherThanNamed[] {
  const kpis = reading.bid.items('kpi');
  return linkedResults(reading).flatMap(({ reference, passage, kpiId, path }): OtherThanNamed[] => {
    const named = reading.bid.find('kpi', kpiId);
    const claims = reading.claims(passage).filter(isTelling);
    if (named === undefined || claims.some((claim) => givenBy(reading, named, claim))) return [];
    const topic = topicOf(passage.text);
    const about = ({ data }: Item<'kpi'>): number =>
      sharedWords(topic, topicOf([data.title, data.description, data.target].join(' ')));
    const least = about(named);
    const titled = kpis.filter((kpi) => hasWholeTitle(topic, kpi));
    const [owner] = titled;
    if (owner !== undefined && titled.length === 1 && sharedWords(topic, topicOf(named.data.title ?? '')) === 0) {
      const title = owner.data.title ?? '';
      const span = reference.span([...path]);
      return [{ named: named.id, meant: owner.id, words: title, span, place: owner.span(['title']) }];
    }
    const found = claims.flatMap((claim) =>
      kpis.flatMap((kpi) => {
        const there = kpi === named ? undefined : givenBy(reading, kpi, claim, 'baseline');
        return there === undefined || about(kpi) <= least ? [] : [{ kpi, claim, there }];
      }),
    );
    const [first] = found.length > 0 ? found : termsOfOther(reading, passage, named, about);
    if (first === undefined || found.some(({ kpi }) => kpi !== first.kpi)) return [];
    const words = passage.quote(first.claim.quantity);
    return [{ named: named.id, meant: first.kpi.id, words, span: reference.span([...path]), place: first.there.span }];
  });
}

/**
 * The term in which a result was reached, where it is the norm of one other KPI that has more words of it: `14 van 14 alarmen
 * binnen 10 minuten gevolgd door stillegging`, with the id of a KPI about something else.
 */
function termsOfOther(
  reading: Reading,
  passage: Passage,
  named: Item<'kpi'>,
  about: (kpi: Item<'kpi'>) => number,
): readonly { readonly kpi: Item<'kpi'>; readonly claim: Claim; readonly there: Claim }[] {
  const terms = reading.claims(passage).filter(isTermReached);
  if (terms.length !== 1 || terms.some((claim) => givenBy(reading, named, claim) !== undefined)) return [];
  const found = terms.flatMap((claim) =>
    reading.bid.items('kpi').flatMap((kpi) => {
      const there = givenBy(reading, kpi, claim, 'target');
      return there === undefined ? [] : [{ kpi, claim, there }];
    }),
  );
  return found.length === 1 ? found.filter(({ kpi }) => about(kpi) > about(named)) : [];
}

function isTermReached({ quantity: { unit, comparator } }: Claim): boolean {
  return unit !== undefined && isDuration(unit.dimension) && comparator?.isExplicit === true;
}

/** `Resolved at the first contact: from 70% to 81%` has all words of the title of its KPI. */
function hasWholeTitle(topic: Topic, { data }: Item<'kpi'>): boolean {
  const title = topicOf(data.title ?? '');
  return title.size > 1 && [...title].every((word) => topic.has(word));
}

/**
 * The references that a baseline names for a number which they do not know: `54% van de capaciteit (referentie REF-1)`, where
 * REF-1 has no 54% in its results and REF-2 has.
 */
export function baselinesOfOtherReference(reading: Reading): OtherThanNamed[] {
  const references = reading.bid.items('reference');
  return reading.bid.items('kpi').flatMap((kpi) =>
    reading
      .passagesOf(kpi)
      .filter(({ field }) => field === 'baseline')
      .flatMap((passage) => {
        const mentions = reading.mentionsIn(passage).filter(({ to }) => to?.kind === 'reference');
        const [mention, ...others] = mentions;
        const named = mention?.to;
        if (mention === undefined || named === undefined || others.length > 0) return [];
        const claims = reading.claims(passage).filter(isTelling);
        if (claims.some((claim) => givenBy(reading, named, claim))) return [];
        const found = claims.flatMap((claim) =>
          references.flatMap((reference) => {
            const there = reference === named ? undefined : givenBy(reading, reference, claim, 'results');
            return there === undefined ? [] : [{ reference, claim, there }];
          }),
        );
        const [first] = found;
        if (first === undefined || found.some(({ reference }) => reference !== first.reference)) return [];
        const words = passage.quote(first.claim.quantity);
        const meant = first.reference.id;
        return [{ named: named.id, meant, words, span: mention.span, place: first.there.span }];
      }),
  );
}

/** Where an item gives the value of a claim, in one of its fields or in any. */
function givenBy(reading: Reading, item: Item, { quantity }: Claim, field?: string): Claim | undefined {
  const key = amountKey(quantity);
  return reading
    .passagesOf(item)
    .filter((passage) => field === undefined || passage.field === field)
    .flatMap((passage) => reading.claims(passage))
    .find((claim) => amountKey(claim.quantity) === key);
}

/** Shares, grades and amounts tell one result from another; a time is that of many norms, and a count may be anything's. */
function isTelling({ quantity: { unit, value } }: Claim): boolean {
  if (unit === undefined || value.kind !== 'exact' || isDuration(unit.dimension)) return false;
  if (unit.dimension === 'count' || unit.dimension === 'frequency') return false;
  // `100%` is the result of many.
  return !(unit.dimension === 'ratio' && value.number.numerator === 100n * value.number.denominator);
}
