/**
 * Makes everything under src/generated/ and docs/reference/ from the schemas, the rule files and the templates.
 * With `--check` nothing is written: the files that are not as they should be are listed and the exit code is 1.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generate/generated-files.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = await generatedFiles(root);
const stale = staleFiles(files);

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(`Not up to date; run "npm run generate":\n${stale.map((path) => `  ${path}\n`).join('')}`);
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    process.stdout.write(`${text === undefined ? 'removed' : 'wrote'} ${path}\n`);
  }
}

/** The paths whose file differs from what is generated, is not there, or is no longer generated. */
function staleFiles(generated) {
  const folders = [...new Set([...generated.keys()].map((path) => dirname(path)))];
  const present = folders.flatMap((folder) => listFolder(folder).map((name) => `${folder}/${name}`));
  return [...new Set([...generated.keys(), ...present])]
    .filter((path) => readText(path) !== generated.get(path))
    .sort();
}

function listFolder(folder) {
  try {
    return readdirSync(join(root, folder));
  } catch {
    return [];
  }
}

/** The text of a file as git would store it: a checkout on Windows may have other line ends. */
function readText(path) {
  try {
    return readFileSync(join(root, path), 'utf8').replace(/\r\n/gu, '\n');
  } catch {
    return undefined;
  }
}
