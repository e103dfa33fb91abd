// Makes the release in dist/: the command line and the library as ES modules with lazy chunks, the files of packages
// that are read at run time, the declarations of the library, and the licences of what is bundled. All libraries are bundled, so that users install one package.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyAssets } from './build/assets.mjs';
import { emitDeclarations } from './build/declarations.mjs';
import { collectLicences } from './build/licences.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  alias: {
    // The same code as ES modules, of which only what is used gets into the bundle.
    yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
    'node:child_process': path.join(root, 'test/tools/build/no-child-process.cjs'),
    'source-map': path.join(root, 'test/tools/build/no-source-map.cjs'),
  },
  // Not minified: that starts no faster, and a stack in a bug report must be readable.
  // The licences are collected in one file instead.
  legalComments: 'none',
  // Some libraries are CommonJS and call require() for a module of Node.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

const packages = copyAssets(root, dist);
writeFileSync(path.join(dist, 'licenses.txt'), collectLicences(root, metafile, packages));
emitDeclarations(root, dist);

const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
process.stdout.write(`dist: ${Object.keys(metafile.outputs).length} modules, ${Math.round(bytes / 1024)} kB\n`);
