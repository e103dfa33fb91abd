import type { Manifest } from '../generated/types.ts';
import type { Language } from '../text/language.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import { type IdForm, normalId } from './ids.ts';
import type { DataOf, Item, ItemKind, Link, Mention, Relation } from './item.ts';

/** What the linking step found out; a Bid is made from it and answers questions about it. */
export interface BidParts {
  readonly manifest: Manifest;
  readonly manifestDocument: YamlDocument;
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  /** The Markdown files that documents may use, by path. */
  readonly prose: ReadonlyMap<string, SourceFile>;
  readonly idForm: IdForm;
}

/** A linked bid: everything the rules and the documents ask, each answer from one index that is built once. */
export class Bid {
  readonly manifest: Manifest;
  readonly manifestDocument: YamlDocument;
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly prose: ReadonlyMap<string, SourceFile>;
  readonly idForm: IdForm;
  readonly #byKind = new Map<ItemKind, Item[]>();
  readonly #byKey = new Map<ItemKind, Map<string, Item>>();
  readonly #from = new Map<Item, Link[]>();
  readonly #to = new Map<Item, Link[]>();

  constructor(parts: BidParts) {
    this.manifest = parts.manifest;
    this.manifestDocument = parts.manifestDocument;
    this.links = parts.links;
    this.mentions = parts.mentions;
    this.prose = parts.prose;
    this.idForm = parts.idForm;
    for (const item of parts.items) {
      append(this.#byKind, item.kind, item);
      const keys = this.#byKey.get(item.kind) ?? new Map<string, Item>();
      if (!keys.has(item.key)) keys.set(item.key, item);
      this.#byKey.set(item.kind, keys);
    }
    for (const link of parts.links) {
      append(this.#from, link.from, link);
      if (link.to !== undefined) append(this.#to, link.to, link);
    }
  }

  /** The language of the bid: its documents and, unless asked otherwise, its findings. */
  get language(): Language {
    return this.manifest.language ?? 'nl';
  }

  /** All items of a kind, in the order of the sources. */
  items<K extends ItemKind>(kind: K): readonly Item<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Item<K>[];
  }

  /** The item of a kind with an id, however the id is spelled; the first when two share it. */
  find<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    return this.#byKey.get(kind)?.get(normalId(id)) as unknown as Item<K> | undefined;
  }

  /** What an item names, in the order in which it names it; only in one field when a relation is given. */
  linksFrom(item: Item, relation?: Relation): readonly Link[] {
    return ofRelation(this.#from.get(item), relation);
  }

  /** Who names an item. */
  linksTo(item: Item, relation?: Relation): readonly Link[] {
    return ofRelation(this.#to.get(item), relation);
  }

  /** The items of a kind that an item names, broken links left out, in the order in which it names them. */
  linked<K extends ItemKind>(item: Item, relation: Relation, kind: K): readonly Item<K>[] {
    return this.linksFrom(item, relation).flatMap(({ to }) => (to !== undefined && isKind(to, kind) ? [to] : []));
  }
}

/** Whether an item is of a kind, known to the compiler too. */
export function isKind<K extends ItemKind>(item: Item, kind: K): item is Item<K> & { data: DataOf[K] } {
  return item.kind === kind;
}

function ofRelation(links: readonly Link[] | undefined, relation: Relation | undefined): readonly Link[] {
  if (links === undefined) return [];
  return relation === undefined ? links : links.filter((link) => link.relation === relation);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
