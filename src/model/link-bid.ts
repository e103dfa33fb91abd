import type { Manifest } from '../generated/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import { entryOf } from '../yaml/tree.ts';
import { Bid, type BidParts } from './bid.ts';
import type { ReadSource } from './collect-items.ts';
import type { IdForm } from './ids.ts';
import type { Item, Link } from './item.ts';
import { ItemIndex } from './item-index.ts';
import { isMentionable, kindNames, kinds, type RelationForm } from './kinds.ts';
import { findMentions } from './mentions.ts';

/** What a bid names or holds and that is not there to be linked. */
export type Absent = Pick<BidParts, 'lostParts' | 'missingFiles'>;

/**
 * Makes the linked bid: resolves what names what in fields and in running text, and builds the one index that answers
 * for it.
 * @param items all items of the manifest and the sources
 * @param prose the Markdown files that documents may use, by path
 * @param absent what could not be read
 */
export function linkBid(
  manifest: ReadSource,
  items: readonly Item[],
  prose: ReadonlyMap<string, SourceFile>,
  absent: Absent = { lostParts: [], missingFiles: new Set() },
): Bid {
  const index = new ItemIndex(items);
  const idForm = idFormOf(manifest.value as Manifest);
  const mentionable = kindNames.filter(isMentionable);
  return new Bid({
    manifest,
    index,
    links: items.flatMap((item) =>
      (kinds[item.kind].relations ?? []).flatMap((relation) => linksOf(item, relation, index)),
    ),
    mentions: findMentions(items, prose, idForm, (id) => index.findAny(mentionable, id)),
    prose,
    idForm,
    ...absent,
  });
}

/** The prefixes that the manifest declares over those that are usual. */
function idFormOf(manifest: Manifest): IdForm {
  const declared = (manifest.prefixes ?? {}) as Readonly<Record<string, string | undefined>>;
  const prefixes: Record<string, string> = {};
  for (const kind of kindNames) {
    const prefix = declared[kind] ?? kinds[kind].prefix;
    if (prefix !== undefined) prefixes[kind] = prefix;
  }
  return { prefixes };
}

function linksOf(item: Item, relation: RelationForm, index: ItemIndex): Link[] {
  const node = entryOf(item.node, relation.field)?.value;
  if (node === undefined) return [];
  const links: Link[] = [];
  for (const named of node.kind === 'list' ? node.items : [node]) {
    if (named.kind !== 'scalar' || typeof named.value !== 'string') continue;
    links.push({
      from: item,
      relation: relation.field,
      id: named.value,
      to: index.findAny(relation.targets, named.value),
      span: item.file.span(named.start, named.end),
    });
  }
  return links;
}
