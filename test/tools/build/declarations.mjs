import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Declarations of the library in dist/types: those that src/index.ts leads to and no others. They may not name a
 * bundled library: users do not have it, so the type would silently become `any`.
 */
export function emitDeclarations(root, dist) {
  const types = path.join(dist, 'types');
  compile(dist);
  const reached = new Set();
  reach(path.join(types, 'index.d.ts'), reached, types, path.join(root, 'src'));
  prune(types, reached);
}

/** Removes the files that were not reached, and the folders that are then empty. */
function prune(folder, reached) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) prune(file, reached);
    else if (!reached.has(file)) rmSync(file);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function compile(dist) {
  const config = path.join(dist, 'declarations.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../tsconfig.json',
      files: ['../src/index.ts'],
      include: [],
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        outDir: 'types',
        rootDir: '../src',
      },
    }),
  );
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const { status } = spawnSync(process.execPath, [path.join(typescript, 'bin/tsc'), '-p', config], {
    stdio: 'inherit',
  });
  rmSync(config);
  if (status !== 0) throw new Error('the library does not compile');
}

/** The end of an import or export statement, and a type that is imported where it stands; not a line of a comment. */
const importing = /^(?!\s*\*)[^'"\n]*\bfrom ["']([^"']+)["'];$|\bimport\(["']([^"']+)["']\)/gmu;

function reach(file, reached, types, sources) {
  if (reached.has(file)) return;
  reached.add(file);
  // Declarations that are written or generated beside a .js file are not copied by the compiler.
  if (!existsSync(file)) copyFileSync(path.join(sources, path.relative(types, file)), file);
  for (const [, from, imported] of readFileSync(file, 'utf8').matchAll(importing)) {
    const name = from ?? imported;
    if (name.startsWith('node:')) continue;
    if (!name.startsWith('.')) throw new Error(`${path.relative(types, file)} shows users the library ${name}`);
    reach(path.resolve(path.dirname(file), name.replace(/\.[jt]s$/u, '.d.ts')), reached, types, sources);
  }
}
