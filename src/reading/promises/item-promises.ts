import type { Item } from '../../model/item.ts';
import { isDuration } from '../../quantity/durations.ts';
import { oncePer } from '../../text/remembering.ts';
import { haveSameNumber } from '../claims/promise-coverage.ts';
import { valueKey } from '../claims/value-key.ts';
import { nameOtherMeetings } from '../meetings/meetings-named.ts';
import type { Reading } from '../texts/reading.ts';
import { type NormClaim, normClaims } from './norm-claim.ts';
import { type PromisePair, pairPromises } from './pair-promises.ts';
import { isAsked, type PromiseClaim, promiseClaims, type ScoredItem } from './promise-claim.ts';

/** What a scored item promises in numbers, what its KPIs measure, and which norm answers which promise. */
export interface ItemPromises {
  readonly item: ScoredItem;
  readonly kpis: readonly Item<'kpi'>[];
  readonly promises: readonly PromiseClaim[];
  readonly norms: readonly NormClaim[];
  readonly pairs: readonly PromisePair[];
}

/** The promises of all wishes and questions, in the order in which a bid is read. */
export const itemPromises: (reading: Reading) => readonly ItemPromises[] = oncePer((reading) => {
  const items: readonly ScoredItem[] = [...reading.bid.items('question'), ...reading.bid.items('wish')];
  const all = items.map((item) => promisesOf(reading, item));
  return all;
});

function promisesOf(reading: Reading, item: ScoredItem): ItemPromises {
  const kpis = [...new Set(reading.bid.linked(item, 'kpis', 'kpi'))];
  const promises = promiseClaims(reading, item);
  const norms = kpis.slice(0, mostKpis).flatMap((kpi) => normClaims(reading, kpi));
  const pairs = pairPromises(item, promises, norms).filter(
    (pair) =>
      !nameOtherMeetings(reading.bid, pair.promise.claim.sentence.text, pair.norm.claim.sentence.text) &&
      !isOfReporting(reading, pair),
  );
  return { item, kpis, promises, norms, pairs };
}

/** Whether another term than the norm is what the KPI says of its reports: `een verslag binnen vijf werkdagen`. */
function isOfReporting(reading: Reading, { promise, norm }: PromisePair): boolean {
  const { quantity } = promise.claim;
  if (quantity.unit === undefined || !isDuration(quantity.unit.dimension)) return false;
  if (isAsked(promise) || haveSameNumber(promise.claim, norm.claim)) return false;
  const key = valueKey(quantity);
  return reading
    .passagesOf(norm.kpi)
    .filter(({ field }) => field === 'reporting' || field === 'measurement')
    .some((passage) => reading.claims(passage).some((claim) => valueKey(claim.quantity) === key));
}

/** An item that names more KPIs than this is an index of the dashboard, no promise. */
const mostKpis = 40;
