import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The module that a TypeScript file exports: Node.js 20 does not read TypeScript by itself. */
export async function loadTypeScript(root, file) {
  const script = path.join(root, 'node_modules/.cache', `emvi-${path.parse(file).name}-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, file)],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(script).href);
  } finally {
    rmSync(script);
  }
}
