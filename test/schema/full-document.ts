import { definitionOf, type Schema } from '../tools/generate/read-schemas.mjs';
import { schemas } from './project-schemas.ts';

const deepest = 6;

/** A valid document of a schema in which every field is filled in, with the examples of the schema. */
export function fullDocument(name: string): unknown {
  return build(name, schemas.get(name) as Schema, undefined, 0);
}

function build(fileName: string, schema: Schema, example: unknown, depth: number): unknown {
  const value = example ?? schema.examples?.[0];
  if (depth > deepest) return value;
  if (schema.$ref !== undefined) {
    const target = definitionOf(schemas, fileName, schema.$ref);
    return build(target.fileName, target.definition, value, depth);
  }
  if (schema.type === 'array' && schema.items !== undefined) {
    const { items } = schema;
    return (value as unknown[]).map((item) => build(fileName, items, item, depth + 1));
  }
  if (schema.properties === undefined) return value;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, field]) => [
      key,
      build(fileName, field, (example as Record<string, unknown> | undefined)?.[key], depth + 1),
    ]),
  );
}
