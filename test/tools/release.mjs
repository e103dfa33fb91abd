/**
 * Writes to release/ a zip for each platform with emvi and Node.js inside, for those who may not install anything. The
 * same checkout gives the same bytes. Node.js comes from the npm registry, pinned in release/platforms.mjs.
 *
 *     npm run build && node test/tools/release.mjs [platform …]
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { licensed, platforms } from './release/platforms.mjs';
import { readOwnPackage, readRegistryPackage } from './release/read-package.mjs';
import { releaseFiles, zipFiles } from './release/release-files.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const target = path.join(root, 'release');
const cache = path.join(root, 'node_modules/.cache/emvi-release');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !platforms.some((platform) => platform.name === name));
if (unknown.length > 0) throw new Error(`no platform ${unknown}; there are ${platforms.map(({ name }) => name)}`);
const chosen = platforms.filter(({ name }) => asked.length === 0 || asked.includes(name));

mkdirSync(target, { recursive: true });
const app = readOwnPackage(root, cache);
const licence = nodeFile(licensed, 'LICENSE');
for (const platform of chosen) {
  const program = nodeFile(platform, platform.node.program);
  const name = `emvi-${version}-${platform.name}`;
  const zip = zipFiles(name, releaseFiles(platform, version, app, { program, licence }));
  writeFileSync(path.join(target, `${name}.zip`), zip);
  process.stdout.write(`${createHash('sha256').update(zip).digest('hex')}  ${name}.zip  ${zip.length} bytes\n`);
}

function nodeFile({ node }, file) {
  const found = readRegistryPackage(node.package, node.integrity, root, cache).get(file);
  if (found === undefined) throw new Error(`${node.package} has no ${file}`);
  return found;
}
