/**
 * Lists the licences of all packages in the lock file: which are in the release, and which only make or test it.
 *
 *     npm run build && node test/tools/licences.mjs
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const notices = readFileSync(path.join(root, 'dist/licenses.txt'), 'utf8');
const shipped = new Set(
  [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \(.+\)$/gmu)].map(([, name]) => name),
);

const byLicence = new Map();
for (const [place, { license = 'none named' }] of Object.entries(packages)) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/u.exec(place)?.[1];
  if (name === undefined) continue;
  const key = `${shipped.has(name) ? 'in the release' : 'for development'}: ${license}`;
  byLicence.set(key, new Set([...(byLicence.get(key) ?? []), name]));
}
for (const [key, names] of [...byLicence].sort(([a], [b]) => (a < b ? 1 : -1))) {
  process.stdout.write(`${key} (${names.size})\n  ${[...names].sort().join(' ')}\n`);
}
