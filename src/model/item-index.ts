import { normalId } from './ids.ts';
import type { Item, ItemKind } from './item.ts';

/** Items by kind, and by kind and id however the id is spelled. Built once. */
export class ItemIndex {
  readonly #byKind = new Map<ItemKind, Item[]>();
  readonly #byKey = new Map<ItemKind, Map<string, Item>>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      append(this.#byKind, item.kind, item);
      const keys = this.#byKey.get(item.kind) ?? new Map<string, Item>();
      if (!keys.has(item.key)) keys.set(item.key, item);
      this.#byKey.set(item.kind, keys);
    }
  }

  /** All items of a kind, in the order of the sources. */
  items<K extends ItemKind>(kind: K): readonly Item<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Item<K>[];
  }

  /** The item of a kind with an id; the first when two share it. */
  find<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    return this.#byKey.get(kind)?.get(normalId(id)) as unknown as Item<K> | undefined;
  }

  /** The item with an id among several kinds, the kinds tried in their order. */
  findAny(kinds: readonly ItemKind[], id: string): Item | undefined {
    const key = normalId(id);
    for (const kind of kinds) {
      const item = this.#byKey.get(kind)?.get(key);
      if (item !== undefined) return item;
    }
    return undefined;
  }
}

/** Adds to the list that a map keeps under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
