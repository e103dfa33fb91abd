import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import { ItemPlaces } from '../model/item-at.ts';

/** Tells of each finding in which item of the bid it stands, as `kpis/KPI-02`; undefined outside items. */
export function addressesIn(bid: Bid | undefined): (diagnostic: Diagnostic) => string | undefined {
  if (bid === undefined) return () => undefined;
  const places = new ItemPlaces(bid);
  return ({ span }) => (span === undefined ? undefined : places.at(span)?.address);
}

/**
 * For each finding, in the order given, a name that stays the same while lines move: its code and the item (else the
 * file) in which it stands, with a number from the second with the same name on.
 */
export function fingerprintsIn(findings: readonly Diagnostic[], bid: Bid | undefined): string[] {
  const addressOf = addressesIn(bid);
  const taken = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.type.code}:${addressOf(finding) ?? finding.span?.file.path ?? ''}`;
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    return number === 1 ? name : `${name}#${number}`;
  });
}
