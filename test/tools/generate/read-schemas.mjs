import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.schema.json';

/** The schema of every kind of file, by its name (`kpis`), in the order of the names. */
export function readSchemas(root) {
  const folder = join(root, 'schemas');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => name.slice(0, -ending.length));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name + ending), 'utf8'))]));
}

/** The sources of a bid, in the order in which people read about them. */
export const sourceNames = [
  'manifest',
  'criteria',
  'requirements',
  'wishes',
  'kpis',
  'phases',
  'risks',
  'organisation',
  'evidence',
  'references',
  'offer',
  'clarifications',
  'glossary',
  'inputs',
];

/** What emvi reads and validates: the sources of a bid and the manifest of a template. */
export const validatedNames = [...sourceNames, 'template'];

/** The schema that a `$ref` names, seen from the schema file in which it stands, and the name of its definition. */
export function definitionOf(schemas, fileName, reference) {
  const [file, name] = reference.split('#/$defs/');
  const target = file === '' ? fileName : file.slice(0, -ending.length);
  return { name, fileName: target, definition: schemas.get(target).$defs[name] };
}
