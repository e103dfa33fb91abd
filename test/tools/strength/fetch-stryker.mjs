import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The last release for Node.js 20. */
const release = '9.6.1';

/** The folder in which Stryker is installed. */
export function fetchStryker(root) {
  const folder = path.join(root, 'node_modules/.cache/stryker');
  if (!existsSync(path.join(folder, 'node_modules/@stryker-mutator/vitest-runner'))) {
    mkdirSync(folder, { recursive: true });
    // Without peers: it must find the Vitest of emvi, further up.
    const wanted = [`@stryker-mutator/core@${release}`, `@stryker-mutator/vitest-runner@${release}`];
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--prefix', folder];
    execFileSync('npm', ['install', ...options, ...wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return folder;
}
