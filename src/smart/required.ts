import type { Manifest } from '../generated/types.ts';
import type { Bid } from '../model/bid.ts';

/** What a bid may ask of every KPI, wish and question in its manifest, under `checks.requires`. */
export type Requirable = NonNullable<NonNullable<Manifest['checks']>['requires']>[number];

/** Whether the manifest asks for an element everywhere. */
export function isRequired(bid: Bid, element: Requirable): boolean {
  return bid.manifest.checks?.requires?.includes(element) === true;
}
