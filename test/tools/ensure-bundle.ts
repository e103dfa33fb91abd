import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = ['src', 'package-lock.json', 'test/tools/build.mjs', 'test/tools/build'];

/**
 * Before any test: builds dist/ where it is missing or older than what it is made from. Where that fails there is no
 * dist/, and only the tests that need it fail.
 */
export function setup(): void {
  const made = path.join('dist', 'cli.cjs');
  if (existsSync(made) && statSync(made).mtimeMs > newest(sources)) return;
  spawnSync(process.execPath, ['test/tools/build.mjs'], { stdio: 'inherit' });
}

/** When the newest of these files was changed; folders stand for the files in them. */
function newest(places: readonly string[]): number {
  const files = places.flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
      : [place],
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
