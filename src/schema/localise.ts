import type { Language } from '../text/language.ts';

/** Keywords whose value is a set of names with a schema each; the names are never keywords. */
const namedSchemas = new Set(['properties', '$defs']);

/** Keywords whose value is data, to be kept as it is. */
const plainData = new Set(['examples', 'enum', 'const', 'required', 'default']);

/**
 * A schema as an editor should show it in one language: titles and descriptions in that language, and without the
 * words of emvi that editors do not know. The `$id` goes too: editors would look there for the schemas beside it,
 * instead of in the same folder.
 */
export function localiseSchema(schema: unknown, language: Language): unknown {
  if (Array.isArray(schema)) return schema.map((part) => localiseSchema(part, language));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { 'x-nl': dutch, $id: _, ...rest } = schema as Record<string, unknown>;
  const words = language === 'nl' && typeof dutch === 'object' && dutch !== null ? dutch : {};
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      if (key in words) return [key, (words as Record<string, unknown>)[key]];
      if (plainData.has(key)) return [key, value];
      return [key, namedSchemas.has(key) ? localiseNamed(value, language) : localiseSchema(value, language)];
    }),
  );
}

function localiseNamed(schemas: unknown, language: Language): unknown {
  return Object.fromEntries(
    Object.entries(schemas as Record<string, unknown>).map(([name, schema]) => [
      name,
      localiseSchema(schema, language),
    ]),
  );
}
