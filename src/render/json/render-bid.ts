import type { BidItem, BidLink, WholeBid } from '../../generated/types.ts';
import { type Bid, isKind } from '../../model/bid.ts';
import type { Item, Link } from '../../model/item.ts';
import { kindNames, kinds } from '../../model/kinds.ts';
import { normClaims } from '../../reading/promises/norm-claim.ts';
import { structuredNorms } from '../../reading/promises/structured-norms.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { type Reading, readingOf } from '../../reading/texts/reading.ts';
import { isMeasured, normJson } from './norm-json.ts';

/** The name of the file that holds the whole bid. */
export const bidFileName = 'bid.json';

/** These keys of the manifest hold items. */
const listedElsewhere: ReadonlySet<string> = new Set(
  kindNames.filter((kind) => kinds[kind].source === 'manifest').map((kind) => kinds[kind].list),
);

/**
 * The whole linked bid as JSON, in the form of schemas/bid.schema.json: every item with its fields, its norms as emvi
 * reads them, and its links in both directions. The same bid always gives the same text.
 */
export function renderBid(bid: Bid): string {
  const reading = readingOf(bid);
  const items = kindNames.flatMap((kind) => {
    const ofKind = bid.items(kind);
    return ofKind.length === 0 ? [] : [[kind, ofKind.map((item) => itemJson(reading, item))] as const];
  });
  const manifest = Object.entries(bid.manifest).filter(([key]) => !listedElsewhere.has(key));
  const whole: WholeBid = {
    version: 1,
    title: bid.manifest.title,
    language: bid.language,
    fields: Object.fromEntries(manifest),
    sections: [...bid.prose.keys()].sort(),
    items: Object.fromEntries(items),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function itemJson(reading: Reading, item: Item): BidItem {
  const { bid } = reading;
  return {
    kind: item.kind,
    address: item.address,
    id: item.id,
    file: item.file.path,
    line: item.file.position(item.node.start).line,
    fields: fieldsOf(item),
    norms: normsOf(reading, item)
      .filter(({ quantity }) => isMeasured(quantity))
      .map(normJson),
    names: bid.linksFrom(item).map((link) => linkJson(link, link.to)),
    namedBy: bid.linksTo(item).map((link) => linkJson(link, link.from)),
  };
}

/** The fields as the source has them; an item inside this one is named by its address. */
function fieldsOf(item: Item): Record<string, unknown> {
  const nested = kinds[item.kind].nested ?? {};
  return Object.fromEntries(
    Object.entries(item.data).map(([field, value]) => {
      const kind = nested[field];
      if (kind === undefined || !Array.isArray(value)) return [field, value];
      return [field, (value as readonly { readonly id: string }[]).map(({ id }) => `${kinds[kind].list}/${id}`)];
    }),
  );
}

function normsOf(reading: Reading, item: Item): readonly Claim[] {
  if (isKind(item, 'kpi')) return normClaims(reading, item).map(({ claim }) => claim);
  if (!isKind(item, 'requirement')) return [];
  return structuredNorms(reading, item).flatMap((passage) => reading.claims(passage));
}

function linkJson({ relation, id }: Link, other: Item | undefined): BidLink {
  return { relation, id, ...(other === undefined ? {} : { item: other.address }) };
}
