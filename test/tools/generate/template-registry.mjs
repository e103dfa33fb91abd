import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createAjv } from './validator-module.mjs';

const banner = '// Made from templates/ by `npm run generate`. Never edit by hand.\n';
const manifestFile = 'template.yaml';

/** The templates that come with emvi, by name: what each says about itself and the names of its files. */
export function packagedManifests(root, schemas) {
  const folder = join(root, 'templates');
  const isSound = createAjv(schemas).getSchema(schemas.get('template').$id);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, files: readdirSync(join(folder, name)).sort() }))
    .filter(({ files }) => files.includes(manifestFile))
    .map(({ name, files }) => {
      const manifest = parse(readFileSync(join(folder, name, manifestFile), 'utf8'), { version: '1.2' });
      if (!isSound(manifest)) throw new Error(`templates/${name}/${manifestFile} does not fit its schema`);
      return [name, { manifest, files }];
    });
}

/** The registry of those templates as a module. */
export function templateRegistry(root, schemas) {
  const templates = packagedManifests(root, schemas);
  return `${banner}import type { TemplateManifest } from './types.ts';

/** A template that comes with emvi. */
export interface PackagedTemplate {
  /** What its template.yaml says. */
  readonly manifest: TemplateManifest;
  /** The names of its files, sorted. */
  readonly files: readonly string[];
}

/** The templates that come with emvi, by the names of their folders, sorted. */
export const packagedTemplates: Readonly<Record<string, PackagedTemplate>> = ${JSON.stringify(Object.fromEntries(templates), null, 2)};
`;
}
