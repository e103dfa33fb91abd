import { type Part, parts, type Shape } from '../generated/shapes.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import {
  entryOf,
  headOf,
  type YamlDocument,
  type YamlMap,
  type YamlNode,
  type YamlPath,
  type YamlScalar,
} from '../yaml/tree.ts';

/** Where ajv has something against: the value, what was expected there, and where it belongs. */
export interface Place {
  readonly file: SourceFile;
  readonly path: YamlPath;
  readonly node: YamlNode;
  /** Undefined inside fields that the schema does not describe. */
  readonly shape: Shape | undefined;
  /** The last key on the way to the value; undefined at the top. */
  readonly key: YamlScalar | undefined;
  /** The name of that key, or of the file at the top. */
  readonly field: string;
  /** The way to the mapping that has that key. */
  readonly holderPath: YamlPath;
  /** Whether the value is one of a list. */
  readonly isListed: boolean;
  /** Whether the mapping that holds the value cannot do without it. */
  readonly isRequired: boolean;
  /** What to call the item in a message: the nearest id, or else the file. */
  readonly item: string;
}

/** The place that a JSON pointer of ajv names. */
export function locate(document: YamlDocument, root: YamlNode, rootShape: Shape, pointer: string): Place {
  const { file } = document;
  let place: Place = {
    file,
    path: [],
    node: root,
    shape: rootShape,
    key: undefined,
    field: file.path,
    holderPath: [],
    isListed: false,
    isRequired: true,
    item: idOf(file, root) ?? file.path,
  };
  for (const step of pointer.split('/').slice(1)) {
    const next = stepInto(place, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined) break;
    place = next;
  }
  return place;
}

function stepInto(place: Place, step: string): Place | undefined {
  const { node, shape, path } = place;
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    if (item === undefined) return undefined;
    return {
      ...place,
      path: [...path, Number(step)],
      node: item,
      shape: shape?.kind === 'list' ? shape.items : undefined,
      isListed: true,
      isRequired: false,
      item: idOf(place.file, item) ?? place.item,
    };
  }
  const entry = entryOf(node, step);
  if (entry === undefined) return undefined;
  const part = partOf(shape);
  return {
    ...place,
    path: [...path, step],
    node: entry.value,
    shape: fieldShape(part, step),
    key: entry.key,
    field: step,
    holderPath: path,
    isListed: false,
    isRequired: part?.required.includes(step) ?? false,
    item: idOf(place.file, entry.value) ?? place.item,
  };
}

/** The fields that a shape has, when it is a mapping. */
export function partOf(shape: Shape | undefined): Part | undefined {
  return shape?.kind === 'part' ? parts[shape.name] : undefined;
}

/** The shape of a field of a mapping; undefined for a field that the schema does not know. */
export function fieldShape(part: Part | undefined, field: string): Shape | undefined {
  if (part === undefined) return undefined;
  return Object.hasOwn(part.fields, field) ? part.fields[field] : part.others;
}

function idOf(file: SourceFile, node: YamlNode): string | undefined {
  const id = entryOf(node, 'id')?.value;
  if (id?.kind !== 'scalar' || id.value === null) return undefined;
  const text = (typeof id.value === 'string' ? id.value : file.text.slice(id.start, id.end)).trim();
  return text === '' ? undefined : text;
}

/** What a value looks like in the file. */
export function writtenAt({ file, node }: Place): string {
  return file.text.slice(node.start, node.end);
}

/**
 * What to point at for a value: the value; the key when it goes over several lines or is empty; for one of a list its
 * first line or the dash.
 */
export function spanOf(place: Place): Span {
  const { file, node, key, isListed } = place;
  const written = writtenAt(place);
  const isLong = node.kind !== 'scalar' && written.includes('\n');
  if (isLong && (isListed || key === undefined)) return file.span(node.start, node.start + written.search(/\r?\n/u));
  if (node.start < node.end && !isLong) return file.span(node.start, node.end);
  if (isListed) {
    const dash = file.text.lastIndexOf('-', node.start);
    if (dash !== -1 && file.text.slice(dash + 1, node.start).trim() === '') return file.span(dash, dash + 1);
  }
  return key === undefined ? file.span(node.start, node.end) : file.span(key.start, key.end);
}

/** What to point at for a mapping as a whole: its id or its first key. */
export function headSpan(place: Place & { readonly node: YamlMap }): Span {
  const head = headOf(place.file, place.node);
  return head.start < head.end ? head : spanOf(place);
}
