import type { Shape } from '../generated/shapes.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/tree.ts';
import { partOf } from './place.ts';

/** Printed nowhere: what lacks a required text has an error, and an error stops the build. */
const missingText = '…';

/**
 * The least value that a shape allows, for a required field that is missing: the item stays, so that whoever names it
 * does not seem to name nothing. It has no width and stands where its item starts.
 */
export function standIn(shape: Shape, at: number): YamlNode {
  if (shape.kind === 'list') {
    const items = shape.isFilled ? [standIn(shape.items, at)] : [];
    return { kind: 'list', items, start: at, end: at };
  }
  if (shape.kind === 'free') return { kind: 'map', entries: [], start: at, end: at };
  if (shape.kind === 'text') return scalarAt(missingText, at, at);
  if (shape.kind === 'choice') return scalarAt(shape.values[0] ?? missingText, at, at);
  if (shape.kind === 'boolean') return scalarAt(false, at, at);
  if (shape.kind === 'number') return scalarAt(shape.lowest, at, at);
  if (shape.kind === 'constant') return scalarAt(shape.value, at, at);
  const part = partOf(shape);
  const entries = (part?.required ?? []).flatMap((field): YamlEntry[] => {
    const fieldShape = part?.fields[field];
    const key = { ...scalarAt(field, at, at), value: field };
    return fieldShape === undefined ? [] : [{ key, value: standIn(fieldShape, at) }];
  });
  return { kind: 'map', entries, start: at, end: at };
}

/** A value that was not written like this, with the place where something was. */
export function scalarAt(value: string | number | boolean, start: number, end: number): YamlScalar {
  return { kind: 'scalar', value, style: 'plain', start, end };
}
