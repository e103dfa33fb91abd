import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Copies the files of other packages that are read at run time into the release; gives the folders of those packages. */
export function copyAssets(root, dist) {
  const files = Object.values(JSON.parse(readFileSync(path.join(root, 'src/host/bundled-files.json'), 'utf8')));
  mkdirSync(path.join(dist, 'assets'), { recursive: true });
  for (const file of files) {
    copyFileSync(path.join(root, 'node_modules', file), path.join(dist, 'assets', path.posix.basename(file)));
  }
  return files.map((file) => `node_modules/${file.split('/').slice(0, 2).join('/')}`);
}
