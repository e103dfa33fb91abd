import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { kindNames } from '../model/kinds.ts';
import type { Language } from '../text/language.ts';
import type { Targets } from './markup/resolve-links.ts';

/** What the links in the texts of a bid can lead to: items by id (`KPI-03`) or by anchor (`kpis/KPI-03`). */
export function linkTargets(bid: Bid, language: Language): Targets {
  let items: ReadonlyMap<string, Item> | undefined;
  let names: ReadonlySet<string> | undefined;
  const byAnchor = (anchor: string): Item | undefined => {
    items ??= new Map(kindNames.flatMap((kind) => bid.items(kind).map((item) => [item.address, item])));
    return items.get(anchor);
  };
  return {
    language,
    findItem: (name) => {
      const item = name.includes('/') ? byAnchor(name) : bid.findMentioned(name);
      return item === undefined ? undefined : { anchor: item.address, id: item.id };
    },
    // A section may stand in several documents, of which not all have the place that it names.
    isElsewhere: (name) => {
      names ??= new Set([...bid.prose.values()].flatMap(({ text }) => namesIn(text)));
      return names.has(name);
    },
  };
}

/** The names that a text gives to its places: `{#planning}` at a heading, `id=planning` at a table or picture. */
function namesIn(text: string): string[] {
  const marks = text.matchAll(/(?:\{#|\bid="?)([\p{L}\p{N}][\p{L}\p{N}_-]{0,60})/gu);
  return [...marks].flatMap(([, name]) => name ?? []);
}
