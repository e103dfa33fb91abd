// Makes the release in dist/: the program as one script, what starts it, the library around it with its declarations,
// the files of packages that are read at run time, and the licences of what is bundled. All libraries are bundled, so
// that users install one package.

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyAssets } from './build/assets.mjs';
import { emitDeclarations } from './build/declarations.mjs';
import { collectLicences } from './build/licences.mjs';
import { buildLibrary, buildProgram, buildScripts, buildStarter } from './build/program.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // All our releases of Node.js know `\p{L}`; made by `new RegExp` a pattern would be read anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  alias: {
    // The same code as ES modules, of which only what is used gets into the bundle.
    yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
    'node:child_process': path.join(root, 'test/tools/build/no-child-process.cjs'),
    'source-map': path.join(root, 'test/tools/build/no-source-map.cjs'),
  },
  // Not minified: that starts no faster, and a stack in a bug report must be readable.
  // The licences are collected in one file instead.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const apart = await buildScripts(root, dist, settings);
const metafile = await buildProgram(root, dist, settings);
await buildLibrary(root, dist, settings);
await buildStarter(root, dist, settings);
const packages = copyAssets(root, dist);
writeFileSync(path.join(dist, 'licenses.txt'), collectLicences(root, metafile, [...packages, ...apart]));
emitDeclarations(root, dist);

const code = readdirSync(dist).filter((name) => /\.c?js$/u.test(name));
const bytes = code.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0);
process.stdout.write(`dist: ${code.length} files of code, ${Math.round(bytes / 1024)} kB\n`);
