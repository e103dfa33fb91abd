import type { SourceFile } from '../text/source-file.ts';
import { nodeAt, type YamlMap, type YamlNode } from '../yaml/tree.ts';
import { normalId } from './ids.ts';
import { type DataOf, Item, type ItemKind } from './item.ts';
import { type KindForm, kindNames, kinds, type ListSource } from './kinds.ts';

/** A source file that was parsed and validated: what is left of it fits its schema. */
export interface ReadSource {
  readonly name: ListSource;
  readonly file: SourceFile;
  /** Corresponds to the value, node for node. */
  readonly root: YamlMap;
  readonly value: object;
  /** The fields of a mapping that had to be left out because they do not fit. */
  readonly damagedFields: (node: YamlMap) => ReadonlySet<string>;
}

/** All items of all sources, in the order of the sources; items inside items follow the one that holds them. */
export function collectItems(sources: readonly ReadSource[]): Item[] {
  const items: Item[] = [];
  for (const source of sources) {
    for (const kind of kindNames) {
      if (kinds[kind].source === source.name) collectList(source, kind, [kinds[kind].list], source.value, items);
    }
  }
  return items;
}

function collectList(
  source: ReadSource,
  kind: ItemKind,
  path: readonly (string | number)[],
  holder: object,
  items: Item[],
): void {
  const field = path[path.length - 1] as string;
  const listed = (holder as Record<string, unknown>)[field];
  const form: KindForm = kinds[kind];
  // One walk to the list instead of one from the root for every item keeps the step linear.
  const listNode = nodeAt(source.root, path);
  if (form.isSingle === true && listed !== undefined) addItem(source, kind, form.list, listed, listNode, items);
  if (!Array.isArray(listed)) return;
  for (const [index, data] of listed.entries()) {
    const node = nodeAt(listNode, [index]);
    if (node?.kind !== 'map') continue;
    addItem(source, kind, (data as { id: string }).id, data, node, items);
    for (const [nestedField, nestedKind] of Object.entries(form.nested ?? {})) {
      if (nestedKind !== undefined)
        collectList(source, nestedKind, [...path, index, nestedField], data as object, items);
    }
  }
}

function addItem(
  source: ReadSource,
  kind: ItemKind,
  id: string,
  data: unknown,
  node: YamlNode | undefined,
  items: Item[],
): void {
  if (node?.kind !== 'map') return;
  const address = `${kinds[kind].list}/${id}`;
  const damaged = source.damagedFields(node);
  items.push(new Item(kind, id, normalId(id), address, data as DataOf[ItemKind], source.file, node, damaged));
}
