import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { validatedNames } from './read-schemas.mjs';

const banner = '// Made from schemas/ by `npm run generate`. Never edit by hand.\n';

/** ajv as emvi sets it: strict about the schemas, complete about the faults. */
export function createAjv(schemas, options = {}) {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true, messages: false, ...options });
  ajv.addVocabulary(['x-nl']);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

/** One function a schema, with no need of ajv at run time. */
export function validatorModule(schemas) {
  const bare = new Map([...schemas].map(([name, schema]) => [name, withoutWords(schema)]));
  // A function for every form instead of a copy at every use: a third of the code.
  const ajv = createAjv(bare, { code: { esm: true, source: true, lines: true }, inlineRefs: false });
  const identifiers = Object.fromEntries(validatedNames.map((name) => [name, schemas.get(name).$id]));
  const code = withoutSpares(withoutRequires(standaloneCode.default(ajv, identifiers)));
  return `${banner}${helpers}${code.replace(/^export const/gmu, 'const')}\nexport const validators = { ${validatedNames.join(', ')} };\n`;
}

/** ajv copies all errors so far for every faulty item, which makes a file with many faults quadratic. */
const concatenation = /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\);/gu;

const helpers = `function added(all, error) {
  if (all === null) return [error];
  all.push(error);
  return all;
}
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;

/**
 * ajv writes `require` into ES modules too (ajv #2209), and how a module of CommonJS shows its default differs between
 * Node and bundlers; so the one helper that the schemas need is written out.
 */
function withoutRequires(code) {
  const rest = code
    .replace('"use strict";', '')
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/gu, 'const $1 = lengthOf;')
    .replace(concatenation, 'vErrors = joined(vErrors, $1);');
  if (rest.includes('require(')) throw new Error('a require of ajv is left in the validators');
  return `${rest.trim()}\n`;
}

/** Adding an error takes eight lines each time. */
const addition =
  /^const (err\d+) = (.+);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gmu;

/** What only schemas with `unevaluatedProperties` or `$dynamicRef` need. */
const spares = [
  [
    /^const evaluated0 = .+;\nif\(evaluated0\.dynamicProps\)\{\n.+\n\}\nif\(evaluated0\.dynamicItems\)\{\n.+\n\}\n/gmu,
    '',
  ],
  [/^validate\d+\.evaluated = .+;\n/gmu, ''],
  [/\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/gu, 'instancePath=""'],
  [/\{instancePath:(.+),parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData,dynamicAnchors\}/gu, '$1'],
];

/** Every check starts by reading this code, so it is half as long as ajv writes it; it does the same. */
function withoutSpares(code) {
  let rest = code.replace(addition, 'vErrors = added(vErrors, $2);');
  for (const [spare, put] of spares) rest = rest.replace(spare, put);
  rest = rest.replace(/^const (schema\d+) = .*\n/gmu, (line, name) => (occurs(rest, name) ? line : ''));
  if (/parentData|rootData|dynamicAnchors|evaluated|const err\d/u.test(rest)) throw new Error('ajv writes other code');
  return rest;
}

/** Whether a name is used beside where it is declared. */
function occurs(code, name) {
  return [...code.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].length > 1;
}

const words = new Set(['title', 'description', 'examples', 'x-nl']);

/** A schema without what only people read; ajv would copy it into the code. */
function withoutWords(schema) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (words.has(key)) return [];
      return [[key, key === 'properties' || key === '$defs' ? mapValues(value, withoutWords) : withoutWords(value)]];
    }),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The types of the validators. */
export function validatorTypes() {
  return `${banner}import type { SchemaTypes } from './types.ts';

/** One thing that ajv has against a value. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the faulty value. */
  readonly instancePath: string;
  /** JSON pointer to the word of the schema that refused it. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value has the shape of the schema; \`errors\` holds what is wrong with the last value asked about. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

/** The validator of every file that emvi reads. */
export const validators: {
${validatedNames.map((name) => `  readonly ${name}: Validator<SchemaTypes['${name}']>;\n`).join('')}};
`;
}
