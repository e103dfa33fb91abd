import { compile } from 'json-schema-to-typescript';
import { definitionOf } from './read-schemas.mjs';

const banner = '// Made from schemas/ by `npm run generate`. Never edit by hand.\n';

/** The names of the types of whole files, where they are not `<Name>File`. */
const fileTypes = {
  manifest: 'Manifest',
  template: 'TemplateManifest',
  bid: 'WholeBid',
  'check-report': 'CheckReport',
  'trace-report': 'TraceReport',
};

/**
 * The TypeScript types of everything the schemas describe. All definitions go into one schema first, in which a
 * reference to an object is the name of its type and a reference to a form of text is that form.
 */
export async function typeDeclarations(schemas) {
  const definitions = {};
  const files = {};
  for (const [name, schema] of schemas) {
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
      if (definition.type === 'object') definitions[key] = typeSchema(schemas, name, definition);
    }
    if (name === 'common') continue;
    const type = fileType(name);
    definitions[type] = typeSchema(schemas, name, schema);
    files[name] = { tsType: type, description: schema.description };
  }
  const whole = {
    type: 'object',
    description: 'The type of what each schema describes, by the name of the schema.',
    additionalProperties: false,
    required: Object.keys(files),
    properties: files,
    definitions,
  };
  const text = await compile(whole, 'SchemaTypes', {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return text.replace(referenceRemark, '');
}

/** A remark of json-schema-to-typescript that says where a type came from; not true of the one schema made here. */
const referenceRemark =
  /\n \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\./gu;

/** The name of the type of a whole file. */
export function fileType(name) {
  return fileTypes[name] ?? `${name[0].toUpperCase()}${name.slice(1)}File`;
}

/** A schema with only what matters for its type. */
function typeSchema(schemas, fileName, schema) {
  if (schema.$ref !== undefined) {
    const { name, fileName: target, definition } = definitionOf(schemas, fileName, schema.$ref);
    const form = definition.type === 'object' ? { tsType: name } : typeSchema(schemas, target, definition);
    return { ...form, ...description(schema) };
  }
  const result = { type: schema.type, ...description(schema) };
  for (const key of ['enum', 'const', 'required']) if (key in schema) result[key] = schema[key];
  if (schema.items !== undefined) result.items = bare(typeSchema(schemas, fileName, schema.items));
  if (schema.type !== 'object') return result;
  result.additionalProperties =
    typeof schema.additionalProperties === 'object'
      ? bare(typeSchema(schemas, fileName, schema.additionalProperties))
      : schema.additionalProperties;
  result.properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, field]) => [key, typeSchema(schemas, fileName, field)]),
  );
  return result;
}

function description(schema) {
  return schema.description === undefined ? {} : { description: schema.description };
}

/** Without a description: inside a list the field has said it already. */
function bare({ description: _, ...schema }) {
  return schema;
}
