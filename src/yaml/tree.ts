import type { SourceFile, Span } from '../text/source-file.ts';

/** How a scalar was written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Half-open offsets of the value itself, without the blanks and comments behind it. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

export interface YamlList extends Placed {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Placed {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

/** A key with its value; the key's own value is always a string. */
export interface YamlEntry {
  readonly key: YamlScalar & { readonly value: string };
  readonly value: YamlNode;
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/** A parsed file. An empty file has no root. */
export interface YamlDocument {
  readonly file: SourceFile;
  readonly root: YamlNode | undefined;
}

/** The way from a node to one inside it: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** The value of a key in a map, or undefined. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.value === key) : undefined;
}

/** The node at a path, or undefined where the path leads nowhere. */
export function nodeAt(node: YamlNode | undefined, path: YamlPath): YamlNode | undefined {
  let current = node;
  for (const step of path) {
    if (current?.kind === 'list' && typeof step === 'number') current = current.items[step];
    else if (current?.kind === 'map') current = entryOf(current, String(step))?.value;
    else return undefined;
  }
  return current;
}

/**
 * The span of what stands at a path below a node, or of the nearest thing above it that exists: a missing key
 * points at the item that lacks it, never at the start of the file.
 * @param part `key` for the key of a map entry, `value` for what it holds
 */
export function spanAt(file: SourceFile, root: YamlNode, path: YamlPath, part: 'key' | 'value' = 'value'): Span {
  let current = root;
  let key: YamlScalar | undefined;
  for (const step of path) {
    let next: YamlNode | undefined;
    if (current.kind === 'list' && typeof step === 'number') {
      next = current.items[step];
      if (next !== undefined) key = undefined;
    } else if (current.kind === 'map') {
      const entry = entryOf(current, String(step));
      next = entry?.value;
      if (entry !== undefined) key = entry.key;
    }
    if (next === undefined) return headOf(file, current);
    current = next;
  }
  if (part === 'key' && key !== undefined) return file.span(key.start, key.end);
  return current.start === current.end && key !== undefined
    ? file.span(key.start, key.end)
    : file.span(current.start, current.end);
}

/** The part of a node that stands for the whole: its id, else its first key, else itself. */
export function headOf(file: SourceFile, node: YamlNode): Span {
  if (node.kind === 'map') {
    const id = entryOf(node, 'id');
    if (id !== undefined && id.value.start < id.value.end) return file.span(id.value.start, id.value.end);
    const first = node.entries[0];
    if (first !== undefined) return file.span(first.key.start, first.key.end);
  }
  return file.span(node.start, node.end);
}

/** The plain value that a tree stands for: objects, arrays and scalars. */
export function plainValue(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const entry of node.entries) value[entry.key.value] = plainValue(entry.value);
  return value;
}
