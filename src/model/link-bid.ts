import type { Manifest } from '../generated/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import { entryOf, type YamlNode } from '../yaml/tree.ts';
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
  const idForm = idFormOf(manifest.value as Manifest, index);
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
function idFormOf(manifest: Manifest, index: ItemIndex): IdForm {
  const declared = (manifest.prefixes ?? {}) as Readonly<Record<string, string | undefined>>;
  const prefixes: Record<string, string> = {};
  for (const kind of kindNames) {
    const { prefix: usual, isPrefixShared = false } = kinds[kind];
    const prefix = declared[kind] ?? (isPrefixShared && index.items(kind).length === 0 ? undefined : usual);
    if (prefix !== undefined) prefixes[kind] = prefix;
  }
  return { prefixes };
}

function linksOf(item: Item, relation: RelationForm, index: ItemIndex): Link[] {
  return holdersOf(item, relation.records).flatMap((holder) => {
    const node = entryOf(holder, relation.field)?.value;
    if (node === undefined) return [];
    return (node.kind === 'list' ? node.items : [node]).flatMap((named) =>
      named.kind === 'scalar' && typeof named.value === 'string'
        ? {
            from: item,
            relation: relation.field,
            id: named.value,
            to: index.findAny(relation.targets, named.value),
            isListed: node.kind === 'list',
            span: item.file.span(named.start, named.end),
          }
        : [],
    );
  });
}

/** The mappings in which a field stands: the item itself, or the records of one of its lists. */
function holdersOf(item: Item, records: string | undefined): readonly YamlNode[] {
  if (records === undefined) return [item.node];
  const list = entryOf(item.node, records)?.value;
  return list?.kind === 'list' ? list.items : [];
}
