import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import bundled from './bundled-files.json' with { type: 'json' };
import { packageRoot } from './package-files.ts';

/** The files of other packages that emvi reads when it runs; the build copies them beside the code. */
export type BundledFile = keyof typeof bundled;

/**
 * The bytes of a file of another package: of the copy that a release holds, or in a checkout of the package itself.
 * @throws when neither is there, which means that the installation is broken
 */
export function readBundledFile(name: BundledFile): Uint8Array {
  const root = packageRoot();
  const released = path.join(root, 'dist', 'assets', path.basename(bundled[name]));
  const installed = path.join(root, 'node_modules', ...bundled[name].split('/'));
  return new Uint8Array(readFileSync(existsSync(installed) ? installed : released));
}
