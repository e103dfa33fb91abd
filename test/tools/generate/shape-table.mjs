import { definitionOf, validatedNames } from './read-schemas.mjs';
import { fileType } from './type-declarations.mjs';

const banner = '// Made from schemas/ by `npm run generate`. Never edit by hand.\n';

const declarations = (forms) => `
/** The form of a text: the name of its definition in schemas/common.schema.json. */
export type TextForm = ${forms.map((form) => `'${form}'`).join(' | ')};

/** What a schema asks for in one place. */
export type Shape =
  | { readonly kind: 'text'; readonly form: TextForm }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly lowest: number; readonly highest: number; readonly hasDecimals?: true }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'list'; readonly items: Shape; readonly isFilled?: true }
  | { readonly kind: 'part'; readonly name: string }
  | { readonly kind: 'free' };

/** The fields of a mapping; \`others\` is the shape of fields with a free name. */
export interface Part {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly others?: Shape;
}
`;

/**
 * What every schema asks for, in the few words that explain a fault: the names of the fields of a mapping, and what
 * each may hold. ajv says that something is wrong; this table says what was expected instead.
 */
export function shapeTable(schemas) {
  const parts = new Map();
  const roots = validatedNames.map((name) => [name, fileType(name)]);
  for (const [name, type] of roots) addPart({ schemas, parts, fileName: name }, type, schemas.get(name));
  const forms = JSON.stringify([...parts.values()]).matchAll(/"form":"(\w+)"/gu);
  const lines = [...parts].map(([name, part]) => `  ${quoted(name)}: ${JSON.stringify(part)},\n`);
  return `${banner}${declarations([...new Set([...forms].map(([, form]) => form))].sort())}
/** The name of the part that a whole file is. */
export const fileParts = {
${roots.map(([name, type]) => `  ${name}: '${type}',\n`).join('')}} as const;

/** All parts of all files, by name. */
export const parts: Readonly<Record<string, Part>> = {
${lines.join('')}};
`;
}

function quoted(name) {
  return /^\w+$/u.test(name) ? name : JSON.stringify(name);
}

function addPart(context, name, schema) {
  const { parts } = context;
  if (parts.has(name)) return;
  const part = { fields: {}, required: schema.required ?? [] };
  parts.set(name, part);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    part.fields[key] = shapeOf({ ...context, part: name, key }, field);
  }
  if (typeof schema.additionalProperties === 'object') {
    part.others = shapeOf({ ...context, part: name, key: 'others' }, schema.additionalProperties);
  }
}

function shapeOf(context, schema) {
  if (schema.$ref !== undefined) {
    const { name, fileName, definition } = definitionOf(context.schemas, context.fileName, schema.$ref);
    const inside = { ...context, fileName };
    if (definition.type === 'string' && definition.enum === undefined) return { kind: 'text', form: name };
    if (definition.type !== 'object') return shapeOf(inside, definition);
    addPart(inside, name, definition);
    return { kind: 'part', name };
  }
  if (schema.enum !== undefined) return { kind: 'choice', values: schema.enum };
  if (schema.const !== undefined) return { kind: 'constant', value: schema.const };
  if (schema.type === 'array') {
    const isFilled = schema.minItems === undefined ? {} : { isFilled: true };
    return { kind: 'list', items: shapeOf(context, schema.items), ...isFilled };
  }
  if (schema.type === 'boolean') return { kind: 'boolean' };
  if (schema.additionalProperties === true) return { kind: 'free' };
  if (schema.type === 'integer' || schema.type === 'number') {
    const hasDecimals = schema.type === 'number' ? { hasDecimals: true } : {};
    return { kind: 'number', lowest: schema.minimum, highest: schema.maximum, ...hasDecimals };
  }
  if (schema.type !== 'object') throw new Error(`${context.part}.${context.key}: no shape for this schema`);
  const name = `${context.part}.${context.key}`;
  addPart(context, name, schema);
  return { kind: 'part', name };
}
