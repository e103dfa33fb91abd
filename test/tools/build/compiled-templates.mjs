import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../load-typescript.mjs';

/**
 * Puts the templates that come with emvi into the bundle as code: to read and compile them took a sixth of a build to Markdown.
 * What they make is the same (`test/document/template/compiled-templates.test.ts`).
 */
export function compiledTemplates(root) {
  return {
    name: 'compiled-templates',
    setup({ onLoad }) {
      onLoad({ filter: /template[\\/]compiled-templates\.ts$/ }, async () => ({
        contents: await templatesAsModule(root),
        loader: 'js',
      }));
    },
  };
}

/** The module that takes the place of the one without templates. */
export async function templatesAsModule(root) {
  const { precompile } = await loadTypeScript(root, 'test/tools/build/precompile.ts');
  const entries = textsOf(root).map((text) => `[${JSON.stringify(text)}, ${precompile(text)}]`);
  return `export const compiledTemplates = new Map([\n${entries.join(',\n')}\n]);\n`;
}

function textsOf(root) {
  const folder = path.join(root, 'templates');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));
  return [...new Set(files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8')))];
}
